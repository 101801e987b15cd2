import pg from 'pg';
import { RefusedToStart } from '../../platform/errors.ts';

/** Why the database of DATABASE_URL cannot be had: names the place and what is wrong with it; never the password. */
export function connectionRefusal(
  error: unknown,
  { host, pathname }: URL,
  connectionTimeoutMs: number,
): RefusedToStart {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code.startsWith(WRONG_CREDENTIALS)) {
    return new RefusedToStart(`DATABASE_URL: the PostgreSQL at ${host} does not accept this user and password.`);
  }
  if (code === NO_SUCH_DATABASE) {
    const name = decodeURIComponent(pathname.slice(1));
    return new RefusedToStart(`DATABASE_URL: the PostgreSQL at ${host} has no database "${name}".`);
  }
  if (error instanceof pg.DatabaseError) {
    return new RefusedToStart(`DATABASE_URL: the PostgreSQL at ${host} takes no connection now (${error.message}).`);
  }
  const why = code === '' ? `no answer in ${connectionTimeoutMs} ms` : code;
  return new RefusedToStart(`DATABASE_URL: no PostgreSQL can be reached at ${host} (${why}).`);
}

/** SQLSTATE class 28: the user, the password, or that this user may come from here. */
const WRONG_CREDENTIALS = '28';
const NO_SUCH_DATABASE = '3D000';
