import type { Redis, RedisOptions } from 'ioredis';
import type { Log } from '../../platform/log.ts';

export type RedisConnection = {
  /**
   * What Redis answers, or `away`: not in time, or lately not at all. Never rejects, since whoever asks can go on without.
   * Nobody waits longer than `patienceMs`, three times that where the connection has to be opened first, and while Redis is
   * away nobody waits at all but one now and then who tries it.
   */
  readonly ask: <Answer>(question: (redis: Redis) => Promise<Answer>) => Promise<Answer | 'away'>;
  readonly stop: () => Promise<void>;
};

/**
 * One connection, opened when it is first needed. It keeps no timers and repeats nothing by itself, so that a process which
 * is frozen between two pieces of work misses nothing: whoever asks first after a pause finds out whether Redis is back.
 * The pauses double up to half a minute and differ by chance, so that many processes do not come back at one moment.
 *
 * The client is loaded with the first question: without Redis it is no part of a process.
 */
export function redisConnection({
  url,
  log,
  now = Date.now,
  random = Math.random,
  patienceMs = 100,
}: {
  readonly url: string;
  readonly log: Log;
  readonly now?: () => number;
  readonly random?: () => number;
  readonly patienceMs?: number;
}): RedisConnection {
  let connection: Connection | undefined;
  let away: { readonly since: number; readonly pauseMs: number; readonly tryAt: number } | undefined;
  let isStopped = false;

  return {
    async ask(question) {
      if (isStopped || (away && now() < away.tryAt)) return 'away';
      // Whoever comes meanwhile does not wait for the same silence.
      if (away) away = { ...away, tryAt: now() + away.pauseMs };
      let asked: Connection | undefined;
      try {
        const { Redis } = (await import('ioredis')).default;
        if (connection === undefined || connection.isOver()) connection = open(new Redis(url, OPTIONS));
        asked = connection;
        const answer = await within(asked.isOpen() ? patienceMs : 3 * patienceMs, asked.ready.then(question));
        if (connection === asked) found();
        return answer;
      } catch (error) {
        if (connection === asked) lose(asked, error);
        return 'away';
      }
    },
    async stop() {
      isStopped = true;
      connection?.close();
    },
  };

  function found(): void {
    if (away) log.info('redis.back', { awayMs: Math.round(now() - away.since) });
    away = undefined;
  }

  function lose(lost: Connection | undefined, error: unknown): void {
    connection = undefined;
    lost?.close();
    if (isStopped) return;
    if (!away) log.warn('redis.lost', { reason: error instanceof Error ? error.message : String(error) });
    const pauseMs = away ? Math.min(away.pauseMs * 2, LONGEST_PAUSE_MS) : FIRST_PAUSE_MS;
    away = { since: away?.since ?? now(), pauseMs, tryAt: now() + pauseMs * (0.5 + random() / 2) };
  }
}

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

/** The client as one connection that is what it is: it opens nothing again, and keeps no question for later. */
const OPTIONS = {
  lazyConnect: true,
  retryStrategy: null,
  enableOfflineQueue: false,
  // Two round trips less: version 2 of the protocol needs no greeting, and a server that still loads says so by itself.
  protocol: 2,
  enableReadyCheck: false,
  disableClientInfo: true,
  connectTimeout: 2_000,
  // Who does not answer does not say goodbye either.
  disconnectTimeout: 100,
} as const satisfies RedisOptions;

type Connection = {
  readonly ready: Promise<Redis>;
  readonly isOpen: () => boolean;
  /** The other side ended it, as servers do with idle ones: that says nothing about Redis yet. */
  readonly isOver: () => boolean;
  readonly close: () => void;
};

function open(redis: Redis): Connection {
  let cause: Error | undefined;
  // Told to whoever asked; without a listener the client would print it.
  redis.on('error', (error) => {
    cause = error;
  });
  return {
    ready: redis.connect().then(
      () => redis,
      (error) => Promise.reject(cause ?? error),
    ),
    isOpen: () => redis.status === 'ready',
    isOver: () => redis.status === 'end',
    close: () => redis.disconnect(),
  };
}

/** The work's result, unless it takes longer. An answer that came while this process itself was busy is still taken. */
async function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const giveUp = () => reject(new Error(`no answer within ${milliseconds} ms`));
  const timer = setTimeout(() => setImmediate(giveUp), milliseconds);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
