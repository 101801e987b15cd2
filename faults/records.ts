import { readFileSync } from 'node:fs';
import pg from 'pg';
import type { Fact } from '../src/contracts/conversation-state.ts';
import type { ChatEntry } from '../src/simulator/chat-store.ts';
import { textOf } from '../src/simulator/message.ts';
import { readClientLog, type Told } from './client-log.ts';
import type { Person } from './people.ts';

/** What the three witnesses say, each by itself: the client's log, the database, and the gateway's log. */
export type Records = {
  readonly told: readonly Told[];
  readonly stored: Stored;
  readonly sent: readonly SentMessage[];
};

export type Stored = {
  /** Message ids in the inbox, one for each row. */
  readonly inbox: readonly string[];
  /** Key and raw bytes (as Latin-1) of each row in quarantine. */
  readonly quarantine: readonly string[];
  /** Rows that no turn has dealt with, and messages of ours that have not ended. */
  readonly unfinished: number;
  /** Payments in centavos as the conversations know them, in order, by phone. */
  readonly known: ReadonlyMap<string, readonly number[]>;
  /** The same as they stand in the list of what happened, which no constraint keeps free of doubles. */
  readonly happened: ReadonlyMap<string, readonly number[]>;
  /** Messages of ours as they were meant, in order, by phone. */
  readonly outbox: ReadonlyMap<string, readonly Meant[]>;
};

export type Meant = {
  readonly id: number;
  readonly status: string;
  readonly messageId: string | null;
  readonly text: string;
};
export type SentMessage = { readonly id: string; readonly phone: string; readonly text: string };

export async function readRecords(needs: {
  readonly clientLog: string;
  readonly databaseUrl: string;
  readonly gatewayLog: string;
  readonly people: readonly Person[];
}): Promise<Records> {
  const database = new pg.Client({ connectionString: needs.databaseUrl });
  await database.connect();
  try {
    return {
      told: readClientLog(needs.clientLog),
      stored: await readStored(database, needs.people),
      sent: readGatewayLog(needs.gatewayLog),
    };
  } finally {
    await database.end();
  }
}

async function readStored(database: pg.Client, people: readonly Person[]): Promise<Stored> {
  const rows = async <Row extends object>(text: string) => (await database.query<Row>(text)).rows;
  const phones = new Map(people.map(({ address, phone }) => [address, phone]));
  const phoneOf = ({ address }: { address: string }) => phones.get(address) ?? address;
  const inbox = await rows<{ key: string }>("SELECT key FROM inbox WHERE kind = 'message'");
  const quarantine = await rows<{ key: string; raw: Buffer }>('SELECT key, raw FROM quarantine');
  const [unfinished] = await rows<{ n: number }>(
    `SELECT ((SELECT count(*) FROM inbox WHERE done_at IS NULL AND lane = 'conversation')
       + (SELECT count(*) FROM outbox WHERE status IN ('pending', 'sending', 'unknown')))::int AS n`,
  );
  const known = await rows<{ address: string; facts: readonly Fact[] }>(
    "SELECT address, state->'facts' AS facts FROM conversations JOIN person_addresses USING (person_id)",
  );
  const happened = await rows<{ address: string; amount: number }>(
    `SELECT address, (event->>'amount')::int AS amount FROM domain_events JOIN person_addresses USING (person_id)
     WHERE type = 'payment-told' ORDER BY id`,
  );
  const outbox = await rows<Meant & { address: string }>(
    `SELECT address, o.id, status, provider_message_id AS "messageId", text
     FROM outbox o JOIN person_addresses USING (person_id) ORDER BY o.id`,
  );
  return {
    inbox: inbox.map(({ key }) => key.split('/').at(-1) ?? ''),
    quarantine: quarantine.map(({ key, raw }) => `${key} ${raw.toString('latin1')}`),
    unfinished: unfinished?.n ?? 0,
    known: new Map(known.map((row) => [phoneOf(row), row.facts.flatMap(paidIn)])),
    happened: grouped(happened, phoneOf, ({ amount }) => amount),
    outbox: grouped(outbox, phoneOf, ({ id, status, messageId, text }) => ({ id, status, messageId, text })),
  };
}

function paidIn({ change }: Fact): readonly number[] {
  return change.set === 'payment' ? [change.amount] : [];
}

function grouped<Row, Value>(rows: readonly Row[], keyOf: (row: Row) => string, entryOf: (row: Row) => Value) {
  const groups = new Map<string, Value[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), entryOf(row)]);
  return groups;
}

/** What left for people's phones, in order, from the file alone. */
function readGatewayLog(file: string): readonly SentMessage[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line): readonly SentMessage[] => {
      if (!line.includes('"author":"assistant"')) return [];
      const entry: ChatEntry = JSON.parse(line);
      if (entry.op !== 'message') return [];
      const { id, phone, content } = entry.message;
      return [{ id, phone, text: textOf(content) }];
    });
}
