import type { DomainEvent } from './domain-event.ts';

/** A column of the lake's table `domain_events`, by the names that SQL and the exported lines share. */
export type LakeColumn = { readonly name: string; readonly type: LakeType; readonly comment: string };

/** Money is whole centavos, so no column has a fraction. */
export type LakeType = 'string' | 'bigint' | 'timestamp';

/** The fields of every kind of event. A new field does not compile before it has a column or is left out on purpose. */
type Field = Exclude<KeysOf<DomainEvent>, LeftOut>;
type KeysOf<Union> = Union extends unknown ? keyof Union : never;

/** `v` is a column of its own below; `words` is free text, which the lake does not hold. */
type LeftOut = 'v' | 'words';

/** Of `events/dt=YYYY-MM-DD/`, compared as a string. */
export const LAKE_PARTITION: LakeColumn = { name: 'dt', type: 'string', comment: 'Day in UTC, YYYY-MM-DD' };

/** One row an event, one column a field; what a kind of event does not have is null. */
export function domainEventColumns(): readonly LakeColumn[] {
  const ofFields = Object.entries(OF_FIELDS).map(([field, { type, comment }]) => ({
    name: columnOf(field) ?? field,
    type,
    comment,
  }));
  return [...OF_EVERY_EVENT, ...ofFields];
}

/** The column of an event's field; `undefined`: the lake does not hold it. */
export function columnOf(field: string): string | undefined {
  const column = isField(field) ? OF_FIELDS[field] : undefined;
  return column && (column.name ?? snakeCase(field));
}

const OF_EVERY_EVENT: readonly LakeColumn[] = [
  { name: 'event_id', type: 'bigint', comment: 'Number of the event; a repeated export has the same' },
  { name: 'person', type: 'string', comment: 'Pseudonym: keyed HMAC of the person, never a phone' },
  { name: 'occurred_at', type: 'timestamp', comment: 'UTC' },
  { name: 'v', type: 'bigint', comment: 'Version of the event' },
];

/** `name`: where a field's own is a word of SQL. */
const OF_FIELDS: Readonly<Record<Field, Omit<LakeColumn, 'name'> & { readonly name?: string }>> = {
  type: { type: 'string', comment: 'Kind of event: debt-told, roadmap-made, …' },
  source: { type: 'string', comment: 'Of an income' },
  monthly: { type: 'bigint', comment: 'Income in a month, centavos' },
  debtId: { type: 'string', comment: 'Within the person' },
  kind: { type: 'string', comment: 'Of a debt or of a reminder' },
  owed: { type: 'bigint', comment: 'Centavos' },
  verdict: { type: 'string', comment: 'Of a diagnosis or of an offer' },
  leftForDebts: { type: 'bigint', comment: 'Centavos in a month' },
  strategy: { type: 'string', comment: 'Of a roadmap' },
  months: { type: 'bigint', comment: 'Length of a roadmap' },
  interest: { type: 'bigint', comment: 'Of a roadmap, centavos' },
  shortfall: { type: 'bigint', comment: 'Missing in a month, centavos' },
  amount: { type: 'bigint', comment: 'Paid, to a creditor or for premium, centavos' },
  day: { type: 'string', comment: 'What a reminder is about, YYYY-MM-DD' },
  wording: { type: 'bigint', comment: 'Which of the wordings of a reminder' },
  who: { type: 'string', comment: 'Absent when it is the person themselves' },
  trouble: { type: 'string', comment: 'Kind of trouble' },
  slot: { type: 'string', comment: 'The question that was misunderstood' },
  about: { type: 'string', comment: 'Of a feedback' },
  helped: { type: 'string', comment: 'Of a feedback' },
  way: { type: 'string', comment: 'How somebody was let in' },
  offerId: { type: 'string', comment: 'Within the person' },
  price: { type: 'bigint', comment: 'Of an offer, centavos' },
  instalments: { type: 'bigint', comment: 'Of an offer' },
  topic: { type: 'string', comment: 'Of help with the talk to a creditor' },
  by: { name: 'done_by', type: 'string', comment: 'What somebody logged in with, or who gave a chat back' },
  until: { name: 'until_ms', type: 'bigint', comment: 'How long a person has the chat, epoch milliseconds' },
  days: { type: 'bigint', comment: 'Of premium' },
};

function isField(field: string): field is Field {
  return Object.hasOwn(OF_FIELDS, field);
}

function snakeCase(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
