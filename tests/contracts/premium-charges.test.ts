import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Backend, backends } from '../support/postgres-backends.ts';
import { replies, takeTurn } from '../support/postgres-events.ts';

const DAY_MS = 86_400_000;

describe.each(backends)('premium charges ($name)', ({ open }) => {
  let backend: Backend;
  let maria: string;
  beforeEach(async () => {
    backend = await open();
    maria = await takeTurn(backend, replies('oi'));
  });
  afterEach(() => backend.close());

  const begin = (id = 'D1') => backend.premiumCharges.begin({ personId: maria, id, amount: 1490, days: 30 });
  const opened = (id = 'D1', expiresAt = Date.now() + DAY_MS) =>
    backend.premiumCharges.opened({ id, pix: `pix of ${id}`, expiresAt });
  const confirm = (id = 'D1', amount = 1490) =>
    backend.premiumCharges.confirm({ id, amount, paidAt: Date.now(), receipt: ({ amount: sum }) => `recibo ${sum}` });
  const untilOf = async () => (await backend.entitlements.standing(maria)).until ?? 0;
  const erase = () => takeTurn(backend, { erase: true, events: [{ v: 1, type: 'erased' }] });

  it('are the same one while it can be paid, and a new one once it has run out', async () => {
    expect(await begin('D1')).toMatchObject({ id: 'D1', status: 'opening', amount: 1490, days: 30 });
    await opened('D1');
    expect(await begin('D2')).toMatchObject({ id: 'D1', status: 'open', pix: 'pix of D1' });
    await backend.premiumCharges.cancel(maria);
    await begin('D3');
    await opened('D3', Date.now() - 1);
    expect(await begin('D4')).toMatchObject({ id: 'D4' });
  });

  it('are begun once by ten clicks at once', async () => {
    const charges = await Promise.all(Array.from({ length: 10 }, (_, index) => begin(`D${index}`)));
    expect(new Set(charges.map((charge) => charge?.id)).size).toBe(1);
  });

  it('count once, however often and by however many it is said that they were paid', async () => {
    await begin();
    await opened();
    const confirmed = await Promise.all(Array.from({ length: 5 }, () => confirm()));
    expect(confirmed.filter((one) => one === 'counted')).toHaveLength(1);
    expect(confirmed.filter((one) => one === 'again')).toHaveLength(4);
    expect(await backend.entitlements.of(maria)).toBe('premium');
    expect(Math.abs((await untilOf()) - Date.now() - 30 * DAY_MS)).toBeLessThan(10_000);
    expect((await backend.messages()).filter(({ text }) => text === 'recibo 1490')).toHaveLength(1);
    expect((await backend.events()).filter(({ type }) => type === 'premium-paid')).toHaveLength(1);
    expect((await backend.entitlements.standing(maria)).changes).toMatchObject([
      { by: { kind: 'payment', chargeId: 'D1' } },
    ]);
  });

  it('add their days to what is left', async () => {
    await begin('D1');
    await confirm('D1');
    const before = await untilOf();
    await begin('D2');
    await confirm('D2');
    expect((await untilOf()) - before).toBe(30 * DAY_MS);
  });

  it('send the receipt to where the person was last written to, as a reply', async () => {
    await begin();
    await confirm();
    const receipt = (await backend.messages()).find(({ text }) => text.startsWith('recibo'));
    expect(receipt).toMatchObject({ to: '551187654321@s.whatsapp.net', status: 'pending' });
  });

  it.each([
    ['was cancelled', () => backend.premiumCharges.cancel(maria), 1490],
    ['is too little', async () => {}, 1489],
    ['is of an erased person', erase, 1490],
  ])('give back what %s, and nobody becomes premium or comes back by it', async (_, change, amount) => {
    await begin();
    await opened();
    await change();
    expect(await confirm('D1', amount)).toBe('refund');
    expect(await backend.entitlements.of(maria)).toBe('free');
    expect((await backend.messages()).filter(({ text }) => text.startsWith('recibo'))).toEqual([]);
    expect((await backend.premiumCharges.unsettled(0)).map(({ id, status }) => [id, status])).toEqual([
      ['D1', 'refunding'],
    ]);
    await backend.premiumCharges.refunded('D1');
    expect(await backend.premiumCharges.unsettled(0)).toEqual([]);
    expect(await confirm()).toBe('again');
  });

  it('end with nothing of the person when one is paid while an erase runs, in whichever order', async () => {
    await begin();
    await opened();
    const turn = await backend.store.begin(maria);
    if (turn === undefined) throw new Error('the turn could not begin');
    const state = turn.state;
    if (state === undefined) throw new Error('there is a state');
    const outcome = { state, events: [], replies: [], replyTo: 'x', instance: 'beta', consumed: [], erase: true };
    await Promise.all([confirm(), backend.store.commit(turn.lease, outcome)]);
    expect(await backend.entitlements.standing(maria)).toEqual({ plan: 'free', changes: [] });
    expect((await backend.messages()).filter(({ text }) => text.startsWith('recibo'))).toEqual([]);
  });

  it('cannot be begun by an erased person', async () => {
    await erase();
    expect(await begin()).toBeUndefined();
  });

  it('can be regretted while they are young: the days go, the money is to go back, once', async () => {
    await begin();
    await confirm();
    expect(await backend.premiumCharges.regret(maria, Date.now() + 1_000)).toBeUndefined();
    expect(await backend.premiumCharges.regret(maria, Date.now() - DAY_MS)).toEqual({ id: 'D1' });
    expect(await backend.premiumCharges.regret(maria, Date.now() - DAY_MS)).toBeUndefined();
    expect(await backend.entitlements.of(maria)).toBe('free');
    expect(await backend.premiumCharges.unsettled(Date.now())).toMatchObject([{ id: 'D1', status: 'refunding' }]);
    expect((await backend.entitlements.standing(maria)).changes).toMatchObject([
      { by: { kind: 'refund', chargeId: 'D1' } },
      { by: { kind: 'payment', chargeId: 'D1' } },
    ]);
  });

  it('can be regretted, too, when another one was begun after it', async () => {
    const dayBefore = () => Date.now() - DAY_MS;
    await begin('D1');
    expect(await backend.premiumCharges.regrettable(maria, dayBefore())).toBeUndefined();
    await confirm('D1');
    await begin('D2');
    await backend.premiumCharges.cancel(maria);
    expect(await backend.premiumCharges.regrettable(maria, dayBefore())).toMatchObject({ id: 'D1', amount: 1490 });
    expect(await backend.premiumCharges.regrettable(maria, Date.now() + 1_000)).toBeUndefined();
    await backend.premiumCharges.regret(maria, dayBefore());
    expect(await backend.premiumCharges.regrettable(maria, dayBefore())).toBeUndefined();
  });

  it('are asked about until they are settled, cancelled ones too, and old ones no more', async () => {
    await begin('D1');
    await backend.premiumCharges.cancel(maria);
    await begin('D2');
    expect((await backend.premiumCharges.unsettled(0)).map(({ id }) => id)).toEqual(['D1', 'D2']);
    expect((await backend.premiumCharges.unsettled(0, 'D1')).map(({ id }) => id)).toEqual(['D2']);
    expect(await backend.premiumCharges.unsettled(0, 'D2')).toEqual([]);
    expect(await backend.premiumCharges.unsettled(Date.now() + 1_000)).toEqual([]);
  });

  it('are unknown by another id', async () => {
    expect(await confirm('D404')).toBe('unknown');
  });
});
