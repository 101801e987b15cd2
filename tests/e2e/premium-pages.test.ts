import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { browserMissing, openBrowser } from '../support/browser.ts';
import { dashboardServer } from '../support/dashboard-server.ts';

const missing = browserMissing();
if (missing) console.warn(`Tests of premium pages in a browser are left out: ${missing}`);

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const axeResult = z.object({ violations: z.array(z.object({ id: z.string() })) });
const PAGES = [
  ...['evolucao', 'simular', 'estrategias', 'calendario', 'negociacoes'].map((page) => ['joana', page] as const),
  ...['evolucao', 'simular', 'estrategias', 'negociacoes'].map((page) => ['deficit', page] as const),
  ['nova', 'evolucao'],
  ['nova', 'simular'],
  ['nova', 'calendario?mes=2027-03'],
  ['livre', 'evolucao'],
  ['ninguem', 'simular'],
] as const;

describe.skipIf(missing)('premium pages in a browser', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof dashboardServer>>;

  beforeAll(async () => {
    server = await dashboardServer();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  type Look = { readonly width?: number; readonly scheme?: 'light' | 'dark'; readonly script?: boolean };

  async function open(who: string, path: string, { width = 360, scheme = 'light', script = true }: Look = {}) {
    const context = await browser.newContext({
      viewport: { width, height: 760 },
      colorScheme: scheme,
      javaScriptEnabled: script,
    });
    await context.addCookies([{ name: 'pessoa', value: who, url: server.base }]);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    const response = await page.goto(`${server.base}/painel/${path}`);
    expect(response?.status()).toBe(200);
    return { page, faults, close: () => context.close() };
  }

  it.each(PAGES)(
    '%s at /painel/%s fits and is free of violations at 360 and 1280, light and dark',
    async (who, path) => {
      for (const width of [360, 1280]) {
        for (const scheme of ['light', 'dark'] as const) {
          const { page, faults, close } = await open(who, path, { width, scheme });
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
          for (const summary of await page.locator('main summary').all()) await summary.click();
          expect(await violations(page), `${width} ${scheme}`).toEqual([]);
          expect(faults).toEqual([]);
          await close();
        }
      }
    },
  );

  it.each(['evolucao', 'estrategias', 'calendario'])(
    '/painel/%s prints what is folded, and no way around',
    async (path) => {
      const { page, close } = await open('joana', path);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.panel-nav').isVisible()).toBe(false);
      for (const table of await page.locator('.numbers table').all()) expect(await table.isVisible()).toBe(true);
      await close();
    },
  );

  it('tells the lines of a chart apart without colour', async () => {
    const { page, close } = await open('joana', 'evolucao');
    const looks = await page.locator('figure > svg .line').evaluateAll((lines) =>
      // Runs in the page, whose types are not ours.
      lines.map((line) => {
        const style = (
          globalThis as unknown as { getComputedStyle(of: unknown): Record<string, string> }
        ).getComputedStyle(line);
        return `${style.strokeDasharray} ${style.strokeWidth}`;
      }),
    );
    expect(looks).toHaveLength(3);
    expect(new Set(looks).size).toBe(3);
    await close();
  });

  describe('what-if', () => {
    const FIELDS = [
      'mais=200&extra=1500&extra_mes=2027-01&renda=-100&renda_mes=2027-02&jeito=snowball&oferta-o2=aceitar&oferta-o3=deixar',
      'renda=-2000',
      'oferta-o2=deixar&jeito=quick-win',
    ];

    it.each(FIELDS)('is answered by the browser with the very markup of the server: %s', async (fields) => {
      const asked = new URLSearchParams(fields);
      const there = await open('joana', `simular?${fields}`, { script: false });
      const fromServer = await answerOf(there.page);
      await there.close();

      const here = await open('joana', 'simular');
      for (const [name, value] of asked) {
        const field = here.page.locator(`[name="${name}"]`);
        if (name === 'mais' || name === 'extra' || name === 'renda') await field.fill(value);
        else await field.selectOption(value);
      }
      await settled(here.page, asked);
      expect(await answerOf(here.page)).toEqual(fromServer);
      expect(here.faults).toEqual([]);
      await here.close();
    });

    it('works without a script as a form', async () => {
      const { page, close } = await open('joana', 'simular', { script: false });
      expect(await page.locator('.slider').first().isVisible()).toBe(false);
      await page.locator('#mais').fill('250');
      await page.locator('#oferta-o2').selectOption('deixar');
      await page.getByRole('button', { name: 'Calcular' }).click();
      await page.waitForURL(/mais=250/);
      expect(await page.locator('#mais').inputValue()).toBe('250');
      expect(await page.locator('#oferta-o2').inputValue()).toBe('deixar');
      expect(await page.locator('#answer-sentence').textContent()).toMatch(/^Assim você acaba/);
      await close();
    });

    it('is moved by the keyboard alone, and says so to a screen reader', async () => {
      const { page, close } = await open('joana', 'simular');
      await page.locator('#mais').focus();
      await page.keyboard.press('Tab');
      for (let press = 0; press < 12; press += 1) await page.keyboard.press('ArrowRight');
      expect(await page.locator('#mais').inputValue()).toBe('120');
      await settled(page, new URLSearchParams('mais=120'));
      const status = page.getByRole('status');
      expect(await status.textContent()).toMatch(/^Assim você acaba/);
      await page.keyboard.press('Home');
      await settled(page, new URLSearchParams('mais=0'));
      expect(await status.textContent()).toMatch(/^É o seu roteiro de hoje/);
      await close();
    });

    it('keeps what was asked in its address, so that it survives a reload', async () => {
      const { page, close } = await open('joana', 'simular');
      await page.locator('#mais').fill('300');
      await settled(page, new URLSearchParams('mais=300'));
      const answer = await answerOf(page);
      await page.reload();
      expect(await page.locator('#mais').inputValue()).toBe('300');
      expect(await answerOf(page)).toEqual(answer);
      await close();
    });

    it('shows the answer to what was asked last, however fast one types', async () => {
      const { page, close } = await open('joana', 'simular');
      await page.locator('#mais').pressSequentially('1234', { delay: 5 });
      await settled(page, new URLSearchParams('mais=1234'));
      const typed = await answerOf(page);
      await page.reload();
      expect(await answerOf(page)).toEqual(typed);
      await close();
    });

    it('does not move what stands below when an answer comes', async () => {
      const { page, close } = await open('joana', 'simular');
      const place = async () => (await page.locator('main form').boundingBox())?.y;
      const before = await place();
      await page.locator('#mais').fill('900');
      await settled(page, new URLSearchParams('mais=900'));
      expect(await place()).toBe(before);
      await close();
    });

    it('lets the server answer where the worker fails', async () => {
      const { page, close } = await open('joana', 'evolucao');
      await page.route(/what-if-worker/, (route) => route.abort());
      await page.goto(`${server.base}/painel/simular`);
      await page.locator('#mais').fill('250');
      await page.waitForTimeout(300);
      await page.getByRole('button', { name: 'Calcular' }).click();
      await page.waitForURL(/mais=250/);
      expect(await page.locator('#answer-sentence').textContent()).toMatch(/^Assim você acaba/);
      await close();
    });
  });
});

/** Until the browser has answered these fields: the address is written after the answer, and tells for which ones. */
async function settled(page: Page, fields: URLSearchParams): Promise<void> {
  await page.waitForURL((url) => [...fields].every(([name, value]) => url.searchParams.get(name) === value));
}

/** Both answers as the same browser writes them down. */
async function answerOf(page: Page) {
  const part = (name: string) => page.locator(`#answer-${name}`).innerHTML();
  return { sentence: await part('sentence'), figures: await part('figures'), chart: await part('chart') };
}

/** What axe finds wrong. It is run from outside the page, because the pages allow no script of others. */
async function violations(page: Page): Promise<string[]> {
  const found = await page.evaluate(`${AXE}; axe.run()`);
  return axeResult.parse(found).violations.map(({ id }) => id);
}
