/** For how long a code, or a link out of the chat, opens the pages. */
export const LOGIN_TTL_MS = 10 * 60_000;

/** A session ends after so long without a page, … */
export const SESSION_IDLE_MS = 30 * 60_000;
/** … and after so long in any case. */
export const SESSION_LONGEST_MS = 12 * 3_600_000;

/** How long a code that was entered lets a person do what cannot be undone. */
export const FRESH_CODE_MS = 10 * 60_000;

/** Wrong codes after which another must be asked for. With a million codes and the limits below: few guesses an hour. */
export const CODE_TRIES = 5;

/** Codes that are sent at most. `everybody`: what keeps a guesser with many addresses and phones at 1,500 guesses an hour. */
export const CODE_LIMITS = {
  phoneAnHour: 3,
  phoneADay: 10,
  visitorAnHour: 10,
  everybodyAnHour: 300,
} as const;

/** How a person came in: by a link out of the chat, which anyone who holds it could use, or by a code on their phone. */
export type LoginLevel = 'link' | 'code';
