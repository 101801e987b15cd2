import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Secret, TOTP } from 'otpauth';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { browserMissing, openBrowser } from '../support/browser.ts';
import { startTestPlatform, type TestPlatform } from '../support/running-platform.ts';

const missing = browserMissing();
if (missing) console.warn(`Tests of the console in a browser are left out: ${missing}`);

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const axeResult = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});
const SHOTS = process.env.SCREENSHOTS;
const MARIA = '5511987654321';
const JOAO = '5521976543210';

describe.skipIf(missing)('the operators’ console in a browser', () => {
  let product: TestPlatform;
  let browser: Browser;
  /** The authenticator app of each operator. */
  const apps = new Map<string, TOTP>();
  let steps = 0;

  beforeAll(async () => {
    product = await startTestPlatform({ OPERATOR_HOURS: 'seg-dom 0-24' });
    browser = await openBrowser();
    await product.say(MARIA, 'oi');
    await product.say(MARIA, 'sim');
    await product.say(MARIA, 'xpto zzz blá');
    await product.say(MARIA, 'quero falar com um atendente');
    await product.say(JOAO, 'oi');
    await product.say(JOAO, 'quero morrer, não aguento mais');
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  /** Codes work once a step: each login of a test is another half minute by the app's clock, as far as the server allows. */
  function codeOf(name: string): string {
    const app = apps.get(name);
    if (!app) throw new Error(`${name} has no app`);
    steps += 1;
    return app.generate({ timestamp: Date.now() + (steps > 1 ? 30_000 : 0) });
  }

  async function open(width = 1280, colorScheme: 'light' | 'dark' = 'light') {
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
    const page = await context.newPage();
    const refused: string[] = [];
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) refused.push(message.text());
    });
    return { page, refused };
  }

  async function check(page: Page, shot: string): Promise<void> {
    for (const [width, colorScheme] of [
      [1280, 'light'],
      [360, 'light'],
      [360, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      const found = axeResult.parse(await page.evaluate(`${AXE}; axe.run()`));
      expect(found.violations.map(({ id, nodes }) => [shot, id, nodes[0]?.html])).toEqual([]);
      if (SHOTS) await page.screenshot({ path: `${SHOTS}/${shot}-${width}-${colorScheme}.png`, fullPage: true });
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ colorScheme: 'light' });
  }

  async function scan(page: Page, name: string): Promise<void> {
    await page.getByText('Não consegue ler o desenho?').click();
    const secret = ((await page.locator('code.secret').textContent()) ?? '').replaceAll(' ', '');
    apps.set(name, new TOTP({ secret: Secret.fromBase32(secret) }));
  }

  it('goes from the first start over the live page to a person who gets an answer and the assistant back', {
    timeout: 180_000,
  }, async () => {
    const { page, refused } = await open();
    await page.goto(`${product.url}/operacao`);
    await check(page, 'first-login');
    await page.getByLabel('Chave da primeira entrada').fill('not the key at all');
    await page.getByLabel('O seu nome').fill('Ana');
    await page.getByRole('button', { name: 'Continuar' }).click();
    await page.getByText('Esta chave não confere.').waitFor();
    await page.getByLabel('Chave da primeira entrada').fill(product.platform.firstOperatorToken ?? '');
    await page.getByRole('button', { name: 'Continuar' }).click();

    await page.getByRole('heading', { name: 'Oi, Ana' }).waitFor();
    await scan(page, 'Ana');
    await check(page, 'enrol');
    await page.getByLabel('Código do aplicativo').fill('000000');
    await page.getByRole('button', { name: 'Pronto, entrar' }).click();
    await page.getByText('O código não confere.').waitFor();
    await page.getByLabel('Código do aplicativo').fill(codeOf('Ana'));
    await page.getByRole('button', { name: 'Pronto, entrar' }).click();

    await page.getByRole('heading', { name: 'Ao vivo' }).waitFor();
    await page.getByText('Nenhum alarme. WhatsApp ligado.').waitFor();
    expect(
      await page.locator('dt', { hasText: 'Esperando uma pessoa' }).locator('..').locator('dd').textContent(),
    ).toBe('2');
    expect(await page.locator('body').textContent()).not.toMatch(/98765-?4321|atendente/);
    await check(page, 'live');
    const shown = await page.locator('[role=status]').textContent();
    await page.locator('[role=status]', { hasNotText: shown ?? '' }).waitFor({ timeout: 20_000 });

    await page.getByRole('link', { name: 'Pessoas', exact: true }).click();
    await page.getByRole('heading', { name: 'Esperando (2)' }).waitFor();
    await page.getByText('(11) 9••••-4321').waitFor();
    expect(await page.locator('body').textContent()).not.toContain('8765');
    await check(page, 'people');
    await page.locator('li', { hasText: 'Pediu uma pessoa' }).getByRole('link').click();

    await page.getByLabel('Motivo').waitFor();
    expect(await page.locator('body').textContent()).not.toContain('atendente');
    await check(page, 'reason');
    await page.getByLabel('Motivo').fill('pediu uma pessoa, vou responder');
    await page.getByRole('button', { name: 'Ver a conversa' }).click();
    await page.getByRole('heading', { name: '(11) 98765-4321' }).waitFor();
    await page.locator('li.person', { hasText: 'quero falar com um atendente' }).waitFor();
    await page.getByRole('button', { name: 'Assumir a conversa' }).click();
    await page.getByText('Está com você; a assistente está em silêncio.').waitFor();

    await page.getByLabel('Escrever como “Ana, da equipe”').fill('Oi! Sou a Ana. Como posso ajudar?');
    await page.getByRole('button', { name: 'Enviar' }).click();
    await page.locator('li.team', { hasText: 'Sou a Ana' }).waitFor();
    await product.settled();
    expect((await product.chat(MARIA)).at(-1)?.text).toBe('Ana, da equipe: Oi! Sou a Ana. Como posso ajudar?');
    expect(await product.say(MARIA, 'queria entender os juros', 'são 500 por mês')).toBe('');
    await page.getByText('queria entender os juros').waitFor({ timeout: 20_000 });
    await check(page, 'conversation');

    await page.getByRole('button', { name: 'Devolver para a assistente' }).click();
    await page.getByRole('heading', { name: 'Esperando (1)' }).waitFor();
    await product.settled();
    const greeting = (await product.chat(MARIA)).at(-1)?.text ?? '';
    expect(greeting).toMatch(/^Oi, aqui é a Dora de novo\./);
    expect(greeting).toContain('Voltando à nossa conversa');
    expect(await product.say(MARIA, 'ganho 2500 de salário')).toContain('2.500');

    await page.getByRole('link', { name: 'Registro' }).click();
    await page.getByText(/Conferido agora: \d+ linhas, nenhuma mudada/).waitFor();
    const actions = await page.locator('td:nth-child(4)').allTextContents();
    for (const action of [
      'começou na equipe',
      'viu a conversa',
      'assumiu a conversa',
      'escreveu',
      'devolveu a conversa',
    ]) {
      expect(actions).toContain(action);
    }
    await page.getByText('pediu uma pessoa, vou responder').first().waitFor();
    await check(page, 'audit');
    await page.getByRole('link', { name: 'Número' }).click();
    await page.getByText('simulador: ligado.').waitFor();
    expect(refused).toEqual([]);
    await page.context().close();
  });

  it('lets an admin invite a colleague, who has no more than the role, and end their access at once', {
    timeout: 120_000,
  }, async () => {
    const { page } = await open();
    await page.goto(`${product.url}/operacao`);
    await page.getByLabel('Nome').fill('ana');
    await page.getByLabel('Código do aplicativo').fill(codeOf('Ana'));
    await check(page, 'login');
    await page.getByRole('button', { name: 'Entrar' }).click();
    await page.getByRole('link', { name: 'Equipe' }).click();
    await page.getByLabel('Nome').fill('Bia');
    await page.getByLabel('Papel').selectOption('viewer');
    await page.getByRole('button', { name: 'Fazer o convite' }).click();
    const link = (await page.locator('code.secret').textContent()) ?? '';
    await check(page, 'team');

    const { page: hers } = await open(360);
    await hers.goto(link);
    await scan(hers, 'Bia');
    await hers.getByLabel('Código do aplicativo').fill(codeOf('Bia'));
    await hers.getByRole('button', { name: 'Pronto, entrar' }).click();
    await hers.getByRole('heading', { name: 'Ao vivo' }).waitFor();
    expect(await hers.getByRole('navigation').getByRole('link').allTextContents()).toEqual([
      ...['Ao vivo', 'Pessoas', 'Beta', 'Ajustes'],
    ]);
    expect((await hers.goto(`${product.url}/operacao/registro`))?.status()).toBe(404);
    await hers.goto(`${product.url}/operacao/pessoas`);
    expect(await hers.getByRole('link', { name: 'Ver a conversa' }).count()).toBe(0);
    expect((await hers.goto(link))?.status()).toBe(404);

    await page.getByRole('link', { name: 'Equipe' }).click();
    await page.getByRole('button', { name: 'Desativar Bia' }).click();
    await page.getByText('desativado').waitFor();
    await hers.goto(`${product.url}/operacao`);
    await hers.getByRole('heading', { name: 'Entrar na operação' }).waitFor();
    await page.getByRole('button', { name: 'Sair' }).click();
    await page.getByRole('heading', { name: 'Entrar na operação' }).waitFor();
    await Promise.all([page.context().close(), hers.context().close()]);
  });

  it('works without any script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${product.url}/operacao`);
    await page.getByRole('heading', { name: 'Entrar na operação' }).waitFor();
    await page.getByLabel('Nome').fill('Ana');
    await page.getByLabel('Código do aplicativo').fill('123456');
    await page.getByRole('button', { name: 'Entrar' }).click();
    await page.getByText('O nome ou o código não confere.').waitFor();
    await context.close();
  });

  it('never wrote a secret, a phone or a person’s words to the log', () => {
    for (const app of apps.values()) expect(product.logged()).not.toContain(app.secret.base32);
    expect(product.logged()).not.toContain(product.platform.firstOperatorToken);
    expect(product.logged()).not.toMatch(/987654321|atendente|Sou a Ana|juros/);
    expect(product.logged()).toContain('audit.recorded');
  });
});
