import pg from 'pg';

/** Whether an error says that the server or the connection to it went away, whatever layers have wrapped it. */
export function isDatabaseGone(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof pg.DatabaseError) return GONE.test(error.code ?? '');
  const code = 'code' in error ? String(error.code) : '';
  return UNREACHABLE.has(code) || /^Connection terminated/.test(error.message) || isDatabaseGone(error.cause);
}

/** SQLSTATE class 08: the connection; 57P: the server stops, crashed, or is starting. */
const GONE = /^(08|57P)/;
const UNREACHABLE: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT']);
