import type pg from 'pg';
import { ADDRESS, PERSON } from './fill-people.ts';
import { say } from './say.ts';

export type BigSize = { readonly people: number; readonly rows: number };

/** Two fifths of the rows each are messages in and replies out, one fifth is events, all over the last half year. */
export async function fillEvents(client: pg.Client, { people, rows }: BigSize): Promise<void> {
  const messages = Math.floor((rows * 2) / 5);
  await fill(client, { table: 'inbox', statement: INBOX, values: [people, messages] });
  await fill(client, { table: 'outbox', statement: OUTBOX, values: [people, messages] });
  await fill(client, { table: 'domain_events', statement: EVENTS, values: [people, rows - 2 * messages] });
}

type Filling = { readonly table: string; readonly statement: string; readonly values: readonly number[] };

/**
 * Truncated and filled in one transaction, so that with `wal_level = minimal` nothing is logged; indexes are made when the
 * rows are there, by their own definitions.
 */
async function fill(client: pg.Client, { table, statement, values }: Filling): Promise<void> {
  say(`fill ${table}`);
  await client.query('BEGIN');
  await client.query(`TRUNCATE ${table}`);
  const constraints = await client.query<Definition>(CONSTRAINTS, [table]);
  const indexes = await client.query<Definition>(INDEXES, [table]);
  for (const { name } of constraints.rows) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT "${name}"`);
  for (const { name } of indexes.rows) await client.query(`DROP INDEX "${name}"`);
  await client.query(statement, [...values]);
  say(`index ${table}`);
  for (const { name, definition } of constraints.rows) {
    await client.query(`ALTER TABLE ${table} ADD CONSTRAINT "${name}" ${definition}`);
  }
  for (const { definition } of indexes.rows) await client.query(definition);
  await client.query('COMMIT');
  await client.query(`SELECT setval(pg_get_serial_sequence('${table}', $1), $2)`, [
    table === 'inbox' ? 'seq' : 'id',
    values[1],
  ]);
}

type Definition = { readonly name: string; readonly definition: string };

const CONSTRAINTS = `
  SELECT conname AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint
  WHERE conrelid = $1::regclass AND contype IN ('p', 'u')`;

const INDEXES = `
  SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition FROM pg_index
  WHERE indrelid = $1::regclass AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)`;

/** Whose the i-th row is: spread, so that one person's rows lie far apart, as they do when a person writes for months. */
const WHOSE = '(1 + (i * 7919::bigint) % $1::bigint)';
const AT = `now() - interval '180 days' * (1 - i::float8 / $2::bigint)`;
const EACH = `FROM (SELECT i, ${WHOSE} AS n, ${AT} AS at FROM generate_series(1, $2::bigint) AS i) each`;

const INBOX = `
  INSERT INTO inbox (seq, key, lane, instance, kind, address, sent_at, received_at, payload, due_at, done_at)
  SELECT i, 'denserola-baileys/message/3A' || lpad(i::text, 18, '0'), 'conversation', 'denserola-baileys', 'message',
    ${ADDRESS('n')}, extract(epoch FROM at)::bigint, at,
    convert_to('{"v":1,"kind":"message","instance":"denserola-baileys","sentAt":1795300000,"messageId":"3A'
      || lpad(i::text, 18, '0') || '","sender":{"address":"' || ${ADDRESS('n')} || '","replyTo":"55119'
      || lpad(n::text, 8, '0') || '@s.whatsapp.net"},"content":{"type":"text","text":"paguei 150 do cartão hoje"}}', 'UTF8'),
    at, at + interval '3 seconds'
  ${EACH}`;

const OUTBOX = `
  INSERT INTO outbox (id, person_id, instance, reply_to, text, purpose, status, created_at, due_at, attempts, claimed_by,
    claimed_for, first_tried_at, ended_at, provider_message_id, receipt, receipt_rank)
  SELECT i, ${PERSON('n')}, 'denserola-baileys', '55119' || lpad(n::text, 8, '0') || '@s.whatsapp.net',
    'Anotei: R$ 150,00 no cartão. Faltam R$ 1.250,00 neste mês, e o próximo passo é a loja, até o dia 12.',
    CASE WHEN i % 20 = 0 THEN 'proactive' ELSE 'reply' END, 'sent', at + interval '3 seconds', at, 1, 'bench:1', 'send',
    at + interval '3 seconds', at + interval '4 seconds', '3EB0' || lpad(i::text, 16, '0'), 'read', 4
  ${EACH}`;

/** A tenth each is about offers; a few are what operators watch. All of one person in this order. */
const EVENTS = `
  INSERT INTO domain_events (id, person_id, type, event, occurred_at)
  SELECT i, ${PERSON('n')}, event ->> 'type', event, at
  FROM (
    SELECT i, n, at, (CASE
      WHEN i % 1000 = 7 THEN '{"v":1,"type":"feedback-given","about":"roadmap","helped":"yes"}'
      WHEN i % 5000 = 9 THEN '{"v":1,"type":"crisis-noticed"}'
      WHEN kind = 0 THEN '{"v":1,"type":"consent-given"}'
      WHEN kind IN (1, 2, 3) THEN '{"v":1,"type":"debt-told","debtId":"d1","kind":"credit-card","owed":250000}'
      WHEN kind = 4 THEN '{"v":1,"type":"offer-judged","debtId":"d1","offerId":"o1","price":90000,"instalments":3,"verdict":"taken"}'
      WHEN kind = 5 THEN '{"v":1,"type":"creditor-talk-helped","debtId":"d1","topic":"negotiate"}'
      WHEN kind = 6 THEN '{"v":1,"type":"debt-closed","debtId":"d1"}'
      WHEN kind IN (7, 8) THEN '{"v":1,"type":"roadmap-made","strategy":"best","months":14,"interest":120000}'
      ELSE '{"v":1,"type":"payment-told","debtId":"d1","amount":15000}' END)::json AS event
    FROM (SELECT i, ${WHOSE} AS n, ${AT} AS at, (i / $1::bigint) % 20 AS kind FROM generate_series(1, $2::bigint) AS i) one
  ) each`;
