import type { Log } from './log.ts';

/** The same log; counts errors by their event, of this process, in the time that is kept. */
export function countingLog(
  log: Log,
  { keepMs, now }: { readonly keepMs: number; readonly now: () => number },
): { readonly log: Log; readonly errors: () => readonly ErrorCount[] } {
  let seen: { readonly event: string; readonly at: number }[] = [];
  return {
    log: {
      ...log,
      error(event, error, fields) {
        seen.push({ event, at: now() });
        if (seen.length > MOST_KEPT) seen = seen.slice(-MOST_KEPT / 2);
        log.error(event, error, fields);
      },
    },
    errors() {
      const since = now() - keepMs;
      const recent = seen.filter(({ at }) => at > since);
      const events = [...new Set(recent.map(({ event }) => event))];
      return events
        .map((event) => ({ event, count: recent.filter((one) => one.event === event).length }))
        .toSorted((a, b) => b.count - a.count);
    },
  };
}

export type ErrorCount = { readonly event: string; readonly count: number };

const MOST_KEPT = 2_000;
