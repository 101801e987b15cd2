import { median, table } from '../rounds.ts';
import type { Size } from './instance.ts';
import { CLASSICS, gapPct, type Measured, roundingOf } from './measure.ts';

export type Report = {
  readonly instances: number;
  /** Share of the instances whose optimum is proven. */
  readonly provenShare: number;
  readonly meanGapPct: number;
  readonly p95GapPct: number;
  readonly worstGapPct: number;
  /** The same against what the solver proved that nothing can be below, and against the cheapest way that it found. */
  readonly worstGapToBoundPct: number;
  readonly meanGapToSolverPct: number;
  readonly worseThanAClassic: number;
  /** Plans cheaper than a proven optimum by more than rounding: more than none says that the model is wrong. */
  readonly belowProven: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly maxMs: number;
  readonly classics: Readonly<
    Record<(typeof CLASSICS)[number], { readonly meanGapPct: number; readonly worstGapPct: number }>
  >;
};

export type FullReport = Report & {
  readonly sizes: Readonly<Record<string, Report & { readonly debts: number; readonly months: number }>>;
};

export function reportOn(all: readonly Measured[]): FullReport {
  const sizes = sizesOf(all).map((size) => {
    const own = all.filter(({ instance }) => nameOf(instance.size) === nameOf(size));
    return [nameOf(size), { ...size, ...summary(own) }] as const;
  });
  return { ...summary(all), sizes: Object.fromEntries(sizes) };
}

/**
 * Rows for people. The gap is in per cent above the cheapest way known to anybody, the solver's, ours or a classic's:
 * mean / 95 of 100 / worst; classics: mean / worst. Where the solver ran out of time, its bound stands beside.
 */
export function reportTable({ sizes, ...overall }: FullReport): string {
  const head = [
    'debts x months',
    'n',
    'proven',
    'gap mean/p95/worst %',
    'worst to bound %',
    ...CLASSICS.map((name) => `${name} %`),
    'ms median/p95/max',
  ];
  const rows = [...Object.entries(sizes), ['all', overall] as const].map(([name, report]) => [
    name,
    String(report.instances),
    `${(100 * report.provenShare).toFixed(0)} %`,
    [report.meanGapPct, report.p95GapPct, report.worstGapPct].map((gap) => gap.toFixed(3)).join(' / '),
    report.worstGapToBoundPct.toFixed(3),
    ...CLASSICS.map((classic) => {
      const { meanGapPct, worstGapPct } = report.classics[classic];
      return `${meanGapPct.toFixed(1)} / ${worstGapPct.toFixed(0)}`;
    }),
    [report.medianMs, report.p95Ms, report.maxMs].map((time) => time.toFixed(0)).join(' / '),
  ]);
  return table([head, ...rows]);
}

export function nameOf({ debts, months }: Size): string {
  return `${debts}x${months}`;
}

function sizesOf(all: readonly Measured[]): readonly Size[] {
  return [...new Map(all.map(({ instance }) => [nameOf(instance.size), instance.size])).values()];
}

function summary(measured: readonly Measured[]): Report {
  const gaps = measured.map(({ ours, best }) => gapPct(ours, best));
  const times = measured.map(({ milliseconds }) => milliseconds);
  const classics = CLASSICS.map((name) => {
    const own = measured.map(({ classics, best }) => gapPct(classics[name], best)).filter(Number.isFinite);
    return [name, { meanGapPct: rounded(mean(own)), worstGapPct: rounded(Math.max(0, ...own)) }] as const;
  });
  return {
    instances: measured.length,
    provenShare: rounded(measured.filter(({ answer }) => answer.proven).length / Math.max(1, measured.length)),
    meanGapPct: rounded(mean(gaps)),
    p95GapPct: rounded(percentile(gaps, 0.95)),
    worstGapPct: rounded(Math.max(0, ...gaps)),
    worstGapToBoundPct: rounded(Math.max(0, ...measured.map(({ ours, answer }) => gapPct(ours, answer.bound)))),
    meanGapToSolverPct: rounded(
      mean(measured.map(({ ours, answer }) => gapPct(ours, answer.total)).filter(Number.isFinite)),
    ),
    worseThanAClassic: measured.filter(isWorseThanAClassic).length,
    belowProven: measured.filter(isBelowProven).length,
    medianMs: rounded(median(times)),
    p95Ms: rounded(percentile(times, 0.95)),
    maxMs: rounded(Math.max(0, ...times)),
    classics: Object.fromEntries(classics) as Report['classics'],
  };
}

export function isWorseThanAClassic({ ours, classics }: Measured): boolean {
  return Object.values(classics).some((total) => total < ours);
}

export function isBelowProven({ instance, answer, ours }: Measured): boolean {
  return answer.proven && ours < answer.bound - roundingOf(instance);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The smallest value that so large a share of the values does not exceed. */
function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

function rounded(value: number): number {
  return Number(value.toFixed(4));
}
