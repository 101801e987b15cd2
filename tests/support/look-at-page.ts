import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import * as z from 'zod';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const axeResult = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});

export const PHONE_SIZE = { width: 360, height: 740 };
export const DESKTOP_SIZE = { width: 1280, height: 800 };

export type Visit = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the browser complained about: errors of scripts and of the console, what a page's own policy refused. */
  readonly faults: readonly string[];
};

/** A browser of its own, with no cookies yet. */
export async function newVisit(
  browser: Browser,
  { size = PHONE_SIZE, script = true }: { readonly size?: typeof PHONE_SIZE; readonly script?: boolean } = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: size, javaScriptEnabled: script, acceptDownloads: true });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    // A refused form answers 400 by design, which the console tells as a resource that failed to load.
    const isAnswer = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isAnswer) faults.push(message.text());
  });
  return { page, context, faults };
}

/** Fits its width and is free of violations, in the light and in the dark, with all that is folded unfolded. */
export async function isWell(page: Page): Promise<void> {
  // A link that was followed a moment ago may have left a page half there.
  await page.waitForLoadState('load');
  const where = new URL(page.url()).pathname;
  await page.evaluate('for (const one of document.querySelectorAll("main details")) one.open = true');
  const width = page.viewportSize()?.width ?? 0;
  const needed = z.number().parse(await page.evaluate('document.documentElement.scrollWidth'));
  expect(needed, `the width of ${where}`).toBeLessThanOrEqual(width);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await violations(page, {}), `${where}, light`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, ONLY_COLOURS), `${where}, dark`).toEqual([]);
}

/** Nothing else than colours differs in the dark. */
const ONLY_COLOURS = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } } as const;

/** What axe finds wrong. It is run from outside the page, because the pages allow no script of others. */
async function violations(
  page: Page,
  options: { readonly runOnly?: { readonly type: 'rule'; readonly values: readonly string[] } },
): Promise<readonly (readonly [id: string, where: string | undefined])[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(AXE);
  const found = axeResult.parse(await page.evaluate(`axe.run(${JSON.stringify(options)})`));
  return found.violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
}
