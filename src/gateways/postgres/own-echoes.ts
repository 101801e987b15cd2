import type pg from 'pg';
import { isProvenBy } from '../../contracts/delivery-proof.ts';
import type { HumanTookOver } from '../../contracts/inbound-event.ts';

type Tried = { readonly text: string; readonly firstTriedAt: number };

/**
 * Ids of those messages that are ours. A send is marked durably before the gateway is called, so whenever its echo comes
 * (before the answer, twice, after a restart) there is a row that was tried: with this id, or not yet with any but with
 * these words. In flight, any person's row counts: the echo may name its chat by an address that nobody knew before.
 */
export async function ownEchoes(
  pool: pg.Pool,
  personId: string,
  typed: readonly HumanTookOver[],
): Promise<ReadonlySet<string>> {
  const ids = typed.map(({ messageId }) => messageId);
  const instances = [...new Set(typed.map(({ instance }) => instance))];
  const [known, tried] = await Promise.all([
    pool.query<{ id: string }>(
      'SELECT provider_message_id AS id FROM outbox WHERE provider_message_id = ANY($1) AND instance = ANY($2)',
      [ids, instances],
    ),
    pool.query<Tried>(TRIED, [personId, instances]),
  ]);
  const byWords = typed.filter((event) => tried.rows.some((row) => isProvenBy(row, event)));
  return new Set([...known.rows.map(({ id }) => id), ...byWords.map(({ messageId }) => messageId)]);
}

const COLUMNS = `text, (extract(epoch FROM first_tried_at) * 1000)::bigint AS "firstTriedAt"`;
const RECENT = `instance = ANY($2) AND text <> '' AND first_tried_at > clock_timestamp() - interval '1 day'`;
/** Two parts, each with an index of its own. */
const TRIED = `
  SELECT ${COLUMNS} FROM outbox WHERE person_id = $1 AND ${RECENT}
  UNION ALL SELECT ${COLUMNS} FROM outbox WHERE status IN ('sending', 'unknown') AND ${RECENT}`;
