import type pg from 'pg';
import { MISUNDERSTOOD_KEPT_DAYS, type Misunderstood } from '../../contracts/misunderstood.ts';

/** What was not understood, for whoever tunes the grammar. */
export type MisunderstoodWords = {
  /** The newest first, of one slot or of all, since a day. */
  readonly list: (query: { readonly since?: string; readonly slot?: string }) => Promise<readonly Misunderstood[]>;
  /** Removes what is older than it may be; resolves to how many there were. */
  readonly forgetOld: () => Promise<number>;
  /** False in a database that was made before there was such a table. */
  readonly isThere: () => Promise<boolean>;
};

export function postgresMisunderstoodWords({ pool }: { readonly pool: pg.Pool }): MisunderstoodWords {
  return {
    async list({ since, slot }) {
      const { rows } = await pool.query<Misunderstood>(LIST, [since ?? null, slot ?? null, MISUNDERSTOOD_KEPT_DAYS]);
      return rows;
    },
    async forgetOld() {
      const { rowCount } = await pool.query(`DELETE FROM misunderstood WHERE day < ${TODAY} - $1::int`, [
        MISUNDERSTOOD_KEPT_DAYS,
      ]);
      return rowCount ?? 0;
    },
    async isThere() {
      const { rows } = await pool.query<{ found: string | null }>(`SELECT to_regclass('misunderstood')::text AS found`);
      return rows[0]?.found != null;
    },
  };
}

/** In Brasília, as `day` is. */
const TODAY = `(clock_timestamp() AT TIME ZONE 'America/Sao_Paulo')::date`;

const LIST = `
  SELECT words, slot, attempts, why, brain, day::text FROM misunderstood
  WHERE ($1::date IS NULL OR day >= $1) AND ($2::text IS NULL OR slot = $2) AND day >= ${TODAY} - $3::int
  ORDER BY id DESC`;
