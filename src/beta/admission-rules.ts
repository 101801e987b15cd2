import type { AdmissionMode } from '../contracts/admission.ts';
import type { Settings } from '../ports/settings.ts';

/** What the settings say about letting people in, at one moment. */
export type AdmissionRules = {
  readonly mode: AdmissionMode;
  /** People who may be in; `null`: any number. */
  readonly capacity: number | null;
  /** People who may come in from the queue in a day. */
  readonly daily: number;
  /** Whether the brake counts. */
  readonly heedsBrake: boolean;
};

export function admissionRules(settings: Settings): AdmissionRules {
  const mode = settings.get('beta.mode');
  const brakes = settings.get('beta.brakes');
  return {
    mode,
    capacity: settings.get('beta.capacity'),
    daily: settings.get('beta.daily'),
    heedsBrake: brakes === 'always' || (brakes === 'beta' && mode !== 'public'),
  };
}
