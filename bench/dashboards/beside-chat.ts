import type { MeasuredProcess } from '../load/measured-process.ts';
import { type OpenLoopResult, openLoop, percentile } from '../load/open-loop.ts';
import { talk } from '../load/talk.ts';
import { randomFrom } from '../optimality/random.ts';
import { isNoisy, median } from '../rounds.ts';
import type { Replies, ReplyMeter } from '../turns/measure-replies.ts';
import { linkSecret, sessionSecret } from './fill-people.ts';
import { someoneLoggedIn } from './measure-handlers.ts';
import { PAGES } from './pages.ts';

export const MESSAGES_PER_SECOND = 100;
/** 1.7 million a day: seventeen for each of 100,000 people. */
export const PAGES_PER_SECOND = 20;
const MILLISECONDS = 4_000;
const ROUNDS = 12;

export type BesideChat = {
  readonly alone: ChatTimes;
  readonly withDashboards: ChatTimes;
  readonly pages: ChatTimes & { readonly refused: number };
  readonly missing: number;
  /** Microseconds of the server's processor time, which suffers less from others on the machine than any clock. */
  readonly cpu: { readonly message: number; readonly page: number };
  /** Of each round the p95 with pages over the one alone. */
  readonly ratios: readonly number[];
  readonly noisy: boolean;
};
export type ChatTimes = { readonly p50: number; readonly p95: number; readonly p99: number };

/** Webhook to reply while nobody looks at a page and while people do at a steady rate, in turn; the first round warms up. */
export async function besideChat(needs: {
  readonly measure: ReplyMeter['measure'];
  readonly platform: MeasuredProcess;
  readonly people: number;
}): Promise<BesideChat> {
  const { measure, platform, people } = needs;
  const { port } = platform;
  // The database outlives the bench: what a former run said would be known, and not answered again.
  const series = Math.floor(Date.now() / 60_000) % 1_900;
  const next = talk({ people: 300, series });
  const used = { alone: 0, together: 0 };
  const counted = async <Result>(which: keyof typeof used, round: number, work: () => Promise<Result>) => {
    const before = await platform.usage();
    const result = await work();
    const after = await platform.usage();
    if (round >= 0) used[which] += after.cpuMicroseconds - before.cpuMicroseconds;
    return result;
  };
  const chat = () => measure({ port, next, perSecond: MESSAGES_PER_SECOND, milliseconds: MILLISECONDS });
  const nextPage = visitsOf(people);
  const visit = () => openLoop({ port, perSecond: PAGES_PER_SECOND, milliseconds: MILLISECONDS, next: nextPage });
  const alone: Replies[] = [];
  const together: Replies[] = [];
  const visits: OpenLoopResult[] = [];
  for (let round = -1; round < ROUNDS; round += 1) {
    // Which comes first changes, so that neither always finds what the other has warmed.
    const before = round % 2 === 0 ? await counted('alone', round, chat) : undefined;
    const [beside, visited] = await counted('together', round, () => Promise.all([chat(), visit()]));
    const quiet = before ?? (await counted('alone', round, chat));
    if (round < 0) continue;
    alone.push(quiet);
    together.push(beside);
    visits.push(visited);
  }
  const replies = (rounds: readonly Replies[]) => rounds.map((one) => one.replies);
  const late = (one: Replies | undefined) => percentile(one?.replies ?? [], 0.95);
  return {
    alone: timesOf(replies(alone)),
    withDashboards: timesOf(replies(together)),
    pages: {
      ...timesOf(visits.map(({ latencies }) => latencies)),
      refused: visits.reduce((sum, { refused, failed }) => sum + refused + failed, 0),
    },
    missing: [...alone, ...together].reduce((sum, { missing }) => sum + missing, 0),
    cpu: {
      message: used.alone / ((ROUNDS * MILLISECONDS * MESSAGES_PER_SECOND) / 1000),
      page: (used.together - used.alone) / ((ROUNDS * MILLISECONDS * PAGES_PER_SECOND) / 1000),
    },
    ratios: together.map((one, round) => late(one) / late(alone[round])),
    noisy: isNoisy(alone.map(late)),
  };
}

/** Medians of the rounds. */
function timesOf(rounds: readonly (readonly number[])[]): ChatTimes {
  const of = (share: number) => median(rounds.map((one) => percentile(one, share)));
  return { p50: of(0.5), p95: of(0.95), p99: of(0.99) };
}

/** Pages in turn, each of somebody else drawn at random. */
function visitsOf(people: number): () => Buffer {
  const random = randomFrom(13);
  const paths = [...PAGES, '/r/…'];
  let count = 0;
  return () => {
    const n = someoneLoggedIn(random.whole(1, people), people);
    const path = paths[count++ % paths.length] ?? '/painel';
    return Buffer.from(
      `GET ${path === '/r/…' ? `/r/${linkSecret(n)}` : path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: gzip\r\n` +
        `Cookie: sessao=${sessionSecret(n)}\r\nConnection: keep-alive\r\n\r\n`,
    );
  };
}
