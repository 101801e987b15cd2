import type pg from 'pg';
import {
  type AnySettingValue,
  isSettingName,
  SETTINGS,
  type SettingChange,
  type SettingOutcome,
  type Settings,
  type SettingsBook,
  settingsFrom,
} from '../../ports/settings.ts';
import { asFault, type Queryable, transaction } from './database.ts';
import { LOCK_KEYS } from './lock-keys.ts';

/** Settings as they are stored, with their history. */
export function postgresSettingsBook({ pool }: { readonly pool: pg.Pool }): SettingsBook {
  return {
    change: (wanted) => asFault('change-setting', () => transaction(pool, (tx) => change(tx, wanted))),
    current: () => asFault('settings', () => readSettings(pool)),
    history: (limit) =>
      asFault('settings-history', async () => {
        const { rows } = await pool.query<SettingChange>(HISTORY, [limit]);
        return rows.filter(({ name }) => isSettingName(name));
      }),
  };
}

export async function readSettings(db: Queryable): Promise<Settings> {
  const { rows } = await db.query<{ name: string; value: unknown }>('SELECT name, value FROM settings');
  return settingsFrom(new Map(rows.map(({ name, value }) => [name, value])));
}

/** One after the other: the lock is on all of them, since there are few and they are seldom changed. */
async function change(
  tx: pg.PoolClient,
  { name, value, expected, by, why }: Parameters<SettingsBook['change']>[0],
): Promise<SettingOutcome> {
  const parsed = SETTINGS[name].schema.safeParse(value);
  if (!parsed.success || why.trim() === '') return { kind: 'not-valid' };
  await tx.query('SELECT pg_advisory_xact_lock($1)', [LOCK_KEYS.settings]);
  const before: AnySettingValue = (await readSettings(tx)).get(name);
  if (expected !== undefined && !isSame(before, expected)) return { kind: 'conflict' };
  if (isSame(before, parsed.data)) return { kind: 'same' };
  await tx.query(CHANGE, [name, JSON.stringify(before), JSON.stringify(parsed.data), by, why.trim()]);
  await tx.query(NOTIFY, [name]);
  return { kind: 'changed' };
}

/** The channel that `live-settings.ts` listens to. */
const NOTIFY = `SELECT pg_notify('denserola_settings', $1)`;

function isSame(one: AnySettingValue, other: AnySettingValue): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

const CHANGE = `
  WITH noted AS (
    INSERT INTO settings_changes (name, before, after, changed_by, why) VALUES ($1, $2, $3, $4, $5)
  )
  INSERT INTO settings (name, value) VALUES ($1, $3)
  ON CONFLICT (name) DO UPDATE SET value = excluded.value, changed_at = clock_timestamp()`;

const HISTORY = `
  SELECT name, before, after, (extract(epoch FROM changed_at) * 1000)::bigint AS at, changed_by AS by, why
  FROM settings_changes ORDER BY id DESC LIMIT $1`;
