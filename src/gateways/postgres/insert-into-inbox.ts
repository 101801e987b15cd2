import { createHash } from 'node:crypto';
import pg from 'pg';
import { laneOf } from '../../contracts/delivery-proof.ts';
import type { InboxEntry, QuarantineEntry } from '../../ports/inbox.ts';
import { bigintArray, byteaArray, textArray } from './binary-array.ts';

export type InboxRow = { readonly entry: InboxEntry; readonly payload: Buffer };
export type InboxRows = { readonly inbox: readonly InboxRow[]; readonly quarantine: readonly QuarantineEntry[] };

/**
 * Stores rows in both tables with one statement, so with one commit; resolves to the keys that were new. Two processes
 * that store the same webhooks in another order may wait for each other; PostgreSQL then ends one, which tries again.
 */
export async function insertIntoInbox(pool: pg.Pool, rows: InboxRows): Promise<Set<string>> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await insertOnce(pool, rows);
    } catch (error) {
      const isDeadlock = error instanceof pg.DatabaseError && error.code === '40P01';
      if (!isDeadlock || tries === 3) throw error;
    }
  }
}

/**
 * Takes no lock that a turn or a delivery holds: it only inserts. `unnest` of arrays plans once for any batch size
 * (multi-row VALUES was slower).
 */
const INSERT = `
  INSERT INTO inbox (key, lane, instance, kind, address, alias, sent_at, payload)
  SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::bigint[], $8::bytea[])
  ON CONFLICT DO NOTHING
  RETURNING key`;

const INSERT_BOTH = `
  WITH kept AS (
    INSERT INTO quarantine (digest, key, reason, raw, address)
    SELECT * FROM unnest($9::text[], $10::text[], $11::text[], $12::bytea[], $13::text[])
    ON CONFLICT DO NOTHING
  ) ${INSERT}`;

async function insertOnce(pool: pg.Pool, { inbox, quarantine }: InboxRows): Promise<Set<string>> {
  const statement =
    quarantine.length === 0
      ? { name: 'inbox-accept', text: INSERT, values: [...inboxColumns(inbox)] }
      : {
          name: 'inbox-accept-both',
          text: INSERT_BOTH,
          values: [...inboxColumns(inbox), ...quarantineColumns(quarantine)],
        };
  const { rows } = await pool.query<{ key: string }>(statement);
  return new Set(rows.map(({ key }) => key));
}

function inboxColumns(rows: readonly InboxRow[]): readonly Buffer[] {
  const events = rows.map(({ entry }) => entry.event);
  const senders = events.map((event) => ('sender' in event ? event.sender : undefined));
  return [
    textArray(rows.map(({ entry }) => entry.key)),
    textArray(events.map(laneOf)),
    textArray(events.map(({ instance }) => instance)),
    textArray(events.map(({ kind }) => kind)),
    textArray(senders.map((sender) => sender?.address)),
    textArray(senders.map((sender) => sender?.alias)),
    bigintArray(events.map(({ sentAt }) => sentAt)),
    byteaArray(rows.map(({ payload }) => payload)),
  ];
}

function quarantineColumns(entries: readonly QuarantineEntry[]): readonly Buffer[] {
  return [
    textArray(entries.map(({ key }) => createHash('sha256').update(key).digest('hex'))),
    textArray(entries.map(({ key }) => key.replaceAll('\0', '\u2400'))),
    textArray(entries.map(({ reason }) => reason.replaceAll('\0', '\u2400'))),
    byteaArray(entries.map(({ raw }) => raw)),
    textArray(entries.map(({ address }) => address?.replaceAll('\0', ''))),
  ];
}
