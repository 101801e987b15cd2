import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { simulatedPayments } from '../../src/gateways/simulated-payments/simulated-payments.ts';
import { browserMissing, openBrowser } from '../support/browser.ts';
import { panelApp } from '../support/panel-app.ts';

const missing = browserMissing();
if (missing) console.warn(`Tests of the panel in a browser are left out: ${missing}`);

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const axeResult = z.object({ violations: z.array(z.object({ id: z.string() })) });

/** Each page with people at different points of their way. */
const SHOWN = [
  ...['/painel', '/painel/mes', '/painel/roteiro', '/painel/dividas'].flatMap((path) =>
    ['marlene', 'raimundo'].map((who) => [path, who] as const),
  ),
  ['/painel', 'joana'],
  ['/painel/mes', 'joana'],
  ['/painel', 'novato'],
  ['/painel/dados', 'joana'],
  ['/painel/dados/apagar', 'joana'],
  ['/painel/plano', 'joana'],
  ['/painel/plano', 'marlene'],
  ['/painel/plano', 'raimundo'],
  ['/simulador/pagamentos', 'tester'],
] as const;

describe.skipIf(missing)("a person's panel in a browser", () => {
  let browser: Browser;
  let server: ReturnType<typeof serve>;
  let base: string;

  beforeAll(async () => {
    const payments = simulatedPayments({});
    await payments.createCharge({ chargeId: 'D1', amount: 1490, description: 'Premium por 30 dias' });
    const app = new Hono();
    app.route('/', payments.page);
    app.route('/', panelApp());
    server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
    await new Promise((resolve) => server.once('listening', resolve));
    // A listening TCP server has an address and a port.
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser.close();
    server.close();
  });

  it.each(SHOWN)(
    '%s of %s fits, is accessible and keeps its own policy, on phone and desktop, light and dark',
    async (path, who) => {
      const { page, refused } = await newPage({ who, width: 360, colorScheme: 'light' });
      await page.goto(base + path);
      await page.evaluate('for (const one of document.querySelectorAll("main details")) one.open = true');
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 740 });
        expect(await widthOf(page)).toBeLessThanOrEqual(width);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await violations(page)).toEqual([]);
        }
      }
      expect(refused).toEqual([]);
      await page.context().close();
    },
  );

  it.each(['/painel', '/painel/mes', '/painel/roteiro', '/painel/dividas'])(
    '%s holds 25 debts with names of any length, script and direction',
    async (path) => {
      const { page, refused } = await newPage({ who: 'cheia', width: 360, colorScheme: 'light' });
      await page.goto(base + path);
      await page.evaluate('for (const one of document.querySelectorAll("main details")) one.open = true');
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 740 });
        expect(await widthOf(page)).toBeLessThanOrEqual(width);
      }
      // A name that turns around what follows must not reach the amount beside it.
      const reaching = await page.evaluate(`[...document.querySelectorAll('.creditor, .bubble')]
        .filter((one) => getComputedStyle(one).unicodeBidi !== 'isolate').length`);
      expect(reaching).toBe(0);
      expect(await page.title()).not.toBe('owned');
      expect(refused).toEqual([]);
      await page.context().close();
    },
  );

  it('unfolds the rest of its navigation accessibly on a phone', async () => {
    const { page } = await newPage({ who: 'joana', width: 360, colorScheme: 'dark' });
    await page.goto(`${base}/painel`);
    await page.locator('.more > summary').click();
    expect(await violations(page)).toEqual([]);
    expect(await widthOf(page)).toBeLessThanOrEqual(360);
    await page.context().close();
  });

  it('needs no script to be read or to find the way', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    await context.addCookies([{ name: 'who', value: 'marlene', url: base }]);
    const page = await context.newPage();
    await page.goto(`${base}/painel`);
    await page.getByRole('link', { name: 'Este mês' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('dezembro');
    await page.locator('.more > summary').click();
    await page.getByRole('link', { name: 'Seus dados' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Seus dados são seus');
    await context.close();
  });

  it('is gone through with the keyboard alone, past the navigation or into it', async () => {
    const { page } = await newPage({ who: 'marlene', width: 360, colorScheme: 'light' });
    await page.goto(`${base}/painel`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Ir para o conteúdo');
    for (let press = 0; press < 6; press += 1) await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('SUMMARY');
    await page.keyboard.press('Enter');
    for (let press = 0; press < 7; press += 1) await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Premium');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/painel/plano');
    await page.context().close();
  });

  it('never hides behind its bar what has the focus', async () => {
    const { page } = await newPage({ who: 'marlene', width: 360, colorScheme: 'light' });
    await page.goto(`${base}/painel/dividas`);
    const hidden = await page.evaluate(`(() => {
      const bar = document.querySelector('.panel-nav').getBoundingClientRect().top;
      return [...document.querySelectorAll('main a, main summary')].filter((one) => {
        one.focus();
        const { top, bottom } = one.getBoundingClientRect();
        return bottom > bar + 1 || top < 0;
      }).map((one) => one.textContent);
    })()`);
    expect(hidden).toEqual([]);
    await page.context().close();
  });

  it('prints what is folded, and neither its navigation nor its buttons', async () => {
    const { page } = await newPage({ who: 'marlene', width: 720, colorScheme: 'light' });
    await page.goto(`${base}/painel/dividas`);
    const folded = page.locator('.estimates p').first();
    expect(await folded.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await folded.isVisible()).toBe(true);
    expect(await page.locator('.panel-nav').isVisible()).toBe(false);
    await page.goto(`${base}/painel/plano`);
    expect(await page.locator('.say, .actions').filter({ visible: true }).count()).toBe(0);
    await page.context().close();
  });

  it('weighs little: no script, and less style than a picture', async () => {
    const { page } = await newPage({ who: 'marlene', width: 360, colorScheme: 'light' });
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    for (const path of ['/painel', '/painel/mes', '/painel/dividas', '/painel/plano', '/painel/dados'])
      await page.goto(base + path);
    expect(scripts).toEqual([]);
    await page.context().close();
  });

  /** `refused` gathers what the page's own security policy blocked. */
  async function newPage({ who, width, colorScheme }: { who: string; width: number; colorScheme: 'light' | 'dark' }) {
    const context = await browser.newContext({ viewport: { width, height: 740 }, colorScheme });
    await context.addCookies([{ name: 'who', value: who, url: base }]);
    const page = await context.newPage();
    const refused: string[] = [];
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) refused.push(message.text());
    });
    return { page, refused };
  }
});

async function widthOf(page: Page): Promise<number> {
  return z.number().parse(await page.evaluate('document.documentElement.scrollWidth'));
}

/** What axe finds wrong. It is run from outside the page, because the pages allow no script of others. */
async function violations(page: Page): Promise<string[]> {
  const found = await page.evaluate(`${AXE}; axe.run()`);
  return axeResult.parse(found).violations.map(({ id }) => id);
}
