import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { callingHours } from '../../src/beta/calling-hours.ts';
import { sha256 } from '../../src/platform/ids.ts';
import { aJourney } from '../support/a-journey.ts';
import { functionBrowser } from '../support/function-browser.ts';
import { bundled, type RunningCloud, startCloud } from '../support/running-cloud.ts';

const MARIA = '5511987650011';
const OPERATOR_SESSION = 'x'.repeat(43);
const PATIENCE = { timeout: 30_000, interval: 50 };

let bundles: Awaited<ReturnType<typeof bundled>>;
beforeAll(async () => {
  bundles = await bundled();
});
afterAll(() => bundles.remove());

describe('who comes in, through the functions', { timeout: 120_000 }, () => {
  let cloud: RunningCloud;
  beforeEach(async () => {
    cloud = await startCloud(bundles.out);
  });
  afterEach(() => cloud.stop());

  const set = (name: string, value: unknown) =>
    cloud.query(
      'INSERT INTO settings (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
      [name, JSON.stringify(value)],
    );
  const lastHeard = async (phone: string) => (await cloud.heard(phone)).at(-1) ?? '';
  const hears = (phone: string, words: RegExp) => expect.poll(() => lastHeard(phone), PATIENCE).toMatch(words);
  const events = async () =>
    (await cloud.query<{ type: string }>('SELECT type FROM domain_events ORDER BY id')).map(({ type }) => type);

  it('puts a newcomer into the queue, and calls them within the hours of a day', async () => {
    await set('beta.mode', 'waitlist');
    await set('beta.daily', 0);
    cloud.listen('channel', 'conversation', 'delivery');
    await cloud.write(MARIA, 'oi');
    await hears(MARIA, /\*1º\*|próxima pessoa da fila/);
    expect(await events()).toEqual(['queued']);
    await set('beta.daily', 100);
    const expected = callingHours(Date.now(), 100).share > 0 ? 1 : 0;
    expect(await cloud.schedule('notifications', { kind: 'look' })).toMatchObject({ answer: { called: expected } });
    // Whether new people may come in was judged, too, and is not judged again within the minute.
    const judged = await cloud.query('SELECT judged_at FROM admission_brake');
    expect(judged).toHaveLength(1);
    await cloud.schedule('notifications', { kind: 'look' });
    expect(await cloud.query('SELECT judged_at FROM admission_brake')).toEqual(judged);
    expect(await events()).toEqual(expected === 1 ? ['queued', 'admitted'] : ['queued']);
    expect(cloud.logged()).not.toContain('"level":"error"');
  });

  it('goes by a setting within ten seconds, with a function that lives on', async () => {
    cloud.listen('channel', 'conversation', 'delivery');
    await cloud.write(MARIA, 'oi');
    await hears(MARIA, /18 anos ou mais/);
    await set('beta.mode', 'closed');
    let newcomers = 0;
    await expect
      .poll(
        async () => {
          newcomers += 1;
          const phone = `55119876501${String(newcomers).padStart(2, '0')}`;
          await cloud.write(phone, 'oi');
          await expect.poll(() => cloud.heard(phone), PATIENCE).not.toEqual([]);
          return lastHeard(phone);
        },
        { timeout: 20_000, interval: 2_000 },
      )
      .toMatch(/fila/);
  });

  it('lets a person in by a code on WhatsApp, and shows them their pages and their plan on paper', async () => {
    cloud.listen('channel', 'conversation', 'delivery');
    await cloud.write(MARIA, 'oi');
    await expect.poll(() => cloud.heard(MARIA), PATIENCE).not.toEqual([]);
    await cloud.write(MARIA, 'sim');
    await expect.poll(async () => (await cloud.heard(MARIA)).length, PATIENCE).toBeGreaterThan(1);
    const browser = functionBrowser(cloud);
    expect(await browser.get('/entrar')).toMatchObject({ statusCode: 200, body: expect.stringContaining('WhatsApp') });
    const [, style = ''] = /href="(\/assets\/login\.[^"]+)"/.exec((await browser.get('/entrar')).body) ?? [];
    expect(await browser.get(style)).toMatchObject({ statusCode: 200 });
    expect(await browser.get('/painel')).toMatchObject({ statusCode: 303 });
    const sent = await browser.post('/entrar', { telefone: '(11) 98765-0011' });
    expect(sent).toMatchObject({ statusCode: 303, headers: { location: expect.stringContaining('/entrar/codigo') } });
    await hears(MARIA, /\*\d{6}\*/);
    const [, codigo = ''] = /\*(\d{6})\*/.exec(await lastHeard(MARIA)) ?? [];
    expect(await browser.post('/entrar/codigo', { codigo })).toMatchObject({ statusCode: 303 });
    expect(await browser.get('/painel')).toMatchObject({ statusCode: 200 });
    expect(await browser.get('/painel/plano')).toMatchObject({ statusCode: 200 });
    const [visitor] = await cloud.query<{ networks: number }>('SELECT count(visitor_key) AS networks FROM login_codes');
    expect(Number(visitor?.networks)).toBe(1);

    const [person] = await cloud.query<{ id: string }>('SELECT person_id AS id FROM login_sessions');
    await givePremium(person?.id ?? '');
    const told = async (path: string) => JSON.parse((await browser.get(path)).body);
    expect(await told('/api/me')).toMatchObject({ access: 'code', plan: 'premium', hasRoadmap: true });
    expect(await told('/api/evolution')).toMatchObject({ paidCentavos: 429_950 });
    const paper = await browser.get('/painel/plano.pdf');
    expect(paper).toMatchObject({ statusCode: 200, headers: { 'content-type': 'application/pdf' } });
    expect(Buffer.from(paper.body, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
    expect(cloud.logged()).not.toContain('"level":"error"');
    expect(cloud.logged()).not.toContain(codigo);
  });

  it('shows the operators’ console on its own host, and there asks for the key of the first login', async () => {
    const elsewhere = functionBrowser(cloud);
    expect(await elsewhere.get('/operacao')).toMatchObject({ statusCode: 404 });
    const browser = functionBrowser(cloud, 'operacao.denserola.example');
    expect(await browser.get('/operacao')).toMatchObject({ statusCode: 200, body: expect.stringContaining('token') });
    const wrong = await browser.post('/operacao/primeiro', { token: 'not-the-token-of-anybody', name: 'Ana' });
    expect(wrong.statusCode).toBeGreaterThanOrEqual(400);
    expect(await browser.get('/api/operators/figures')).toMatchObject({ statusCode: 404 });
    await cloud.query(
      `WITH vera AS (INSERT INTO operators (name, name_key, role, sealed_secret) VALUES ('Vera', 'vera', 'viewer', '') RETURNING id)
       INSERT INTO operator_sessions (session_hash, operator_id) SELECT $1, id FROM vera`,
      [sha256(OPERATOR_SESSION)],
    );
    browser.keep('__Secure-operacao', OPERATOR_SESSION);
    const figures = await browser.get('/api/operators/figures');
    expect(figures.statusCode).toBe(200);
    expect(JSON.parse(figures.body)).toMatchObject({ gateway: { state: 'open' }, unknownDeliveries: 0 });
    elsewhere.keep('__Secure-operacao', OPERATOR_SESSION);
    expect(await elsewhere.get('/api/operators/figures')).toMatchObject({ statusCode: 404 });
  });

  it('says kindly that pages must wait while there is no database, and shows the first page all the same', async () => {
    await cloud.functions.web.killAll();
    await cloud.query('ALTER TABLE stored_secrets RENAME TO stored_secrets_away');
    const browser = functionBrowser(cloud);
    expect(await browser.get('/')).toMatchObject({ statusCode: 200 });
    expect(await browser.get('/painel')).toMatchObject({ statusCode: 503 });
    const sorry = await browser.get('/api/me');
    expect(sorry).toMatchObject({ statusCode: 503, headers: { 'content-type': 'application/problem+json' } });
    expect(JSON.parse(sorry.body)).toMatchObject({ code: 'try-later' });
    await cloud.query('ALTER TABLE stored_secrets_away RENAME TO stored_secrets');
    expect(await browser.get('/painel')).toMatchObject({ statusCode: 303 });
  });

  async function givePremium(person: string): Promise<void> {
    const { state, roadmap } = aJourney();
    await cloud.query('UPDATE conversations SET state = $2 WHERE person_id = $1', [person, JSON.stringify(state)]);
    await cloud.query('INSERT INTO roadmaps (person_id, roadmap) VALUES ($1, $2)', [person, JSON.stringify(roadmap)]);
    const until = `clock_timestamp() + interval '1 day'`;
    await cloud.query(`INSERT INTO premium (person_id, premium_until) VALUES ($1, ${until})`, [person]);
  }
});
