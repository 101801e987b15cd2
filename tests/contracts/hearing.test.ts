import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Backend, backends } from '../support/postgres-backends.ts';
import { aConnection, aMessage, aReceipt, JOAO, replies, takeTurn } from '../support/postgres-events.ts';

const HOUR = 3_600_000;

describe.each(backends)('what is heard of a number ($name)', ({ open }) => {
  let backend: Backend;
  beforeEach(async () => {
    backend = await open();
  });
  afterEach(() => backend.close());

  it('is counted once, by quarter of an hour, without connection news and without what came before', async () => {
    const { hearing, inbox } = backend;
    await inbox.accept([aMessage('before')], []);
    await hearing.listen();
    expect(await hearing.lastHeardAt('beta')).toBeUndefined();
    await inbox.accept([aMessage('1'), aReceipt('X', 'read'), aConnection('1', 'open')], []);
    await hearing.listen();
    await hearing.listen();
    await inbox.accept([aMessage('2')], []);
    await hearing.listen();
    const quarters = await hearing.quarters('beta', Date.now() - HOUR);
    // A quarter may end in the middle of this test.
    expect([...quarters.values()].reduce((sum, one) => sum + one, 0)).toBe(3);
    for (const quarter of quarters.keys()) expect(quarter % 900_000).toBe(0);
    expect(Math.abs(((await hearing.lastHeardAt('beta')) ?? 0) - Date.now())).toBeLessThan(HOUR);
    expect(await hearing.quarters('beta', Date.now() + HOUR)).toEqual(new Map());
    expect(await hearing.quarters('gamma', 0)).toEqual(new Map());
  });

  it('counts the people whose conversation moved', async () => {
    await takeTurn(backend);
    expect(await backend.hearing.activePeople(Date.now() - HOUR)).toBe(1);
    expect(await backend.hearing.activePeople(Date.now() + HOUR)).toBe(0);
  });

  it('tells which of the messages that the gateway took WhatsApp has confirmed', async () => {
    const { hearing, outbox, inbox } = backend;
    await takeTurn(backend, replies('a', 'b', 'c'));
    for (const id of ['P1', 'P2']) {
      const [message] = await outbox.claim(1);
      await outbox.markSent(message?.id ?? 0, id);
    }
    await inbox.accept([aReceipt('P1', 'pending'), aReceipt('P2', 'delivered')], []);
    await outbox.absorbGatewayEvents(10);
    const between = { from: Date.now() - HOUR, to: Date.now() + HOUR };
    expect(await hearing.confirmations('beta', between)).toEqual({ taken: 2, confirmed: 1 });
    // As many younger ones as are looked at hide none that is old enough.
    const before = { from: Date.now() - HOUR, to: Date.now() };
    await takeTurn(backend, replies(...Array.from({ length: 120 }, () => 'x')), JOAO);
    await expect.poll(() => Date.now()).toBeGreaterThan(before.to + 1);
    for (let sent = 0; sent < 120; sent += 1) {
      const message = (await outbox.claim(2)).find(({ text }) => text === 'x');
      if (message) await outbox.markSent(message.id, `X${sent}`);
    }
    expect(await hearing.confirmations('beta', before)).toEqual({ taken: 2, confirmed: 1 });
    expect(await hearing.confirmations('gamma', between)).toEqual({ taken: 0, confirmed: 0 });
    expect(await hearing.confirmations('beta', { from: 0, to: Date.now() - HOUR })).toEqual({ taken: 0, confirmed: 0 });
  });
});
