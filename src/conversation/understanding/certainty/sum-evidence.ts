import type { Slot } from '../../../contracts/command.ts';
import type { TurnReading } from '../turn-reading.ts';
import { sumFeatures } from './sum-features.ts';
import { SUM_WEIGHTS } from './sum-weights.data.ts';
import type { Role } from './sums-written.ts';
import { weigher } from './weigher.ts';
import type { WrittenFigure } from './written-figures.ts';

/**
 * True where the words around a figure speak clearly against what it was taken for. The weights were learnt from all turns
 * whose meaning is known (`evaluation/understanding/learn-certainty.ts`).
 */
export function speaksAgainst(turn: TurnReading, { figure, role }: WrittenFigure): boolean {
  if (role === 'none' || role === 'what-if' || role === 'correction') return false;
  const shares = rolesOf(turn, figure);
  const same = rolesLike(role, turn.view.question?.slot);
  const own = shareOf(same, shares);
  const [[other, share] = ['none', 0]] = [...shares]
    .filter(([name]) => !same.some((one) => one === name))
    .toSorted(([, one], [, another]) => another - one);
  // What answers the open question, or comes once, is seldom of no use: that is left to the rules.
  if (other === 'none' && (role === 'answer' || role === 'one-off')) return false;
  return own < LEAST_SHARE && share > CLEAR;
}

/** How likely each role is for a sum, by the words around it. */
export function rolesOf(turn: TurnReading, figure: WrittenFigure['figure']): ReadonlyMap<string, number> {
  return learnt.weigh(sumFeatures(turn, figure, learnt.knows));
}

/** How likely the roles are that sums were given: the sum of logarithms of their shares, each at least a thousandth. */
export function likelihood(turn: TurnReading, written: readonly WrittenFigure[]): number {
  return written.reduce((sum, { figure, role }) => {
    return sum + Math.log(Math.max(shareOf(rolesLike(role, turn.view.question?.slot), rolesOf(turn, figure)), LEAST));
  }, 0);
}

const LEAST = 0.001;

/** True where the words around a bare figure say clearly that it is what was asked, whatever else its clause tells. */
export function speaksForAnswer(turn: TurnReading, figure: WrittenFigure['figure']): boolean {
  const shares = rolesOf(turn, figure);
  return shareOf(rolesLike('answer', turn.view.question?.slot), shares) > SURE_OF_ANSWER;
}

/** Of bare figures beside other words, all 12 of the corpora that were so sure were answers. */
const SURE_OF_ANSWER = 0.6;

/**
 * On 700 turns by strangers that taught nothing ten fewer wrote something wrong with 0.3 and 0.4 than with 0.15 and 0.5; with
 * 0.25 in place of 0.3 fewer of our own plain examples are asked about.
 */
const LEAST_SHARE = 0.25;
const CLEAR = 0.4;

function shareOf(roles: readonly Role[], shares: ReadonlyMap<string, number>): number {
  return roles.reduce((sum, role) => sum + (shares.get(role) ?? 0), 0);
}

/** A bare answer is what its question asks; a correction is of what it corrects. */
function rolesLike(role: Role, slot: Slot | undefined): readonly Role[] {
  if (role === 'correction') return ['correction', 'balance', 'income', 'expense', 'instalment', 'minimum', 'answer'];
  if (role === 'answer') return ['answer', 'correction', ...(slot === undefined ? [] : (ASKED[slot] ?? []))];
  if (role === 'offer') return ['offer', 'answer'];
  if (role === 'none') return ['none'];
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
