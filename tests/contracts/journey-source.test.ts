import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DomainEvent } from '../../src/contracts/domain-event.ts';
import { aRoadmap } from '../support/a-roadmap.ts';
import { type Backend, backends } from '../support/postgres-backends.ts';
import { aMessage, aState, JOAO, MARIA, takeTurn } from '../support/postgres-events.ts';

const fact = {
  messageId: 'm1',
  slot: undefined,
  on: '2026-11-22',
  change: { set: 'payment', debtId: 'd1', amount: 5_000, on: '2026-11-21' },
} as const;
/** What is stored travels as JSON. */
const stored = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));

describe.each(backends)('the journey source ($name)', ({ open }) => {
  let backend: Backend;
  beforeEach(async () => {
    backend = await open();
  });
  afterEach(() => backend.close());

  it('tells what a person told and the latest roadmap of it', async () => {
    const state = aState({ facts: [fact] });
    const roadmap = aRoadmap({ firstName: 'Maria' });
    const personId = await takeTurn(backend, { state, roadmap, linkHash: 'a' });
    expect(await backend.journeySource.of(personId)).toEqual(stored({ state, roadmap, plan: 'free' }));
    await takeTurn(backend, { state, roadmap: { ...roadmap, madeOn: '2026-12-24' }, linkHash: 'b' });
    expect((await backend.journeySource.of(personId))?.roadmap?.madeOn).toBe('2026-12-24');
  });

  it('tells what was told before there is a roadmap', async () => {
    const personId = await takeTurn(backend, { state: aState({ facts: [fact] }) });
    const journey = await backend.journeySource.of(personId);
    expect(journey?.state.facts).toEqual(stored([fact]));
    expect(journey?.roadmap).toBeUndefined();
  });

  it('knows nobody by another id, and nobody who has not been answered yet', async () => {
    const maria = await takeTurn(backend, { roadmap: aRoadmap(), linkHash: 'a' });
    const joao = await takeTurn(backend, {}, JOAO);
    expect((await backend.journeySource.of(joao))?.roadmap).toBeUndefined();
    expect(await backend.journeySource.of(randomUUID())).toBeUndefined();
    expect(await backend.journeySource.of(maria)).toBeDefined();
    await backend.inbox.accept([aMessage('new', { from: 'phone:5531911112222' })], []);
    const waiting = await backend.store.identify('phone:5531911112222');
    expect(waiting && (await backend.journeySource.of(waiting))).toBeUndefined();
  });

  it('tells the steps of negotiations in order, and nothing else that happened or happened to others', async () => {
    const judged: DomainEvent = {
      v: 1,
      type: 'offer-judged',
      debtId: 'd1',
      offerId: 'o1',
      price: 50_000,
      instalments: 2,
      verdict: 'taken',
    };
    const helped = { v: 1, type: 'creditor-talk-helped', debtId: 'd1', topic: 'refusal' } as const;
    const before = Date.now();
    const maria = await takeTurn(backend, { events: [{ v: 1, type: 'consent-given' }, judged] });
    await takeTurn(backend, { events: [helped] });
    const joao = await takeTurn(backend, { events: [{ ...helped, topic: 'complaint' }] }, JOAO);
    const steps = await backend.journeySource.negotiations(maria);
    expect(steps.map(({ event }) => event)).toEqual([judged, helped]);
    for (const { at } of steps) expect(Math.abs(at - before)).toBeLessThan(60_000);
    expect(await backend.journeySource.negotiations(joao)).toHaveLength(1);
    expect(await backend.journeySource.negotiations(randomUUID())).toEqual([]);
  });

  it('tells nothing of who asked to be erased', async () => {
    const personId = await takeTurn(backend, { roadmap: aRoadmap(), linkHash: 'a' }, MARIA);
    await takeTurn(backend, { erase: true }, MARIA);
    expect(await backend.journeySource.of(personId)).toBeUndefined();
  });
});
