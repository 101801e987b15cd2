import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { silentLog } from '../../src/platform/log.ts';
import { EVOLUTION_PATH } from '../../src/simulator/evolution-path.ts';
import { simulator } from '../../src/simulator/simulator.ts';
import { webRoutes } from '../../src/web/web-routes.ts';
import {
  aRoadmap,
  cardDebt,
  deficitRoadmap,
  hostileDebt,
  lightBill,
  longLoan,
  roadmapWithOffers,
  storeDebt,
} from '../support/a-roadmap.ts';
import { browserMissing, openBrowser } from '../support/browser.ts';

const missing = browserMissing();
if (missing) console.warn(`Tests of pages in a browser are left out: ${missing}`);

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const axeResult = z.object({ violations: z.array(z.object({ id: z.string() })) });
const secretOf = (name: string) => `${name}-and-sixteen-letters`;
const ROADMAPS = {
  three: aRoadmap(),
  long: aRoadmap({ income: 1900, debts: [cardDebt, lightBill, storeDebt] }),
  names: aRoadmap({ income: 4200, debts: [cardDebt, longLoan] }),
  offers: roadmapWithOffers(),
  unpayable: deficitRoadmap(),
  hostile: aRoadmap({ debts: [hostileDebt] }),
};

describe.skipIf(missing)('pages in a browser', () => {
  let browser: Browser;
  let server: ReturnType<typeof serve>;
  let base: string;
  const sim = simulator({ apiKey: 'the-key', instanceName: 'denserola', receiptDelayMs: 0 });

  beforeAll(async () => {
    const app = new Hono();
    app.route('/', sim.app);
    app.route(
      '/',
      webRoutes({
        roadmaps: {
          byLink: async (secret) => Object.entries(ROADMAPS).find(([name]) => secretOf(name) === secret)?.[1],
        },
        publicUrl: 'http://127.0.0.1',
        simulatorOn: true,
        log: silentLog,
      }),
    );
    server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
    await new Promise((resolve) => server.once('listening', resolve));
    // A listening TCP server has an address and a port.
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser.close();
    sim.close();
    server.close();
  });

  const everyPage = [
    '/',
    '/simulador',
    '/r/nobody-has-this-secret',
    ...Object.keys(ROADMAPS).map((name) => `/r/${secretOf(name)}`),
  ];
  const mainPages = ['/', '/simulador', `/r/${secretOf('offers')}`, `/r/${secretOf('unpayable')}`];

  it.each([
    ...everyPage.map((path) => [path, 360, 'light'] as const),
    ...mainPages.map((path) => [path, 360, 'dark'] as const),
    ...mainPages.map((path) => [path, 1280, 'light'] as const),
  ])('%s fits, is accessible and keeps its own policy at %i pixels, %s', async (path, width, colorScheme) => {
    const { page, refused } = await newPage({ width, colorScheme });
    await page.goto(base + path);
    await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
    expect(await widthOf(page)).toBeLessThanOrEqual(width);
    expect(await violations(page)).toEqual([]);
    expect(await page.title()).not.toBe('owned');
    expect(refused).toEqual([]);
    await page.context().close();
  });

  it('lets a person talk in the chat with thumb and keyboard', async () => {
    const { page, refused } = await newPage({ width: 360, colorScheme: 'light' });
    await page.goto(`${base}/simulador`);
    await page.getByRole('button', { name: 'oi', exact: true }).click();
    await page.getByText('Você: oi').waitFor();
    await answer('Oi! Eu sou a *Dora*. Veja https://denserola.example/x\n<b>1</b>\n1. Sim\n2. Não');
    await page.locator('strong', { hasText: 'Dora' }).waitFor();
    expect(await page.getByRole('link').getAttribute('href')).toBe('https://denserola.example/x');
    expect(await page.locator('#messages b').count()).toBe(0);
    await page.getByRole('button', { name: '2. Não' }).click();
    await page.locator('.bubble.mine', { hasText: 'Você: 2' }).waitFor();
    await page.getByLabel('Mensagem', { exact: true }).fill('na verdade sim');
    await page.keyboard.press('Enter');
    await page.locator('.bubble.mine', { hasText: 'na verdade sim' }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(refused).toEqual([]);
    await page.context().close();
  });

  it('shows the roadmap without any script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${base}/r/${secretOf('three')}`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Joana');
    await context.close();
  });

  it('prints what is folded on the screen', async () => {
    const { page } = await newPage({ width: 720, colorScheme: 'light' });
    await page.goto(`${base}/r/${secretOf('offers')}`);
    const lastMonth = page.locator('.payments').last();
    expect(await lastMonth.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await lastMonth.isVisible()).toBe(true);
    await page.context().close();
  });

  async function answer(text: string): Promise<void> {
    const response = await fetch(`${base}${EVOLUTION_PATH}/message/sendText/denserola`, {
      method: 'POST',
      headers: { apikey: 'the-key', 'content-type': 'application/json' },
      body: JSON.stringify({ number: '5511987654321', text }),
    });
    expect(response.status).toBe(201);
  }

  /** `refused` gathers what the page's own security policy blocked. */
  async function newPage({ width, colorScheme }: { width: number; colorScheme: 'light' | 'dark' }) {
    const context = await browser.newContext({ viewport: { width, height: 740 }, colorScheme });
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
