import type pg from 'pg';
import { databasePool as correct } from '../../src/gateways/postgres/database.ts';

export * from '../../src/gateways/postgres/database.ts';

/** Planted: only the pool hears about errors; a connection that is checked out when PostgreSQL dies ends the process. */
export function databasePool(needs: Parameters<typeof correct>[0]): pg.Pool {
  const pool = correct(needs);
  pool.removeAllListeners('connect');
  return pool;
}
