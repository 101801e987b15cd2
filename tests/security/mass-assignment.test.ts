import { describe, expect, it } from 'vitest';
import { ANA, aLogin, BIA, OWN_SITE } from '../support/a-login.ts';

const FORMS = {
  '/entrar': { telefone: ANA.typed },
  '/entrar/codigo': { codigo: '123456' },
  '/entrar/link': { link: 'x'.repeat(43) },
  '/entrar/confirmar': {},
  '/sair': {},
};

describe.each(Object.entries(FORMS))('the form of %s', (path, fields) => {
  it.each(['personId', 'person_id', 'level', 'isFresh', 'admin', '__proto__', 'constructor', 'Para'])(
    'takes no field called %s',
    async (name) => {
      const world = await aLogin();
      const ana = await world.loggedIn(ANA);
      const response = await ana.send(path, {
        ...fields,
        ...Object.fromEntries([[name, world.personId(BIA.address)]]),
      });
      expect(response.status).toBe(400);
      expect((await ana.visit('/painel')).headers.get('x-person')).toBe(world.personId(ANA.address));
    },
  );

  it('takes no field twice', async () => {
    const { app } = await aLogin();
    const body = new URLSearchParams([
      ...Object.entries(fields),
      ['para', '/painel'],
      ['para', '/painel/mes'],
    ]).toString();
    const headers = { ...OWN_SITE, 'content-type': 'application/x-www-form-urlencoded' };
    expect((await app.request(path, { method: 'POST', headers, body })).status).toBe(400);
  });

  it('is not read when it is larger than a form of ours can be', async () => {
    const { browser } = await aLogin();
    expect((await browser().send(path, { ...fields, para: 'x'.repeat(5_000) })).status).toBe(413);
  });
});

/** What a person's own pages send. */
const PERSONAL_FORMS = {
  '/painel/plano/pix': {},
  '/painel/plano/conferir': {},
  '/painel/plano/desistir': {},
  '/painel/plano/devolver': {},
  '/painel/dados/apagar': { certeza: 'sim' },
};

describe.each(Object.entries(PERSONAL_FORMS))('the form of %s', (path, fields) => {
  it.each(['personId', 'amount', 'price', 'days', 'until', 'plan', 'status', '__proto__'])(
    'takes no field called %s, and changes nothing by it',
    async (name) => {
      const world = await aLogin({ pages: 'of-the-product' });
      const ana = await world.loggedIn(ANA);
      expect((await ana.send(path, { ...fields, ...Object.fromEntries([[name, '1']]) })).status).toBe(400);
      expect(world.platform.data.charges.size).toBe(0);
      expect((await ana.visit('/painel')).status).toBe(200);
    },
  );

  it('is not read when it is larger than a form of ours can be', async () => {
    const ana = await (await aLogin({ pages: 'of-the-product' })).loggedIn(ANA);
    expect((await ana.send(path, { ...fields, para: 'x'.repeat(5_000) })).status).toBe(413);
  });
});

describe('the API', () => {
  it.each(['personId', 'amount', 'plan', 'premiumUntil', '__proto__', 'constructor'])(
    'takes no field called %s, in a body, within it or in an address, and changes nothing by it',
    async (name) => {
      const world = await aLogin({ pages: 'of-the-product' });
      const ana = await world.loggedIn(ANA);
      const foreign = Object.fromEntries([[name, world.personId(BIA.address)]]);
      for (const body of [foreign, { oneOff: { amountCentavos: 1, in: '2027-01', ...foreign } }]) {
        const refused = await ana.sendJson('/api/what-if', body);
        expect(refused.status).toBe(400);
        expect(await refused.json()).toMatchObject({ code: 'invalid-input' });
      }
      for (const path of ['/api/me', '/api/month', '/api/export']) {
        expect((await ana.visit(`${path}?${new URLSearchParams(foreign)}`)).status).toBe(400);
      }
      expect(await (await ana.visit('/api/me')).json()).toMatchObject({ plan: 'free', premiumUntil: null });
    },
  );

  it('reads no body that is larger than a supposed change can be', async () => {
    const ana = await (await aLogin({ pages: 'of-the-product' })).loggedIn(ANA);
    const refused = await ana.sendJson('/api/what-if', { strategy: 'x'.repeat(20_000) });
    expect(refused.status).toBe(413);
    expect(await refused.json()).toMatchObject({ code: 'too-large' });
  });
});

it('a session says nothing of itself but who and how', async () => {
  const world = await aLogin();
  const ana = await world.loggedIn(ANA);
  const [hash] = [...world.platform.data.loginSessions.keys()];
  expect(Object.keys((await world.platform.logins.session(hash ?? '')) ?? {})).toEqual([
    'personId',
    'level',
    'isFresh',
  ]);
  expect((await ana.visit('/painel?personId=x&level=code')).headers.get('x-person')).toBe(world.personId(ANA.address));
});
