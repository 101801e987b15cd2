import type { DialogueView, Slot } from '../../src/contracts/command.ts';
import { EXAMPLES } from '../../src/conversation/understanding/examples/examples.data.ts';
import { EXAMPLES_OF_ANSWERS } from '../../src/conversation/understanding/examples/examples-of-answers.data.ts';
import { EXAMPLES_OF_BUDGET } from '../../src/conversation/understanding/examples/examples-of-budget.data.ts';
import { EXAMPLES_OF_DEBTS } from '../../src/conversation/understanding/examples/examples-of-debts.data.ts';
import { EXAMPLES_OF_EXPENSES } from '../../src/conversation/understanding/examples/examples-of-expenses.data.ts';
import { EXAMPLES_OF_INCOMES } from '../../src/conversation/understanding/examples/examples-of-incomes.data.ts';
import { EXAMPLES_OF_TALK } from '../../src/conversation/understanding/examples/examples-of-talk.data.ts';
import { SLOTS } from './utterance.ts';
import { TODAY } from './view.ts';

/** A turn, the question that it answers, and its meaning as the table writes it. */
type Turn = { readonly texts: readonly string[]; readonly view: DialogueView; readonly meant: string };

/** The turns of the grammar's own tables of examples, in the questions that they answer. */
export function repositoryExamples(): readonly Turn[] {
  return [
    EXAMPLES,
    EXAMPLES_OF_BUDGET,
    EXAMPLES_OF_DEBTS,
    EXAMPLES_OF_ANSWERS,
    EXAMPLES_OF_INCOMES,
    EXAMPLES_OF_EXPENSES,
    EXAMPLES_OF_TALK,
  ].flatMap(turnsIn);
}

/** The turns of one table. */
export function turnsIn(table: string) {
  let slot: Slot | undefined;
  return table.split('\n').flatMap((line) => {
    if (line.startsWith('@')) {
      slot = SLOTS.find((known) => known === line.slice(1));
      return [];
    }
    const [said = '', meant = ''] = line.split(' => ');
    if (said.trim() === '') return [];
    const view = { question: slot && { slot }, creditors: ['Nubank', 'Renner'], today: TODAY };
    return [{ texts: said.split(' ⏎ '), meant, view }];
  });
}
