import type { Context, MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { Style } from './style-sheets.ts';

const NONE = ["'none'"];
const SELF = ["'self'"];

export type Allowed = {
  readonly https: boolean;
  /** The page may send forms to us. Browsers then tell us, and nobody else, which page of ours one came from. */
  readonly forms?: boolean;
  /** It may run our own script files. */
  readonly scripts?: boolean;
  /** Its scripts may ask us for more. */
  readonly asks?: boolean;
};

const STYLE_WITHIN = 'style-within';

/** The policy of this answer lets in the style that is written within its page, and then no file of ours beside it. */
export function allowStyle(c: Context, { hash }: Pick<Style, 'hash'>): void {
  c.set(STYLE_WITHIN, hash);
}

/**
 * Headers of every page that is rendered here. What a page does not need is not allowed: where no script may run, a
 * creditor's name that slipped through the escaping is still dead text. `https` adds HSTS for two years.
 */
export function securityHeaders(allowed: Allowed): MiddlewareHandler {
  const { https, forms = false, scripts = false, asks = false } = allowed;
  const set = secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: NONE,
      scriptSrc: scripts ? SELF : NONE,
      workerSrc: scripts ? SELF : NONE,
      connectSrc: asks ? SELF : NONE,
      styleSrc: [(c) => c.get(STYLE_WITHIN) ?? "'self'"],
      imgSrc: ["'self'", 'data:'],
      objectSrc: NONE,
      baseUri: NONE,
      formAction: forms ? SELF : NONE,
      frameAncestors: NONE,
    },
    xFrameOptions: 'DENY',
    referrerPolicy: forms ? 'same-origin' : 'no-referrer',
    strictTransportSecurity: https ? 'max-age=63072000; includeSubDomains' : false,
    permissionsPolicy: { camera: [], geolocation: [], microphone: [], payment: [] },
  });
  return async (c, next) => {
    // The page is made first: it says which style is within it.
    await next();
    await set(c, async () => {});
  };
}

/** For what only one person may see: kept by no cache, found by no search engine. */
export const personalPageHeaders = {
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
} as const;
