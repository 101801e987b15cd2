import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

const NONE = ["'none'"];
const SELF = ["'self'"];

export type SecurityHeaders = {
  readonly https: boolean;
  /** The pages have forms, which may be sent to ourselves alone. */
  readonly forms?: boolean;
};

/**
 * Headers of every page that is rendered here. The pages need no script at all, so none may run: a creditor's name that
 * slipped through the escaping would still be dead text. `https` adds HSTS for two years.
 *
 * `forms`: the page may send forms to us; browsers then tell us, and nobody else, which page of ours one came from, where
 * otherwise they would hide even its origin. `scripts`: it may run our own script files.
 */
export function securityHeaders({ https, forms = false, scripts = false, styles = [] }: Allowed): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: NONE,
      scriptSrc: scripts ? SELF : NONE,
      workerSrc: scripts ? SELF : NONE,
      styleSrc: [...SELF, ...styles],
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
}

type Allowed = {
  readonly https: boolean;
  readonly forms?: boolean;
  readonly scripts?: boolean;
  /** Hashes of the style sheets that are written into the page. */
  readonly styles?: readonly string[];
};

/** For what only one person may see: kept by no cache, found by no search engine. */
export const personalPageHeaders = {
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
} as const;
