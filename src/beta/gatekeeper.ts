import type { Standing } from '../contracts/admission.ts';
import type { Clock } from '../platform/clock.ts';
import type { Admission, Newcomer } from '../ports/admission.ts';
import type { Settings } from '../ports/settings.ts';
import { admissionRules } from './admission-rules.ts';
import { callingHours } from './calling-hours.ts';
import { decideEntry } from './decide-entry.ts';

/** Where somebody in their first turns stands; asked of nobody who is in. */
export function gatekeeper(needs: {
  readonly admission: Pick<Admission, 'admit' | 'enter'>;
  readonly settings: Settings;
  readonly clock: Clock;
}): (newcomer: Newcomer) => Promise<Standing> {
  const { admission, settings, clock } = needs;

  return async function stand(newcomer) {
    const now = clock.now();
    const rules = admissionRules(settings);
    const hasCode = newcomer.code !== undefined;
    // The default: one insert, no count and no lock.
    if (rules.mode === 'public' && !rules.heedsBrake && !hasCode) {
      await admission.admit(newcomer, now);
      return { kind: 'admitted', way: 'public' };
    }
    const { dayStart } = callingHours(now, rules.daily);
    return admission.enter(newcomer, { now, dayStart, countTo: rules.capacity ?? 0 }, (known) =>
      decideEntry(known, { rules, hasCode, now }),
    );
  };
}
