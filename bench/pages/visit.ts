import type { Browser, Page } from 'playwright-core';
import * as z from 'zod';

/** What a cheap phone on a slow line is in these figures. */
export const PHONE = { cpuSlowdown: 4, megabits: 1.6, width: 360 } as const;

export type Visit = {
  readonly largestPaintMs: number;
  readonly layoutShift: number;
  /** Scripts and workers, compressed, in bytes. */
  readonly scriptBytes: number;
  /** Everything that was sent, compressed. */
  readonly bytes: number;
};

/** `latencyMs`: added to each answer. */
type Way = { readonly latencyMs: number };

/** Opens a page with an empty cache, as a slow phone does. What happens on it after that may be told by `play`. */
export async function visit(
  browser: Browser,
  address: string,
  { who, latencyMs, play }: Way & { readonly who: string; readonly play?: ((page: Page) => Promise<void>) | undefined },
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: PHONE.width, height: 740 } });
  await context.addCookies([{ name: 'pessoa', value: who, url: address }]);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: latencyMs,
    downloadThroughput: (PHONE.megabits * 1_000_000) / 8,
    uploadThroughput: (PHONE.megabits * 1_000_000) / 8,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: PHONE.cpuSlowdown });
  await page.addInitScript(WATCH);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction(PAINTED);
  // Paints and shifts are told some time after they happened.
  await page.waitForTimeout(SETTLE_MS);
  const opened = seenOnPage.parse(await page.evaluate(TELL));
  if (play) await play(page);
  const { layoutShift } = seenOnPage.parse(await page.evaluate(TELL));
  await context.close();
  return { ...opened, layoutShift };
}

const seenOnPage = z.object({
  largestPaintMs: z.number().positive(),
  layoutShift: z.number(),
  scriptBytes: z.number(),
  bytes: z.number(),
});

const SETTLE_MS = 300;

/** A function, not a text: the policy of the page lets no text run. */
const PAINTED = () => performance.getEntriesByName('first-contentful-paint').length > 0;

/** Run in the page, before and after it. */
const WATCH = `
  window.__seen = { largestPaintMs: 0, layoutShift: 0 };
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) __seen.largestPaintMs = entry.startTime; })
    .observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) __seen.layoutShift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });`;
const TELL = `(() => {
  const sent = performance.getEntriesByType('resource').concat(performance.getEntriesByType('navigation'));
  const sum = (entries) => entries.reduce((all, { encodedBodySize }) => all + encodedBodySize, 0);
  return { ...__seen, bytes: sum(sent), scriptBytes: sum(sent.filter(({ name }) => name.endsWith('.js'))) };
})()`;
