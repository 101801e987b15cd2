import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runPlatform } from '../../src/apps/run-platform.ts';
import { parseConfig } from '../../src/platform/config.ts';
import { silentLog } from '../../src/platform/log.ts';
import { browserMissing, openBrowser } from '../support/browser.ts';
import { isWell, newVisit, type Visit } from '../support/look-at-page.ts';
import { freshDatabase } from '../support/postgres-database.ts';
import { startTestPlatform, type TestPlatform } from '../support/running-platform.ts';
import { INTAKE, type SomeoneWhoTalks, someoneWhoTalks } from '../support/someone-who-talks.ts';
import { talkWith } from '../support/talk-with.ts';

const missing = browserMissing();
if (missing) console.warn(`Journeys that go wrong are left out: ${missing}`);

/** What people do that no drawing of the product has: go back, press twice, come late, have two tabs, owe nothing. */
describe.skipIf(missing)('a journey that goes another way', () => {
  let product: TestPlatform;
  let database: pg.Client;
  let browser: Browser;
  let people = 0;
  const open: Visit[] = [];

  beforeAll(async () => {
    product = await startTestPlatform();
    database = new pg.Client({ connectionString: product.databaseUrl });
    await database.connect();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await database?.end();
    await product?.stop();
  });

  function someone(): SomeoneWhoTalks {
    people += 1;
    return someoneWhoTalks(product, String(2_000 + people));
  }

  async function visitOf(who?: SomeoneWhoTalks, path?: string): Promise<Visit> {
    const visit = await newVisit(browser);
    open.push(visit);
    if (who) await who.logsIn(visit.page, path);
    return visit;
  }

  it('shows nothing to who goes back after the way out', async () => {
    const ana = someone();
    await ana.says(...INTAKE);
    const { page } = await visitOf(ana, '/painel/dividas');
    expect(await page.locator('.debt').count()).toBe(2);
    await page.locator('.more > summary').click();
    await page.getByRole('button', { name: 'Sair do painel' }).click();
    await page.getByRole('heading', { name: 'Pronto, você saiu' }).waitFor();
    await page.goBack();
    await page.waitForURL('**/entrar?para=*');
    expect(await page.locator('body').textContent()).not.toContain('Nubank');
  });

  it('makes one charge of two tabs and of two clicks', async () => {
    const ana = someone();
    await ana.says('oi', 'sim');
    const { page, context } = await visitOf(ana, '/painel/plano');
    const tab = await context.newPage();
    await tab.goto(`${product.url}/painel/plano`);
    await page.getByRole('button', { name: 'Pagar com Pix' }).dblclick();
    const code = await page.getByLabel('Pix copia e cola').inputValue();
    await tab.getByRole('button', { name: 'Pagar com Pix' }).click();
    expect(await tab.getByLabel('Pix copia e cola').inputValue()).toBe(code);
    const { rows } = await database.query('SELECT 1 FROM premium_charges');
    expect(rows).toHaveLength(1);
  });

  it('leads who was logged out elsewhere back to the page of a button, never to its address', async () => {
    const ana = someone();
    await ana.says('oi', 'sim');
    const { page } = await visitOf(ana, '/painel/plano');
    await ana.says('não fui eu');
    await page.getByRole('button', { name: 'Pagar com Pix' }).click();
    await page.waitForURL('**/entrar?para=*');
    expect(new URL(page.url()).searchParams.get('para')).toBe('/painel/plano');
    await isWell(page);
  });

  it('brings who needs a code for a file back to the page where the file is', async () => {
    const ana = someone();
    await ana.says('oi', 'sim');
    const { page } = await visitOf();
    await page.goto(await ana.link());
    await page.getByRole('button', { name: 'Abrir meu painel' }).click();
    await page.waitForURL('**/painel');
    await page.goto(`${product.url}/painel/dados`);
    await page.getByRole('link', { name: 'Baixar tudo em um arquivo' }).click();
    await page.getByRole('button', { name: 'Mandar o código' }).click();
    await page.waitForURL('**/entrar/codigo?*');
    await ana.entersCode(page);
    await page.getByText('Código conferido').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Baixar tudo em um arquivo' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('denserola-meus-dados.json');
  });

  it('is kind to a code that came too late, and to one that is used up', async () => {
    const ana = someone();
    await ana.says('oi', 'sim');
    const { page } = await visitOf();
    await page.goto(`${product.url}/entrar`);
    await page.getByLabel('Seu WhatsApp, com DDD').fill(ana.typed);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/entrar/codigo');
    const code = await ana.code();
    await database.query("UPDATE login_codes SET expires_at = clock_timestamp() - interval '1 second'");
    await page.getByLabel('Código de 6 números').fill(code);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Este acesso não vale mais' }).waitFor();
    await isWell(page);
    await ana.logsIn(page);
    await page.goto(`${product.url}/entrar/codigo`);
    expect(new URL(page.url()).pathname).toBe('/painel');
  });

  it('takes no wrong form', async () => {
    const ana = someone();
    await ana.says('oi', 'sim');
    const { page } = await visitOf(ana);
    const huge = 'x'.repeat(20_000);
    for (const [path, body, status] of [
      ['/painel/plano/pix', `a=${huge}`, 413],
      ['/painel/dados/apagar', `certeza=${huge}`, 413],
      ['/painel/dados/apagar', 'certeza[]=sim&certeza=', 400],
      ['/entrar/codigo', 'codigo=1&outra=2', 400],
      ['/painel/plano/nada', '', 404],
    ] as const) {
      const response = await page.request.post(`${product.url}${path}`, {
        headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
        data: body,
      });
      expect([path, response.status()]).toEqual([path, status]);
    }
    const fromElsewhere = await page.request.post(`${product.url}/painel/dados/apagar`, {
      headers: { 'sec-fetch-site': 'cross-site' },
      form: { certeza: 'sim' },
    });
    expect(fromElsewhere.status()).toBe(403);
    await page.goto(`${product.url}/painel`);
    expect(new URL(page.url()).pathname).toBe('/painel');
  });

  it('plans with any number that is typed, and with none', async () => {
    const ana = someone();
    await ana.says(...INTAKE);
    const { page, faults } = await visitOf(ana);
    await givePremium(ana);
    for (const asked of [
      'mais=999999999999999999999',
      'mais=-5&renda=1e308',
      'mais=abc&extra=%00&jeito=nada',
      'renda=-99999',
    ]) {
      const response = await page.goto(`${product.url}/painel/simular?${asked}`);
      expect(response?.status()).toBe(200);
      await page.locator('#answer-sentence', { hasText: /./ }).waitFor();
    }
    await isWell(page);
    expect(faults).toEqual([]);
  });

  it('waits with who has no roadmap yet, on free pages and premium ones', async () => {
    const ana = someone();
    await ana.says('oi', 'sim');
    const { page, faults } = await visitOf(ana);
    await givePremium(ana);
    for (const path of ['/painel', '/painel/mes', '/painel/dividas', '/painel/roteiro', '/painel/simular']) {
      await page.goto(`${product.url}${path}`);
      expect(await page.locator('main').textContent()).toMatch(/ainda (?:está nascendo|não está pronto)/);
    }
    await isWell(page);
    expect(faults).toEqual([]);
  });

  it('asks for nothing more from who has paid everything', async () => {
    const ana = someone();
    await ana.says(...INTAKE);
    await ana.says('paguei 4200 para Nubank', 'paguei 320 para Enel');
    const { page, faults } = await visitOf(ana);
    const links = (await ana.heard()).flatMap((text) => /http\S+\/r\/\S+/.exec(text)?.[0] ?? []);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      await page.goto(link);
      expect(await page.locator('h1').textContent()).toMatch(/está tudo quitado!$/i);
      expect(await page.locator('main').textContent()).toMatch(/Nubank.*Último pagamento em .*R\$\s4\.200,00/s);
      await isWell(page);
    }
    await givePremium(ana);
    for (const path of ['/painel', '/painel/mes', '/painel/roteiro', '/painel/simular', '/painel/calendario']) {
      await page.goto(`${product.url}${path}`);
      expect(await page.locator('main').textContent()).toContain('Nenhuma dívida em aberto');
      await isWell(page);
    }
    for (const path of ['/painel/dividas', '/painel/evolucao']) {
      await page.goto(`${product.url}${path}`);
      await isWell(page);
    }
    expect(faults).toEqual([]);
  });

  it('says on its last day when premium ends, and then that it has', async () => {
    const ana = someone();
    await ana.says(...INTAKE);
    const { page } = await visitOf(ana);
    await givePremium(ana, '1 minute');
    await page.goto(`${product.url}/painel/plano`);
    expect(await page.locator('.greeting').textContent()).toMatch(/Vale até (?:hoje, \d\d:\d\d|\d\d\/\d\d\/\d{4})\./);
    await page.goto(`${product.url}/painel/simular`);
    await page.locator('#mais').waitFor();
    await givePremium(ana, '-1 second');
    await page.reload();
    await page.getByRole('link', { name: 'Conhecer o premium' }).waitFor();
  });

  it('shows in another tab, from the next page on, that all was erased', async () => {
    const ana = someone();
    await ana.says(...INTAKE);
    const { page } = await visitOf(ana, '/painel/dados/apagar');
    const other = await visitOf(ana, '/painel/mes');
    await page.getByLabel('Entendi').check();
    await page.getByRole('button', { name: 'Apagar tudo agora' }).click();
    await page.getByRole('heading', { name: 'Pronto, apagamos tudo' }).waitFor();
    await other.page.reload();
    await other.page.waitForURL('**/entrar?para=*');
  });

  it('goes on for who is found to be two of our people: by phone, and by the name WhatsApp gives instead', async () => {
    const ana = someone();
    await ana.says('oi', 'sim');
    const { page, faults } = await visitOf(ana);
    await page.getByRole('heading', { name: 'Seu roteiro ainda está nascendo' }).waitFor();
    await addressedBy(ana, 'lid-only');
    await ana.says(...INTAKE);
    await page.reload();
    await page.getByRole('heading', { name: 'Seu roteiro ainda está nascendo' }).waitFor();
    await addressedBy(ana, 'phone-with-lid');
    await ana.says('plano');
    await page.reload();
    await page.getByRole('heading', { name: 'Seu caminho' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('goes on after the server was stopped and started between asking for a code and entering it', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'denserola-restart-'));
    const database = await freshDatabase();
    const config = (port: string) =>
      parseConfig({ PORT: port, QUIET_MS: '0', DATABASE_URL: database.url, DATA_DIR: dataDir });
    const first = await runPlatform(config('0'), silentLog);
    const { page } = await visitOf();
    const ana = someoneWhoTalks(talkWith(first), '3001');
    await ana.says('oi', 'sim');
    await page.goto(`${first.url}/entrar`);
    await page.getByLabel('Seu WhatsApp, com DDD').fill(ana.typed);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/entrar/codigo');
    const code = await ana.code();
    await first.stop();
    const second = await runPlatform(config(new URL(first.url).port), silentLog);
    await page.getByLabel('Código de 6 números').fill(code);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/painel');
    await second.stop();
    await database.drop();
    await rm(dataDir, { recursive: true, force: true });
  });

  async function addressedBy({ phone }: SomeoneWhoTalks, addressing: string): Promise<void> {
    await fetch(`${product.url}/simulador/api/people`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ phone, addressing }),
    });
  }

  async function givePremium({ phone }: SomeoneWhoTalks, span = '30 days'): Promise<void> {
    await database.query(
      `INSERT INTO premium (person_id, premium_until)
       SELECT person_id, clock_timestamp() + $2::interval FROM person_addresses WHERE address LIKE '%' || $1
       ON CONFLICT (person_id) DO UPDATE SET premium_until = EXCLUDED.premium_until`,
      [phone.slice(-8), span],
    );
  }
});
