import type pg from 'pg';
import { isOfTeam } from '../../contracts/handoff.ts';
import type { HumanTookOver, InboundEvent, ReceiptStatus } from '../../contracts/inbound-event.ts';
import { lineOfEvent } from '../../contracts/line-of-event.ts';
import type { OutboundStatus } from '../../contracts/outbound-message.ts';
import type { ConversationLine } from '../../ports/handoffs.ts';
import { ownEchoes } from './own-echoes.ts';

/** The newest lines of both sides by arrival, oldest first. */
export async function readConversation(
  pool: pg.Pool,
  personId: string,
  limit: number,
): Promise<readonly ConversationLine[]> {
  const [heard, said] = await Promise.all([
    pool.query<Heard>(HEARD, [personId, limit]),
    pool.query<Said>(SAID, [personId, limit]),
  ]);
  const events = heard.rows.map(({ at, payload }) => ({
    at,
    // The inbox wrote it.
    event: JSON.parse(payload.toString('utf8')) as InboundEvent,
  }));
  const typed = events.flatMap(({ event }): readonly HumanTookOver[] =>
    event.kind === 'human-takeover' ? [event] : [],
  );
  const ours = typed.length === 0 ? new Set<string>() : await ownEchoes(pool, personId, typed);
  const theirs = events.flatMap(({ at, event }): readonly ConversationLine[] => {
    const line = event.kind === 'human-takeover' && ours.has(event.messageId) ? undefined : lineOfEvent(event);
    return line === undefined ? [] : [{ at, ...line }];
  });
  const own = said.rows.map(({ receipt, ...row }): ConversationLine => {
    const from = isOfTeam(row.text) ? 'team' : 'assistant';
    return { ...row, from, ...(receipt === null ? {} : { receipt }) };
  });
  return [...theirs, ...own].toSorted((a, b) => a.at - b.at).slice(-limit);
}

type Heard = { readonly at: number; readonly payload: Buffer };
type Said = {
  readonly at: number;
  readonly text: string;
  readonly status: OutboundStatus;
  readonly receipt: ReceiptStatus | null;
};

const HEARD = `
  SELECT (extract(epoch FROM i.received_at) * 1000)::bigint AS at, i.payload
  FROM inbox i JOIN person_addresses a USING (address)
  WHERE a.person_id = $1 AND i.kind IN ('message', 'edit', 'deletion', 'human-takeover') AND i.payload <> ''
  ORDER BY i.seq DESC LIMIT $2`;

const SAID = `
  SELECT (extract(epoch FROM created_at) * 1000)::bigint AS at, text, status, receipt
  FROM outbox WHERE person_id = $1 ORDER BY id DESC LIMIT $2`;
