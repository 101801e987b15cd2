import { appendFileSync, readFileSync } from 'node:fs';

/**
 * One line of the client's own log: that a message came to be, that its webhook was first tried, that a 2xx came for it, or
 * that a restart of the gateway forgot it before that.
 */
export type ClientEntry =
  | { readonly op: 'written'; readonly at: number; readonly id: string; readonly payment?: Payment }
  | { readonly op: 'tried' | 'acknowledged' | 'forgotten'; readonly at: number; readonly id: string };

/** What a message tells. `reais` is told by this person only once. */
export type Payment = { readonly phone: string; readonly reais: number };

export type ClientLog = { readonly write: (entry: ClientEntry) => void };

/** Written line by line as things happen; nothing is ever taken back. Times are milliseconds of one monotonic clock. */
export function clientLog(file: string): ClientLog {
  return { write: (entry) => appendFileSync(file, `${JSON.stringify(entry)}\n`) };
}

/** One webhook as the client remembers it. Without `payment` it was poison. */
export type Told = {
  readonly id: string;
  readonly payment?: Payment;
  readonly writtenAt: number;
  readonly triedAt?: number;
  readonly acknowledgedAt?: number;
  readonly forgottenAt?: number;
};

export function readClientLog(file: string): readonly Told[] {
  const told = new Map<string, Told>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue;
    const entry: ClientEntry = JSON.parse(line);
    const known = told.get(entry.id);
    if (entry.op === 'written') {
      told.set(entry.id, { id: entry.id, writtenAt: entry.at, ...(entry.payment ? { payment: entry.payment } : {}) });
    } else if (known) {
      // What is known already stands: copies of a webhook are acknowledged, too.
      told.set(entry.id, { [TIME_OF[entry.op]]: entry.at, ...known });
    }
  }
  return [...told.values()];
}

const TIME_OF = { tried: 'triedAt', acknowledged: 'acknowledgedAt', forgotten: 'forgottenAt' } as const;
