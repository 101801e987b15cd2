import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWebhook } from '../../src/channel/read-webhook.ts';

export const TOKEN = 'bench-token-of-32-characters-xxx';
export const WEBHOOK_PATH = '/webhooks/evolution';

/** Whole HTTP requests, ready to be written to a socket. */
export type WebhookMix = {
  readonly next: () => Buffer;
  /** Of the bodies, in bytes. */
  readonly meanBytes: number;
  readonly kinds: number;
};

/**
 * Webhooks as EvolutionAPI posts them: every capture that becomes exactly one row of the inbox, in turn, each time with a
 * message id of its own and from one of `people` invented phones. One in fifty comes a second time, as a retry does.
 * `series` keeps the ids of two runs apart.
 */
export function webhookMix(needs: { readonly series: number; readonly people?: number }): WebhookMix {
  const { series, people = 1000 } = needs;
  const templates = captures().flatMap(template);
  let count = 0;
  return {
    kinds: templates.length,
    meanBytes: templates.reduce((sum, { bodyBytes }) => sum + bodyBytes, 0) / templates.length,
    next() {
      const number = count % 50 === 49 ? count - 1 : count;
      count += 1;
      return request(templates[number % templates.length], idOf(series, number), number % people);
    },
  };
}

/** The request of one body, for whoever brings their own. */
export function webhookRequest(body: string): Buffer {
  return Buffer.from(
    `POST ${WEBHOOK_PATH} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nUser-Agent: axios/1.13.2\r\n` +
      `x-denserola-token: ${TOKEN}\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: keep-alive\r\n\r\n${body}`,
  );
}

type Template = {
  readonly bytes: Buffer;
  readonly bodyBytes: number;
  readonly ids: readonly number[];
  /** Where the last four digits of a person's phone or LID stand. */
  readonly people: readonly number[];
};

const ID_LENGTH = 20;
const ID_MARK = '@'.repeat(ID_LENGTH);
const PERSON_MARK = '####';
/** The phones and LIDs of people in the captures; our own number stays as it is. */
const PEOPLE = /(551198765|19351404281|12345678901|55858888)(\d{4})(?=[@"])/g;

function captures(): readonly unknown[] {
  const folder = join(import.meta.dirname, '../../tests/fixtures/evolution-captures');
  return readdirSync(folder).flatMap((file) => {
    const { webhooks = [] } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { webhooks?: unknown[] };
    return webhooks;
  });
}

function template(webhook: unknown): readonly Template[] {
  const body = withMarks(JSON.stringify(webhook), messageIds(webhook));
  if (!becomesOneRow(body)) return [];
  const bytes = webhookRequest(body);
  return [
    {
      bytes,
      bodyBytes: Buffer.byteLength(body),
      ids: positions(bytes, ID_MARK),
      people: positions(bytes, PERSON_MARK),
    },
  ];
}

function withMarks(text: string, ids: ReadonlySet<string>): string {
  let marked = text.replace(PEOPLE, (_all, first: string) => `${first}${PERSON_MARK}`);
  for (const id of ids) marked = marked.replaceAll(JSON.stringify(id), `"${ID_MARK}"`);
  return marked;
}

function messageIds(value: unknown): Set<string> {
  const found = new Set<string>();
  const visit = (key: string, child: unknown) => {
    if (typeof child === 'string') {
      if (/^(id|keyId)$/.test(key) && child.length >= 16) found.add(child);
    } else if (typeof child === 'object' && child !== null) {
      for (const [name, grandchild] of Object.entries(child)) visit(name, grandchild);
    }
  };
  visit('', value);
  return found;
}

/** Another id must be another row, or the mix would measure what is already known. */
function becomesOneRow(body: string): boolean {
  const keys = new Set<string>();
  for (const number of [1, 2]) {
    const text = body.replaceAll(ID_MARK, idOf(0, number)).replaceAll(PERSON_MARK, '0001');
    const { parsed, quarantined } = readWebhook({ kind: 'whole', bytes: Buffer.from(text) });
    if (parsed.kind !== 'events' || parsed.entries.length !== 1 || quarantined.length > 0) return false;
    for (const { key } of parsed.entries) keys.add(key);
  }
  return keys.size === 2;
}

function positions(bytes: Buffer, mark: string): readonly number[] {
  const found: number[] = [];
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + mark.length)) found.push(at);
  return found;
}

function request(from: Template | undefined, id: string, person: number): Buffer {
  if (!from) throw new Error('there are no captures');
  const bytes = Buffer.from(from.bytes);
  for (const at of from.ids) bytes.write(id, at, 'latin1');
  const digits = String(person).padStart(4, '0');
  for (const at of from.people) bytes.write(digits, at, 'latin1');
  return bytes;
}

function idOf(series: number, number: number): string {
  return `3A${series.toString(16).padStart(8, '0')}${number.toString(16).padStart(10, '0')}`.toUpperCase();
}
