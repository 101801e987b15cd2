import type { Rate } from '../platform/pace.ts';
import type { Settings } from '../ports/settings.ts';

/** What may start from us in a day, as operators have set it. */
export function proactiveFrom(settings: Settings): { readonly person: number; readonly number: number } {
  return { person: settings.get('delivery.proactive-person'), number: settings.get('delivery.proactive-number') };
}

/** How often one person is answered, as operators have set it. */
export function turnRateFrom(settings: Settings): Rate {
  return { everyMs: settings.get('turns.every-seconds') * 1_000, burst: settings.get('turns.burst') };
}
