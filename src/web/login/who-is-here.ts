import type { Context } from 'hono';
import { sha256 } from '../../platform/ids.ts';
import type { Logins, Session } from '../../ports/logins.ts';
import type { VisitorOf } from '../visitor.ts';
import type { SecretCookie } from './cookies.ts';

/** Whether a code was entered in the last ten minutes, as export, erase and a change of number need; `needed` also for nobody. */
export type StepUp = (request: Context) => Promise<'fresh' | 'needed'>;

/** Finds who asks, by the session of their cookie; the database is asked once a request. */
export function whoIsHere({ logins, cookie }: { readonly logins: Logins; readonly cookie: SecretCookie }): {
  readonly visitorOf: VisitorOf;
  readonly stepUp: StepUp;
} {
  const found = new WeakMap<Request, Promise<Session | undefined>>();

  function sessionOf(c: Context): Promise<Session | undefined> {
    const known = found.get(c.req.raw);
    if (known) return known;
    const secret = cookie.read(c);
    const session = secret === undefined ? Promise.resolve(undefined) : logins.session(sha256(secret));
    found.set(c.req.raw, session);
    return session;
  }

  return {
    visitorOf: async (c) => {
      const session = await sessionOf(c);
      return session && { personId: session.personId, level: session.level };
    },
    stepUp: async (c) => ((await sessionOf(c))?.isFresh ? 'fresh' : 'needed'),
  };
}
