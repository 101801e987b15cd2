/**
 * How many messages that start from us a number may send in a day, by its age with us. Numbers are banned for sudden,
 * unasked volume, and new ones soonest: reports in the trackers of EvolutionAPI and Baileys name bans after 15 to 20 a
 * day to strangers on a new number, after 40 to 50 a day on an older one, and at the first connection. Nobody knows a
 * safe figure and Meta names none; this is a judgement: begin at twenty and take two weeks to the full budget.
 * Checked 2026-11-27; confidence low.
 */
export const NUMBER_RAMP: readonly RampStep[] = [
  { fromDay: 0, perDay: 20 },
  { fromDay: 2, perDay: 30 },
  { fromDay: 4, perDay: 45 },
  { fromDay: 6, perDay: 65 },
  { fromDay: 8, perDay: 90 },
  { fromDay: 10, perDay: 120 },
  { fromDay: 12, perDay: 160 },
  { fromDay: 14, perDay: 200 },
];

export type RampStep = { readonly fromDay: number; readonly perDay: number };

/** Of the day of `now`, for a number that is with us since `since`. A clock that went back makes no number older. */
export function rampLimit(since: number, now: number, ramp: readonly RampStep[] = NUMBER_RAMP): number {
  const age = Math.max(0, Math.floor((now - since) / DAY_MS));
  return ramp.findLast(({ fromDay }) => fromDay <= age)?.perDay ?? 0;
}

const DAY_MS = 86_400_000;
