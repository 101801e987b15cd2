/** At most one in `everyMs` in the long run, and up to `burst` at once after a pause. `jitter` stretches each gap at random. */
export type Rate = {
  readonly everyMs: number;
  readonly burst: number;
  /** Least and most share of `everyMs` added to it, so that a machine's even beat is not seen. */
  readonly jitter?: readonly [number, number];
};

/**
 * Reserves the next free moment of a key under a rate. `undefined`: it is further away than `longestWait`, and nothing
 * was reserved. This is the generic cell rate algorithm (one time stamp a key), and not rate-limiter-flexible, because
 * that reads the system clock and knows no jitter. Within one process: with several senders a number, put the stamps
 * where all see them.
 */
export type Pacer = (key: string, rate: Rate, longestWait: number) => number | undefined;

/** The same where the stamps are seen by every process: together they keep the pace. */
export type SharedPacer = (...asked: Parameters<Pacer>) => Promise<number | undefined>;

export function pacer({ now, random }: { now: () => number; random: () => number }): Pacer {
  /** When each key would be idle if it went on at its steady rate. */
  const idleAt = new Map<string, number>();

  return function reserve(key, rate, longestWait) {
    const at = now();
    if (idleAt.size > MOST_KEYS) forgetIdle(at);
    const [least, most] = rate.jitter ?? [0, 0];
    const gap = rate.everyMs * (1 + least + (most - least) * random());
    const idle = Math.max(idleAt.get(key) ?? at, at);
    const wait = Math.max(0, idle - at - rate.everyMs * (rate.burst - 1));
    if (wait > longestWait) return undefined;
    idleAt.set(key, idle + gap);
    return wait;
  };

  function forgetIdle(at: number): void {
    for (const [key, idle] of idleAt) if (idle <= at) idleAt.delete(key);
  }
}

const MOST_KEYS = 20_000;
