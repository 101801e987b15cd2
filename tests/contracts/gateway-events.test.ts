import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Backend, backends } from '../support/postgres-backends.ts';
import { aConnection, aMessage, anEcho, aReceipt, JOAO, MARIA, replies, takeTurn } from '../support/postgres-events.ts';

describe.each(backends)("the gateway's news ($name)", ({ open }) => {
  let backend: Backend;
  beforeEach(async () => {
    backend = await open();
  });
  afterEach(() => backend.close());

  async function claim(text: string): Promise<number> {
    await takeTurn(backend, replies(text));
    const [message] = await backend.outbox.claim(1);
    return message?.id ?? 0;
  }

  async function send(text: string, providerId: string): Promise<number> {
    const id = await claim(text);
    await backend.outbox.markSent(id, providerId);
    return id;
  }

  async function state(): Promise<readonly (readonly [string, string | null])[]> {
    return (await backend.messages()).map(({ status, receipt }) => [status, receipt] as const);
  }

  it('raises what is known of a message, never lowers it, in whatever order receipts come', async () => {
    const id = await send('olá', 'ABC');
    await backend.inbox.accept([aReceipt('ABC', 'read'), aReceipt('ABC', 'sent')], []);
    expect(await backend.outbox.absorbGatewayEvents(10)).toEqual({
      taken: 2,
      handled: 2,
      connections: [],
      receipts: [{ outboundId: id, instance: 'beta', status: 'read' }],
    });
    await backend.inbox.accept([aReceipt('ABC', 'delivered')], []);
    expect((await backend.outbox.absorbGatewayEvents(10)).receipts).toEqual([]);
    expect(await state()).toEqual([['sent', 'read']]);
  });

  it('records an error over "sent", and a reading over an error', async () => {
    await send('olá', 'ABC');
    for (const status of ['sent', 'error'] as const) await backend.inbox.accept([aReceipt('ABC', status)], []);
    await backend.outbox.absorbGatewayEvents(10);
    expect(await state()).toEqual([['sent', 'error']]);
    await backend.inbox.accept([aReceipt('ABC', 'read')], []);
    await backend.outbox.absorbGatewayEvents(10);
    expect(await state()).toEqual([['sent', 'read']]);
  });

  it('is told for each message of ours that left, and for no other', async () => {
    await send('olá', 'ABC');
    await send('tudo bem?', 'DEF');
    await backend.inbox.accept([aReceipt('ABC', 'error')], []);
    await backend.outbox.absorbGatewayEvents(10);
    const known = await backend.outbox.receiptsOf('beta', ['ABC', 'DEF', 'XYZ']);
    expect(new Map(known)).toEqual(
      new Map([
        ['ABC', 'error'],
        ['DEF', undefined],
      ]),
    );
    expect(await backend.outbox.receiptsOf('gamma', ['ABC'])).toEqual(new Map());
  });

  it('keeps a receipt that came before the answer to the send', async () => {
    const id = await claim('olá');
    await backend.inbox.accept([aReceipt('ABC', 'delivered')], []);
    expect(await backend.outbox.absorbGatewayEvents(10)).toMatchObject({ taken: 1, handled: 0 });
    await backend.outbox.markSent(id, 'ABC');
    const receipts = await untilHandled();
    expect(receipts).toEqual([{ outboundId: id, instance: 'beta', status: 'delivered' }]);
  });

  it('takes an echo as proof that a message left whose answer was lost', async () => {
    const id = await claim('Oi!\n500 reais?');
    await backend.outbox.markUnknown(id, 60_000, 'timeout');
    await backend.inbox.accept([anEcho('ABC', 'Oi!\r\n500 reais? ')], []);
    await backend.outbox.absorbGatewayEvents(10);
    expect(await state()).toEqual([['sent', null]]);
    expect([...(await backend.outbox.knownProviderIds(['ABC']))]).toEqual(['ABC']);
  });

  it('is not deceived by another text, another person, an old echo, or a message that was never tried', async () => {
    await claim('um');
    await takeTurn(backend, replies('dois'), JOAO);
    const old = anEcho('old', 'um');
    await backend.inbox.accept(
      [
        anEcho('text', 'outro'),
        anEcho('person', 'um', JOAO),
        anEcho('untried', 'dois', JOAO),
        { ...old, event: { ...old.event, sentAt: old.event.sentAt - 600 } },
      ],
      [],
    );
    await backend.outbox.absorbGatewayEvents(10);
    expect(await state()).toEqual([
      ['sending', null],
      ['pending', null],
    ]);
  });

  it('lets one echo prove one message, even of the same words', async () => {
    await claim('olá');
    await backend.inbox.accept([anEcho('ABC', 'olá')], []);
    await backend.outbox.absorbGatewayEvents(10);
    await takeTurn(backend, replies('olá'));
    await backend.outbox.claim(1);
    await backend.inbox.accept([aReceipt('ABC', 'read')], []);
    await backend.outbox.absorbGatewayEvents(10);
    expect(await state()).toEqual([
      ['sent', 'read'],
      ['sending', null],
    ]);
  });

  it('tells the latest state of each connection', async () => {
    await backend.inbox.accept([aConnection('1', 'connecting'), aConnection('2', 'open')], []);
    await backend.inbox.accept([aConnection('3', 'close')], []);
    expect(await backend.outbox.absorbGatewayEvents(10)).toEqual({
      taken: 3,
      handled: 3,
      connections: [{ instance: 'beta', state: 'close' }],
      receipts: [],
    });
    expect((await backend.outbox.absorbGatewayEvents(10)).handled).toBe(0);
  });

  it('leaves what people wrote to their turns, and turns leave news to delivery', async () => {
    await backend.inbox.accept([aMessage('a'), aConnection('1', 'open'), anEcho('ABC', 'olá')], []);
    await backend.outbox.absorbGatewayEvents(10);
    const turn = await backend.store.begin((await backend.store.identify(MARIA)) ?? '');
    expect(turn?.pending.map(({ event }) => event.kind)).toEqual(['message']);
  });

  it('does each piece of news once, however many absorb at the same time', async () => {
    const entries = Array.from({ length: 300 }, (_, n) => aConnection(String(n), 'open'));
    await backend.inbox.accept(entries, []);
    const news = await Promise.all(Array.from({ length: 6 }, () => backend.outbox.absorbGatewayEvents(100)));
    const handled = news.reduce((sum, each) => sum + each.handled, 0);
    expect(handled).toBeGreaterThan(0);
    expect(handled + (await backend.outbox.absorbGatewayEvents(300)).handled).toBe(300);
  });

  async function untilHandled() {
    for (const deadline = Date.now() + 8_000; Date.now() < deadline; ) {
      const { handled, receipts } = await backend.outbox.absorbGatewayEvents(10);
      if (handled > 0) return receipts;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('the receipt was never applied');
  }
});
