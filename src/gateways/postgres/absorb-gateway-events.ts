import type pg from 'pg';
import { isProvenBy, PROOF_PATIENCE_MS } from '../../contracts/delivery-proof.ts';
import type { ConnectionChanged, InboundEvent, Receipt, SentEcho } from '../../contracts/inbound-event.ts';
import { RECEIPT_RANK } from '../../contracts/receipt-status.ts';
import type { GatewayNews } from '../../ports/outbox.ts';

/**
 * Applies what EvolutionAPI reported about our own messages, inside the caller's transaction. Receipts and echoes may
 * come before the answer to the send that they are about; those that fit nothing yet are looked at again, each time
 * after as long as they have already waited, for an hour.
 */
export async function absorbGatewayEvents(tx: pg.PoolClient, limit: number): Promise<GatewayNews> {
  const rows = await takeDue(tx, limit);
  if (rows.length === 0) return { taken: 0, handled: 0, connections: [], receipts: [] };
  const connections = new Map<string, ConnectionChanged>();
  const done: number[] = [];
  const receipts: Numbered<Receipt>[] = [];
  for (const { seq, event } of rows) {
    if (event.kind === 'receipt') receipts.push({ seq, event });
    else if (event.kind === 'connection') connections.set(event.instance, event);
    if (event.kind === 'sent-echo' ? await applyEcho(tx, event) : event.kind !== 'receipt') done.push(seq);
  }
  const { news, matched } = await applyReceipts(tx, receipts);
  await settle(tx, [...done, ...matched], rows);
  return {
    taken: rows.length,
    handled: done.length + matched.length,
    connections: [...connections.values()].map(({ instance, state }) => ({ instance, state })),
    receipts: news,
  };
}

type Numbered<Event> = { readonly seq: number; readonly event: Event };

/** Another process that absorbs at the same time takes other rows. */
async function takeDue(tx: pg.PoolClient, limit: number): Promise<readonly Numbered<InboundEvent>[]> {
  const { rows } = await tx.query<{ seq: number; payload: Buffer }>({
    name: 'delivery-take',
    text: `
      SELECT seq, payload FROM inbox
      WHERE done_at IS NULL AND lane = 'delivery' AND due_at <= clock_timestamp()
      ORDER BY due_at, seq LIMIT $1 FOR UPDATE SKIP LOCKED`,
    values: [limit],
  });
  return rows
    .map(({ seq, payload }) => ({ seq, event: JSON.parse(payload.toString('utf8')) as InboundEvent }))
    .toSorted((one, other) => one.seq - other.seq);
}

/** `true` when nothing remains to be done: the id is known, or proves a message that was attempted. */
async function applyEcho(tx: pg.PoolClient, echo: SentEcho): Promise<boolean> {
  const known = await tx.query('SELECT FROM outbox WHERE provider_message_id = $1 AND instance = $2', [
    echo.messageId,
    echo.instance,
  ]);
  if (known.rowCount !== 0) return true;
  const attempted = await tx.query<{ id: number; text: string; firstTriedAt: number }>(
    `SELECT o.id, o.text, (extract(epoch FROM o.first_tried_at) * 1000)::bigint AS "firstTriedAt"
     FROM outbox o
     WHERE o.person_id = (SELECT person_id FROM person_addresses WHERE address = ANY($1) LIMIT 1)
       AND o.instance = $2 AND o.status IN ('pending', 'sending', 'unknown') AND o.first_tried_at IS NOT NULL
     ORDER BY o.id FOR UPDATE`,
    [[echo.sender.address, ...(echo.sender.alias === undefined ? [] : [echo.sender.alias])], echo.instance],
  );
  const proven = attempted.rows.find((row) => isProvenBy(row, echo));
  if (proven === undefined) return false;
  await tx.query(
    `UPDATE outbox
     SET status = 'sent', provider_message_id = $2, ended_at = clock_timestamp(), last_error = NULL,
         text = CASE WHEN forget_when_ended THEN '' ELSE text END,
         reply_to = CASE WHEN forget_when_ended THEN '' ELSE reply_to END
     WHERE id = $1`,
    [proven.id, echo.messageId],
  );
  return true;
}

/** Of several receipts for one message only the highest counts, so the order of a batch does not matter. */
async function applyReceipts(
  tx: pg.PoolClient,
  receipts: readonly Numbered<Receipt>[],
): Promise<{ news: GatewayNews['receipts']; matched: readonly number[] }> {
  if (receipts.length === 0) return { news: [], matched: [] };
  const highest = new Map<string, Receipt>();
  for (const { event } of receipts) {
    const before = highest.get(idOf(event));
    if (!before || RECEIPT_RANK[event.status] > RECEIPT_RANK[before.status]) highest.set(idOf(event), event);
  }
  const best = [...highest.values()];
  const { rows } = await tx.query<{ id: number; instance: string; messageId: string; isNews: boolean }>({
    name: 'delivery-receipts',
    text: `
      WITH reported AS (
        SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::smallint[]) AS r(instance, message_id, status, rank)
      ), raised AS (
        UPDATE outbox o SET receipt = r.status, receipt_rank = r.rank FROM reported r
        WHERE o.provider_message_id = r.message_id AND o.instance = r.instance AND o.receipt_rank < r.rank
        RETURNING o.id
      )
      SELECT o.id, o.instance, o.provider_message_id AS "messageId", raised.id IS NOT NULL AS "isNews"
      FROM reported r JOIN outbox o ON o.provider_message_id = r.message_id AND o.instance = r.instance
      LEFT JOIN raised ON raised.id = o.id`,
    values: [
      best.map((receipt) => receipt.instance),
      best.map((receipt) => receipt.messageId),
      best.map((receipt) => receipt.status),
      best.map((receipt) => RECEIPT_RANK[receipt.status]),
    ],
  });
  const found = new Map(rows.map((row) => [idOf(row), row]));
  const news = best.flatMap((receipt) => {
    const row = found.get(idOf(receipt));
    return row?.isNews ? [{ outboundId: row.id, instance: row.instance, status: receipt.status }] : [];
  });
  return { news, matched: receipts.filter(({ event }) => found.has(idOf(event))).map(({ seq }) => seq) };
}

function idOf(message: { readonly instance: string; readonly messageId: string }): string {
  return `${message.instance}\n${message.messageId}`;
}

/**
 * Done, or put off by the time that the row has waited (at least ¼ s), or given up after an hour. A row that is done only
 * serves to recognise a repetition; what it said about a person goes.
 */
async function settle(
  tx: pg.PoolClient,
  done: readonly number[],
  all: readonly Numbered<InboundEvent>[],
): Promise<void> {
  const values = [done, all.map(({ seq }) => seq), PROOF_PATIENCE_MS];
  await tx.query({
    name: 'delivery-done',
    text: `
      UPDATE inbox SET done_at = clock_timestamp(), payload = '', address = NULL, alias = NULL
      WHERE seq = ANY($2)
        AND (seq = ANY($1) OR received_at < clock_timestamp() - $3 * interval '1 millisecond')`,
    values,
  });
  await tx.query({
    name: 'delivery-later',
    text: `
      UPDATE inbox SET due_at = clock_timestamp() + greatest(clock_timestamp() - received_at, interval '250 milliseconds')
      WHERE seq = ANY($1) AND done_at IS NULL`,
    values: [values[1]],
  });
}
