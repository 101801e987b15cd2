import * as z from 'zod';
import type { Percentiles } from '../../../ports/live-figures.ts';
import type { Live } from '../../operators/pages/live.ts';
import type { Endpoint } from '../endpoint.ts';
import { centavos, instant } from '../units.ts';

const ms = z.number().describe('Milliseconds.');
const count = z.int();
const counted = z.array(z.object({ reason: z.string(), count }));
const percentiles = z
  .object({
    count,
    p50Ms: ms.nullable(),
    p95Ms: ms.nullable(),
    p99Ms: ms.nullable(),
    isSample: z.boolean().describe('Only the newest of a longer time were measured.'),
  })
  .describe('Of so many measured ones; null: of none.');

const figures = z.object({
  at: instant.describe('By the database’s clock. Figures are good for three seconds.'),
  minutes: z
    .array(z.object({ at: instant, heard: count, sent: count }))
    .describe('Messages that came in and left in each of the last whole minutes, the oldest first.'),
  backlog: z.object({
    inbox: count.describe('Messages that wait for a turn.'),
    oldestInboxMs: ms,
    receipts: count.describe('Notices of the gateway that wait to be read.'),
    pending: count.describe('Replies that wait to leave.'),
    sending: count,
    oldestOutboxMs: ms,
  }),
  unknownDeliveries: count.describe('Whether they left is being found out.'),
  replies: z
    .object({ quarter: percentiles, day: percentiles })
    .describe('From a message to the first reply that left.'),
  failed: counted.describe('Replies that did not leave, in 24 hours.'),
  quarantined: counted.describe('What could not be read, in 24 hours.'),
  gateway: z.object({
    instance: z.string(),
    state: z.enum(['open', 'connecting', 'close', 'refused', 'qr-code', 'unreachable']),
  }),
  alarms: z.array(z.object({ condition: z.string(), about: z.string(), raisedAt: instant })),
  people: z.object({ waiting: count, longestWaitMs: ms, held: count }).describe('Who waits for somebody of the team.'),
  crises: count.describe('In 24 hours.'),
  modelCostCentavos: centavos.nullable().describe('Of 24 hours; null: no model is used.'),
  process: z
    .object({
      webhooks: z.object({ count, p50Ms: ms.nullable(), p99Ms: ms.nullable() }),
      errors: z.array(z.object({ event: z.string(), count })),
    })
    .describe('Of the process that answers, in 15 minutes.'),
});

export const FIGURES = {
  method: 'GET',
  path: '/api/operators/figures',
  name: 'Figures',
  summary: 'The live figures of the operators’ console, on its host and with its session',
  needs: 'operator',
  answer: figures,
} as const satisfies Endpoint<Figures>;

type Figures = z.infer<typeof figures>;

/** Nothing of it names anybody: what people wrote stays on the page. */
export function figuresAnswer({ figures: live, process: here, gateway, modelCost }: Live): Figures {
  const { delivery, unknown, ...backlog } = live.backlog;
  return {
    at: iso(live.at),
    minutes: live.minutes.map(({ at, heard, sent }) => ({ at: iso(at), heard, sent })),
    backlog: { ...backlog, receipts: delivery },
    unknownDeliveries: unknown,
    replies: { quarter: percentilesAnswer(live.replies.quarter), day: percentilesAnswer(live.replies.day) },
    failed: live.failed.map(({ reason, count: often }) => ({ reason, count: often })),
    quarantined: live.quarantined.map(({ reason, count: often }) => ({ reason, count: often })),
    gateway,
    alarms: live.alarms.map(({ condition, about, raisedAt }) => ({ condition, about, raisedAt: iso(raisedAt) })),
    people: live.people,
    crises: live.crises,
    modelCostCentavos: modelCost ?? null,
    process: {
      webhooks: { count: here.acks.count, p50Ms: here.acks.p50 ?? null, p99Ms: here.acks.p99 ?? null },
      errors: here.errors.map(({ event, count: often }) => ({ event, count: often })),
    },
  };
}

function percentilesAnswer({ count: often, p50, p95, p99, isSample }: Percentiles): z.infer<typeof percentiles> {
  return { count: often, p50Ms: p50 ?? null, p95Ms: p95 ?? null, p99Ms: p99 ?? null, isSample };
}

function iso(at: number): string {
  return new Date(at).toISOString();
}
