import { describe, expect, it } from 'vitest';
import type { Slot } from '../../../contracts/command.ts';
import { grammarBrain } from '../grammar-brain.ts';
import { sayCommand } from '../say-command.ts';
import { EXAMPLES } from './examples.data.ts';
import { EXAMPLES_OF_AFTERWARDS_2 } from './examples-of-afterwards-2.data.ts';
import { EXAMPLES_OF_ANSWERS } from './examples-of-answers.data.ts';
import { EXAMPLES_OF_ASKED_PLANS } from './examples-of-asked-plans.data.ts';
import { EXAMPLES_OF_ASKED_PRICES } from './examples-of-asked-prices.data.ts';
import { EXAMPLES_OF_BUDGET } from './examples-of-budget.data.ts';
import { EXAMPLES_OF_DATES } from './examples-of-dates.data.ts';
import { EXAMPLES_OF_DATES_2 } from './examples-of-dates-2.data.ts';
import { EXAMPLES_OF_DEBTS } from './examples-of-debts.data.ts';
import { EXAMPLES_OF_DEBTS_2 } from './examples-of-debts-2.data.ts';
import { EXAMPLES_OF_DICTATED_DEBTS } from './examples-of-dictated-debts.data.ts';
import { EXAMPLES_OF_EXPENSES } from './examples-of-expenses.data.ts';
import { EXAMPLES_OF_GUARDED_SUMS } from './examples-of-guarded-sums.data.ts';
import { EXAMPLES_OF_HOUSEHOLD_MONEY } from './examples-of-household-money.data.ts';
import { MORE_EXAMPLES_OF_HOUSEHOLD_MONEY } from './examples-of-household-money-2.data.ts';
import { EXAMPLES_OF_INCOMES } from './examples-of-incomes.data.ts';
import { EXAMPLES_OF_INSTALMENTS } from './examples-of-instalments.data.ts';
import { EXAMPLES_OF_INTENTS } from './examples-of-intents.data.ts';
import { EXAMPLES_OF_INTENTS_2 } from './examples-of-intents-2.data.ts';
import { EXAMPLES_OF_LISTED_DEBTS } from './examples-of-listed-debts.data.ts';
import { EXAMPLES_OF_LONG_DEBTS } from './examples-of-long-debts.data.ts';
import { EXAMPLES_OF_MONTHS_FOLLOWED } from './examples-of-months-followed.data.ts';
import { EXAMPLES_OF_NAMED_COSTS } from './examples-of-named-costs.data.ts';
import { EXAMPLES_OF_NEGOTIATION } from './examples-of-negotiation.data.ts';
import { EXAMPLES_OF_NEWS_OF_DEBTS } from './examples-of-news-of-debts.data.ts';
import { EXAMPLES_OF_PARTS_2 } from './examples-of-parts-2.data.ts';
import { EXAMPLES_OF_PARTS_GONE } from './examples-of-parts-gone.data.ts';
import { EXAMPLES_OF_PAYMENTS } from './examples-of-payments.data.ts';
import { EXAMPLES_OF_PEOPLE_OWED } from './examples-of-people-owed.data.ts';
import { EXAMPLES_OF_PLANS } from './examples-of-plans.data.ts';
import { EXAMPLES_OF_ROWS_OF_DEBTS } from './examples-of-rows-of-debts.data.ts';
import { EXAMPLES_OF_SHORT_TALK } from './examples-of-short-talk.data.ts';
import { EXAMPLES_OF_STANDINGS } from './examples-of-standings.data.ts';
import { EXAMPLES_OF_STORIES } from './examples-of-stories.data.ts';
import { EXAMPLES_OF_SUMS } from './examples-of-sums.data.ts';
import { EXAMPLES_OF_TALK } from './examples-of-talk.data.ts';
import { EXAMPLES_OF_TOLD_DEBTS } from './examples-of-told-debts.data.ts';
import { EXAMPLES_OF_WEAK_MONTHS } from './examples-of-weak-months.data.ts';
import { EXAMPLES_OF_WHOLE_TALKS } from './examples-of-whole-talks.data.ts';
import { creditorsToldAt } from './examples-told-before.ts';

const brain = grammarBrain();

const examples = [
  ...parse(EXAMPLES),
  ...parse(EXAMPLES_OF_BUDGET),
  ...parse(EXAMPLES_OF_DEBTS),
  ...parse(EXAMPLES_OF_PLANS),
  ...parse(EXAMPLES_OF_AFTERWARDS_2),
  ...parse(EXAMPLES_OF_NEGOTIATION),
  ...parse(EXAMPLES_OF_INSTALMENTS),
  ...parse(EXAMPLES_OF_PAYMENTS),
  ...parse(EXAMPLES_OF_SUMS),
  ...parse(EXAMPLES_OF_INTENTS),
  ...parse(EXAMPLES_OF_INTENTS_2),
  ...parse(EXAMPLES_OF_DATES),
  ...parse(EXAMPLES_OF_DATES_2),
  ...parse(EXAMPLES_OF_STORIES),
  ...parse(EXAMPLES_OF_TOLD_DEBTS),
  ...parse(EXAMPLES_OF_LISTED_DEBTS),
  ...parse(EXAMPLES_OF_GUARDED_SUMS),
  ...parse(EXAMPLES_OF_LONG_DEBTS),
  ...parse(EXAMPLES_OF_DICTATED_DEBTS),
  ...parse(EXAMPLES_OF_TALK),
  ...parse(EXAMPLES_OF_ANSWERS),
  ...parse(EXAMPLES_OF_INCOMES),
  ...parse(EXAMPLES_OF_HOUSEHOLD_MONEY),
  ...parse(MORE_EXAMPLES_OF_HOUSEHOLD_MONEY),
  ...parse(EXAMPLES_OF_SHORT_TALK),
  ...parse(EXAMPLES_OF_EXPENSES),
  ...parse(EXAMPLES_OF_NEWS_OF_DEBTS),
  ...parse(EXAMPLES_OF_PEOPLE_OWED),
  ...parse(EXAMPLES_OF_PARTS_GONE),
  ...parse(EXAMPLES_OF_STANDINGS),
  ...parse(EXAMPLES_OF_ASKED_PRICES),
  ...parse(EXAMPLES_OF_DEBTS_2),
  ...parse(EXAMPLES_OF_PARTS_2),
  ...parse(EXAMPLES_OF_MONTHS_FOLLOWED),
  ...parse(EXAMPLES_OF_ASKED_PLANS),
  ...parse(EXAMPLES_OF_WHOLE_TALKS),
  ...parse(EXAMPLES_OF_WEAK_MONTHS),
  ...parse(EXAMPLES_OF_NAMED_COSTS),
  ...parse(EXAMPLES_OF_ROWS_OF_DEBTS),
];

describe('whole turns in their context', () => {
  it('are at least 120, of every sort of question', () => {
    expect(examples.length).toBeGreaterThanOrEqual(120);
    expect(new Set(examples.map(({ slot }) => slot)).size).toBeGreaterThanOrEqual(15);
  });

  it.each(examples)('$slot: $texts', async ({ slot, texts, understood, leftovers }) => {
    const question = slot === '-' ? undefined : { slot: slot as Slot };
    const read = await brain.interpret(texts, { question, creditors: creditorsToldAt(slot), today: '2026-11-22' });
    expect(read.commands.map(sayCommand)).toEqual(understood);
    const nothingUnderstood = understood.length === 1 && understood[0] === 'cannot-handle';
    if (leftovers.length > 0 || !nothingUnderstood) expect(read.leftovers).toEqual(leftovers);
  });
});

function parse(table: string) {
  let slot = '-';
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      if (line.startsWith('@')) {
        slot = line.slice(1);
        return [];
      }
      const [said = '', meant = ''] = line.split(' => ');
      const [commands = '', ...leftovers] = meant.split(' ! ');
      return [{ slot, texts: said.split(' ⏎ '), understood: commands.split('; '), leftovers }];
    });
}
