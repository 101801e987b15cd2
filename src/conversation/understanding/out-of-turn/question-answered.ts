import type { Command, Interpretation, Slot } from '../../../contracts/command.ts';
import type { TurnReading } from '../turn-reading.ts';
import { listsDebts, saysHowDebtsStand } from './debts-told.ts';
import { listsExpenses } from './expenses-told.ts';
import { listsIncomes, tellsAll } from './incomes-told.ts';
import { saysHowLong, tellsOffer } from './offers-told.ts';
import { isSum } from './sums.ts';

/**
 * The question that a turn answers by its own words, where that is not the open one: whoever lists what the house costs
 * when asked where the money comes from means costs. `undefined`: the open question, or nothing that is sure.
 */
export function questionAnswered(turn: TurnReading): Slot | undefined {
  const { view, reading, clauses } = turn;
  const slot = view.question?.slot;
  if (slot === undefined || !MAY_BE_PASSED_OVER.has(slot) || reading.words.includes('?')) return undefined;
  // "não, só o salário de 1.780" answers, and tells more.
  if (OPENS_ANSWER.has(clauses[0]?.words[0] ?? '')) return undefined;
  const sums = turn.figures.filter(isSum);
  if (sums.length === 0) {
    if (saysHowDebtsStand(turn, slot)) return 'overdue';
    return saysHowLong(turn, slot) ? 'offers' : undefined;
  }
  // "2" or "2.300" picks; a list tells something else.
  if (slot === 'confirm-amount' && sums.length < 2) return undefined;
  if (tellsOffer(turn, slot)) return 'offers';
  if (tellsAll(turn, slot)) return 'incomes';
  if (listsDebts(turn, slot, sums)) return 'debts';
  if (listsIncomes(turn, slot, sums)) return 'incomes';
  return listsExpenses(turn, slot, sums) ? 'essentials' : undefined;
}

/** What such a turn tells, without what would answer a question that was not asked. */
export function onlyTold({ commands, leftovers }: Interpretation): Interpretation {
  const told = commands.filter((command) => !isAnswer(command));
  return { commands: told.length > 0 ? told : [{ kind: 'cannot-handle' }], leftovers };
}

function isAnswer(command: Command): boolean {
  const isOfAnswer = command.kind === 'clarify-amount' && command.about.kind === 'answer-amount';
  return isOfAnswer || command.kind.startsWith('answer-') || ONLY_ANSWERS.has(command.kind);
}

const ONLY_ANSWERS: ReadonlySet<Command['kind']> = new Set([
  'affirm',
  'deny',
  'dont-know',
  'skip',
  'nothing-more',
  'choose',
]);

const MAY_BE_PASSED_OVER: ReadonlySet<Slot> = new Set([
  'worry',
  'incomes',
  'income-source',
  'income-low-month',
  'thirteenth',
  'essentials',
  'flexibles',
  'debts',
  'more-debts',
  'debt-kind',
  'debt-amount',
  'instalments-left',
  'rates',
  'overdue',
  'offers',
  'confirm-amount',
]);
const OPENS_ANSWER: ReadonlySet<string> = new Set(['sim', 'nao', 'isso', 'nada', 'nenhum', 'nenhuma', 'talvez']);
