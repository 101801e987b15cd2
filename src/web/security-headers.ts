import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

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
  /** Hashes of the style sheets that are written into the page. */
  readonly styles?: readonly string[];
};

/**
 * Headers of every page that is rendered here. What a page does not need is not allowed: where no script may run, a
 * creditor's name that slipped through the escaping is still dead text. `https` adds HSTS for two years.
 */
export function securityHeaders(allowed: Allowed): MiddlewareHandler {
  const { https, forms = false, scripts = false, asks = false, styles = [] } = allowed;
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: NONE,
      scriptSrc: scripts ? SELF : NONE,
      workerSrc: scripts ? SELF : NONE,
      connectSrc: asks ? SELF : NONE,
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

/** For what only one person may see: kept by no cache, found by no search engine. */
export const personalPageHeaders = {
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
} as const;
