import type pg from 'pg';
import type { Fact } from '../../src/contracts/conversation-state.ts';
import { type ChatMessage, textOf } from '../../src/simulator/message.ts';
import type { Simulator } from '../../src/simulator/simulator.ts';

/** WhatsApp's side of the story, which no fault of ours can touch. */
export type Witness = Pick<Simulator, 'store' | 'webhooks'>;

/**
 * What design.md's invariants say of a product at rest, checked against the gateway's own log; each broken one is a
 * sentence, so that the right result is an empty list.
 */
export async function brokenInvariants(database: pg.Client, witness: Witness): Promise<readonly string[]> {
  return [
    ...(await lostMessages(database, witness)),
    ...(await unfinishedWork(database)),
    ...(await wrongReplies(database, witness)),
    ...(await doubleEffects(database, witness)),
  ];
}

/** Every acknowledged webhook is in the inbox or in quarantine, and so is every message, since EvolutionAPI repeats. */
async function lostMessages(database: pg.Client, { store, webhooks }: Witness): Promise<readonly string[]> {
  const { rows } = await database.query<{ key: string }>('SELECT key FROM inbox UNION ALL SELECT key FROM quarantine');
  const kept = new Set(rows.map(({ key }) => key.split('/').at(-1)));
  const acknowledged = webhooks
    .attempts()
    .filter(({ event, status }) => event === 'messages.upsert' && status === 200)
    .map(({ messageId }) => messageId);
  const written = store.messages().filter(({ author }) => author === 'person');
  return [
    ...acknowledged.filter((id) => !kept.has(id)).map((id) => `acknowledged and lost: ${id}`),
    ...written.filter(({ id }) => !kept.has(id)).map(({ id }) => `never arrived: ${id}`),
  ];
}

async function unfinishedWork(database: pg.Client): Promise<readonly string[]> {
  const inbox = await database.query<{ key: string }>(
    "SELECT key FROM inbox WHERE done_at IS NULL AND lane = 'conversation'",
  );
  const outbox = await database.query<{ id: number; status: string }>(
    "SELECT id, status FROM outbox WHERE status NOT IN ('sent', 'cancelled', 'failed')",
  );
  return [
    ...inbox.rows.map(({ key }) => `not dealt with: ${key}`),
    ...outbox.rows.map(({ id, status }) => `reply ${id} is still ${status}`),
  ];
}

type Reply = { readonly personId: string; readonly messageId: string | null; readonly text: string };

/** Each reply left exactly once, in its person's order, and to nobody else. */
async function wrongReplies(database: pg.Client, { store }: Witness): Promise<readonly string[]> {
  const { rows } = await database.query<Reply>(
    `SELECT person_id AS "personId", provider_message_id AS "messageId", text
     FROM outbox WHERE status = 'sent' ORDER BY id`,
  );
  const sent = store.messages().filter(({ author }) => author === 'assistant');
  const meant = new Set(rows.map(({ messageId }) => messageId));
  const people = Map.groupBy(rows, ({ personId }) => personId);
  return [
    ...rows.filter(({ messageId }) => messageId === null).map(() => 'a reply is marked as sent without an id'),
    ...sent.filter(({ id }) => !meant.has(id)).map(({ id }) => `left once too often, or by itself: ${id}`),
    ...[...people.values()].flatMap((replies) => wrongChat(replies, sent)),
  ];
}

function wrongChat(replies: readonly Reply[], sent: readonly ChatMessage[]): readonly string[] {
  const ids = new Set(replies.map(({ messageId }) => messageId));
  const left = sent.filter(({ id }) => ids.has(id));
  const phones = new Set(left.map(({ phone }) => phone));
  const inOrder = JSON.stringify(replies.map(({ messageId, text }) => [messageId, text]));
  const asLeft = JSON.stringify(left.map(({ id, content }) => [id, textOf(content)]));
  return [
    ...(phones.size > 1 ? [`one person's replies went to ${phones.size} phones`] : []),
    ...(inOrder === asLeft ? [] : [`replies left otherwise than written: ${inOrder} but ${asLeft}`]),
  ];
}

/**
 * No message told the same thing twice (that a question is settled may be told again), and what was told stands in the order of writing. Messages that a test posted
 * past the simulator are not in its log, so their order is not known here.
 */
async function doubleEffects(database: pg.Client, { store }: Witness): Promise<readonly string[]> {
  const { rows } = await database.query<{ facts: readonly Fact[] }>(
    "SELECT state->'facts' AS facts FROM conversations WHERE state IS NOT NULL",
  );
  return rows.flatMap(({ facts: all }) => {
    const facts = all.filter(({ change }) => change.set !== 'settled');
    const texts = facts.map(({ messageId, change }) => JSON.stringify([messageId, change]));
    const order = [...new Set(facts.map(({ messageId }) => messageId))];
    const times = order.flatMap((id) => store.message(id)?.sentAt ?? []);
    return [
      ...texts.filter((text, index) => texts.indexOf(text) !== index).map((text) => `told twice: ${text}`),
      ...times.flatMap((time, index) =>
        time < (times[index - 1] ?? 0) ? [`out of order: something told at ${time}`] : [],
      ),
    ];
  });
}
