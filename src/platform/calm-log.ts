import type { Log } from './log.ts';

/**
 * The same log, but of these events at most one warn line in `everyMs`; the next one says in `more` how many were left out.
 * For what a stranger can cause as often as they like.
 */
export function calmLog(
  log: Log,
  {
    events,
    everyMs,
    now,
  }: { readonly events: readonly string[]; readonly everyMs: number; readonly now: () => number },
): Log {
  const quiet = new Map(events.map((event) => [event, { until: Number.NEGATIVE_INFINITY, more: 0 }]));
  return {
    ...log,
    warn(event, fields) {
      const known = quiet.get(event);
      if (!known) return log.warn(event, fields);
      if (now() < known.until) {
        known.more += 1;
        return;
      }
      log.warn(event, known.more > 0 ? { ...fields, more: known.more } : fields);
      quiet.set(event, { until: now() + everyMs, more: 0 });
    },
  };
}
