import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { Secret, TOTP } from 'otpauth';
import type { OperatorRole } from '../../src/contracts/operator.ts';
import { memoryAudit } from '../../src/gateways/memory/memory-audit.ts';
import { memoryOperators } from '../../src/gateways/memory/memory-operators.ts';
import { memoryPlatform } from '../../src/gateways/memory/memory-platform.ts';
import { totpCodes } from '../../src/gateways/totp/one-time-codes.ts';
import { sha256 } from '../../src/platform/ids.ts';
import { randomInvitationCode } from '../../src/platform/invitation-code.ts';
import { silentLog } from '../../src/platform/log.ts';
import { seal } from '../../src/platform/seal.ts';
import type { Cohort } from '../../src/ports/cohorts.ts';
import type { LiveFigures } from '../../src/ports/live-figures.ts';
import { betaConsole } from '../../src/web/beta/beta-console.ts';
import { operatorRoutes } from '../../src/web/operators/operator-routes.ts';
import { sameSiteOnly } from '../../src/web/same-site-only.ts';

export const FIRST_TOKEN = 'the token of the first login';
const NONE = { count: 0, p50: undefined, p95: undefined, p99: undefined, isSample: false };
const FIGURES: LiveFigures = {
  ...{ at: 0, minutes: [], failed: [], quarantined: [], alarms: [], misunderstood: [], crises: 0 },
  backlog: { inbox: 0, oldestInboxMs: 0, delivery: 0, pending: 0, sending: 0, unknown: 0, oldestOutboxMs: 0 },
  replies: { quarter: NONE, day: NONE },
  feedback: { yes: 0, partly: 0, no: 0, words: [] },
  people: { waiting: 0, longestWaitMs: 0, held: 0 },
};

/** The console over memory, with a clock that tests set, and ways to be somebody. */
export function anOperatorConsole({
  host,
  baseUrl = 'http://127.0.0.1',
  startAt = Date.now(),
  cohorts = [],
}: {
  readonly host?: string;
  readonly baseUrl?: string;
  readonly startAt?: number;
  readonly cohorts?: readonly Cohort[];
} = {}) {
  let now = startAt;
  const clock = { now: () => now };
  const operators = memoryOperators({ clock });
  const audit = memoryAudit({ clock });
  const { handoffs, ...platform } = memoryPlatform({ clock });
  const codes = totpCodes({ issuer: 'DenserolaAI' });
  const lock = seal({ secret: 'a secret for tests', purpose: 'operator-codes' });
  const console = operatorRoutes({
    ...{ operators, audit, handoffs, codes, seal: lock, clock, log: silentLog, host, baseUrl },
    entitlements: platform.entitlements,
    firstTokenHash: sha256(FIRST_TOKEN),
    live: {
      figures: { read: async () => FIGURES },
      gateway: { connectionState: async () => 'close' },
      control: { linkCode: async () => '2@a-code-to-link-a-phone' },
      instance: 'beta',
      acks: () => ({ count: 0, p50: undefined, p99: undefined }),
      errors: () => [],
    },
    people: { onWritten: () => {}, onReturned: () => {} },
    drawQrCode: async (text) => `<svg data-text="${text}"></svg>`,
    guardChange: sameSiteOnly({ publicUrl: baseUrl }),
    extensions: [
      betaConsole({
        ...{ operators, audit, clock, makeCode: randomInvitationCode, settings: platform.settings },
        ...{ admission: platform.admission, invitations: platform.invitations, brake: platform.brakeBook },
        cohorts: { compare: async () => cohorts },
      }),
    ],
    visitorRates: { visitor: { everyMs: 1, burst: 1e6 }, everybody: { everyMs: 1, burst: 1e6 } },
  });
  const app = new Hono().route('/', console.routes);

  function ask(
    path: string,
    init: { method?: string; cookie?: string; form?: Record<string, string>; headers?: Record<string, string> } = {},
  ) {
    const { method = init.form ? 'POST' : 'GET', cookie, form, headers = {} } = init;
    const body = form && new URLSearchParams(form).toString();
    return app.request(path, {
      method,
      headers: {
        'sec-fetch-site': 'same-origin',
        ...(cookie ? { cookie } : {}),
        ...(body === undefined
          ? {}
          : { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(body.length) }),
        ...headers,
      },
      ...(body === undefined ? {} : { body }),
    });
  }

  /** Somebody with an app for their codes. */
  async function enrolled(name: string, role: OperatorRole) {
    const secret = codes.newSecret();
    const id = randomUUID();
    const hash = randomUUID();
    await operators.invite({ name, role, secretHash: hash, sealedSecret: 'x', forMs: 1_000 });
    const sealedSecret = lock.close(secret, `operators.sealed_secret.${id}`);
    await operators.enrol({ secretHash: hash, id, sealedSecret, step: 0 });
    const app = new TOTP({ secret: Secret.fromBase32(secret) });
    return { id, name, secret, code: () => app.generate({ timestamp: now }) };
  }

  async function logIn({ name, code }: { name: string; code: () => string }): Promise<string> {
    // Each code works once: the next one is another half minute's.
    now += 30_000;
    const answer = await ask('/operacao/entrar', { form: { name, code: code() } });
    const cookie = answer.headers.getSetCookie()[0]?.split(';')[0];
    if (answer.status !== 303 || cookie === undefined) throw new Error(`${name} could not log in: ${answer.status}`);
    return cookie;
  }

  return {
    ...{ ask, enrolled, logIn, operators, audit, handoffs, platform, table: console.table },
    app,
    routes: console.routes,
    operatorOf: console.operatorOf,
    now: () => now,
    pass: (ms: number) => {
      now += ms;
    },
  };
}
