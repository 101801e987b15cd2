import type pg from 'pg';

/** All rows of all tables as text, documents decoded: to look for what must not be kept. */
export async function everythingKept(database: pg.Client): Promise<string> {
  const { rows: tables } = await database.query<{ name: string }>(
    `SELECT quote_ident(table_name) AS name FROM information_schema.tables WHERE table_schema = 'public'`,
  );
  const all: unknown[] = [];
  for (const { name } of tables) all.push((await database.query(`SELECT * FROM ${name}`)).rows);
  return JSON.stringify(all, (_, value: unknown) =>
    value instanceof Object && 'data' in value && Array.isArray(value.data)
      ? Buffer.from(value.data).toString()
      : value,
  );
}
