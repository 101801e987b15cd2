import type { CodeAnswer } from '../contracts/admission.ts';
import type { EntryDecision, KnownOfAdmission, KnownOfNewcomer } from '../ports/admission.ts';
import type { AdmissionRules } from './admission-rules.ts';

/** Codes that do not fit, in 24 hours: who mistypes gets it right by then, who guesses has 10^11 to try. */
export const MOST_WRONG_CODES = 5;

export type Entry = { readonly rules: AdmissionRules; readonly hasCode: boolean; readonly now: number };

/**
 * Whether somebody new comes in. A valid code opens at once, and its use is counted in the day's ramp without being held
 * up by it: whoever made the code has decided. Nothing opens while it is closed, braked or full: a code then is not used
 * up, and whether it is a good one is not told.
 */
export function decideEntry(known: KnownOfNewcomer, { rules, hasCode, now }: Entry): EntryDecision {
  const isHeld = rules.heedsBrake && known.isBraked;
  const invited = hasCode && known.wrongCodes < MOST_WRONG_CODES ? validInvitation(known, now) : undefined;
  if (rules.mode === 'public' && !isHeld) return invited ?? { kind: 'admit', way: 'public' };
  const isMoving = canCall(rules);
  const isOpen = rules.mode !== 'closed' && !isHeld && hasRoom(known, rules);
  if (isOpen && invited) return invited;
  const isFree = isOpen && isMoving && known.ahead === 0 && known.admittedToday < rules.daily;
  if (isFree) return { kind: 'admit', way: 'queue' };
  return { kind: 'wait', isMoving, ...(hasCode ? { code: codeAnswer(known, isOpen) } : {}) };
}

/** How many are called from the queue now, when `share` have had their turn by this hour at the most. */
export function decideCalls(
  known: KnownOfAdmission & { readonly waiting: number },
  { rules, share }: { readonly rules: AdmissionRules; readonly share: number },
): number {
  if (!canCall(rules) || (rules.heedsBrake && known.isBraked)) return 0;
  // In public those who write come in by themselves; only calls are counted, since each is a message that starts from us.
  const isPublic = rules.mode === 'public';
  const used = isPublic ? known.calledToday : known.admittedToday;
  const room = isPublic || rules.capacity === null ? known.waiting : rules.capacity - known.admitted;
  return Math.max(0, Math.min(share - used, room, known.waiting));
}

/** In `invitation` the queue stands still: its places are kept. */
function canCall({ mode }: AdmissionRules): boolean {
  return mode === 'waitlist' || mode === 'public';
}

function hasRoom({ admitted }: KnownOfAdmission, { capacity }: AdmissionRules): boolean {
  return capacity === null || admitted < capacity;
}

function validInvitation({ invitation }: KnownOfNewcomer, now: number): EntryDecision | undefined {
  if (invitation === undefined || invitation.revokedAt !== undefined) return undefined;
  if (invitation.uses >= invitation.mostUses || invitation.expiresAt <= now) return undefined;
  return { kind: 'admit', way: 'invitation', invitationId: invitation.id, cohort: invitation.cohort };
}

function codeAnswer({ wrongCodes }: KnownOfNewcomer, isOpen: boolean): CodeAnswer {
  if (!isOpen) return 'not-now';
  return wrongCodes >= MOST_WRONG_CODES ? 'too-many' : 'refused';
}
