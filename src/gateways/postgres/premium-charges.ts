import type pg from 'pg';
import type { DomainEvent } from '../../contracts/domain-event.ts';
import type { Confirmed, PremiumCharge, PremiumCharges } from '../../ports/premium-charges.ts';
import { asFault, transaction } from './database.ts';
import { sendable } from './sendable.ts';

/**
 * What people were asked to pay, over PostgreSQL. Whatever changes a charge locks its row first, which an erase writes
 * before all else: so a payment and an erase come one after the other.
 */
export function postgresPremiumCharges({ pool }: { readonly pool: pg.Pool }): PremiumCharges {
  return {
    begin: (wanted) => asFault('charge-begin', () => transaction(pool, (tx) => begin(tx, wanted))),
    opened: ({ id, pix, expiresAt }) =>
      asFault('charge-opened', async () => {
        await pool.query(OPENED, [id, pix, expiresAt]);
      }),
    latest: (personId) =>
      asFault('charge-latest', async () => chargeOf((await pool.query<ChargeRow>(LATEST, [personId])).rows[0])),
    confirm: (paid) => asFault('charge-confirm', () => transaction(pool, (tx) => confirm(tx, paid))),
    cancel: (personId) =>
      asFault('charge-cancel', async () => {
        await pool.query(CANCEL, [personId]);
      }),
    regrettable: (personId, paidSince) =>
      asFault('charge-regrettable', async () =>
        chargeOf((await pool.query<ChargeRow>(REGRETTABLE, [personId, paidSince])).rows[0]),
      ),
    regret: (personId, paidSince) =>
      asFault('charge-regret', () => transaction(pool, (tx) => regret(tx, personId, paidSince))),
    unsettled: (createdSince, after) =>
      asFault('charge-unsettled', async () => {
        const { rows } = await pool.query<ChargeRow>(UNSETTLED, [createdSince, after ?? null]);
        return rows.flatMap((row) => chargeOf(row) ?? []);
      }),
    refunded: (id) =>
      asFault('charge-refunded', async () => {
        await pool.query(REFUNDED, [id]);
      }),
  };
}

const COLUMNS = `
  id, amount, days, status, pix, (extract(epoch FROM created_at) * 1000)::bigint AS "createdAt",
  (extract(epoch FROM expires_at) * 1000)::bigint AS "expiresAt", (extract(epoch FROM paid_at) * 1000)::bigint AS "paidAt"`;

const LATEST = `SELECT ${COLUMNS} FROM premium_charges WHERE person_id = $1 ORDER BY created_at DESC LIMIT 1`;

type ChargeRow = {
  readonly id: string;
  readonly amount: number;
  readonly days: number;
  readonly status: PremiumCharge['status'];
  readonly pix: string | null;
  readonly createdAt: number;
  readonly expiresAt: number | null;
  readonly paidAt: number | null;
};

function chargeOf(row: ChargeRow | undefined): PremiumCharge | undefined {
  if (row === undefined) return undefined;
  const { pix, expiresAt, paidAt, ...charge } = row;
  return {
    ...charge,
    ...(pix === null ? {} : { pix }),
    ...(expiresAt === null ? {} : { expiresAt }),
    ...(paidAt === null ? {} : { paidAt }),
  };
}

/** Two clicks at once wait for each other, and an erase for both. */
const LOCK_PERSON = 'SELECT FROM people WHERE id = $1 AND erased_at IS NULL FOR NO KEY UPDATE';

const WAITING = `
  SELECT ${COLUMNS} FROM premium_charges
  WHERE person_id = $1 AND status IN ('opening', 'open') AND (expires_at IS NULL OR expires_at > clock_timestamp())
  ORDER BY created_at DESC LIMIT 1`;

const BEGIN = `
  INSERT INTO premium_charges (id, person_id, amount, days) VALUES ($1, $2, $3, $4) RETURNING ${COLUMNS}`;

async function begin(tx: pg.PoolClient, wanted: Parameters<PremiumCharges['begin']>[0]) {
  const { rowCount } = await tx.query(LOCK_PERSON, [wanted.personId]);
  if (rowCount !== 1) return undefined;
  const { rows: waiting } = await tx.query<ChargeRow>(WAITING, [wanted.personId]);
  if (waiting[0]) return chargeOf(waiting[0]);
  const { rows } = await tx.query<ChargeRow>(BEGIN, [wanted.id, wanted.personId, wanted.amount, wanted.days]);
  return chargeOf(rows[0]);
}

const OPENED = `
  UPDATE premium_charges SET status = 'open', pix = $2, expires_at = to_timestamp($3::bigint / 1000.0)
  WHERE id = $1 AND status = 'opening'`;

const LOCK_CHARGE = `
  SELECT status, person_id AS "personId", amount, days FROM premium_charges WHERE id = $1 FOR UPDATE`;

type Locked = Pick<ChargeRow, 'status' | 'amount' | 'days'> & { readonly personId: string | null };

const PAID = `UPDATE premium_charges SET status = $2, paid_at = to_timestamp($3::bigint / 1000.0) WHERE id = $1`;

async function confirm(
  tx: pg.PoolClient,
  { id, paidAt, amount: came, receipt }: Parameters<PremiumCharges['confirm']>[0],
): Promise<Confirmed> {
  const { rows } = await tx.query<Locked>(LOCK_CHARGE, [id]);
  const [charge] = rows;
  if (charge === undefined) return 'unknown';
  const { status, personId, amount, days } = charge;
  if (status === 'paid' || status === 'refunding' || status === 'refunded') return 'again';
  const isWanted = status !== 'cancelled' && personId !== null && came >= amount;
  await tx.query(PAID, [id, isWanted ? 'paid' : 'refunding', paidAt]);
  if (!isWanted) return 'refund';
  const until = await addDays(tx, { personId, days, source: 'payment', chargeId: id });
  await tellEvent(tx, personId, { v: 1, type: 'premium-paid', amount, days });
  await tx.query(RECEIPT, [personId, sendable(receipt({ until, amount }))]);
  return 'counted';
}

/** The days are added to what is left, or begin now. A negative number takes them away again. */
const ADD_DAYS = `
  INSERT INTO premium AS p (person_id, premium_until)
  VALUES ($1, clock_timestamp() + $2 * interval '1 day')
  ON CONFLICT (person_id) DO UPDATE SET premium_until = CASE
    WHEN $2 > 0 THEN greatest(p.premium_until, clock_timestamp()) + $2 * interval '1 day'
    ELSE p.premium_until + $2 * interval '1 day' END
  RETURNING (extract(epoch FROM premium_until) * 1000)::bigint AS until`;

const NOTE = `
  INSERT INTO premium_changes (person_id, source, source_id, premium_until)
  VALUES ($1, $2, $3, to_timestamp($4::bigint / 1000.0))`;

async function addDays(
  tx: pg.PoolClient,
  change: { personId: string; days: number; source: 'payment' | 'refund'; chargeId: string },
): Promise<number> {
  const { rows } = await tx.query<{ until: number }>(ADD_DAYS, [change.personId, change.days]);
  const until = rows[0]?.until ?? 0;
  await tx.query(NOTE, [change.personId, change.source, change.chargeId, until]);
  return until;
}

async function tellEvent(tx: pg.PoolClient, personId: string, event: DomainEvent): Promise<void> {
  await tx.query('INSERT INTO domain_events (person_id, type, event) VALUES ($1, $2, $3)', [
    personId,
    event.type,
    JSON.stringify(event),
  ]);
}

/**
 * To where they were last written to. A moment later, so that a reply which a turn commits at this moment, without seeing
 * this row, goes first.
 */
const RECEIPT = `
  INSERT INTO outbox (person_id, instance, reply_to, text, purpose, due_at)
  SELECT person_id, instance, reply_to, $2, 'reply', clock_timestamp() + interval '1 second'
  FROM outbox WHERE person_id = $1 AND reply_to <> '' ORDER BY id DESC LIMIT 1`;

const CANCEL = `
  UPDATE premium_charges SET status = 'cancelled' WHERE person_id = $1 AND status IN ('opening', 'open')`;

const REGRETTABLE = `
  SELECT ${COLUMNS} FROM premium_charges
  WHERE person_id = $1 AND status = 'paid' AND paid_at >= to_timestamp($2::bigint / 1000.0)
  ORDER BY paid_at DESC LIMIT 1`;

const TO_REFUND = `UPDATE premium_charges SET status = 'refunding' WHERE id = $1`;

async function regret(tx: pg.PoolClient, personId: string, paidSince: number) {
  const { rows } = await tx.query<ChargeRow>(`${REGRETTABLE} FOR UPDATE`, [personId, paidSince]);
  const [charge] = rows;
  if (charge === undefined) return undefined;
  await tx.query(TO_REFUND, [charge.id]);
  await addDays(tx, { personId, days: -charge.days, source: 'refund', chargeId: charge.id });
  await tellEvent(tx, personId, { v: 1, type: 'premium-refunded', days: charge.days });
  return { id: charge.id };
}

/** What was cancelled or erased is asked about, too: money that came for it must go back. */
const UNSETTLED = `
  SELECT ${COLUMNS} FROM premium_charges
  WHERE status IN ('opening', 'open', 'cancelled', 'refunding')
    AND (status = 'refunding' OR created_at >= to_timestamp($1::bigint / 1000.0))
    AND ($2::text IS NULL OR (created_at, id) > (SELECT c.created_at, c.id FROM premium_charges c WHERE c.id = $2))
  ORDER BY created_at, id LIMIT 500`;

const REFUNDED = `
  UPDATE premium_charges SET status = 'refunded', refunded_at = clock_timestamp() WHERE id = $1 AND status = 'refunding'`;
