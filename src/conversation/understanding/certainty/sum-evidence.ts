import type { Slot } from '../../../contracts/command.ts';
import type { TurnReading } from '../turn-reading.ts';
import { sumFeatures } from './sum-features.ts';
import { SUM_WEIGHTS } from './sum-weights.data.ts';
import type { Role } from './sums-written.ts';
import { weigher } from './weigher.ts';
import type { WrittenFigure } from './written-figures.ts';

/**
 * True where the words around a figure speak clearly against what it was taken for. The weights were learnt from all turns
 * whose meaning is known (`evaluation/understanding/learn-sums.ts`), and have no part in the reading itself: they only doubt.
 */
export function speaksAgainst(turn: TurnReading, { figure, role }: WrittenFigure): boolean {
  if (role === 'none' || role === 'what-if' || role === 'correction') return false;
  const shares = learnt.weigh(sumFeatures(turn, figure, learnt.knows));
  const same = rolesLike(role, turn.view.question?.slot);
  const own = same.reduce((sum, one) => sum + (shares.get(one) ?? 0), 0);
  const other = Math.max(...[...shares].map(([name, share]) => (same.some((one) => one === name) ? 0 : share)));
  // What answers the question that was asked is seldom something else: a figure of no use is left to the rules.
  const isOther = role !== 'answer' || (shares.get('none') ?? 0) < other;
  return own < LEAST_SHARE && other > CLEAR && isOther;
}

/** True where the words around a bare figure say clearly that it is what was asked, whatever else its clause tells. */
export function speaksForAnswer(turn: TurnReading, figure: WrittenFigure['figure']): boolean {
  const shares = learnt.weigh(sumFeatures(turn, figure, learnt.knows));
  const same = rolesLike('answer', turn.view.question?.slot);
  return same.reduce((sum, one) => sum + (shares.get(one) ?? 0), 0) > SURE_OF_ANSWER;
}

/** Of bare figures beside other words, all 12 of the corpora that were so sure were answers. */
const SURE_OF_ANSWER = 0.6;

/**
 * Of figures that were read right but not learnt from, a few of a hundred are doubted so; of those read wrong, one of four. With 0.15
 * in place of 0.08 three of 600 fresh turns fewer wrote something wrong, and none that was read right was lost; with 0.25 four were.
 */
const LEAST_SHARE = 0.15;
const CLEAR = 0.5;

/** A bare answer is what its question asks; a correction is of what it corrects. */
function rolesLike(role: Role, slot: Slot | undefined): readonly Role[] {
  if (role === 'correction') return ['correction', 'balance', 'income', 'expense', 'instalment', 'minimum', 'answer'];
  if (role === 'answer') return ['answer', 'correction', ...(slot === undefined ? [] : (ASKED[slot] ?? []))];
  if (role === 'offer') return ['offer', 'answer'];
  return [role, 'answer', 'correction'];
}

const ASKED: Readonly<Partial<Record<Slot, readonly Role[]>>> = {
  incomes: ['income'],
  'income-source': ['income'],
  'income-low-month': ['income'],
  thirteenth: ['one-off', 'income'],
  essentials: ['expense'],
  flexibles: ['expense'],
  debts: ['balance'],
  'more-debts': ['balance'],
  'debt-amount': ['balance'],
  'debt-creditor': ['balance'],
  offers: ['offer'],
};

const learnt = weigher(SUM_WEIGHTS);
