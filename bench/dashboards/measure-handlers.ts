import { request } from 'node:http';
import { percentile } from '../load/open-loop.ts';
import { randomFrom } from '../optimality/random.ts';
import { linkSecret, sessionSecret } from './fill-people.ts';
import { PAGES } from './pages.ts';

export type HandlerTimes = { readonly page: string; readonly p50: number; readonly p95: number };

const EACH = 100;
/** Pages let all visitors together pass a hundred times a second. */
const EVERY_MS = 12;

/**
 * Milliseconds from a page's request to its last byte, over HTTP from the whole product, of people drawn at random: one page
 * at a time, pages in turn. `/healthz`, which asks nobody, tells how free the machine is.
 */
export async function measureHandlers(port: number, people: number): Promise<readonly HandlerTimes[]> {
  const random = randomFrom(11);
  const pages = ['/healthz', ...PAGES, '/r/…'];
  const times = new Map(pages.map((page) => [page, [] as number[]]));
  for (let round = -WARM; round < EACH; round += 1) {
    for (const page of pages) {
      const n = someoneLoggedIn(random.whole(1, people), people);
      const started = performance.now();
      await visit(port, page === '/r/…' ? `/r/${linkSecret(n)}` : page, n);
      const took = performance.now() - started;
      if (round >= 0) times.get(page)?.push(took);
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, EVERY_MS - took)));
    }
  }
  return [...times].map(([page, all]) => ({ page, p50: percentile(all, 0.5), p95: percentile(all, 0.95) }));
}

const WARM = 10;

/** One in fifty has a session. */
export function someoneLoggedIn(n: number, people: number): number {
  return Math.max(50, Math.min(people, Math.ceil(n / 50) * 50) - (people % 50));
}

export async function visit(port: number, path: string, n: number): Promise<void> {
  const headers = { Cookie: `sessao=${sessionSecret(n)}`, 'Accept-Encoding': 'gzip' };
  const status = await new Promise<number | undefined>((resolve, reject) => {
    request({ port, host: '127.0.0.1', path, headers }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode));
    })
      .once('error', reject)
      .end();
  });
  if (status !== 200) throw new Error(`${path} answered ${status}`);
}
