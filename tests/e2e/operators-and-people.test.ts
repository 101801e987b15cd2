import { Secret, TOTP } from 'otpauth';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personExport } from '../../src/web/panel/data/person-export.ts';
import { loginByCookie } from '../support/login-by-cookie.ts';
import { eventually } from '../support/postgres-events.ts';
import { startTestPlatform, type TestPlatform } from '../support/running-platform.ts';

const PHONE = '5511987650001';
const DAY_MS = 86_400_000;

/** Over HTTP alone, as a browser would: an admin of the console, and a person who talks and pays. */
describe('what operators set and what people see', () => {
  let product: TestPlatform;
  let database: pg.Client;
  let person: string;
  let cookie: string;

  beforeAll(async () => {
    product = await startTestPlatform({}, { login: loginByCookie });
    database = new pg.Client({ connectionString: product.databaseUrl });
    await database.connect();
    await product.say(PHONE, 'oi');
    await product.say(PHONE, 'sim');
    const { rows } = await database.query<{ id: string }>('SELECT id FROM people');
    person = rows[0]?.id ?? '';
    cookie = await logIn();
  });
  afterAll(async () => {
    await database.end();
    await product.stop();
  });

  async function logIn(): Promise<string> {
    const first = await post('/operacao/primeiro', { token: product.platform.firstOperatorToken ?? '', name: 'Ana' });
    const path = first.headers.get('location') ?? '';
    const [, secret = ''] = /<code class="secret">([A-Z2-7 ]+)</.exec(await (await get(path)).text()) ?? [];
    const code = new TOTP({ secret: Secret.fromBase32(secret.replaceAll(' ', '')) }).generate();
    const entered = await post(path, { code });
    return entered.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  }

  const get = (path: string, as = cookie) => fetch(product.url + path, { headers: { cookie: as ?? '' } });
  function post(path: string, form: Readonly<Record<string, string>>) {
    // A browser says one of the two of itself; fetch lets us say only this one.
    const headers = { origin: product.url, cookie: cookie ?? '' };
    return fetch(product.url + path, {
      ...{ method: 'POST', redirect: 'manual', headers },
      body: new URLSearchParams(form),
    });
  }
  const asPerson = async (path: string) => (await (await get(path, `who=${person}`)).text()).replaceAll('\u00a0', ' ');

  it('a price and its days are what premium costs, from the next page on', async () => {
    expect(await asPerson('/painel/plano')).toContain('R$ 14,90');
    const set = (name: string, value: string, expected: string) =>
      post('/operacao/ajustes', { name, value, expected, why: 'um teste de preço' });
    expect((await set('premium.price', '990', '1490')).status).toBe(303);
    expect((await set('premium.days', '45', '30')).status).toBe(303);
    await eventually(async () => product.platform.settings.get('premium.days') === 45 || undefined);
    const shown = await asPerson('/painel/plano');
    expect(shown).toContain('R$ 9,90');
    expect(shown).toContain('45 dias');
    expect(shown).not.toContain('14,90');
    await fetch(`${product.url}/painel/plano/pix`, {
      ...{ method: 'POST', redirect: 'manual', headers: { cookie: `who=${person}` }, body: new URLSearchParams() },
    });
    const { rows } = await database.query('SELECT amount, days FROM premium_charges');
    expect(rows).toEqual([{ amount: 990, days: 45 }]);
  });

  it('cohorts and settings stand in the one console, with one way around', async () => {
    for (const path of ['/operacao/beta', '/operacao/ajustes', '/operacao/pessoas']) {
      const html = await (await get(path)).text();
      for (const label of ['Ao vivo', 'Pessoas', 'Beta', 'Ajustes', 'Registro'])
        expect(html).toContain(`>${label}</a>`);
    }
    expect(await (await get('/operacao/ajustes')).text()).toContain('<td>Ana</td>');
  });

  it('who says that it was not them is on the team’s list, and gets premium from there and loses it again', async () => {
    await product.say(PHONE, 'não fui eu');
    expect(await (await get('/operacao/pessoas')).text()).toContain('Não foi ela que entrou no painel');
    await eventually(async () => product.logged().includes('operator.login-denied') || undefined);
    const path = `/operacao/pessoas/${person}`;
    const premium = (days: string, reason = 'teve um problema nosso') => post(`${path}/premium`, { days, reason });

    expect(await (await premium('30')).text()).toContain('Motivo');
    expect(await asPerson('/painel/evolucao')).toContain('/painel/plano');
    await post(`${path}/motivo`, { reason: 'quero ver se está tudo bem' });
    for (const days of ['-1', '367', '1.5', '']) expect((await premium(days)).status).toBe(409);
    expect((await premium('30', 'curto')).status).toBe(409);
    const before = Date.now();
    expect((await premium('30')).status).toBe(303);
    expect((await premium('10')).status).toBe(303);
    const { rows } = await database.query<{ until: Date }>('SELECT premium_until AS until FROM premium');
    expect((rows[0]?.until.getTime() ?? 0) - before).toBeGreaterThanOrEqual(40 * DAY_MS);
    expect(await (await get(path)).text()).toContain('Plano: premium até');
    expect((await premium('0', 'foi dado por engano')).status).toBe(303);
    expect(await (await get(path)).text()).toContain('Plano: grátis');

    const recorded = await (await get('/operacao/registro')).text();
    for (const told of ['deu premium', 'encerrou o premium', 'foi dado por engano']) expect(recorded).toContain(told);
  });

  it('the person may read what the team did and why, and how they came in', async () => {
    const all = personExport.parse(JSON.parse(await asPerson('/painel/dados/tudo.json')));
    expect(all.entrada).toMatchObject({ situacao: 'dentro', por: 'direto' });
    expect(all.equipe).toMatchObject([{ porque: 'você disse que não foi você que entrou' }]);
    const looks = all.outros['consultas da equipe'] ?? [];
    expect(looks.map(({ o_que }) => o_que)).toEqual(
      expect.arrayContaining(['reason-given', 'conversation-viewed', 'premium-given', 'premium-ended']),
    );
    expect(JSON.stringify(looks)).toContain('quero ver se está tudo bem');
    expect(JSON.stringify(looks)).not.toContain('Ana');
  });
});
