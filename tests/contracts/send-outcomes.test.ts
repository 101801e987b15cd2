import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OutboundPurpose } from '../../src/contracts/outbound-message.ts';
import { type Backend, backends } from '../support/postgres-backends.ts';
import { aReceipt, JOAO, MARIA, takeTurn } from '../support/postgres-events.ts';

const HOUR = 3_600_000;

describe.each(backends)('what became of messages ($name)', ({ open }) => {
  let backend: Backend;
  beforeEach(async () => {
    backend = await open();
  });
  afterEach(() => backend.close());

  /** Claims what is due and says what happened to it, in the order of the messages. */
  async function send(...fates: readonly (string | undefined)[]): Promise<void> {
    for (const [index, fate] of fates.entries()) {
      const [message] = await backend.outbox.claim(1);
      if (message === undefined) throw new Error('nothing was due');
      if (fate === undefined) await backend.outbox.markSent(message.id, `P${message.id}-${index}`);
      else await backend.outbox.markFailed(message.id, fate);
    }
  }

  function write(address: string, count: number, purpose: OutboundPurpose = 'reply'): Promise<string> {
    return takeTurn(backend, { replies: Array.from({ length: count }, () => ({ text: 'x', purpose })) }, address);
  }

  const outcomes = (changes: { since?: number; delayMs?: number; purpose?: OutboundPurpose; instance?: string } = {}) =>
    backend.outbox.outcomes({ instance: 'beta', since: Date.now() - HOUR, delayMs: 0, ...changes });

  it('of which nothing was said do not count while word of them may be late, nor hide older ones that do', async () => {
    await write(MARIA, 1);
    await send(undefined);
    const [first] = await backend.messages();
    await backend.inbox.accept([aReceipt(`P${first?.id}-0`, 'error')], []);
    await backend.outbox.absorbGatewayEvents(10);
    await write(JOAO, 2);
    await send(undefined, undefined);
    expect(await outcomes()).toEqual({ tried: 3, errors: 1, arrived: 0 });
    expect(await outcomes({ delayMs: HOUR })).toEqual({ tried: 1, errors: 1, arrived: 0 });
    // As if word of them were overdue.
    expect(await outcomes({ delayMs: -120_000 })).toEqual({ tried: 3, errors: 1, arrived: 2 });
  });

  it('are nothing before anything was tried', async () => {
    await write(MARIA, 1);
    expect(await outcomes()).toEqual({ tried: 0, errors: 0, arrived: 0 });
  });

  it('count what was refused and what failed later as errors, but not what we gave up', async () => {
    await write(MARIA, 5);
    await send(undefined, 'the number is not on WhatsApp', 'too-late', 'never-known', undefined);
    const [first, , , , last] = await backend.messages();
    await backend.inbox.accept([aReceipt(`P${first?.id}-0`, 'error'), aReceipt(`P${last?.id}-4`, 'delivered')], []);
    await backend.outbox.absorbGatewayEvents(10);
    expect(await outcomes()).toEqual({ tried: 3, errors: 2, arrived: 1 });
    expect(await outcomes({ since: Date.now() + HOUR })).toEqual({ tried: 0, errors: 0, arrived: 0 });
    expect(await outcomes({ instance: 'gamma' })).toEqual({ tried: 0, errors: 0, arrived: 0 });
  });

  it('are told by purpose', async () => {
    await write(MARIA, 1);
    await write(JOAO, 1, 'proactive');
    await send(undefined, 'refused');
    expect(await outcomes({ purpose: 'reply' })).toMatchObject({ tried: 1, errors: 0 });
    expect(await outcomes({ purpose: 'proactive' })).toMatchObject({ tried: 1, errors: 1 });
  });

  it('count for the day’s budgets when they start from us and may have left', async () => {
    const maria = await write(MARIA, 2, 'proactive');
    await write(JOAO, 1, 'proactive');
    await write(JOAO, 1);
    const [first] = await backend.outbox.claim(1);
    await backend.outbox.markSent(first?.id ?? 0, 'S1');
    const query = { instance: 'beta', personId: maria, since: Date.now() - HOUR, besides: 1_000_000 };
    expect(await backend.outbox.proactiveTried(query)).toEqual({ person: 1, number: 1 });
    expect(await backend.outbox.proactiveTried({ ...query, since: Date.now() + HOUR })).toEqual({
      person: 0,
      number: 0,
    });
  });

  it('let the older of two that are being sent go first', async () => {
    const maria = await write(MARIA, 1, 'proactive');
    await write(JOAO, 1, 'proactive');
    const [older, younger] = await backend.outbox.claim(2);
    const query = { instance: 'beta', personId: maria, since: Date.now() - HOUR };
    expect(await backend.outbox.proactiveTried({ ...query, besides: older?.id ?? 0 })).toMatchObject({ number: 0 });
    expect(await backend.outbox.proactiveTried({ ...query, besides: younger?.id ?? 0 })).toMatchObject({ number: 1 });
  });
});
