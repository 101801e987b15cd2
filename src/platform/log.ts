/**
 * JSON lines on standard error: `{"at":"…","level":"info","event":"turn.committed",…}`. Ids and figures only. As a last
 * wall, values that look like a phone, CPF, card, e-mail or token are masked, whatever key they stand under.
 */
export type Log = {
  readonly info: (event: string, fields?: LogFields) => void;
  readonly warn: (event: string, fields?: LogFields) => void;
  /** `error` gives name, code and message chain, never a stack that leaves the process. */
  readonly error: (event: string, error: unknown, fields?: LogFields) => void;
};

export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;
export type LogLevel = 'info' | 'warn' | 'error' | 'silent';

const RANK: Record<LogLevel, number> = { info: 0, warn: 1, error: 2, silent: 3 };

export function jsonLog({
  write,
  level,
  now,
}: {
  write: (line: string) => void;
  level: LogLevel;
  now: () => number;
}): Log {
  function line(at: Exclude<LogLevel, 'silent'>, event: string, fields: LogFields): void {
    if (RANK[at] < RANK[level]) return;
    const safe = Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, mask(key, value)]));
    write(`${JSON.stringify({ at: new Date(now()).toISOString(), level: at, event, ...safe })}\n`);
  }
  return {
    info: (event, fields = {}) => line('info', event, fields),
    warn: (event, fields = {}) => line('warn', event, fields),
    error: (event, error, fields = {}) => line('error', event, { ...fields, ...describe(error) }),
  };
}

export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} };

const SECRET_KEY = /token|apikey|api_key|secret|password|authorization|cookie/i;
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** Random hex, in which ten digits in a row are not rare. */
const TRACE_ID = /^[\da-f]{32}$/;
/** Brazilian documents and phones, cards, JIDs, e-mails: ten or more digits in a row, however punctuated. */
const PERSONAL = /\S+@\S+|\+?\d[\d\s().-]{8,}\d/g;

function mask(key: string, value: LogFields[string]): LogFields[string] {
  if (typeof value !== 'string') return value;
  if (UUID.test(value) || (key === 'trace' && TRACE_ID.test(value))) return value;
  return SECRET_KEY.test(key) ? '[secret]' : maskPersonal(value);
}

/** Masks what could identify a person inside free text (error messages of libraries quote values). */
export function maskPersonal(text: string): string {
  const read = text.slice(0, LONGEST_READ);
  const masked = read.replace(PERSONAL, (found) =>
    found.includes('@') || found.replace(/\D/g, '').length >= 10 ? '[masked]' : found,
  );
  return masked.length > LONGEST_VALUE ? `${masked.slice(0, LONGEST_VALUE)}…` : masked;
}

/** Far more is read than shown, so that nothing which the first cut made unrecognisable is shown. */
const LONGEST_READ = 4_000;
const LONGEST_VALUE = 1_000;

function describe(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: maskPersonal(String(error)) };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const cause = error.cause instanceof Error ? maskPersonal(`${error.cause.name}: ${error.cause.message}`) : undefined;
  return { error: maskPersonal(`${error.name}: ${error.message}`), code, cause };
}
