import { sql } from 'drizzle-orm';
import { customType, timestamp } from 'drizzle-orm/pg-core';

/**
 * Columns that the tables share. Migrations are generated from `schema*.ts`; PostgreSQL 15 to 18. Change tables by expanding first
 * and contracting a release later: two versions run at once during a deploy.
 *
 * Documents are `json`, not `jsonb`: people's texts hold NUL and lone surrogates, which `jsonb` refuses and `json` keeps.
 * Instants default to `clock_timestamp()`, because order within a transaction matters here.
 */
export const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' });
export const instant = (name: string) => timestamp(name, { withTimezone: true });
export const now = sql`clock_timestamp()`;
