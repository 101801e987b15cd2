import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LoginParts } from '../../src/apps/login-parts.ts';
import { personExport } from '../../src/web/panel/data/person-export.ts';
import { browserMissing, openBrowser } from '../support/browser.ts';
import { eventually } from '../support/postgres-events.ts';
import { startTestPlatform, type TestPlatform } from '../support/running-platform.ts';

const missing = browserMissing();
if (missing) console.warn(`Tests of the panel with the whole product are left out: ${missing}`);

const PHONE = '5511987650001';
const CREDITOR = 'Financeira Canário';
const INTAKE = [
  ...['oi', 'sim', 'ganho 3000 de salário', 'não', 'aluguel 800 e mercado 600', 'só isso'],
  ...[`devo 4200 no cartão Nubank e 700 na ${CREDITOR}`, 'só isso', 'não sei', 'não', 'não', 'não sei', 'não', 'plano'],
];

/** Whose cookie it is; logging in itself is another story. */
const login: LoginParts = {
  visitorOf: async (c) => {
    const personId = /who=([0-9a-f-]{36})/.exec(c.req.header('cookie') ?? '')?.[1];
    return personId === undefined ? undefined : { personId, level: 'code' };
  },
  stepUp: async () => 'fresh',
  guardChange: (c, next) =>
    c.req.header('sec-fetch-site') === 'same-origin' ? next() : Promise.resolve(c.text('no', 403)),
};

describe.skipIf(missing)('the panel of a person who talked with the whole product', () => {
  let product: TestPlatform;
  let database: pg.Client;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    product = await startTestPlatform({}, { login });
    database = new pg.Client({ connectionString: product.databaseUrl });
    await database.connect();
    browser = await openBrowser();
    for (const text of INTAKE) await product.say(PHONE, text);
    const { rows } = await database.query<{ id: string }>('SELECT id FROM people');
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, acceptDownloads: true });
    await context.addCookies([{ name: 'who', value: rows[0]?.id ?? '', url: product.url }]);
    page = await context.newPage();
  });
  afterAll(async () => {
    await browser.close();
    await database.end();
    await product.stop();
  });

  it('shows what the conversation came to', async () => {
    await page.goto(`${product.url}/painel/dividas`);
    expect(await page.getByRole('heading', { level: 3 }).allTextContents()).toEqual(
      expect.arrayContaining(['Nubank', CREDITOR]),
    );
    await page.goto(`${product.url}/painel`);
    expect(await page.locator('.way .big').textContent()).toMatch(/de 20\d\d sem dívidas/);
  });

  it('ticks off what is told in the chat in the words that the page proposes', async () => {
    await page.goto(`${product.url}/painel/mes`);
    const words = await page.locator('.step .bubble').first().textContent();
    const creditor = (await page.locator('.step .creditor').first().textContent()) ?? '';
    await product.say(PHONE, words ?? '');
    await page.goto(`${product.url}/painel/dividas`);
    const told = page.locator('article, li', { hasText: creditor }).filter({ hasText: /Já pagou|último pagamento/ });
    expect(await told.count()).toBeGreaterThan(0);
  });

  it('sells premium by a Pix code, once, and sends the receipt to the chat', async () => {
    await page.goto(`${product.url}/painel/plano`);
    await page.getByRole('button', { name: 'Pagar com Pix' }).click();
    const code = await page.getByLabel('Pix copia e cola').inputValue();
    expect(code).toMatch(/^000201.*6304[0-9A-F]{4}$/);
    await page.getByRole('button', { name: 'Já paguei' }).click();
    expect(await page.getByRole('status').textContent()).toContain('ainda não chegou');
    await page.goto(`${product.url}/simulador/pagamentos`);
    await page.getByLabel('Pix copia e cola').fill(code);
    await page.getByRole('button', { name: 'Pagar', exact: true }).first().click();
    expect(await page.getByRole('status').textContent()).toContain('Pago');
    await page.goto(`${product.url}/painel/plano`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Você tem o premium');
    await product.settled();
    const receipts = (await product.chat(PHONE)).filter(({ text }) => text.includes('Recebi o seu Pix'));
    expect(receipts.map(({ fromMe }) => fromMe)).toEqual([true]);
  });

  it('gives everything as a file, which holds the talk and the money', async () => {
    await page.goto(`${product.url}/painel/dados`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Baixar tudo em um arquivo' }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
    const all = personExport.parse(JSON.parse(Buffer.concat(chunks).toString('utf8')));
    expect(all.dividas.map(({ credor }) => credor)).toContain(CREDITOR);
    expect(all.mensagens.filter(({ de }) => de === 'você').map(({ texto }) => texto)).toEqual(
      expect.arrayContaining(INTAKE),
    );
    expect(all.consentimento.historico).toMatchObject([{ o_que: expect.stringContaining('autorizou') }]);
    expect(all.decisoes_automaticas.map(({ decisao }) => decisao)).toContain('Roteiro mês a mês');
    expect(all.plano).toMatchObject({ agora: 'premium', cobrancas: [{ estado: 'paid' }] });
  });

  it('changes nothing for a request that another site sends', async () => {
    const { rows } = await database.query<{ id: string }>('SELECT id FROM people WHERE erased_at IS NULL');
    const response = await fetch(`${product.url}/painel/dados/apagar`, {
      method: 'POST',
      headers: { cookie: `who=${rows[0]?.id}`, 'sec-fetch-site': 'cross-site' },
      body: new URLSearchParams({ certeza: 'sim' }),
    });
    expect(response.status).toBe(403);
  });

  it('erases as the chat does: a goodbye on WhatsApp, and nothing left but a charge of nobody', async () => {
    const charge = await openCharge();
    await page.goto(`${product.url}/painel/dados`);
    await page.getByRole('link', { name: 'Quero apagar' }).click();
    await page.getByLabel('Entendi').check();
    await page.getByRole('button', { name: 'Apagar tudo agora' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Pronto, apagamos tudo');
    await product.settled();
    expect((await product.chat(PHONE)).at(-1)?.text).toContain('apaguei tudo');
    // The gateway's echo of the goodbye is forgotten once it is taken note of.
    const kept = await eventually(async () => {
      const all = await everything();
      return all.includes('8765') ? undefined : all;
    });
    for (const trace of [CREDITOR, 'Nubank', 'aluguel', '8765', 'apaguei', 'Recebi o seu Pix']) {
      expect(kept).not.toContain(trace);
    }
    await page.goto(`${product.url}/painel`);
    expect(page.url()).toContain('/entrar?para=');
    await payLate(charge);
  });

  it('logged nothing of it', () => {
    expect(product.logged()).toContain('person.erased');
    expect(product.logged()).not.toMatch(/Canário|987650001|000201/);
  });

  /** A second charge that waits to be paid. */
  async function openCharge(): Promise<string> {
    await page.goto(`${product.url}/painel/plano`);
    await page.getByRole('button', { name: 'Somar mais dias' }).click();
    return page.getByLabel('Pix copia e cola').inputValue();
  }

  /** Paid after the erase: it goes back, and nobody comes back. */
  async function payLate(code: string): Promise<void> {
    await page.goto(`${product.url}/simulador/pagamentos`);
    await page.getByLabel('Pix copia e cola').fill(code);
    await page.getByRole('button', { name: 'Pagar', exact: true }).first().click();
    await page.getByRole('status').waitFor();
    await eventually(async () => {
      await page.reload();
      return (await page.locator('li', { hasText: 'devolvida' }).count()) === 1 || undefined;
    });
    expect(await everything()).not.toContain('"premium_until"');
  }

  async function everything(): Promise<string> {
    const { rows: tables } = await database.query<{ name: string }>(
      `SELECT quote_ident(table_name) AS name FROM information_schema.tables WHERE table_schema = 'public'`,
    );
    const all: unknown[] = [];
    for (const { name } of tables) all.push((await database.query(`SELECT * FROM ${name}`)).rows);
    return JSON.stringify(all, (_, value: unknown) =>
      value instanceof Object && 'data' in value && Array.isArray(value.data)
        ? Buffer.from(value.data).toString()
        : value,
    );
  }
});
