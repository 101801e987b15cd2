/**
 * How new people come in. `closed`: not at all. `invitation`: with a code. `waitlist`: with a code, or from the queue, by
 * the day's ramp and the capacity. `public`: whoever writes. Nobody who is in is ever asked again.
 */
export const ADMISSION_MODES = ['closed', 'invitation', 'waitlist', 'public'] as const;
export type AdmissionMode = (typeof ADMISSION_MODES)[number];

/** While operators have set none. */
export const DEFAULT_ADMISSION_MODE: AdmissionMode = 'public';

/** How somebody came in. `before`: had a conversation before there was a queue. */
export type AdmissionWay = 'public' | 'queue' | 'invitation' | 'before';

/**
 * What a code came to that did not let its person in. `refused` is one answer for wrong, used up, revoked and expired, so
 * that it tells nothing about codes; `not-now` is given to any code while nobody is let in; `too-many`: no more tries today.
 */
export type CodeAnswer = 'refused' | 'too-many' | 'not-now';

/** Somebody who wrote and is not let in yet. */
export type Waiting = {
  /** 1 is the next one; counted anew at each message. */
  readonly place: number;
  /** People are being let in from the queue at present. */
  readonly isMoving: boolean;
  readonly code?: CodeAnswer;
};

/** `way`: how they came in just now; absent for who was in before. */
export type Standing =
  | { readonly kind: 'admitted'; readonly way?: AdmissionWay }
  | ({ readonly kind: 'waiting' } & Waiting);
