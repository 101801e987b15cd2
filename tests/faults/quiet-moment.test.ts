import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { brokenInvariants } from '../support/broken-invariants.ts';
import { type FaultPlatform, startFaultPlatform } from '../support/fault-platform.ts';
import { incomesOf, stamp, strangers, untilIncome } from '../support/strangers.ts';
import { aTextWebhook } from '../support/webhook-bodies.ts';

/** People write in bursts: what comes within the quiet moment is one turn, in the order of sending. */
describe('a quiet moment', () => {
  const someone = strangers(6);
  let product: FaultPlatform;

  beforeAll(async () => {
    product = await startFaultPlatform({ QUIET_MS: '300' });
  });
  afterEach(async () => {
    await product.settled();
    expect(await brokenInvariants(product.database, product.simulator)).toEqual([]);
  });
  afterAll(() => product.stop());

  it('what was sent first counts first, though it arrives last', async () => {
    const person = someone();
    const { jid } = person;
    await untilIncome(product, person);
    await product.post(aTextWebhook({ id: 'SECOND', jid, text: '500 de bico', sentAt: stamp() + 1 }));
    await product.post(aTextWebhook({ id: 'FIRST', jid, text: '2500 de salario', sentAt: stamp() }));
    await product.settled();
    expect(await incomesOf(product, person)).toEqual([250_000, 50_000]);
  });

  it('five short messages in a row get one reply', async () => {
    const person = someone();
    const { phone, address } = person;
    await untilIncome(product, person);
    const { turn } = await product.state(address);
    const before = (await product.answers(phone)).length;
    for (const text of ['entao', 'ganho', '2500 de salario', 'e', 'é isso']) product.write(phone, text);
    await product.settled();
    expect((await product.state(address)).turn).toBe(turn + 1);
    expect(await product.answers(phone)).toHaveLength(before + 1);
    expect(await incomesOf(product, person)).toEqual([250_000]);
  });

  it('a message that is edited before its turn is read as edited', async () => {
    const person = someone();
    await untilIncome(product, person);
    const id = product.write(person.phone, '2500 de salario');
    product.simulator.people.edit(id, '3200 de salario');
    await product.settled();
    expect(await incomesOf(product, person)).toEqual([320_000]);
  });
});

describe('a long quiet moment', () => {
  it('is kept for a story, but not for a stop, a button or the yes to a question', async () => {
    const product = await startFaultPlatform({ QUIET_MS: '60000' });
    const [stops, agrees, tells] = ['5511987003001', '5511987003002', '5511987003003'];
    try {
      product.write(tells, 'oi');
      product.write(stops, 'SAIR');
      product.send(agrees, { kind: 'choice', id: 'start', text: 'oi', via: 'button' });
      await product.answered(agrees, 1);
      product.write(agrees, 'sim');
      await Promise.all([product.answered(stops, 1), product.answered(agrees, 2)]);
      expect(await product.answers(tells)).toEqual([]);
    } finally {
      await product.stop();
    }
  });
});
