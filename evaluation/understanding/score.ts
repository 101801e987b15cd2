import { type FactBody, SCORED_SLOTS, type ScoredSlot } from './fact.ts';
import type { Verdict } from './judge.ts';
import type { ReadUtterance } from './read-corpus.ts';

/** Shares from 0 to 1. `recall`: of the facts of the gold, those that were read. `precision`: of those read, the right ones. */
export type SlotScore = {
  readonly recall: number;
  readonly precision: number;
  readonly gold: number;
  readonly read: number;
};

export type Score = {
  readonly utterances: number;
  readonly slots: Readonly<Record<ScoredSlot, SlotScore>>;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** What was written wrongly, by its sort (`balance`, `creditors`, `intents`), the most frequent first. */
  readonly wrote: readonly { readonly what: string; readonly times: number }[];
  /** Figures that had to be asked, and those that were. */
  readonly ambiguous: { readonly gold: number; readonly asked: number };
};

export function score(results: readonly ReadUtterance[]): Score {
  const found = results.flatMap(({ judgement }) => judgement.found);
  const missing = results.flatMap(({ judgement }) => judgement.missing);
  const extra = results.flatMap(({ judgement }) => judgement.extra);
  const slots = Object.fromEntries(
    SCORED_SLOTS.map((slot) => [slot, slotScore(count(found, slot), count(missing, slot), count(extra, slot))]),
  ) as Record<ScoredSlot, SlotScore>;
  const ambiguous = results.reduce((sum, { utterance }) => sum + candidatesIn(utterance.expect), 0);
  const unasked = results.reduce((sum, { judgement }) => sum + judgement.unasked.length, 0);
  return {
    utterances: results.length,
    slots,
    verdicts: {
      ok: results.filter(({ judgement }) => judgement.verdict === 'ok').length,
      safe: results.filter(({ judgement }) => judgement.verdict === 'safe').length,
      dangerous: results.filter(({ judgement }) => judgement.verdict === 'dangerous').length,
    },
    wrote: frequencies(results.flatMap(({ judgement }) => judgement.dangers.map(sortOf))),
    ambiguous: { gold: ambiguous, asked: ambiguous - unasked },
  };
}

/** Half of the values are at most p50, 99 % at most p99. */
export type Quantiles = { readonly p50: number; readonly p99: number; readonly max: number };

export function quantiles(values: readonly number[]): Quantiles {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p99: at(0.99), max: sorted.at(-1) ?? 0 };
}

function slotScore(found: number, missing: number, extra: number): SlotScore {
  const gold = found + missing;
  const read = found + extra;
  return { recall: share(found, gold), precision: share(found, read), gold, read };
}

/** Nothing to find is all found. */
function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function count(facts: readonly FactBody[], slot: ScoredSlot): number {
  return facts.filter((fact) => fact.slot === slot).length;
}

/** "amounts: balance 300 of nubank" is of the sort "balance"; other facts go by their slot. */
function sortOf(danger: string): string {
  const [slot = '', role = ''] = danger.split(/[: ]+/);
  return slot === 'amounts' ? role : slot;
}

function frequencies(words: readonly string[]): Score['wrote'] {
  return [...Map.groupBy(words, (word) => word)]
    .map(([what, all]) => ({ what, times: all.length }))
    .toSorted((one, other) => other.times - one.times);
}

function candidatesIn({ amounts = [] }: ReadUtterance['utterance']['expect']): number {
  return amounts.filter(({ candidates }) => candidates !== undefined).length;
}
