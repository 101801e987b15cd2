import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personExport } from '../../src/web/panel/data/person-export.ts';
import { browserMissing, openBrowser } from '../support/browser.ts';
import { everythingKept } from '../support/everything-kept.ts';
import { DESKTOP_SIZE, isWell, newVisit, PHONE_SIZE, type Visit } from '../support/look-at-page.ts';
import { eventually } from '../support/postgres-events.ts';
import { startTestPlatform, type TestPlatform } from '../support/running-platform.ts';
import { INTAKE, type SomeoneWhoTalks, someoneWhoTalks } from '../support/someone-who-talks.ts';

const missing = browserMissing();
if (missing) console.warn(`Journeys in a browser are left out: ${missing}`);

/** One person a size, from the first "oi" to the goodbye, each step where the one before it ended. */
describe.skipIf(missing)('the journey of a person', () => {
  let product: TestPlatform;
  let database: pg.Client;
  let browser: Browser;

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

  describe.each([
    ['on a phone', PHONE_SIZE, '0001'],
    ['at a desk', DESKTOP_SIZE, '0002'],
  ] as const)('%s', (_, size, ending) => {
    let ana: SomeoneWhoTalks;
    let visit: Visit;
    let page: Page;

    beforeAll(async () => {
      ana = someoneWhoTalks(product, ending);
      visit = await newVisit(browser, { size });
      ({ page } = visit);
    });
    afterAll(() => visit?.context.close());

    const open = (path: string) => page.goto(`${product.url}${path}`);
    const h1 = () => page.getByRole('heading', { level: 1 }).textContent();

    it('goes from "oi" to a roadmap, and by a link out of the chat to the panel that shows it', async () => {
      await ana.says(...INTAKE);
      await page.goto(await ana.link());
      await page.getByRole('button', { name: 'Abrir meu painel' }).click();
      await page.waitForURL('**/painel');
      expect(await page.locator('.way .big').textContent()).toMatch(/de 20\d\d sem dívidas/);
      await isWell(page);
      for (const [link, title] of [
        ['Este mês', /mês|passos/],
        ['Roteiro', /este é o seu roteiro/i],
        ['Dívidas', /Suas dívidas/],
      ] as const) {
        await page.getByRole('navigation', { name: 'Seu painel' }).getByRole('link', { name: link }).click();
        await page.waitForURL((url) => url.pathname !== '/painel');
        await page.getByRole('heading', { level: 1, name: title }).waitFor();
        await isWell(page);
      }
      expect(await page.getByRole('heading', { level: 3 }).allTextContents()).toEqual(
        expect.arrayContaining(['Nubank', 'Enel']),
      );
    });

    it('ticks off what is told in the chat in the words that the page proposes', async () => {
      await open('/painel/mes');
      const step = page.locator('.step', { hasText: 'Enel' });
      expect(await step.count()).toBe(1);
      await ana.says((await step.locator('.bubble').textContent()) ?? '');
      await page.reload();
      expect(await page.locator('.step.done', { hasText: 'Enel' }).count()).toBe(1);
      await isWell(page);
    });

    it('asks who came by a link for a code before anything is bought', async () => {
      await open('/painel/evolucao');
      await page.getByRole('link', { name: 'Conhecer o premium' }).click();
      await page.waitForURL('**/painel/plano');
      await isWell(page);
      await page.getByRole('button', { name: 'Pagar com Pix' }).click();
      await page.waitForURL('**/entrar/confirmar?*');
      await page.getByRole('button', { name: 'Mandar o código' }).click();
      await page.waitForURL('**/entrar/codigo?*');
      await ana.entersCode(page);
      expect(new URL(page.url()).pathname).toBe('/painel/plano');
    });

    it('buys premium by a Pix code, once, with a receipt in the chat', async () => {
      await page.getByRole('button', { name: 'Pagar com Pix' }).click();
      const code = await page.getByLabel('Pix copia e cola').inputValue();
      expect(code).toMatch(/^000201.*6304[0-9A-F]{4}$/);
      await page.getByRole('button', { name: 'Já paguei' }).click();
      expect(await page.getByRole('status').textContent()).toContain('ainda não chegou');
      await isWell(page);
      await paysAtTheBank(code);
      await open('/painel/plano');
      expect(await h1()).toBe('Você tem o premium');
      await isWell(page);
      const receipts = (await ana.heard()).filter((text) => text.includes('Recebi o seu Pix'));
      expect(receipts).toHaveLength(1);
    });

    it('looks at the evolution, other ways to pay, the calendar and the negotiations', async () => {
      for (const [path, title] of [
        ['/painel/evolucao', 'Sua evolução'],
        ['/painel/estrategias', 'Jeitos de pagar'],
        ['/painel/calendario', 'Calendário'],
        ['/painel/negociacoes', 'Suas negociações'],
      ] as const) {
        await open(path);
        expect(await h1()).toBe(title);
        await isWell(page);
      }
    });

    it('asks what if by moving a slider', async () => {
      await open('/painel/simular');
      await isWell(page);
      await page.locator('.slider').first().focus();
      for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowRight');
      await page.waitForURL(/mais=50/);
      expect(await page.locator('#mais').inputValue()).toBe('50');
      expect(await page.locator('#answer-sentence').textContent()).toMatch(/^Assim você acaba/);
    });

    it('takes along the calendar and the plan on paper', async () => {
      await open('/painel/calendario');
      const calendar = await downloaded(() => page.getByRole('link', { name: 'Levar para o meu celular' }).click());
      expect(calendar.toString('utf8')).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
      const pdf = await page.request.get(`${product.url}/painel/plano.pdf`);
      expect(pdf.headers()['content-type']).toBe('application/pdf');
      expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
    });

    it('takes everything along as a file, which holds the talk and the money', async () => {
      await open('/painel/dados');
      await isWell(page);
      const file = await downloaded(() => page.getByRole('link', { name: 'Baixar tudo em um arquivo' }).click());
      const all = personExport.parse(JSON.parse(file.toString('utf8')));
      expect(all.dividas.map(({ credor }) => credor)).toContain('Nubank');
      expect(all.mensagens.filter(({ de }) => de === 'você').map(({ texto }) => texto)).toEqual(
        expect.arrayContaining(INTAKE),
      );
      expect(all.consentimento.historico).toMatchObject([{ o_que: expect.stringContaining('autorizou') }]);
      expect(all.decisoes_automaticas.map(({ decisao }) => decisao)).toContain('Roteiro mês a mês');
      expect(all.plano).toMatchObject({ agora: 'premium', cobrancas: [{ estado: 'paid' }] });
    });

    it('erases all while premium lasts: a goodbye, and nothing left but a charge of nobody', async () => {
      await open('/painel/plano');
      await page.getByRole('button', { name: 'Somar mais dias' }).click();
      const unpaid = await page.getByLabel('Pix copia e cola').inputValue();
      await open('/painel/dados');
      await page.getByRole('link', { name: 'Quero apagar' }).click();
      await isWell(page);
      await page.getByLabel('Entendi').check();
      await page.getByRole('button', { name: 'Apagar tudo agora' }).click();
      expect(await h1()).toBe('Pronto, apagamos tudo');
      await isWell(page);
      expect((await ana.heard()).at(-1)).toContain('apaguei tudo');
      await open('/painel');
      expect(page.url()).toContain('/entrar?para=');
      const traces = ['Nubank', 'aluguel', ana.phone.slice(4), 'apaguei', 'Recebi o seu Pix'];
      const kept = await everythingKept(database);
      expect(traces.filter((trace) => kept.includes(trace))).toEqual([]);
      await paysAtTheBank(unpaid);
      await eventually(async () => {
        await page.reload();
        return (await page.locator('li', { hasText: 'devolvida' }).count()) > 0 || undefined;
      });
      expect(await everythingKept(database)).not.toContain('"premium_until"');
    });

    it('had nothing that a browser complains about, and left nothing of it in the log', () => {
      expect(visit.faults).toEqual([]);
      expect(product.logged()).toContain('person.erased');
      expect(product.logged()).not.toMatch(new RegExp(`Nubank|${ana.phone.slice(4)}|000201`));
    });

    async function paysAtTheBank(code: string): Promise<void> {
      await open('/simulador/pagamentos');
      await page.getByLabel('Pix copia e cola').fill(code);
      await page.getByRole('button', { name: 'Pagar', exact: true }).first().click();
      expect(await page.getByRole('status').textContent()).toContain('Pago');
    }

    async function downloaded(act: () => Promise<void>): Promise<Buffer> {
      const [download] = await Promise.all([page.waitForEvent('download'), act()]);
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
      return Buffer.concat(chunks);
    }
  });
});
