import { localRedis, redisMissing as missing, tellRedis } from '../../cloud/runner/local-redis.ts';

/** Why tests with a real Redis cannot run here; undefined when they can. On CI they must, so there it throws. */
export function redisMissing(): string | undefined {
  const reason = missing();
  if (reason !== undefined && process.env.CI === 'true') throw new Error(reason);
  return reason;
}

export type RedisServer = {
  readonly url: string;
  readonly kill: () => Promise<void>;
  /** Again on the same port, and empty. */
  readonly start: () => Promise<void>;
  /** From now on it takes connections and answers nothing. */
  readonly pause: () => void;
  readonly resume: () => void;
  readonly flush: () => Promise<void>;
  /** How many reservations it was asked for since its start. */
  readonly asked: () => Promise<number>;
  readonly stop: () => Promise<void>;
};

/** A redis-server of the test's own that can be done harm to. */
export async function redisServer(): Promise<RedisServer> {
  let running = await localRedis();
  const { url, port } = running;
  return {
    url,
    kill: () => running.stop(),
    async start() {
      running = await localRedis(port);
    },
    pause: () => void process.kill(running.pid, 'SIGSTOP'),
    resume: () => void process.kill(running.pid, 'SIGCONT'),
    flush: async () => void (await tellRedis(port, 'FLUSHALL')),
    asked: async () => Number(/cmdstat_eval:calls=(\d+)/.exec(await tellRedis(port, 'INFO commandstats'))?.[1] ?? 0),
    stop: () => running.stop(),
  };
}
