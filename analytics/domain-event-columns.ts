import type { DomainEvent } from '../src/contracts/domain-event.ts';

/** A column of the lake's table `domain_events`, by the names that SQL and Parquet share. */
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
  return [
    ...OF_EVERY_EVENT,
    ...Object.entries(OF_FIELDS).map(([field, column]) => ({ name: snakeCase(field), ...column })),
  ];
}

const OF_EVERY_EVENT: readonly LakeColumn[] = [
  { name: 'event_id', type: 'bigint', comment: 'Number of the event; a repeated export has the same' },
  { name: 'person', type: 'string', comment: 'Pseudonym: keyed HMAC of the person, never a phone' },
  { name: 'occurred_at', type: 'timestamp', comment: 'UTC' },
  { name: 'v', type: 'bigint', comment: 'Version of the event' },
];

const OF_FIELDS: Readonly<Record<Field, Omit<LakeColumn, 'name'>>> = {
  type: { type: 'string', comment: 'Kind of event: debt-told, roadmap-made, …' },
  source: { type: 'string', comment: 'Of an income' },
  monthly: { type: 'bigint', comment: 'Income in a month, centavos' },
  debtId: { type: 'string', comment: 'Within the person' },
  kind: { type: 'string', comment: 'Of a debt or of a reminder' },
  owed: { type: 'bigint', comment: 'Centavos' },
  verdict: { type: 'string', comment: 'Of a diagnosis' },
  leftForDebts: { type: 'bigint', comment: 'Centavos in a month' },
  strategy: { type: 'string', comment: 'Of a roadmap' },
  months: { type: 'bigint', comment: 'Length of a roadmap' },
  interest: { type: 'bigint', comment: 'Of a roadmap, centavos' },
  shortfall: { type: 'bigint', comment: 'Missing in a month, centavos' },
  amount: { type: 'bigint', comment: 'Paid, centavos' },
  day: { type: 'string', comment: 'What a reminder is about, YYYY-MM-DD' },
  wording: { type: 'bigint', comment: 'Which of the wordings of a reminder' },
  who: { type: 'string', comment: 'Absent when it is the person themselves' },
  trouble: { type: 'string', comment: 'Kind of trouble' },
  slot: { type: 'string', comment: 'The question that was misunderstood' },
  about: { type: 'string', comment: 'Of a feedback' },
  helped: { type: 'string', comment: 'Of a feedback' },
};

function snakeCase(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
