import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

const NONE = ["'none'"];
const SELF = ["'self'"];

/**
 * Headers of every page that is rendered here. The pages need no script at all, so none may run: a creditor's name that
 * slipped through the escaping would still be dead text. `https` adds HSTS for two years; `forms` lets a page send its own.
 */
export function securityHeaders({
  https,
  forms = false,
}: {
  readonly https: boolean;
  readonly forms?: boolean;
}): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: NONE,
      scriptSrc: NONE,
      styleSrc: SELF,
      imgSrc: ["'self'", 'data:'],
      objectSrc: NONE,
      baseUri: NONE,
      formAction: forms ? SELF : NONE,
      frameAncestors: NONE,
    },
    xFrameOptions: 'DENY',
    referrerPolicy: 'no-referrer',
    strictTransportSecurity: https ? 'max-age=63072000; includeSubDomains' : false,
    permissionsPolicy: { camera: [], geolocation: [], microphone: [], payment: [] },
  });
}

/** For what only one person may see: kept by no cache, found by no search engine. */
export const personalPageHeaders = {
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
} as const;
