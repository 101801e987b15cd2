import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestPlatform, type TestPlatform } from '../support/running-platform.ts';

const PHONE = '5511987650077';
const TELLS = [
  ...['oi', 'sim', 'ganho 3000 de salário', 'não', 'aluguel 800 e mercado 600', 'só isso'],
  ...['devo 4200 no cartão Nubank e 380 de luz na Enel', 'só isso', 'não sei', 'não', 'não', 'não sei', 'não', 'plano'],
];

/** The whole product over HTTP, with a program that keeps cookies: what README.md does with curl. */
describe('a program of somebody’s own', () => {
  let platform: TestPlatform;
  const cookies = new Map<string, string>();
  beforeAll(async () => {
    platform = await startTestPlatform();
  });
  afterAll(() => platform.stop());

  async function ask(path: string, sent?: { readonly form?: Record<string, string>; readonly json?: unknown }) {
    const type = sent?.form ? 'application/x-www-form-urlencoded' : 'application/json';
    const body = sent?.form ? new URLSearchParams(sent.form).toString() : JSON.stringify(sent?.json);
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(`${platform.url}${path}`, {
      redirect: 'manual',
      headers: { cookie, ...(sent ? { 'content-type': type, 'sec-fetch-site': 'same-origin' } : {}) },
      ...(sent ? { method: 'POST', body } : {}),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const text = await response.text();
    return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) : undefined };
  }

  it('logs in by a code, reads the month as it is told, supposes nothing without premium, and ends with an erase', async () => {
    expect(await ask('/api/me')).toMatchObject({ status: 401, body: { code: 'not-logged-in' } });
    const document = await ask('/api/openapi.json');
    expect(document).toMatchObject({ status: 200, body: { openapi: '3.1.1' } });
    for (const text of TELLS.slice(0, 2)) await platform.say(PHONE, text);
    expect((await ask('/entrar', { form: { telefone: PHONE.slice(2) } })).status).toBe(303);
    await platform.settled();
    const [codigo = ''] = (await platform.chat(PHONE)).flatMap(({ text }) => /\*(\d{6})\*/.exec(text)?.[1] ?? []);
    expect((await ask('/entrar/codigo', { form: { codigo } })).status).toBe(303);
    expect(await ask('/api/me')).toMatchObject({ status: 200, body: { access: 'code', hasRoadmap: false } });
    expect(await ask('/api/month')).toMatchObject({ status: 404, body: { code: 'no-roadmap' } });

    for (const text of TELLS.slice(2)) await platform.say(PHONE, text);
    const { body: debts } = await ask('/api/debts');
    expect(debts.open).toMatchObject([{ creditor: 'Nubank' }, { creditor: 'Enel' }]);
    const { body: month } = await ask('/api/month');
    const [first] = month.steps;
    expect(first).toMatchObject({ creditor: 'Enel', paidCentavos: 0, leftCentavos: first.plannedCentavos });
    await platform.say(PHONE, `paguei ${(first.leftCentavos / 100).toFixed(2).replace('.', ',')} para Enel`);
    const { body: after } = await ask('/api/month');
    expect(after.paidCentavos).toBe(first.leftCentavos);
    expect(after.steps).toContainEqual(expect.objectContaining({ creditor: 'Enel', state: 'done', leftCentavos: 0 }));

    expect(await ask('/api/what-if', { json: {} })).toMatchObject({ status: 403, body: { code: 'premium-needed' } });
    expect((await ask('/api/export')).body.pagamentos).toMatchObject([{ valor_centavos: first.leftCentavos }]);
    expect((await ask('/painel/dados/apagar', { form: { certeza: 'sim' } })).status).toBe(200);
    expect(await ask('/api/debts')).toMatchObject({ status: 401, body: { code: 'not-logged-in' } });
  });
});
