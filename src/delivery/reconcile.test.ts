import { afterEach, describe, expect, it } from 'vitest';
import { type DeliveryWorld, deliveryWorld, type Fate, JOAO, MARIA, NOON } from '../../tests/support/delivery-world.ts';

const open: DeliveryWorld[] = [];
afterEach(() => Promise.all(open.splice(0).map((one) => one.close())));

async function world(...needs: Parameters<typeof deliveryWorld>): Promise<DeliveryWorld> {
  const made = await deliveryWorld(...needs);
  open.push(made);
  return made;
}

describe('a message whose answer was lost', () => {
  it.each<Fate>(['taken-without-answer', 'taken-but-500'])('leaves once when it was %s', async (fate) => {
    const w = await world();
    await w.enqueue(MARIA, ['M1', 'M2']);
    w.fates.push(fate);
    await w.deliver();
    expect(w.statuses()).toEqual(['unknown', 'pending']);
    await w.deliver();
    expect(w.texts()).toEqual(['M1']);
    w.advance(60_000);
    await w.deliver();
    expect(w.texts()).toEqual(['M1', 'M2']);
    expect(w.row(0)).toMatchObject({ status: 'sent', providerMessageId: 'SENT0' });
  });

  it('is sent again when the gateway does not have it', async () => {
    const w = await world();
    await w.enqueue(MARIA, ['M1', 'M2']);
    w.fates.push('lost-with-500');
    await w.deliver();
    w.advance(60_000);
    await w.deliver();
    expect(w.texts()).toEqual(['M1', 'M2']);
  });

  it('leaves once when this process died before it could record it', async () => {
    let isBroken = true;
    const w = await world({}, (outbox) => ({
      ...outbox,
      markSent: (id, providerId) => {
        if (!isBroken) return outbox.markSent(id, providerId);
        isBroken = false;
        return Promise.reject(new Error('killed'));
      },
    }));
    await w.enqueue(MARIA, ['M1']);
    await w.deliver();
    expect(w.statuses()).toEqual(['sending']);
    w.advance(61_000);
    await w.deliver();
    expect(w.texts()).toEqual(['M1']);
    expect(w.statuses()).toEqual(['sent']);
  });

  it('leaves once when its echo comes while it is looked for', async () => {
    const w = await world({}, (outbox) => ({
      ...outbox,
      knownProviderIds: async (ids, besides) => {
        await outbox.markSent(w.row(0)?.id ?? 0, 'SENT0');
        return outbox.knownProviderIds(ids, besides);
      },
    }));
    await w.enqueue(MARIA, ['M1']);
    w.fates.push('taken-without-answer');
    await w.deliver();
    w.advance(60_000);
    await w.deliver();
    expect(w.texts()).toEqual(['M1']);
    expect(w.row(0)).toMatchObject({ status: 'sent', providerMessageId: 'SENT0' });
  });

  it('is not taken for an earlier message of the same words', async () => {
    const w = await world();
    await w.enqueue(MARIA, ['Não entendi', 'Não entendi']);
    w.fates.push('taken', 'lost-with-500');
    await w.deliver();
    expect(w.statuses()).toEqual(['sent', 'unknown']);
    w.advance(60_000);
    await w.deliver();
    expect(w.texts()).toEqual(['Não entendi', 'Não entendi']);
    expect(w.statuses()).toEqual(['sent', 'sent']);
  });

  it('is not taken for the same words to somebody else', async () => {
    const w = await world();
    await w.enqueue(MARIA, ['Oi!']);
    w.fates.push('lost-with-500');
    await w.deliver();
    w.left.push({ id: 'OTHER', to: `${JOAO}@s.whatsapp.net`, text: 'Oi!', at: Math.floor(NOON / 1000) });
    w.advance(60_000);
    await w.deliver();
    expect(w.left.map(({ to }) => to)).toEqual([`${JOAO}@s.whatsapp.net`, `${MARIA}@s.whatsapp.net`]);
  });

  it('is found under the other spelling of the phone', async () => {
    const w = await world();
    await w.enqueue(MARIA, ['M1']);
    w.fates.push('lost-with-500');
    await w.deliver();
    w.left.push({ id: 'NINTH', to: '5511987654321@s.whatsapp.net', text: 'M1', at: Math.floor(NOON / 1000) });
    w.advance(60_000);
    await w.deliver();
    expect(w.row(0)).toMatchObject({ status: 'sent', providerMessageId: 'NINTH' });
  });

  it('stays unknown while the gateway cannot say', async () => {
    const w = await world();
    await w.enqueue(MARIA, ['M1']);
    w.fates.push('taken-but-500');
    await w.deliver();
    await w.close();
    w.advance(60_000);
    await w.deliver();
    expect(w.statuses()).toEqual(['unknown']);
    expect(w.texts()).toEqual(['M1']);
  });
});
