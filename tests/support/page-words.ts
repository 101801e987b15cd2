import { formatBrl } from '../../src/web/format.ts';
import { dashboardRoutesOf } from './dashboard-server.ts';
import { panelApp } from './panel-app.ts';
import { wordsOf } from './words-of.ts';

/** The words of a page of one of `PANELS`, with plain spaces, and as they were before they were escaped. */
export async function wordsOfPage(path: string, who: string): Promise<string> {
  const app = PREMIUM_PAGES.has(path.replace(/\?.*/, '')) ? dashboardRoutesOf() : panelApp();
  const response = await app.request(path, { headers: { cookie: `who=${who}; pessoa=${who}` } });
  return withPlainSpaces(wordsOf(await response.text()))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"');
}

const PREMIUM_PAGES = new Set(['/painel/evolucao', '/painel/simular', '/painel/estrategias', '/painel/calendario']);

export function withPlainSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

/** Money as such a page tells it. */
export function brl(amount: number): string {
  return withPlainSpaces(formatBrl(amount));
}
