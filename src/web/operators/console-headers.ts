import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

const NONE = ["'none'"];
const SELF = ["'self'"];

/** As those of people's pages, but own scripts may run and ask us, and forms may be sent to us. */
export function consoleHeaders({ https }: { readonly https: boolean }): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      ...{ defaultSrc: NONE, scriptSrc: SELF, styleSrc: SELF, connectSrc: SELF, imgSrc: SELF, formAction: SELF },
      ...{ objectSrc: NONE, baseUri: NONE, frameAncestors: NONE },
    },
    xFrameOptions: 'DENY',
    referrerPolicy: 'no-referrer',
    strictTransportSecurity: https ? 'max-age=63072000; includeSubDomains' : false,
    permissionsPolicy: { camera: [], geolocation: [], microphone: [], payment: [] },
  });
}
