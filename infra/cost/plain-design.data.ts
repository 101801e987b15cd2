import type { Region } from './price.ts';

/**
 * The design to compare with: built as one would at first thought. All message events (324 webhooks a person), REST API with
 * cache, FIFO queues with three requests an event, one 512 MB x86 function that waits for a model in every turn, a NAT gateway a
 * zone, RDS Proxy, a year of messages in PostgreSQL, 9 kB of log a turn, every trace kept, a warehouse four hours a day. Reckoned
 * in November 2026 with the same 60 messages in, 60 replies and 8 reminders a month. Infrastructure alone, without the model.
 */
export const PLAIN_DESIGN: Readonly<Record<Region, Readonly<Record<number, PlainMonth>>>> = {
  'sa-east-1': {
    1000: { infrastructure: 134, model: 63 },
    10000: { infrastructure: 465, model: 635 },
    50000: { infrastructure: 804, model: 3_173 },
    100000: { infrastructure: 2_969, model: 6_345 },
    1000000: { infrastructure: 14_341, model: 63_450 },
  },
  'us-east-1': {
    1000: { infrastructure: 73, model: 63 },
    10000: { infrastructure: 280, model: 635 },
    50000: { infrastructure: 539, model: 3_173 },
    100000: { infrastructure: 1_953, model: 6_345 },
    1000000: { infrastructure: 10_701, model: 63_450 },
  },
};

export type PlainMonth = { readonly infrastructure: number; readonly model: number };
