import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { LOGIN_TTL_MS, SESSION_LONGEST_MS } from '../../contracts/login.ts';

/** A secret that a browser keeps for us. `read`: `undefined` unless it looks like one of ours. */
export type SecretCookie = {
  readonly name: string;
  readonly read: (c: Context) => string | undefined;
  readonly keep: (c: Context, secret: string) => void;
  readonly drop: (c: Context) => void;
};

export type LoginCookies = {
  /** Who is logged in. */
  readonly session: SecretCookie;
  /** Which browser asked for a code. */
  readonly asking: SecretCookie;
};

/**
 * No script reads them and no other site's form sends them. With https their names begin with `__Host-`, which browsers only
 * take from the very host, over https, for all its paths. Over plain http (a machine of one's own, or a first try in a home
 * network) browsers refuse that prefix, and most of them `Secure` too, so there both are left out: nobody could log in.
 */
export function loginCookies({ https }: { readonly https: boolean }): LoginCookies {
  const cookie = (plainName: string, longestMs: number): SecretCookie => {
    const name = https ? `__Host-${plainName}` : plainName;
    const where = { path: '/', secure: https, httpOnly: true, sameSite: 'Lax' } as const;
    return {
      name,
      read: (c) => {
        const secret = getCookie(c, name);
        return secret !== undefined && SECRET.test(secret) ? secret : undefined;
      },
      keep: (c, secret) => setCookie(c, name, secret, { ...where, maxAge: longestMs / 1000 }),
      drop: (c) => {
        deleteCookie(c, name, where);
      },
    };
  };
  return { session: cookie('sessao', SESSION_LONGEST_MS), asking: cookie('preauth', LOGIN_TTL_MS) };
}

/** 256 bits in URL-safe letters. */
const SECRET = /^[\w-]{43}$/;
