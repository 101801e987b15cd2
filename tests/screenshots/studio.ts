import { writeFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';

type Size = 'phone' | 'desktop';
type Scheme = 'light' | 'dark';

export type Picture = {
  readonly name: string;
  readonly path: string;
  readonly size: Size;
  readonly scheme: Scheme;
  /** What is done on the page first. */
  readonly act?: (page: Page) => Promise<void>;
};

export type Take = {
  readonly newPage: () => Promise<Page>;
  /** Goes to the picture's page in the given one, and writes what is seen of it. */
  readonly picture: (page: Page, base: string, picture: Picture) => Promise<void>;
  readonly count: () => number;
  readonly bytes: () => number;
};

const SIZES = {
  phone: { width: 360, height: 740 },
  desktop: { width: 1280, height: 800 },
} as const;
/** Text stays sharp, and a picture weighs about as much as a page of text. */
const QUALITY = 70;

/** Takes pictures as WebP, named after page, size and scheme. */
export function studio({ browser, folder }: { readonly browser: Browser; readonly folder: URL }): Take {
  let count = 0;
  let bytes = 0;
  return {
    newPage: async () => (await newContext(browser)).newPage(),
    picture: async (page, base, { name, path, size, scheme, act }) => {
      await page.setViewportSize(SIZES[size]);
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(base + path);
      await act?.(page);
      const devtools = await page.context().newCDPSession(page);
      const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY });
      await devtools.detach();
      const file = Buffer.from(data, 'base64');
      await writeFile(new URL(`${name}-${size}-${scheme}.webp`, folder), file);
      count += 1;
      bytes += file.length;
    },
    count: () => count,
    bytes: () => bytes,
  };
}

/** More dots than a page is wide, so that text is sharp where the picture is shown smaller. */
function newContext(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({ viewport: SIZES.phone, deviceScaleFactor: 1.5, reducedMotion: 'reduce' });
}
