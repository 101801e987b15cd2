import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { browserMissing, openBrowser } from '../support/browser.ts';
import { startTestPlatform, type TestPlatform } from '../support/running-platform.ts';

const missing = browserMissing();
if (missing) console.warn(`Tests of the login in a browser are left out: ${missing}`);

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const axeResult = z.object({ violations: z.array(z.object({ id: z.string() })) });

/** The whole product and its simulator: codes and links are read in the chat, as a person does. */
describe.skipIf(missing)('logging in', () => {
  let platform: TestPlatform;
  let browser: Browser;
  let people = 0;

  beforeAll(async () => {
    platform = await startTestPlatform();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await platform.stop();
  });

  /** Someone who has said yes to our terms. Each has a phone of their own, since codes are limited. */
  async function aPerson() {
    people += 1;
    const phone = `55119876500${String(people).padStart(2, '0')}`;
    await platform.say(phone, 'oi');
    await platform.say(phone, 'sim');
    const newest = async (pattern: RegExp): Promise<string> => {
      await platform.settled();
      const texts = (await platform.chat(phone)).filter(({ fromMe }) => fromMe).map(({ text }) => text);
      return texts.flatMap((text) => pattern.exec(text)?.[1] ?? []).at(-1) ?? 'nothing like it was written';
    };
    return {
      phone,
      typed: `(11) 98765-00${String(people).padStart(2, '0')}`,
      code: () => newest(/\*(\d{6})\*/),
      asksForLink: async () => /(http\S+#\S+)/.exec(await platform.say(phone, 'quero ver meu painel'))?.[1] ?? '',
      says: (text: string) => platform.say(phone, text),
      notice: () => newest(/^(Entraram no seu painel agora)/),
    };
  }

  it.each([360, 1280])('by a code, at %i pixels', async (width) => {
    const ana = await aPerson();
    const { page, refused, context } = await newPage(width);
    await page.goto(`${platform.url}/entrar`);
    await isWell(page, width);
    await page.getByLabel('Seu WhatsApp, com DDD').fill('11 1234');
    await page.getByRole('button', { name: 'Receber o código' }).click();
    await page.getByRole('alert').waitFor();
    await isWell(page, width);
    await page.getByLabel('Seu WhatsApp, com DDD').fill(ana.typed);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/entrar/codigo');
    await isWell(page, width);
    const code = await ana.code();
    await page.getByLabel('Código de 6 números').fill(code === '000000' ? '000001' : '000000');
    await page.getByRole('button', { name: 'Entrar' }).click();
    await page.getByRole('alert').waitFor();
    await isWell(page, width);
    await page.getByLabel('Código de 6 números').fill(code);
    await page.getByRole('button', { name: 'Entrar' }).click();
    await page.waitForURL('**/painel');
    expect(await isLoggedIn(page)).toBe(true);
    expect(await ana.notice()).toBe('Entraram no seu painel agora');
    expect(refused).toEqual([]);
    await signsOut(page, width);
    await context.close();
  });

  it.each([360, 1280])('by a link out of the chat, and then with a code for more, at %i pixels', async (width) => {
    const ana = await aPerson();
    const link = await ana.asksForLink();
    const { page, refused, context } = await newPage(width);
    // What WhatsApp and others do to show a preview: it must not use the link up.
    for (let nth = 0; nth < 2; nth += 1) await fetch(link);
    await page.goto(link);
    await page.getByRole('button', { name: 'Abrir meu painel' }).waitFor();
    expect(page.url()).toBe(`${platform.url}/entrar/link`);
    await isWell(page, width);
    await page.getByRole('button', { name: 'Abrir meu painel' }).click();
    await page.waitForURL('**/painel');
    expect(await isLoggedIn(page)).toBe(true);

    await page.goto(`${platform.url}/entrar/confirmar?para=/painel/dados`);
    await isWell(page, width);
    await page.getByRole('button', { name: 'Mandar o código' }).click();
    await page.waitForURL('**/entrar/codigo?para=*');
    await page.getByLabel('Código de 6 números').fill(await ana.code());
    await page.keyboard.press('Enter');
    await page.waitForURL('**/painel/dados');
    expect(refused).toEqual([]);

    const other = await newPage(width);
    await other.page.goto(link);
    await other.page.getByRole('button', { name: 'Abrir meu painel' }).click();
    await other.page.getByRole('heading', { name: 'Este acesso não vale mais' }).waitFor();
    await isWell(other.page, width);
    await Promise.all([context.close(), other.context.close()]);
  });

  it('ends everywhere with "não fui eu", from the next page on', async () => {
    const ana = await aPerson();
    const { page, context } = await newPage(360);
    await page.goto(await ana.asksForLink());
    await page.getByRole('button', { name: 'Abrir meu painel' }).click();
    await page.waitForURL('**/painel');
    expect(await ana.says('NÃO FUI EU')).toContain('fechei o seu painel em todos os aparelhos');
    expect(await isLoggedIn(page)).toBe(false);
    await context.close();
  });

  it('without a script is told the other way in', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    await page.goto(`${platform.url}/entrar/link#${'x'.repeat(43)}`);
    expect(await page.getByRole('button').count()).toBe(0);
    await page.getByRole('link', { name: 'Entre com o seu número' }).click();
    await page.getByLabel('Seu WhatsApp, com DDD').waitFor();
    await context.close();
  });

  it('by a link that lost its end says so', async () => {
    const { page, context } = await newPage(360);
    await page.goto(`${platform.url}/entrar/link#abc`);
    await page.getByText('O link chegou incompleto').waitFor();
    await isWell(page, 360);
    await context.close();
  });

  it('leaves neither phone, code nor link in the log', async () => {
    const ana = await aPerson();
    const { page, context } = await newPage(360);
    const link = await ana.asksForLink();
    await page.goto(`${platform.url}/entrar`);
    await page.getByLabel('Seu WhatsApp, com DDD').fill(ana.typed);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/entrar/codigo');
    const code = await ana.code();
    await page.getByLabel('Código de 6 números').fill(code);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/painel');
    const logged = platform.logged();
    for (const trace of [code, link.split('#')[1] ?? '?', ana.phone.slice(4)]) expect(logged).not.toContain(trace);
    await context.close();
  });

  async function newPage(width: number): Promise<{ page: Page; refused: string[]; context: BrowserContext }> {
    const context = await browser.newContext({ viewport: { width, height: 740 } });
    const page = await context.newPage();
    const refused: string[] = [];
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) refused.push(message.text());
    });
    return { page, refused, context };
  }

  /** Who is logged in is led past the login. */
  async function isLoggedIn(page: Page): Promise<boolean> {
    const response = await page.request.get(`${platform.url}/entrar`, { maxRedirects: 0 });
    return response.status() === 303;
  }

  async function signsOut(page: Page, width: number): Promise<void> {
    await page.goto(`${platform.url}/entrar/codigo`);
    const asked = await page.request.post(`${platform.url}/sair`, {
      headers: { 'sec-fetch-site': 'same-origin' },
      form: {},
    });
    expect(asked.status()).toBe(200);
    expect(await isLoggedIn(page)).toBe(false);
    await page.goto(`${platform.url}/painel`);
    expect((await page.context().cookies()).map(({ name }) => name)).toEqual([]);
    await isWell(page, width);
  }
});

async function isWell(page: Page, width: number): Promise<void> {
  expect(z.number().parse(await page.evaluate('document.documentElement.scrollWidth'))).toBeLessThanOrEqual(width);
  const found = await page.evaluate(`${AXE}; axe.run()`);
  expect(axeResult.parse(found).violations.map(({ id }) => id)).toEqual([]);
}
