import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { paid, toldState } from '../../tests/support/a-reminder.ts';
import { aRoadmap, cardDebt, roadmapWithOffers, storeDebt } from '../../tests/support/a-roadmap.ts';
import type { Change } from '../contracts/conversation-state.ts';
import { whatsAppAddress } from '../contracts/whatsapp-address.ts';
import { zoneOfAddress } from '../contracts/zone-of-address.ts';
import { memoryPlatform } from '../gateways/memory/memory-platform.ts';
import { silentLog } from '../platform/log.ts';
import { localHours } from './local-hours.ts';
import { reminderScheduler } from './reminder-scheduler.ts';

/** Half a year of a few people under a scheduler that comes when it comes; time is a number that the test moves. */

const START = Date.parse('2026-11-22T15:00:00Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Something is due every third day, so that the limits bind. */
const busy = aRoadmap({
  income: 2800,
  debts: Array.from({ length: 9 }, (_, index) => ({
    ...storeDebt,
    id: `d${index + 1}`,
    obligation: { form: 'instalments', remaining: 12, amount: 10_000 },
    dueDay: 2 + 3 * index,
  })),
});

const ROADMAPS = [
  busy,
  busy,
  aRoadmap(),
  roadmapWithOffers(),
  aRoadmap({
    income: 9000,
    debts: [
      { ...cardDebt, dueDay: 31 },
      { ...storeDebt, dueDay: 1 },
    ],
  }),
  aRoadmap({ income: 1750, debts: [{ ...cardDebt, dueDay: 29 }] }),
];
const WHOLE = 99_999_999;

const phone = fc.constantFrom('5511', '5568', '5592', '5565', '5581').map((code) => `${code}87654321`);
const oftenest = (most: string, others: Readonly<Record<string, number>>) =>
  fc.oneof(
    { weight: 100, arbitrary: fc.constant(most) },
    ...Object.entries(others).map(([does, weight]) => ({ weight, arbitrary: fc.constant(does) })),
  );
const step = fc.record({
  afterHours: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 100 })),
  does: oftenest('sweep', { writes: 40, 'pays-all-of-d1': 8, stops: 1 }),
});
const life = fc.record({
  phone,
  roadmap: fc.integer({ min: 0, max: ROADMAPS.length - 1 }),
  steps: fc.array(step, { minLength: 40, maxLength: 90 }),
});
type Life = {
  readonly phone: string;
  readonly roadmap: number;
  readonly steps: readonly { afterHours: number; does: string }[];
};

async function live({ phone: number, roadmap: which, steps }: Life) {
  let now = START;
  const clock = { now: () => now };
  let ids = 0;
  const newId = () => `${(0x51c0_0000 + ids++).toString(16)}-0000-4000-8000-000000000000`;
  const platform = memoryPlatform({ clock, newId });
  const { reminders, conversationStore: store, data } = platform;
  const scheduler = reminderScheduler({
    reminders,
    isHeldOut: () => false,
    clock,
    log: silentLog,
    onEnqueued: () => {},
  });
  const address = whatsAppAddress(number);
  if (address.kind !== 'person') throw new Error('the phone is a person’s');
  const personId = (await store.identify(address.address)) ?? '';
  const roadmap = ROADMAPS[which] ?? aRoadmap();
  const told: Change[] = [];
  const payments: { readonly on: string; readonly at: number }[] = [];
  let stoppedAt: number | undefined;
  const heard: number[] = [START];

  async function turn(withRoadmap: boolean): Promise<void> {
    const key = `m${heard.length}`;
    const sender = { address: address.kind === 'person' ? address.address : '', replyTo: number };
    const content = { type: 'text', text: 'oi' } as const;
    const event = { v: 1, kind: 'message', instance: 'i', sentAt: 1, messageId: key, sender, content } as const;
    await platform.inbox.accept([{ key, event }], []);
    const begun = await store.begin(personId);
    if (!begun) throw new Error('the turn could not begin');
    await store.commit(begun.lease, {
      state: toldState(told, { remindersStopped: stoppedAt !== undefined }),
      events: [],
      replies: [],
      replyTo: number,
      instance: 'i',
      consumed: begun.pending.map(({ seq }) => seq),
      ...(stoppedAt === undefined ? {} : { cancelPending: 'proactive' }),
      ...(withRoadmap ? { roadmap } : {}),
    });
    heard.push(now);
  }

  await turn(true);
  for (const { afterHours, does } of steps) {
    now += afterHours * HOUR;
    const today = localHours(now).day(zoneOfAddress(number)).today;
    if (does === 'stops') stoppedAt ??= now;
    if (does === 'pays-all-of-d1') {
      told.push(paid('d1', WHOLE, today));
      payments.push({ on: today, at: now });
    }
    await (does === 'sweep' ? scheduler.sweep() : turn(false));
  }
  const sent = [...data.outbox.values()].filter(({ purpose }) => purpose === 'proactive');
  return { sent, reminders: data.reminders, payments, heard, stoppedAt, zone: zoneOfAddress(number) };
}

describe('reminders, whatever happens', { timeout: 60_000 }, () => {
  const holds = (check: (lived: Awaited<ReturnType<typeof live>>) => void) =>
    fc.assert(
      fc.asyncProperty(life, async (one) => check(await live(one))),
      { numRuns: 60 },
    );

  it('are one a day and never more than two in any seven days', () =>
    holds(({ reminders }) => {
      const days = reminders.map(({ day }) => Date.parse(day));
      expect(new Set(days).size).toBe(days.length);
      for (const day of days)
        expect(days.filter((one) => one >= day && one < day + 7 * DAY).length).toBeLessThanOrEqual(2);
    }));

  it('are written between nine and eight by the person’s own clock, one message each', () =>
    holds(({ sent, reminders, zone }) => {
      expect(sent).toHaveLength(reminders.length);
      for (const { createdAt, expiresAt } of sent) {
        const here = Temporal.Instant.fromEpochMilliseconds(createdAt).toZonedDateTimeISO(zone);
        expect(here.hour).toBeGreaterThanOrEqual(9);
        expect(here.hour).toBeLessThan(20);
        expect(expiresAt).toBe(here.withPlainTime('20:00').epochMilliseconds);
      }
    }));

  it('never speak of a payment that was told', () =>
    holds(({ reminders, payments }) => {
      for (const { kind, occasion, debtId, day, at } of reminders) {
        if (debtId !== 'd1' || !kind.startsWith('due')) continue;
        const before = payments.filter((payment) => payment.at <= at);
        const inCycle = before.filter(({ on }) => Date.parse(occasion) - Date.parse(on) < 28 * DAY);
        expect(inCycle, `${kind} on ${day}`).toEqual([]);
      }
    }));

  it('tell each thing once', () =>
    holds(({ reminders }) => {
      const occasions = reminders.map(({ kind, occasion }) => `${kind} ${occasion}`);
      expect(new Set(occasions).size).toBe(occasions.length);
    }));

  it('stop after two without an answer, and for good when asked to', () =>
    holds(({ reminders, heard, stoppedAt }) => {
      for (const { at } of reminders) {
        const lastHeard = Math.max(...heard.filter((one) => one <= at));
        expect(reminders.filter((one) => one.at >= lastHeard && one.at < at).length).toBeLessThan(2);
        if (stoppedAt !== undefined) expect(at).toBeLessThan(stoppedAt);
      }
    }));

  it('never use the same words twice in a row', () =>
    holds(({ reminders }) => {
      for (const ofKind of Map.groupBy(reminders, ({ kind }) => kind).values())
        for (const [index, { wording, at }] of ofKind.entries()) {
          const before = ofKind[index - 1];
          // After two months nobody remembers the words.
          if (before && at - before.at < 58 * DAY) expect(wording).not.toBe(before.wording);
        }
    }));

  it('are the same for the same life', () =>
    fc.assert(
      fc.asyncProperty(life, async (one) => {
        const [first, second] = [await live(one), await live(one)];
        expect(second.sent).toEqual(first.sent);
        expect(second.reminders).toEqual(first.reminders);
      }),
      { numRuns: 25 },
    ));

  it('do come: somebody who answers each one is reminded in most months', async () => {
    const day = [
      { afterHours: 20, does: 'sweep' },
      { afterHours: 4, does: 'sweep' },
    ];
    const steps = Array.from({ length: 90 }, (_, index) => [
      ...day,
      ...(index % 3 === 0 ? [{ afterHours: 1, does: 'writes' }] : []),
    ]);
    const { reminders } = await live({ phone: '551187654321', roadmap: 2, steps: steps.flat() });
    expect(new Set(reminders.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(4);
    expect(reminders.length).toBeGreaterThanOrEqual(6);
  });
});
