import { parseArgs } from 'node:util';
import { measuredPlatform } from '../load/measured-platform.ts';
import { table } from '../rounds.ts';
import { replyMeter } from '../turns/measure-replies.ts';
import { type BesideChat, besideChat, MESSAGES_PER_SECOND, PAGES_PER_SECOND } from './beside-chat.ts';
import { type BigDatabase, bigDatabase } from './big-database.ts';
import { type HandlerTimes, measureHandlers } from './measure-handlers.ts';
import { measureOperators } from './measure-operators.ts';
import { measureStatements, type StatementCosts } from './measure-statements.ts';
import { say } from './say.ts';

/**
 * `npm run bench:dashboards [-- --people N --rows N]`: people's pages with 100,000 people and 10 million messages and events in
 * the database: what PostgreSQL takes for each page beside a look-up by key, how long handlers take, what operators' figures
 * take, and whether chats wait when pages are asked for. Builds the data once a day below `DATA_DIR` (5 GB; two minutes on a
 * quiet machine). Prints tables for people and, as the last line, one JSON object.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { people: { type: 'string', default: '100000' }, rows: { type: 'string', default: '10000000' } },
  });
  const size = { people: Math.max(50, Number(values.people)), rows: Number(values.rows) };
  const database = await bigDatabase(size);
  process.stdout.write(
    `${size.people} people, ${size.rows} messages and events, ${database.gibibytes.toFixed(1)} GiB, ` +
      `${database.buildSeconds === 0 ? 'built before' : `built in ${Math.round(database.buildSeconds)} s`}\n\n`,
  );
  try {
    report(size, await measure(database, size.people));
  } finally {
    await database.stop();
  }
}

type Measured = {
  readonly statements: StatementCosts;
  readonly operators: Awaited<ReturnType<typeof measureOperators>>;
  readonly handlers: readonly HandlerTimes[];
  readonly chat: BesideChat;
};

async function measure({ url }: BigDatabase, people: number): Promise<Measured> {
  say('statements');
  const statements = await measureStatements(url, people);
  say('operators');
  const operators = await measureOperators(url);
  const { gateway, measure: measureReplies } = await replyMeter();
  const platform = await measuredPlatform({ databaseUrl: url, gatewayUrl: gateway.url });
  try {
    say('handlers');
    const handlers = await measureHandlers(platform.port, people);
    say('chat');
    const chat = await besideChat({ measure: measureReplies, platform, people });
    return { statements, operators, handlers, chat };
  } finally {
    await platform.stop();
    gateway.stop();
  }
}

function report(size: { readonly people: number; readonly rows: number }, measured: Measured): void {
  const { statements, operators, handlers, chat } = measured;
  const bare = handlers.find(({ page }) => page === '/healthz');
  const pages = handlers.filter(({ page }) => page !== '/healthz');
  process.stdout.write(
    [
      table([
        ["statements of a page, PostgreSQL's own time", 'µs', 'of a look-up'],
        ['look-up of the same documents by key', statements.lookupMicroseconds.toFixed(0), '1'],
        ...statements.pages.map(({ name, microseconds, ratio }) => [name, microseconds.toFixed(0), ratio.toFixed(2)]),
      ]),
      table([
        ['page over HTTP, nothing else asked for', 'p50 ms', 'p95 ms'],
        ...handlers.map(({ page, p50, p95 }) => [page, p50.toFixed(1), p95.toFixed(1)]),
      ]),
      table([
        ["operators' figures", 'ms'],
        ...Object.entries(operators).map(([name, { median }]) => [name, median.toFixed(0)]),
      ]),
      table([
        [`webhook to reply, ms, ${MESSAGES_PER_SECOND}/s`, 'p50', 'p95', 'p99'],
        ['alone', ...timesOf(chat.alone)],
        [`with ${PAGES_PER_SECOND} pages/s`, ...timesOf(chat.withDashboards)],
        ['the pages meanwhile', chat.pages.p50.toFixed(1), chat.pages.p95.toFixed(1), ''],
      ]),
      `p95 with pages over p95 alone, by round: ${chat.ratios.map((ratio) => ratio.toFixed(2)).join(' ')}; ` +
        `${chat.missing} without reply, ${chat.pages.refused} pages refused\n` +
        `server's processor time: ${chat.cpu.message.toFixed(0)} µs for each message, ${chat.cpu.page.toFixed(0)} for each page\n`,
    ].join('\n'),
  );
  const noisy = statements.noisy || chat.noisy || (bare?.p95 ?? 0) > QUIET_P95_MS;
  if (noisy) {
    process.stdout.write(
      `Too noisy: /healthz alone took ${bare?.p95.toFixed(1)} ms at the 95th percentile, or rounds differ by more than twice.\n`,
    );
  }
  process.stdout.write(
    `${JSON.stringify({
      ...size,
      p95Ms: rounded(Math.max(...pages.map(({ p95 }) => p95))),
      ratioToKeyLookup: rounded(Math.max(...statements.pages.map(({ ratio }) => ratio))),
      chatP95Alone: rounded(chat.alone.p95),
      chatP95WithDashboards: rounded(chat.withDashboards.p95),
      noisy,
    })}\n`,
  );
}

/** What answers without asking anybody takes a millisecond where the machine is free. */
const QUIET_P95_MS = 3;

function timesOf({ p50, p95, p99 }: BesideChat['alone']): readonly string[] {
  return [p50, p95, p99].map((value) => value.toFixed(1));
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

await main();
