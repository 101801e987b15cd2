import type { Context, Hono } from 'hono';
import { assets } from '../../platform/assets.ts';
import { assetText } from '../asset-text.ts';
import type { Page } from '../page.ts';
import { showPage } from '../show-page.ts';

type Status = 200 | 400 | 410 | 413 | 429 | 503;

export type LoginAnswers = {
  readonly show: (c: Context, shown: Page, status?: Status) => Response | Promise<Response>;
  readonly goTo: (c: Context, path: string) => Response;
  /** Pictures and scripts of the pages. */
  readonly files: Hono;
};

/** The two ways in which the login answers: a page, and the way to another. No cache keeps either. */
export function loginAnswers(): LoginAnswers {
  const files = assets('/assets', [
    { name: 'open-link.js', type: 'text/javascript; charset=utf-8', body: assetText('open-link.js') },
    { name: 'icon.svg', type: 'image/svg+xml', body: assetText('icon.svg') },
  ]);
  return {
    files: files.routes,
    show: (c, shown, status = 200) => showPage(c, shown, { files, status }),
    goTo: (c, path) => {
      c.header('Cache-Control', 'no-store');
      return c.redirect(path, 303);
    },
  };
}
