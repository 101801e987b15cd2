import pg from 'pg';
import * as z from 'zod';
import { randomFrom } from '../optimality/random.ts';
import { isNoisy, median } from '../rounds.ts';
import { linkSecret, personId } from './fill-people.ts';
import { one } from './one.ts';
import { pageStatements, type Statement } from './page-statements.ts';

const PEOPLE = 400;

export type StatementCost = { readonly name: string; readonly microseconds: number; readonly ratio: number };
export type StatementCosts = {
  readonly lookupMicroseconds: number;
  readonly pages: readonly StatementCost[];
  readonly noisy: boolean;
};

/**
 * PostgreSQL's own time for each page's statements, with what it takes to hand the documents out, beside a look-up by primary
 * key of one row that holds the same documents. Random people, whose rows
 * were asked for once before.
 */
export async function measureStatements(url: string, people: number): Promise<StatementCosts> {
  await makeLookupTable(url);
  const statements = pageStatements(url);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const random = randomFrom(7);
  const lookups: number[] = [];
  const costs = new Map(Object.keys(statements.of).map((name) => [name, [] as number[]]));
  for (let round = -WARM; round < PEOPLE; round += 1) {
    const n = random.whole(1, people);
    const id = personId(n);
    // Taking down what a page asks runs it: so its pages are in memory, and those of the look-up must be, too.
    await client.query(LOOKUP, [id]);
    const lookup = await executionTime(client, { text: LOOKUP, values: [id] });
    if (round >= 0) lookups.push(lookup);
    for (const [name, statementsOf] of Object.entries(statements.of)) {
      let sum = 0;
      for (const statement of await statementsOf(id, linkSecret(n))) sum += await executionTime(client, statement);
      if (round >= 0) costs.get(name)?.push(sum);
    }
  }
  await client.end();
  await statements.end();
  const lookupMicroseconds = median(lookups);
  const quarters = [0, 1, 2, 3].map((at) => median(lookups.slice((at * PEOPLE) / 4, ((at + 1) * PEOPLE) / 4)));
  return {
    lookupMicroseconds,
    pages: [...costs].map(([name, times]) => ({
      name,
      microseconds: median(times),
      ratio: median(times) / lookupMicroseconds,
    })),
    noisy: isNoisy(quarters),
  };
}

const WARM = 50;
const LOOKUP = 'SELECT state, roadmap FROM bench_one_row WHERE person_id = $1';

/** Everybody's two documents in one row of one table, as wide as what pages read. */
async function makeLookupTable(url: string): Promise<void> {
  const { made } = await one<{ made: boolean }>(url, `SELECT to_regclass('bench_one_row') IS NOT NULL AS made`);
  if (made) return;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    `CREATE TABLE bench_one_row AS SELECT person_id, state, roadmap FROM conversations JOIN roadmaps USING (person_id)`,
  );
  await client.query('ALTER TABLE bench_one_row ADD PRIMARY KEY (person_id)');
  await client.query('VACUUM (ANALYZE, FREEZE) bench_one_row');
  await client.end();
}

const explained = z.array(
  z.object({ 'QUERY PLAN': z.array(z.object({ 'Execution Time': z.number() }).loose()).length(1) }),
);

/** Microseconds. As the product's prepared statements run: their plan is made once, so making it does not count. */
async function executionTime(client: pg.Client, { text, values }: Statement): Promise<number> {
  const { rows } = await client.query(`EXPLAIN (ANALYZE, SERIALIZE, TIMING OFF, BUFFERS OFF, FORMAT JSON) ${text}`, [
    ...values,
  ]);
  const [row] = explained.parse(rows);
  return (row?.['QUERY PLAN'][0]?.['Execution Time'] ?? Number.NaN) * 1000;
}
