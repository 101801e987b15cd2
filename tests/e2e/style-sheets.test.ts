import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { STYLE_SHEETS } from '../../src/web/style-sheets.ts';
import { browserMissing, openBrowser } from '../support/browser.ts';
import { everyPage, type ShownPage } from '../support/every-page.ts';

const missing = browserMissing();
if (missing) console.warn(`Tests of the pages' style are left out: ${missing}`);

/** Rules for what no example shows and for what any page may have, in characters; a fifth of that when compressed. */
const MOST_UNUSED = 900;
/** What style may add to the words of a page, compressed. */
const MOST_BYTES = 3_800;

type Look = {
  readonly shown: ShownPage;
  readonly html: string;
  readonly faults: readonly string[];
  readonly css: string;
  readonly rules: readonly { readonly text: string; readonly isUsed: boolean }[];
  readonly classes: readonly string[];
};

describe.skipIf(missing)('the style of a page', () => {
  let browser: Browser;
  let looks: readonly Look[];

  beforeAll(async () => {
    browser = await openBrowser();
    looks = await lookAt(await browser.newPage(), await everyPage());
  }, 240_000);
  afterAll(() => browser?.close());

  it('holds nearly nothing that the page does not use', () => {
    const wasteful = [...Map.groupBy(looks, ({ shown, css }) => `${shown.page} ${css}`).values()]
      .map(unusedIn)
      .filter(({ length }) => length > MOST_UNUSED);
    expect(wasteful).toEqual([]);
  });

  it('lacks nothing: what is styled somewhere is styled wherever it is drawn', () => {
    const everywhere = classesIn(STYLE_SHEETS.map(sourceOf).join(''));
    const bare = looks.flatMap(({ shown, css, classes }) => {
      const here = classesIn(css);
      return classes
        .filter((name) => everywhere.has(name) && !here.has(name))
        .map((name) => `${shown.page} (${shown.state}): ${name}`);
    });
    expect(bare).toEqual([]);
  });

  it('is let in by the policy of the page', () => {
    expect(looks.flatMap(({ faults }) => faults)).toEqual([]);
  });

  it('weighs little', () => {
    const heavy = looks
      .map(({ shown, html }) => [`${shown.page} (${shown.state})`, weightOfStyle(html)] as const)
      .filter(([, bytes]) => bytes > MOST_BYTES);
    expect(heavy).toEqual([]);
  });

  it.each(STYLE_SHEETS)('%s is drawn with somewhere', (name) => {
    expect(looks.filter(({ css }) => css.includes(firstRuleOf(name)))).not.toEqual([]);
  });
});

async function lookAt(page: Page, pages: readonly ShownPage[]): Promise<readonly Look[]> {
  const looks: Look[] = [];
  let html = '';
  for (const shown of pages) {
    const faults: string[] = [];
    const hear = (message: { text: () => string }) => {
      if (message.text().includes('Content Security Policy')) faults.push(`${shown.page}: ${message.text()}`);
    };
    page.on('console', hear);
    await page.route('**/*', async (route) => {
      const { pathname, search } = new URL(route.request().url());
      const isPage = route.request().resourceType() === 'document';
      const response = await (isPage ? shown.load() : shown.app.request(`${pathname}${search}`));
      const body = await response.text();
      if (isPage) html = body;
      await route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body });
    });
    await page.goto('http://pages.test/');
    const seen = seenOnPage.parse(await page.evaluate(SEEN));
    await page.unroute('**/*');
    page.off('console', hear);
    looks.push({ shown, html, faults, ...seen });
  }
  return looks;
}

const seenOnPage = z.object({
  css: z.string(),
  rules: z.array(z.object({ text: z.string(), isUsed: z.boolean() })),
  classes: z.array(z.string()),
});

/**
 * Run in the page: each rule, and whether it matches anything. What a rule says of states (`:hover`) and of what has no
 * element of its own (`::before`) is taken as given, and so are the conditions around it (width, paper, the dark).
 */
const SEEN = `(() => {
  const given = /::[\\w-]+(\\([^)]*\\))?|:(hover|focus-visible|focus)/g;
  const isUsed = (selector) => selector.split(/,(?![^(]*\\))/)
    .some((one) => document.querySelector(one.replace(given, '').trim() || '*'));
  const rulesOf = (list) => [...list].flatMap((rule) => rule.selectorText
    ? [{ text: rule.cssText, isUsed: isUsed(rule.selectorText) }]
    : rulesOf(rule.cssRules ?? []));
  return {
    css: document.querySelector('style').textContent,
    rules: rulesOf(document.styleSheets[0].cssRules),
    classes: [...new Set([...document.querySelectorAll('[class]')].flatMap((one) => [...one.classList]))],
  };
})()`;

/** Of one page in several states: what none of them uses. */
function unusedIn(states: readonly Look[]) {
  const rules = states[0]?.rules ?? [];
  const unused = rules.filter((_, index) => states.every((state) => !state.rules[index]?.isUsed));
  return {
    page: states.map(({ shown }) => `${shown.page} (${shown.state})`).join(', '),
    length: unused.reduce((sum, { text }) => sum + text.length, 0),
    unused: unused.map(({ text }) => text),
  };
}

function classesIn(css: string): ReadonlySet<string> {
  return new Set([...css.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name));
}

function sourceOf(name: string): string {
  return readFileSync(new URL(`../../src/web/assets/styles/${name}.css`, import.meta.url), 'utf8');
}

function weightOfStyle(html: string): number {
  return gzipSync(html).length - gzipSync(html.replace(/<style>[^<]*<\/style>/, '')).length;
}

/** Its selector, as it is sent. */
function firstRuleOf(name: string): string {
  const [, selector = ''] = /^([^@{}/*]+)\{/m.exec(sourceOf(name)) ?? [];
  return `${selector.replaceAll(/\s*([,>])\s*/g, '$1').trim()}{`;
}
