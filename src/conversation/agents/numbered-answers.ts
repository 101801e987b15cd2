import type { Command, Slot } from '../../contracts/command.ts';
import type { Money, Worry } from '../../contracts/mentions.ts';
import type { DebtKind } from '../../domain/debts/debt.ts';
import type { Centavos } from '../../domain/money/centavos.ts';
import { reais } from '../../domain/money/centavos.ts';
import * as copy from '../copy/numbered-answers.ts';
import type { Question } from './agent.ts';

/**
 * The last rung of asking again: options to choose from by number, for whoever finds no words that are understood, or
 * sends only numbers or emoji. A human is always the last option.
 */
export function numberedOptions({ slot }: Question, attempts: number): readonly string[] | undefined {
  if (attempts < FROM_ATTEMPT) return undefined;
  const words = wordsOf(slot);
  return words && [...words, copy.HUMAN];
}

/** What choosing one of those options says. */
export function chosenByNumber({ slot }: Question, option: number): Command | undefined {
  const meanings = meaningsOf(slot);
  if (!meanings) return undefined;
  return option === meanings.length + 1 ? { kind: 'human' } : meanings[option - 1];
}

const FROM_ATTEMPT = 2;

/** Ranges in reais: each begins where the one before ends. */
const BOUNDS: Partial<Record<Slot, readonly number[]>> = {
  incomes: [0, 800, 1_600, 3_000, 5_000, 8_000],
  essentials: [0, 600, 1_200, 2_000, 3_500, 5_000],
  flexibles: [0, 100, 300, 600, 1_000],
  'debt-amount': [0, 500, 2_000, 5_000, 15_000, 30_000],
};

const KINDS: readonly DebtKind[] = ['credit-card', 'personal-loan', 'store-credit', 'utility-bill', 'informal'];

const WORRIES: readonly Worry[] = ['service-cut', 'eviction', 'repossession', 'wages-seized', 'summons', 'none'];

function wordsOf(slot: Slot): readonly string[] | undefined {
  if (slot === 'worry') return WORRIES.map((worry) => copy.WORRY[worry] ?? '');
  if (slot === 'debts') return [...KINDS.map((kind) => copy.DEBT_OF_KIND[kind] ?? ''), copy.NO_DEBT];
  return rangesOf(slot)?.map(copy.range);
}

function meaningsOf(slot: Slot): readonly Command[] | undefined {
  if (slot === 'worry') return WORRIES.map((worry): Command => ({ kind: 'tell-worry', worry }));
  if (slot === 'debts') {
    return [...KINDS.map((debtKind): Command => ({ kind: 'tell-debt', debt: { debtKind } })), { kind: 'deny' }];
  }
  return rangesOf(slot)?.map((range) => ({ kind: 'answer-amount', money: moneyIn(range) }));
}

type Range = { readonly from: Centavos; readonly to: Centavos };

function rangesOf(slot: Slot): readonly Range[] | undefined {
  const bounds = BOUNDS[slot];
  return bounds?.slice(1).map((to, index) => ({ from: reais(bounds[index] ?? 0), to: reais(to) }));
}

/** Agents count on the safer end, as with "de 1.500 a 2.000"; nothing at all would be no safe income but a wrong one. */
function moneyIn({ from, to }: Range): Money {
  const middle = Math.round((from + to) / 2);
  return { centavos: middle, approximate: true, range: { from: from === 0 ? middle : from, to }, span: '' };
}
