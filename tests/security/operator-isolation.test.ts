import { describe, expect, it } from 'vitest';
import { anOperatorConsole, FIRST_TOKEN } from '../support/an-operator-console.ts';
import { aMessage, replies, takeTurn } from '../support/postgres-events.ts';

const HALF_MINUTE = 30_000;

describe('the operators’ login', () => {
  it('takes a code once, also when it is tried by many at the same moment', async () => {
    const console = anOperatorConsole();
    const ana = await console.enrolled('Ana', 'admin');
    const form = { name: 'Ana', code: ana.code() };
    const answers = await Promise.all([1, 2, 3].map(() => console.ask('/operacao/entrar', { form })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 401, 401]);
    console.pass(HALF_MINUTE);
    expect((await console.ask('/operacao/entrar', { form: { ...form, code: ana.code() } })).status).toBe(303);
  });

  it('answers a wrong code and a name of nobody alike, and makes both wait longer and longer', async () => {
    const console = anOperatorConsole();
    const ana = await console.enrolled('Ana', 'admin');
    const seen = new Map<string, string[]>();
    for (const name of ['Ana', 'Nobody']) {
      const answers: string[] = [];
      for (let n = 0; n < 6; n += 1) {
        const answer = await console.ask('/operacao/entrar', { form: { name, code: '000000' } });
        answers.push(`${answer.status} ${(await answer.text()).replaceAll(name, 'NAME')}`);
      }
      seen.set(name, answers);
    }
    expect(seen.get('Ana')).toEqual(seen.get('Nobody'));
    expect(seen.get('Ana')?.map((text) => text.slice(0, 3))).toEqual(['401', '401', '401', '401', '429', '429']);
    // The right code does not help while the name waits, and does afterwards.
    expect((await console.ask('/operacao/entrar', { form: { name: 'Ana', code: ana.code() } })).status).toBe(429);
    console.pass(HALF_MINUTE + 1);
    expect((await console.ask('/operacao/entrar', { form: { name: 'Ana', code: ana.code() } })).status).toBe(303);
  });

  it('gives a cookie that no script reads, that no other path and no other site gets, and that is new each time', async () => {
    const console = anOperatorConsole({ baseUrl: 'https://denserola.example' });
    const ana = await console.enrolled('Ana', 'admin');
    const answer = await console.ask('/operacao/entrar', { form: { name: 'Ana', code: ana.code() } });
    const [cookie = '', ofTheApi = '', ...others] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^__Secure-operacao=[\w-]{43}; Path=\/operacao; HttpOnly; Secure; SameSite=Strict$/);
    expect(ofTheApi).toBe(cookie.replace('Path=/operacao', 'Path=/api/operators'));
    expect(others).toEqual([]);
    const first = cookie.split(';')[0] ?? '';
    console.pass(HALF_MINUTE);
    const again = await console.ask('/operacao/entrar', { cookie: first, form: { name: 'Ana', code: ana.code() } });
    const second = again.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    expect(second).not.toBe(first);
    expect((await console.ask('/operacao/pessoas', { cookie: first })).status).toBe(404);
    expect((await console.ask('/operacao/pessoas', { cookie: second })).status).toBe(200);
  });

  it('ends after half an hour without a page, after twelve hours in any case, and with the access', async () => {
    const console = anOperatorConsole();
    const ana = await console.enrolled('Ana', 'admin');
    const bia = await console.enrolled('Bia', 'operator');
    const cookie = await console.logIn(ana);
    console.pass(29 * 60_000);
    expect((await console.ask('/operacao/pessoas', { cookie })).status).toBe(200);
    for (let minutes = 29; minutes < 12 * 60 - 29; minutes += 29) {
      console.pass(29 * 60_000);
      expect((await console.ask('/operacao/pessoas', { cookie })).status).toBe(200);
    }
    console.pass(29 * 60_000);
    expect((await console.ask('/operacao/pessoas', { cookie })).status).toBe(404);
    const hers = await console.logIn(bia);
    const his = await console.logIn(ana);
    expect((await console.ask(`/operacao/equipe/${bia.id}/desativar`, { cookie: his, form: {} })).status).toBe(303);
    expect((await console.ask('/operacao/pessoas', { cookie: hers })).status).toBe(404);
    console.pass(31 * 60_000);
    expect((await console.ask('/operacao/pessoas', { cookie: his })).status).toBe(404);
  });

  it('of the first start works with its token alone, until somebody is here', async () => {
    const console = anOperatorConsole();
    const first = (token: string) => console.ask('/operacao/primeiro', { form: { token, name: 'Ana' } });
    expect((await first('another token')).status).toBe(401);
    const invited = await first(FIRST_TOKEN);
    expect(invited.headers.get('location')).toMatch(/^\/operacao\/convite\/[\w-]{43}$/);
    await console.enrolled('Rita', 'admin');
    expect((await first(FIRST_TOKEN)).status).toBe(404);
    // The link that was made before is still an invitation, and runs out by itself.
    console.pass(16 * 60_000);
    expect((await console.ask(invited.headers.get('location') ?? '')).status).toBe(404);
  });
});

describe('the console', () => {
  it('answers on its own host alone, when it has one', async () => {
    const console = anOperatorConsole({ host: 'operacao.denserola.example' });
    const here = { host: 'operacao.denserola.example:443' };
    expect((await console.ask('/operacao', { headers: here })).status).toBe(200);
    for (const headers of [{ host: 'denserola.example' }, { host: 'operacao.denserola.example.evil' }, {}]) {
      expect((await console.ask('/operacao', { headers })).status).toBe(404);
      expect((await console.ask('/operacao/entrar', { headers, form: { name: 'Ana', code: '1' } })).status).toBe(404);
    }
  });

  it('gives its figures to programs on that host alone, and to the team alone', async () => {
    const console = anOperatorConsole({ host: 'operacao.denserola.example' });
    const here = { host: 'operacao.denserola.example' };
    const vera = await console.enrolled('Vera', 'viewer');
    const entered = await console.ask('/operacao/entrar', { headers: here, form: { name: 'Vera', code: vera.code() } });
    const cookie = entered.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const figures = (asked: { cookie?: string; headers?: Record<string, string> }, query = '') =>
      console.ask(`/api/operators/figures${query}`, asked);
    const answer = await figures({ cookie, headers: here });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await answer.json()).toMatchObject({ gateway: { instance: 'beta', state: 'close' }, unknownDeliveries: 0 });
    expect((await figures({ cookie, headers: here }, '?person=x')).status).toBe(400);
    for (const asked of [
      { headers: here },
      { headers: here, cookie: `operacao=${'x'.repeat(43)}` },
      { headers: here, cookie: `sessao=${'x'.repeat(43)}` },
      { headers: { host: 'denserola.example' }, cookie },
      { cookie },
    ]) {
      expect((await figures(asked)).status).toBe(404);
    }
    expect((await console.ask('/operacao/sair', { cookie, headers: here, form: {} })).headers.getSetCookie()).toEqual([
      expect.stringMatching(/^operacao=;.*Path=\/operacao$/),
      expect.stringMatching(/^operacao=;.*Path=\/api\/operators$/),
    ]);
    expect((await figures({ cookie, headers: here })).status).toBe(404);
  });

  it('changes nothing for another site, whatever cookie comes along', async () => {
    const console = anOperatorConsole();
    const cookie = await console.logIn(await console.enrolled('Ana', 'admin'));
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'none' },
    ]) {
      const answer = await console.ask('/operacao/sair', { cookie, headers, form: {} });
      expect(answer.status).toBe(403);
    }
    expect((await console.ask('/operacao/pessoas', { cookie })).status).toBe(200);
  });

  it('lets no page of another be framed, cached or found, and runs only its own scripts', async () => {
    const { headers } = await anOperatorConsole({ baseUrl: 'https://denserola.example' }).ask('/operacao');
    const policy = headers.get('content-security-policy') ?? '';
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "object-src 'none'",
    ]) {
      expect(policy).toContain(rule);
    }
    expect(policy).not.toContain('unsafe');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-robots-tag')).toContain('noindex');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('strict-transport-security')).toContain('max-age=63072000');
  });

  it('shows a phone whole, and a conversation at all, only after a reason, and records each view before', async () => {
    const console = anOperatorConsole();
    const { inbox, conversationStore: store } = console.platform;
    await inbox.accept([aMessage('1', { text: 'devo pro banco <b>muito</b>' })], []);
    const person = await takeTurn({ store }, { events: [{ v: 1, type: 'human-asked' }], ...replies('Anotei.') });
    const cookie = await console.logIn(await console.enrolled('Ana', 'operator'));
    const other = await console.logIn(await console.enrolled('Bia', 'operator'));
    const path = `/operacao/pessoas/${person}`;
    const viewed = async () =>
      (await console.audit.newest(50))
        .filter(({ action }) => action === 'conversation-viewed')
        .map(({ reason }) => reason);
    const read = async (address: string, by = cookie) => (await console.ask(address, { cookie: by })).text();

    for (const address of ['/operacao/pessoas', path, `${path}/novas?depois=0`]) {
      const text = await read(address);
      expect(text).not.toMatch(/devo pro banco|Anotei|8765-?4321/);
    }
    expect(await read('/operacao/pessoas')).toContain('(11) 9••••-4321');
    expect((await console.ask(`${path}/assumir`, { cookie, form: {} })).status).toBe(200);
    expect((await console.handoffs.of(person))?.held).toBeUndefined();
    expect((await console.ask(`${path}/motivo`, { cookie, form: { reason: 'curto' } })).status).toBe(400);
    expect(await viewed()).toEqual([]);

    await console.ask(`${path}/motivo`, { cookie, form: { reason: 'pediu ajuda, CPF 529.982.247-25' } });
    const shown = await read(path);
    expect(shown).toContain('devo pro banco &lt;b&gt;muito&lt;/b&gt;');
    expect(shown).toContain('(11) 98765-4321');
    expect(await read(`${path}/novas?depois=0`)).toContain('Anotei.');
    expect(await viewed()).toHaveLength(2);
    expect((await viewed())[0]).toMatch(/^pediu ajuda/);
    expect((await viewed())[0]).not.toContain('529.982.247-25');
    expect(await read(path, other)).not.toContain('devo pro banco');
    console.pass(29 * 60_000);
    await read('/operacao/pessoas');
    console.pass(2 * 60_000);
    expect(await read(path)).not.toContain('devo pro banco');
  });

  it('shows the code that links a phone to nobody below an operator, and records it before', async () => {
    const console = anOperatorConsole();
    const viewer = await console.logIn(await console.enrolled('Vera', 'viewer'));
    const operator = await console.logIn(await console.enrolled('Ana', 'operator'));
    expect(await (await console.ask('/operacao', { cookie: viewer })).text()).not.toContain('a-code-to-link');
    expect((await console.ask('/operacao/numero', { cookie: viewer })).status).toBe(404);
    expect(await (await console.ask('/operacao/numero', { cookie: operator })).text()).toContain('a-code-to-link');
    expect((await console.audit.newest(1))[0]?.action).toBe('link-code-shown');
  });
});
