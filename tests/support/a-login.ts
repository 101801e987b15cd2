import { Hono } from 'hono';
import { loggedIn, loginCode } from '../../src/conversation/copy/panel.ts';
import { type MemoryPlatform, memoryPlatform } from '../../src/gateways/memory/memory-platform.ts';
import { sha256 } from '../../src/platform/ids.ts';
import { silentLog } from '../../src/platform/log.ts';
import type { Logins } from '../../src/ports/logins.ts';
import { type Login, login } from '../../src/web/login/login.ts';
import { signOutForm } from '../../src/web/login/sign-out-form.ts';
import { webRoutes } from '../../src/web/web-routes.ts';
import { peoplePages, peoplesApi, premiumPagesOver } from './people-pages.ts';
import { aState, replies, takeTurn } from './postgres-events.ts';

export const ANA = { address: 'phone:551187654321', typed: '(11) 98765-4321' };
export const BIA = { address: 'phone:552176544321', typed: '21 97654-4321' };
export const UNKNOWN = { address: 'phone:553199990000', typed: '(31) 99999-0000' };
export const OWN_SITE = { 'sec-fetch-site': 'same-origin' };

/** A browser with its own cookies: `visit` as a page would, `send` a form from a page of ours. */
export type Browser = {
  readonly visit: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Response>;
  readonly send: (
    path: string,
    fields?: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Response>;
  /** JSON, as a script of a page of ours sends it. */
  readonly sendJson: (path: string, body: unknown, headers?: Readonly<Record<string, string>>) => Promise<Response>;
  readonly cookies: Map<string, string>;
};

export type LoginWorld = {
  readonly platform: MemoryPlatform;
  readonly login: Login;
  /** The web app with the login and a panel made for tests. */
  readonly app: Hono;
  readonly browser: (remoteAddress?: string) => Browser;
  readonly passTime: (ms: number) => void;
  /** All that was written to this person, oldest first. */
  readonly sentTo: (address: string) => readonly string[];
  /** The code of the newest message that has one. */
  readonly codeOf: (address: string) => string;
  /** A link out of the chat; resolves to its secret. */
  readonly linkFor: (address: string) => Promise<string>;
  /** A browser that is logged in by a code. */
  readonly loggedIn: (who: { readonly address: string; readonly typed: string }) => Promise<Browser>;
  readonly personId: (address: string) => string;
};

/** Ana and Bia have talked with us; the login stands over memory, under a clock of the test's own. */
export async function aLogin({
  publicUrl = 'https://denserola.example',
  logins,
  pages = 'of-the-test',
  makeCode,
  evenMs = 0,
}: {
  readonly publicUrl?: string;
  readonly logins?: Logins;
  /** What the login opens: a panel made for tests of it, or people's pages as the product has them. */
  readonly pages?: 'of-the-test' | 'of-the-product';
  readonly makeCode?: () => string;
  readonly evenMs?: number;
} = {}): Promise<LoginWorld> {
  let now = Date.parse('2026-11-27T12:00:00Z');
  const clock = { now: () => now };
  const platform = memoryPlatform({ clock });
  const store = { store: platform.conversationStore };
  for (const [who, name] of [[ANA, 'Ana'] as const, [BIA, 'Bia'] as const]) {
    await takeTurn(store, { ...replies(`oi, ${name}`), state: aState({ firstName: name }) }, who.address);
  }
  const built = login({
    logins: logins ?? platform.logins,
    key: 'a key for tests',
    publicUrl,
    words: { code: loginCode, loggedIn },
    onMessage: () => {},
    log: silentLog,
    clock,
    evenMs,
    ...(makeCode ? { makeCode } : {}),
  });
  const app = webRoutes({
    roadmaps: platform.roadmapSource,
    publicUrl,
    simulatorOn: false,
    log: silentLog,
    clock,
    parts:
      pages === 'of-the-test'
        ? [built.routes, aPanel(built)]
        : [built.routes, ...[peoplePages, peoplesApi].map((of) => of({ platform, login: built, publicUrl, clock }))],
    ...(pages === 'of-the-test' ? {} : { dashboards: premiumPagesOver(platform, built, clock) }),
  });

  function personId(address: string): string {
    return platform.data.addresses.get(address) ?? '';
  }

  function sentTo(address: string): readonly string[] {
    return [...platform.data.outbox.values()]
      .filter((row) => row.personId === personId(address))
      .map(({ text }) => text);
  }

  function codeOf(address: string): string {
    const codes = sentTo(address).flatMap((text) => /\*(\d{6})\*/.exec(text)?.[1] ?? []);
    return codes.at(-1) ?? 'no code was sent';
  }

  function browser(remoteAddress?: string): Browser {
    const cookies = new Map<string, string>();
    async function ask(path: string, init: RequestInit): Promise<Response> {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const headers = { ...(cookie === '' ? {} : { cookie }), ...(init.headers as Record<string, string>) };
      const env = remoteAddress === undefined ? {} : { incoming: { socket: { remoteAddress } } };
      const response = await app.request(path, { ...init, headers }, env);
      for (const line of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        if (/max-age=0/i.test(line)) cookies.delete(name);
        else cookies.set(name, value);
      }
      return response;
    }
    return {
      cookies,
      visit: (path, headers = {}) => ask(path, { headers }),
      send: (path, fields = {}, headers = OWN_SITE) =>
        ask(path, {
          method: 'POST',
          headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
          body: new URLSearchParams(fields).toString(),
        }),
      sendJson: (path, body, headers = OWN_SITE) =>
        ask(path, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify(body),
        }),
    };
  }

  return {
    platform,
    login: built,
    app,
    browser,
    personId,
    sentTo,
    codeOf,
    passTime: (ms) => {
      now += ms;
    },
    linkFor: async (address) => {
      const secret = sha256(`${address}${now}`).slice(0, 43);
      await takeTurn(store, { loginLinkHash: sha256(secret) }, address);
      return secret;
    },
    loggedIn: async ({ address, typed }) => {
      const one = browser();
      await one.send('/entrar', { telefone: typed });
      await one.send('/entrar/codigo', { codigo: codeOf(address) });
      return one;
    },
  };
}

/** The smallest panel: what is shown, and what needs a fresh code. */
function aPanel({ visitorOf, stepUp, guardChange }: Login): Hono {
  const panel = new Hono();
  panel.get('/painel', async (c) => {
    const visitor = await visitorOf(c);
    return visitor
      ? c.html(signOutForm(), 200, { 'x-person': visitor.personId, 'x-level': visitor.level })
      : c.redirect('/entrar', 303);
  });
  panel.post('/painel/apagar', guardChange, async (c) => {
    if ((await stepUp(c)) === 'needed') return c.redirect('/entrar/confirmar?para=/painel/apagar', 303);
    return c.text('apagado');
  });
  return panel;
}
