import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Assets } from '../platform/assets.ts';
import { type Page, page, styleOfPage } from './page.ts';
import { allowStyle, personalPageHeaders } from './security-headers.ts';

export type Shown = {
  readonly files: Assets;
  readonly status?: ContentfulStatusCode;
  /** Those of what only one person may see, unless others are named. */
  readonly headers?: Readonly<Record<string, string>>;
};

/** Answers with a page. Its style is written within it, and this answer's policy lets that style in and no other. */
export function showPage(
  c: Context,
  shown: Page,
  { files, status = 200, headers = personalPageHeaders }: Shown,
): Response | Promise<Response> {
  const style = styleOfPage(shown);
  allowStyle(c, style);
  return c.html(page(shown, files, style), status, headers);
}
