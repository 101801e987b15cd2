import { table } from '../../bench/rounds.ts';
import type { Corpus } from './corpora.ts';
import { type CrisisResult, crisisRates } from './crisis.ts';
import { SCORED_SLOTS, sayFact } from './fact.ts';
import type { RoundTrips } from './generators.ts';
import type { NoiseResult } from './noise.ts';
import type { SpecResult } from './number-specs.ts';
import type { OutOfTurnResult } from './out-of-turn.ts';
import type { ReadUtterance } from './read-corpus.ts';
import type { Quantiles, Score } from './score.ts';
import { textsOf } from './utterance.ts';

/** Recall and precision of each slot, how the readings of a corpus are judged, and the milliseconds that they take. */
export function corpusTable(
  name: string,
  { utterances, slots, verdicts, wrote, ambiguous }: Score,
  { p50, p99, max }: Quantiles,
): string {
  const rows = SCORED_SLOTS.map((slot) => {
    const { recall, precision, gold, read } = slots[slot];
    return [slot, percent(recall), percent(precision), `${gold}`, `${read}`];
  });
  return [
    `${name}: ${utterances} turns`,
    table([['slot', 'recall', 'precision', 'in the gold', 'read'], ...rows]).trimEnd(),
    `ok ${verdicts.ok}, safe ${verdicts.safe}, dangerous ${verdicts.dangerous}; ${ambiguous.asked} of ${ambiguous.gold} ambiguous figures asked`,
    ...(wrote.length > 0 ? [`wrongly written: ${wrote.map(({ what, times }) => `${what} ${times}`).join(', ')}`] : []),
    `milliseconds a turn: p50 ${p50.toFixed(2)}, p99 ${p99.toFixed(2)}, max ${max.toFixed(2)}\n`,
  ].join('\n');
}

export function generatorTable(results: readonly RoundTrips[], specs: readonly SpecResult[]): string {
  return table([
    ['numbers written by', 'tried', 'wrong', 'asked or unread'],
    ...results.map(({ by, tried, wrong, asked }) => [by, `${tried}`, `${wrong}`, `${asked}`]),
    ...specs.map(({ spec, tried, wrong, unread }) => [spec, `${tried}`, `${wrong.length}`, `${unread.length}`]),
  ]);
}

export function noiseTable(results: readonly NoiseResult[]): string {
  return table([
    ['noise', 'tried', 'changed', 'of these dangerous'],
    ...results.map(({ noise, tried, changed, dangerous }) => [noise, `${tried}`, `${changed}`, `${dangerous}`]),
  ]);
}

export function outOfTurnTable(results: readonly OutOfTurnResult[]): string {
  return table([
    ['told where something else was asked', 'tried', 'ok', 'safe', 'dangerous'],
    ...results.map(({ told, tried, verdicts }) => [
      told,
      `${tried}`,
      percent(verdicts.ok / Math.max(1, tried)),
      percent(verdicts.safe / Math.max(1, tried)),
      percent(verdicts.dangerous / Math.max(1, tried)),
    ]),
  ]);
}

export function crisisTable(parts: Readonly<Record<string, CrisisResult>>): string {
  return table([
    ['crisis', 'phrases of danger', 'recall', 'ordinary despair', 'false alarms'],
    ...Object.entries(parts).map(([name, result]) => {
      const { recall, falseAlarmRate } = crisisRates(result);
      return [name, `${result.dangers}`, percent(recall), `${result.ordinary}`, percent(falseAlarmRate)];
    }),
  ]);
}

/** The readings of one corpus that `show` asks for, with their texts; figures only of a sealed corpus. */
export function shownReadings(
  { name, isSealed }: Corpus,
  results: readonly ReadUtterance[],
  { show, unseal }: { readonly show: string; readonly unseal: boolean },
): string {
  const chosen = results.filter((result) => isShown(result, show));
  if (chosen.length === 0) return '';
  if (isSealed && !unseal) return `${name}: ${chosen.length} of them, held back (--unseal prints them)\n`;
  return chosen.map(sayReading).join('');
}

function isShown({ utterance, judgement }: ReadUtterance, show: string): boolean {
  if (show === 'wrong') return judgement.verdict !== 'ok';
  return show === 'dangerous' ? judgement.verdict === 'dangerous' : utterance.id === show;
}

function sayReading({ utterance, judgement, said }: ReadUtterance): string {
  const { verdict, dangers, missing, extra, unasked } = judgement;
  const harmless = extra.map((fact) => sayFact(fact, [fact.owner])).filter((line) => !dangers.includes(line));
  const lines = [
    `${verdict} ${utterance.id}${utterance.question ? ` @${utterance.question.slot}` : ''}: ${textsOf(utterance).join(' ⏎ ')}`,
    `  read: ${said}`,
    ...dangers.map((line) => `  wrongly written: ${line}`),
    ...missing.map((fact) => `  missing: ${sayFact(fact, fact.owners)}`),
    ...harmless.map((line) => `  needless: ${line}`),
    ...unasked.map(({ candidates }) => `  not asked: ${candidates.map((value) => value / 100).join(' or ')}`),
  ];
  return `${lines.join('\n')}\n`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
