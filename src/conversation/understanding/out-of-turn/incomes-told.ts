import type { Slot } from '../../../contracts/command.ts';
import type { Figure } from '../figures/figure.ts';
import type { Found } from '../text/tokens.ts';
import type { TurnReading } from '../turn-reading.ts';
import { AFTER_INCOMES, OF_INCOMES } from './questions.ts';
import { isLabelled } from './sums.ts';
import { EARNING, isLoan, OWING } from './topic-signs.ts';

/** "ganho 4 mil como mei e devo 8 mil no nubank", asked how little it can be: the whole story, from the beginning. */
export function tellsAll({ reading: { words }, kinds, incomes }: TurnReading, slot: Slot): boolean {
  const earns = EARNING.all(words).length > 0 || incomes.length > 0;
  return AFTER_INCOMES.has(slot) && earns && (OWING.all(words).length > 0 || kinds.some(isLoan));
}

/** "salário 1.780, e uns bicos de 400", asked about the 13º or about costs. */
export function listsIncomes(turn: TurnReading, slot: Slot, sums: readonly Found<Figure>[]): boolean {
  const { creditors, incomes, expenses, reading } = turn;
  if ((OF_INCOMES.has(slot) && slot !== 'thirteenth') || creditors.length > 0) return false;
  if (reading.words.some((word) => OF_EXTRA_PAY.test(word) || DEDUCTED.test(word))) return false;
  const earning = EARNING.all(reading.words);
  if (EARNED_BY_VERB.has(slot) && earning.length === 0) return false;
  const sources = incomes.filter(
    // "uber pra voltar do trampo" is a way to work.
    ({ from, value }) =>
      value.payer === undefined && STEADY.has(value.source) && !TO_WORK.has(reading.words[from - 1] ?? ''),
  );
  // "recebo sim, 1.900 em dezembro" tells the extra pay itself.
  if (slot === 'thirteenth' && sums.length < 2 && sources.length === 0) return false;
  if (slot === 'thirteenth' && sums.length > 1) return sources.length + earning.length > 0;
  const isCost = expenses.some(({ from }) => !incomes.some((one) => one.from <= from && from < one.to));
  return !isCost && sums.every((sum) => isLabelled(sum, [...sources, ...earning], sums));
}

const EARNED_BY_VERB: ReadonlySet<Slot> = new Set([
  'rates',
  'overdue',
  'offers',
  'instalments-left',
  'essentials',
  'flexibles',
]);
const TO_WORK: ReadonlySet<string> = new Set(['do', 'no', 'ao', 'para']);
const OF_EXTRA_PAY = /^(?:13o?|decimo|terceiro|abono|ferias|parcelas?|novembro|dezembro)$/;
const DEDUCTED = /^(?:descont|tiram$|tirando$|consign)/;
/** What is earned, where it is named: "uber" and "ifood" are costs as well, "mei" is a tax. */
const STEADY: ReadonlySet<string> = new Set([
  'formal-job',
  'public-servant',
  'retirement',
  'pension',
  'social-benefit',
  'unemployment-benefit',
  'odd-jobs',
]);
