import { Temporal } from 'temporal-polyfill';

/** Local wall-clock hours in which nobody is written to who did not write first: from `from` in the evening to `to`. */
export type QuietHours = { readonly from: number; readonly to: number };

export const DEFAULT_QUIET_HOURS: QuietHours = { from: 20, to: 9 };

/** Milliseconds until the quiet hours around `now` (epoch milliseconds) end in the zone; 0 outside of them. */
export function quietFor(now: number, zone: string, quiet: QuietHours): number {
  const here = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  if (here.hour < quiet.from && here.hour >= quiet.to) return 0;
  const morning = here.hour < quiet.to ? here : here.add({ days: 1 });
  return morning.withPlainTime({ hour: quiet.to }).epochMilliseconds - now;
}
