import type { Context, MiddlewareHandler } from 'hono';
import { pacer, type Rate, type SharedPacer } from '../platform/pace.ts';
import { networkOf } from './network-of.ts';

/** Sixty pages at once (a family behind one address), then one a second; and for all visitors together what the database bears. */
export const DEFAULT_VISITOR_RATES: VisitorRates = {
  visitor: { everyMs: 1_000, burst: 60 },
  everybody: { everyMs: 10, burst: 300 },
};

export type VisitorRates = { readonly visitor: Rate; readonly everybody: Rate };

/** The pages that are counted together. */
export type VisitedPart =
  | 'roadmaps'
  | 'login'
  | 'panel'
  | 'data'
  | 'plan'
  | 'dashboards'
  | 'console'
  | 'api'
  | 'console-api';

/**
 * Answers 429 with Retry-After to a visitor, or to all of them together, who asks too often: guessing links must stay
 * hopeless and a flood must not reach the database. A visitor is a network (`networkOf`). Addresses are kept in memory only,
 * and never logged.
 */
export function visitorLimit({
  part,
  rates = DEFAULT_VISITOR_RATES,
  now,
  visits,
  refuse = inWords,
}: {
  readonly part: VisitedPart;
  readonly rates?: VisitorRates | undefined;
  readonly now: () => number;
  /** Where the visits of all processes are counted, which must not keep addresses readable; left out: here. */
  readonly visits?: SharedPacer | undefined;
  /** How it is said. */
  readonly refuse?: (c: Context) => Response;
}): MiddlewareHandler {
  const reserve = visits ?? pacer({ now, random: () => 0 });
  return async function limit(c, next) {
    const visitor = addressOf(c);
    const isWelcome =
      (visitor === undefined ||
        (await reserve(`${part}:visitor:${networkOf(visitor)}`, rates.visitor, 0)) !== undefined) &&
      (await reserve(`${part}:everybody`, rates.everybody, 0)) !== undefined;
    if (isWelcome) return next();
    return refuse(c);
  };
}

function inWords(c: Context): Response {
  return c.text('Muitos acessos em pouco tempo. Tente de novo em um minuto.', 429, { 'Retry-After': '60' });
}

/** The network address behind a request; `undefined` for programs of this machine. */
export function addressOf(c: Context): string | undefined {
  return visitorOf(peerOf(c.env), c.req.header('x-forwarded-for'));
}

/**
 * Whose request it is; `undefined` for programs of this machine. What a client says in X-Forwarded-For is believed only
 * when it came through a proxy of our own network, and then its last entry, which that proxy wrote itself.
 */
export function visitorOf(peer: string | undefined, forwardedFor: string | undefined): string | undefined {
  if (peer === undefined) return undefined;
  if (!OWN_NETWORK.test(peer)) return peer;
  const forwarded = forwardedFor?.split(',').at(-1)?.trim();
  return forwarded === undefined || forwarded === '' ? undefined : forwarded.slice(0, LONGEST_ADDRESS);
}

/** Loopback and private addresses, also as IPv4 within IPv6. */
const OWN_NETWORK = /^(?:::ffff:)?(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)|^::1$|^f[cd]/i;
const LONGEST_ADDRESS = 45;

/** The address at the other end of the connection, where there is one (not when a test asks the routes directly). */
function peerOf(env: unknown): string | undefined {
  if (typeof env !== 'object' || env === null || !('incoming' in env)) return undefined;
  const { incoming } = env;
  if (typeof incoming !== 'object' || incoming === null || !('socket' in incoming)) return undefined;
  const { socket } = incoming;
  if (typeof socket !== 'object' || socket === null || !('remoteAddress' in socket)) return undefined;
  return typeof socket.remoteAddress === 'string' ? socket.remoteAddress : undefined;
}
