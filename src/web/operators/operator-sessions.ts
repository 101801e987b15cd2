import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { randomSecret, sha256 } from '../../platform/ids.ts';
import type { Operators } from '../../ports/operators.ts';
import type { Operator } from './operator.ts';

/** `sessionHash`: how the store knows the session; the secret itself is only in the cookie. */
export type OperatorSession = { readonly operator: Operator; readonly sessionHash: string };

export type OperatorSessions = {
  readonly of: (c: Context) => Promise<OperatorSession | undefined>;
  /** A new session at each login; one that the browser had before ends. */
  readonly start: (c: Context, operatorId: string) => Promise<void>;
  readonly end: (c: Context) => Promise<void>;
};

export const SESSION_TIMES = { idleMs: 30 * 60_000, absoluteMs: 12 * 3_600_000 };
const SECRET = /^[\w-]{43}$/;
/** Where browsers send it: to the console, and to what of the API is the team's. */
const PATHS = ['/operacao', '/api/operators'];

/** The prefix makes browsers refuse the cookie over plain http; __Host- would forbid the narrow paths. */
export function operatorCookie({ https }: { readonly https: boolean }): string {
  return https ? '__Secure-operacao' : 'operacao';
}

/**
 * Sessions of the team: 256 random bits in a cookie of their own that is sent to what is the team's and never from another
 * site. They have nothing to do with the sessions of people.
 */
export function operatorSessions({
  operators,
  https,
}: {
  readonly operators: Pick<Operators, 'session' | 'startSession' | 'endSession'>;
  readonly https: boolean;
}): OperatorSessions {
  const name = operatorCookie({ https });

  function hashOf(c: Context): string | undefined {
    const secret = getCookie(c, name);
    return secret !== undefined && SECRET.test(secret) ? sha256(secret) : undefined;
  }

  return {
    async of(c) {
      const sessionHash = hashOf(c);
      if (sessionHash === undefined) return undefined;
      const operator = await operators.session(sessionHash, SESSION_TIMES);
      return operator && { operator, sessionHash };
    },
    async start(c, operatorId) {
      const before = hashOf(c);
      if (before !== undefined) await operators.endSession(before);
      const secret = randomSecret();
      await operators.startSession(operatorId, sha256(secret));
      for (const path of PATHS) setCookie(c, name, secret, { path, httpOnly: true, secure: https, sameSite: 'Strict' });
    },
    async end(c) {
      const sessionHash = hashOf(c);
      if (sessionHash !== undefined) await operators.endSession(sessionHash);
      for (const path of PATHS) deleteCookie(c, name, { path, secure: https });
    },
  };
}
