import { afterEach, describe, expect, it } from 'vitest';
import { type DeliveryWorld, deliveryWorld, JOAO, MARIA } from '../../tests/support/delivery-world.ts';

const MINUTE = 60_000;
const open: DeliveryWorld[] = [];
afterEach(() => Promise.all(open.splice(0).map((one) => one.close())));

async function world(...needs: Parameters<typeof deliveryWorld>): Promise<DeliveryWorld> {
  const made = await deliveryWorld(...needs);
  open.push(made);
  return made;
}

async function notices({ alarmBook }: DeliveryWorld): Promise<readonly string[]> {
  const found = await alarmBook.claimNotices(100);
  for (const { id } of found) await alarmBook.markTold(id);
  return found.map(({ kind, name }) => `${kind} ${name}`);
}

/** Answers to so many people, of which the first ones are to numbers that WhatsApp does not know. */
async function answers(w: DeliveryWorld, count: number, refused: number): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    w.fates.push(n < refused ? 'not-on-whatsapp' : 'taken');
    await w.enqueue(`5511876${50_000 + w.left.length * 100 + n}`, ['resposta']);
    await w.deliver();
  }
}

async function receipts(w: DeliveryWorld, status: 'error' | 'delivered', ids: readonly string[]): Promise<void> {
  await w.inbox.accept(
    ids.map((messageId) => ({
      key: `principal/receipt/${messageId}/${status}`,
      event: { v: 1, kind: 'receipt', instance: 'principal', sentAt: 0, messageId, status },
    })),
    [],
  );
}

describe('the circuit breaker of a number', () => {
  it('stops what starts from us, and lets answers go on, when several messages in a hundred fail', async () => {
    const w = await world();
    await answers(w, 30, 5);
    w.advance(6_000);
    await w.deliver();
    expect(await notices(w)).toEqual(['raised proactive-stopped']);
    await w.enqueue(MARIA, ['lembrete'], 'proactive');
    await w.enqueue(JOAO, ['resposta a João']);
    await w.deliver();
    expect(w.texts()).toContain('resposta a João');
    expect(w.texts()).not.toContain('lembrete');
  });

  it('stops everything when most messages fail, by receipts too, without using up attempts', async () => {
    const w = await world();
    await answers(w, 12, 0);
    await receipts(
      w,
      'error',
      w.left.map(({ id }) => id),
    );
    w.advance(6_000);
    await w.deliver();
    expect(await notices(w)).toEqual(['raised sending-stopped']);
    const before = w.left.length;
    await w.enqueue(MARIA, ['resposta']);
    await w.deliver();
    expect(w.left).toHaveLength(before);
    expect(w.row(12)).toMatchObject({ status: 'pending', attempts: 0 });
  });

  it('stays open over a restart of the process', async () => {
    const w = await world();
    await answers(w, 12, 12);
    w.advance(6_000);
    await w.deliver();
    w.restart();
    await w.enqueue(MARIA, ['resposta']);
    await w.deliver();
    expect(w.texts()).toEqual([]);
    expect(await notices(w)).toEqual(['raised sending-stopped']);
  });

  it('lets one answer a minute try the way after a while, and closes when three arrived', async () => {
    const w = await world();
    await answers(w, 12, 12);
    w.advance(6_000);
    await w.deliver();
    for (let n = 0; n < 5; n += 1) await w.enqueue(`55118876500${n}0`, [`R${n}`]);
    w.advance(16 * MINUTE);
    await w.deliver();
    expect(w.left).toHaveLength(1);
    for (let minute = 0; minute < 2; minute += 1) {
      w.advance(MINUTE + 1_000);
      await w.deliver();
    }
    expect(w.left).toHaveLength(3);
    await receipts(
      w,
      'delivered',
      w.left.map(({ id }) => id),
    );
    w.advance(6_000);
    await w.deliver();
    expect(await notices(w)).toEqual(['raised sending-stopped', 'cleared sending-stopped']);
    w.advance(2 * MINUTE);
    await w.deliver();
    expect(w.left).toHaveLength(5);
  });

  it('opens again when the first try fails', async () => {
    const w = await world();
    await answers(w, 12, 12);
    w.advance(6_000);
    await w.deliver();
    w.advance(16 * MINUTE);
    w.fates.push('not-on-whatsapp');
    await w.enqueue(MARIA, ['resposta']);
    await w.deliver();
    w.advance(6_000);
    await w.deliver();
    await w.enqueue(JOAO, ['resposta']);
    w.advance(20 * MINUTE);
    await w.deliver();
    expect(w.texts()).toEqual([]);
    expect(await notices(w)).toEqual(['raised sending-stopped']);
  });

  it('takes a day without connection for no sign against the number', async () => {
    const w = await world();
    for (let n = 0; n < 20; n += 1) await w.enqueue(`5511876500${n + 10}`, ['resposta']);
    w.advance(86_400_000 + MINUTE);
    await w.deliver();
    w.advance(6_000);
    await w.deliver();
    expect(new Set(w.statuses())).toEqual(new Set(['failed']));
    expect(await notices(w)).toEqual([]);
  });

  it('stops what starts from us when WhatsApp ended the session', async () => {
    const w = await world();
    await w.stopProactive('principal');
    await w.enqueue(MARIA, ['lembrete'], 'proactive');
    await w.enqueue(JOAO, ['resposta']);
    await w.deliver();
    expect(w.texts()).toEqual(['resposta']);
    expect(await notices(w)).toEqual(['raised proactive-stopped']);
  });
});
