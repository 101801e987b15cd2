/** How long something took lately, of this process alone. */
export type RecentSpans = {
  readonly add: (ms: number) => void;
  readonly percentiles: () => SpanPercentiles;
};

export type SpanPercentiles = {
  readonly count: number;
  readonly p50: number | undefined;
  readonly p99: number | undefined;
};

const MOST_KEPT = 4_096;

/** Keeps the newest few thousand; those older than `keepMs` do not count. */
export function recentSpans({ keepMs, now }: { readonly keepMs: number; readonly now: () => number }): RecentSpans {
  const spans = new Float64Array(MOST_KEPT);
  const times = new Float64Array(MOST_KEPT).fill(Number.NEGATIVE_INFINITY);
  let next = 0;
  return {
    add(ms) {
      spans[next] = ms;
      times[next] = now();
      next = (next + 1) % MOST_KEPT;
    },
    percentiles() {
      const since = now() - keepMs;
      const recent = spans.filter((_, index) => (times[index] ?? 0) > since).toSorted();
      const at = (share: number) => recent[Math.min(recent.length - 1, Math.floor(recent.length * share))];
      return { count: recent.length, p50: at(0.5), p99: at(0.99) };
    },
  };
}
