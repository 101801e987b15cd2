import type { LoginLevel } from '../contracts/login.ts';

/** A code that is asked for. All hashes are made by whoever asks: no store ever sees a secret. */
export type CodeAsked = {
  /** Somebody who typed a phone, by its address, or the person of a session. */
  readonly of: { readonly address: string } | { readonly personId: string };
  /** SHA-256 of what the asking browser keeps: only it can enter the code. */
  readonly browserHash: string;
  /** Keyed hash of code and browser. */
  readonly codeHash: string;
  /** Keyed hash of what is limited by phone. */
  readonly limitKey: string;
  /** Keyed hash of the visitor's network address; `undefined`: a program of this machine. */
  readonly visitorKey: string | undefined;
  /** What is sent on WhatsApp. Forgotten once it has left. */
  readonly text: string;
};

/** A session that begins, in place of the one of the same browser. */
export type SessionBegun = {
  /** SHA-256 of what the cookie will hold. */
  readonly sessionHash: string;
  /** SHA-256 of what it holds now: that session ends. */
  readonly endsHash: string | undefined;
  /** What tells the person on WhatsApp that somebody came in. A session of the same person that only gets a code tells nothing. */
  readonly notice: string;
};

export type CodeEntered =
  /** `isNew`: the browser had no session of this person, so the notice was written. */
  | { readonly kind: 'entered'; readonly personId: string; readonly isNew: boolean }
  | { readonly kind: 'wrong'; readonly triesLeft: number }
  /** Unknown, used, too old, or tried too often. */
  | { readonly kind: 'gone' };

export type Session = {
  readonly personId: string;
  readonly level: LoginLevel;
  /** A code was entered for it within the last ten minutes. */
  readonly isFresh: boolean;
};

/**
 * Codes, links and sessions of people's pages. Times are the store's own clock's. People who gave no consent, or who
 * asked us to write no more, cannot log in; erase, stop and "não fui eu" end everything, in the turn's own transaction
 * (`TurnOutcome`). A link is begun by a turn, too (`loginLinkHash`).
 */
export type Logins = {
  /**
   * Keeps the code and sends it, if there is somebody to send it to; for anybody else it does the same work and keeps a
   * code that nothing fits. `too-often`: nothing was kept (CODE_LIMITS).
   */
  readonly askCode: (asked: CodeAsked) => Promise<'asked' | 'too-often'>;
  /** One try. Of any number at once, each counts, and one at most enters. */
  readonly enterCode: (
    code: { readonly browserHash: string; readonly codeHash: string },
    session: SessionBegun,
  ) => Promise<CodeEntered>;
  /** Uses the link up. `undefined`: there is none, or not any more. */
  readonly followLink: (linkHash: string, session: SessionBegun) => Promise<string | undefined>;
  /** The session, and that it is still in use; `undefined` when it has ended. */
  readonly session: (sessionHash: string) => Promise<Session | undefined>;
  readonly end: (sessionHash: string) => Promise<void>;
  /** Removes what is over; resolves to how many there were. */
  readonly forgetOld: () => Promise<number>;
};
