import type { Context } from 'hono';
import type { LoginLevel } from '../../contracts/login.ts';
import { type SecretMaker, sha256 } from '../../platform/ids.ts';
import type { SessionBegun } from '../../ports/logins.ts';
import type { LoginCookies } from './cookies.ts';

/** A session for this browser in place of its former one. `keep` gives the browser its secret, once it has begun. */
export type BeginSession = (
  c: Context,
  by: LoginLevel,
) => { readonly session: SessionBegun; readonly keep: () => void };

export function sessionBeginner({
  cookies,
  makeSecret,
  notice,
}: {
  readonly cookies: LoginCookies;
  readonly makeSecret: SecretMaker;
  readonly notice: (by: LoginLevel) => string;
}): BeginSession {
  return function begin(c, by) {
    const secret = makeSecret();
    const former = cookies.session.read(c);
    const endsHash = former === undefined ? undefined : sha256(former);
    return {
      session: { sessionHash: sha256(secret), endsHash, notice: notice(by) },
      keep: () => {
        cookies.asking.drop(c);
        cookies.session.keep(c, secret);
      },
    };
  };
}
