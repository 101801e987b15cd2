import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import * as z from 'zod';
import { openBrowser } from '../../tests/support/browser.ts';
import { LINK } from '../../tests/support/dashboard-server.ts';
import { isNoisy, median, table } from '../rounds.ts';
import { pagesServer } from './pages-server.ts';
import { PHONE, type Visit, visit } from './visit.ts';

const ROUNDS = 6;
/** The late line is only printed beside: fewer rounds do. */
const LATE_ROUNDS = 3;
/** A mobile line also answers late; the figures with it are printed beside. */
const LATE_MS = 150;
const HANDLED = 200;

type BenchPage = { readonly path: string; readonly who: string; readonly play?: (page: Page) => Promise<void> };

const PAGES: readonly BenchPage[] = [
  { path: '/', who: 'joana' },
  { path: `/r/${LINK}`, who: 'joana' },
  { path: '/painel/evolucao', who: 'joana' },
  { path: '/painel/simular', who: 'joana', play: moveSliders },
  { path: '/painel/estrategias', who: 'joana' },
  { path: '/painel/calendario', who: 'joana' },
  { path: '/painel/negociacoes', who: 'joana' },
  { path: '/painel/evolucao', who: 'livre' },
];

type Measured = {
  readonly page: BenchPage;
  readonly styled: readonly Visit[];
  readonly bare: readonly Visit[];
  readonly late: { readonly styled: number; readonly bare: number };
  readonly handlerP95Ms: number;
  readonly violations: number;
};

/**
 * `npm run bench:pages`: each page on a phone that is four times slower, over 1.6 Mbit/s and with an empty cache, beside the
 * same words without style or script from the same server; rounds are interleaved and figures medians. Prints a table
 * and, as the last line, one JSON object.
 */
async function main(): Promise<void> {
  const server = await pagesServer();
  const browser = await openBrowser();
  const measured: Measured[] = [];
  for (const page of PAGES) measured.push(await measure(browser, server, page));
  await browser.close();
  await server.close();

  process.stdout.write(
    table([
      [
        ...[
          `360 px, CPU ÷ ${PHONE.cpuSlowdown}, ${PHONE.megabits} Mbit/s`,
          'JS KiB',
          'all KiB',
          'largest paint ms',
          'bare ms',
          'ratio',
          'quickest',
        ],
        ...[`ratio at +${LATE_MS} ms`, 'shift', 'axe', 'handler p95 ms'],
      ],
      ...measured.map(row),
    ]),
  );
  const noisy = measured.filter(({ bare }) => isNoisy(bare.map(({ largestPaintMs }) => largestPaintMs)));
  if (noisy.length > 0)
    process.stdout.write(`Too noisy: rounds of ${noisy.length} bare pages differ by more than twice.\n`);
  const most = (of: (one: Measured) => number) => Math.max(...measured.map(of));
  process.stdout.write(
    `${JSON.stringify({
      heaviestPageJsKiB: Number(most(({ styled }) => kibibytes(styled, 'scriptBytes')).toFixed(2)),
      largestPaintMs: Math.round(most(({ styled }) => paint(styled))),
      paintRatioToBareHtml: Number(most(ratio).toFixed(3)),
      paintRatioOnALateLine: Number(most(({ late }) => late.styled / late.bare).toFixed(3)),
      // The quickest round of each: what other programs on the machine disturb least.
      paintRatioOfQuickest: Number(most(quickestRatio).toFixed(3)),
      layoutShift: Number(most(({ styled }) => Math.max(...styled.map((one) => one.layoutShift))).toFixed(4)),
      axeViolations: measured.reduce((sum, { violations }) => sum + violations, 0),
      handlerP95Ms: Number(most(({ handlerP95Ms }) => handlerP95Ms).toFixed(1)),
      noisy: noisy.length > 0,
    })}\n`,
  );
}

type Server = Awaited<ReturnType<typeof pagesServer>>;

async function measure(browser: Browser, { app, base }: Server, page: BenchPage): Promise<Measured> {
  const { path, who, play } = page;
  const styled: Visit[] = [];
  const bare: Visit[] = [];
  const late = { styled: [] as number[], bare: [] as number[] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    const one = await visit(browser, `${base}${path}`, { who, latencyMs: 0, play });
    const other = await visit(browser, `${base}/bare${path}`, { who, latencyMs: 0 });
    if (round === 0) continue;
    styled.push(one);
    bare.push(other);
    if (round > LATE_ROUNDS) continue;
    late.styled.push((await visit(browser, `${base}${path}`, { who, latencyMs: LATE_MS })).largestPaintMs);
    late.bare.push((await visit(browser, `${base}/bare${path}`, { who, latencyMs: LATE_MS })).largestPaintMs);
  }
  return {
    page,
    styled,
    bare,
    late: { styled: median(late.styled), bare: median(late.bare) },
    handlerP95Ms: await handlerP95(app, page),
    violations: await violations(browser, `${base}${path}`, who),
  };
}

/** Without network or browser; what-if is asked for something else each time. */
async function handlerP95(app: Server['app'], { path, who }: BenchPage): Promise<number> {
  const times: number[] = [];
  for (let index = 0; index < HANDLED; index += 1) {
    const address = path.endsWith('/simular')
      ? `${path}?mais=${index * 5}&oferta-o2=${index % 2 ? 'deixar' : ''}`
      : path;
    const start = performance.now();
    const response = await app.request(address, { headers: { cookie: `pessoa=${who}` } });
    await response.arrayBuffer();
    times.push(performance.now() - start);
  }
  return times.toSorted((one, other) => one - other)[Math.floor(HANDLED * 0.95)] ?? Number.NaN;
}

async function violations(browser: Browser, address: string, who: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: PHONE.width, height: 740 } });
  await context.addCookies([{ name: 'pessoa', value: who, url: address }]);
  const page = await context.newPage();
  await page.goto(address);
  // From outside the page, whose policy lets no script of others run.
  const found = axeResult.parse(await page.evaluate(`${AXE}; axe.run()`));
  await context.close();
  for (const { id } of found.violations) process.stdout.write(`${address}: ${id}\n`);
  return found.violations.length;
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const axeResult = z.object({ violations: z.array(z.object({ id: z.string() })) });

/** What shifts while somebody plays with what-if counts too. */
async function moveSliders(page: Page): Promise<void> {
  await page.locator('#mais').fill('700');
  await page.waitForURL(/mais=700/);
  await page.locator('#renda').fill('-1500');
  await page.waitForURL(/renda=-1500/);
  await page.waitForTimeout(700);
}

function row(one: Measured): string[] {
  const { page, styled, bare, late, handlerP95Ms } = one;
  return [
    page.who === 'joana' ? page.path.replace(LINK, '…') : `${page.path} (no premium)`,
    kibibytes(styled, 'scriptBytes').toFixed(1),
    kibibytes(styled, 'bytes').toFixed(1),
    paint(styled).toFixed(0),
    paint(bare).toFixed(0),
    ratio(one).toFixed(2),
    quickestRatio(one).toFixed(2),
    (late.styled / late.bare).toFixed(2),
    Math.max(...styled.map(({ layoutShift }) => layoutShift)).toFixed(4),
    String(one.violations),
    handlerP95Ms.toFixed(1),
  ];
}

function paint(visits: readonly Visit[]): number {
  return median(visits.map(({ largestPaintMs }) => largestPaintMs));
}

function ratio({ styled, bare }: Measured): number {
  return paint(styled) / paint(bare);
}

function quickestRatio({ styled, bare }: Measured): number {
  const quickest = (visits: readonly Visit[]) => Math.min(...visits.map(({ largestPaintMs }) => largestPaintMs));
  return quickest(styled) / quickest(bare);
}

function kibibytes(visits: readonly Visit[], what: 'scriptBytes' | 'bytes'): number {
  return median(visits.map((one) => one[what])) / 1024;
}

await main();
