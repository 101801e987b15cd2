import type pg from 'pg';
import type { SharedPacer } from '../../platform/pace.ts';
import { asFault } from './database.ts';

/**
 * The pacer of platform/pace.ts with its stamps in the database, by the database's clock: however many processes send
 * from one number, together they keep its pace. One statement, which holds the key's row for its own length only.
 */
export function postgresPacer({
  pool,
  random = Math.random,
}: {
  readonly pool: pg.Pool;
  readonly random?: () => number;
}): SharedPacer {
  return (key, { everyMs, burst, jitter: [least, most] = [0, 0] }, longestWait) =>
    asFault('reserve', async () => {
      const gap = everyMs * (1 + least + (most - least) * random());
      const allowance = everyMs * (burst - 1);
      const { rows } = await pool.query<{ wait: number }>({
        name: 'pace-reserve',
        text: RESERVE,
        values: [key, gap, allowance, longestWait],
      });
      return rows[0]?.wait;
    });
}

const RESERVE = `
  INSERT INTO pace_stamps AS p (key, idle_at)
  VALUES ($1, clock_timestamp() + $2::float8 * interval '1 millisecond')
  ON CONFLICT (key) DO UPDATE
  SET idle_at = greatest(p.idle_at, clock_timestamp()) + $2::float8 * interval '1 millisecond'
  WHERE p.idle_at <= clock_timestamp() + ($3::float8 + $4::float8) * interval '1 millisecond'
  RETURNING greatest(0, extract(epoch FROM p.idle_at - clock_timestamp()) * 1000 - $2 - $3)::float8 AS wait`;
