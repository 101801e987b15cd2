import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BrakeFigures, BrakeState } from '../../src/contracts/brake.ts';
import { type Backend, backends } from '../support/postgres-backends.ts';
import { aMessage, MARIA, replies, takeTurn } from '../support/postgres-events.ts';

const NOW = Date.parse('2026-11-27T15:00:00Z');
const MINUTE = 60_000;
const ON: BrakeState = { v: 1, kind: 'on', since: NOW, calm: 0, reasons: ['backlog'] };

describe.each(backends)('the book of the brake ($name)', ({ open }) => {
  let backend: Backend;
  beforeEach(async () => {
    backend = await open();
  });
  afterEach(() => backend.close());

  const judge = (now: number, state?: BrakeState) =>
    backend.brakeBook.judge({ now, everyMs: MINUTE }, async (before, measured) => ({
      state: state ?? before,
      figures: { ...measured, pacingShare: 0.5 },
    }));
  async function figures(): Promise<BrakeFigures> {
    const judged = await judge(Date.now() + 365 * 24 * 60 * MINUTE * Math.random());
    if (!judged) throw new Error('nothing was judged');
    return judged.figures;
  }

  it('begins released', async () => {
    expect(await backend.brakeBook.current()).toBeUndefined();
    expect(await judge(NOW)).toMatchObject({ state: { kind: 'off', strained: 0 } });
  });

  it('is judged once a minute, whoever asks', async () => {
    const judged = await Promise.all([judge(NOW), judge(NOW), judge(NOW + 1)]);
    expect(judged.filter((one) => one !== undefined)).toHaveLength(1);
    expect(await judge(NOW + MINUTE / 2)).toBeUndefined();
    expect(await judge(NOW + MINUTE)).toBeDefined();
  });

  it('keeps the state with its figures, and when it went on and off', async () => {
    await judge(NOW, ON);
    expect(await backend.brakeBook.current()).toMatchObject({
      state: ON,
      figures: { pacingShare: 0.5 },
      judgedAt: NOW,
    });
    await judge(NOW + MINUTE);
    await judge(NOW + 2 * MINUTE, { v: 1, kind: 'off', since: NOW, strained: 0 });
    expect((await backend.brakeBook.changes(5)).map(({ kind }) => kind)).toEqual(['off', 'on']);
  });

  it('holds admission', async () => {
    await judge(NOW, ON);
    const personId = (await backend.store.identify(MARIA)) ?? '';
    const who = { personId, instance: 'beta', replyTo: 'x' };
    await backend.admission.enter(who, { now: NOW, dayStart: NOW, countTo: 9 }, ({ isBraked }) => {
      expect(isBraked).toBe(true);
      return { kind: 'wait', isMoving: true };
    });
  });

  it('measures what waits, what is unknown, and which alarms are on', async () => {
    expect(await figures()).toMatchObject({ oldestWaitingMs: 0, backlog: 0, unknownDeliveries: 0, alarms: [] });
    await takeTurn(backend, replies('um', 'dois'));
    const [first] = await backend.outbox.claim(1);
    await backend.outbox.markUnknown(first?.id ?? 0, 60_000, 'no answer');
    await backend.inbox.accept([aMessage('later')], []);
    await backend.alarmBook.raise({ condition: 'whatsapp-down', about: 'beta' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    const measured = await figures();
    expect(measured).toMatchObject({ backlog: 1, unknownDeliveries: 1, alarms: ['whatsapp-down'], errorShare: 0 });
    expect(measured.oldestWaitingMs).toBeGreaterThan(0);
  });

  it('measures the share of messages that fail, of enough of them', async () => {
    for (let count = 0; count < 25; count += 1) {
      await takeTurn(backend, replies('oi'));
      const [message] = await backend.outbox.claim(1);
      if (count % 5 === 0) await backend.outbox.markFailed(message?.id ?? 0, 'refused');
      else await backend.outbox.markSent(message?.id ?? 0, `p${count}`);
    }
    expect((await figures()).errorShare).toBeCloseTo(0.2);
  });
});

describe('latency, which only the database knows', () => {
  it('is from the message to its reply on the way', async () => {
    const postgres = backends.find(({ name }) => name === 'postgres');
    const backend = await postgres?.open();
    if (!backend) throw new Error('there is no such backend');
    for (let count = 0; count < 21; count += 1) {
      const from = `phone:55119870${String(1_000 + count)}0`;
      await backend.inbox.accept([aMessage(`m${count}`, { from })], []);
      await takeTurn(backend, replies('oi', 'tchau'), from);
      for (const id of [1, 2]) {
        const [message] = await backend.outbox.claim(1);
        await backend.outbox.markSent(message?.id ?? 0, `p${count}-${id}`);
      }
    }
    const judged = await backend.brakeBook.judge({ now: NOW, everyMs: MINUTE }, async (state, measured) => ({
      state,
      figures: { ...measured, pacingShare: 0 },
    }));
    expect(judged?.figures.replyP95Ms).toBeGreaterThan(0);
    expect(judged?.figures.replyP95Ms).toBeLessThan(20_000);
    expect(judged?.figures.replyP99Ms).toBeGreaterThanOrEqual(judged?.figures.replyP95Ms ?? 0);
    await backend.close();
  });
});
