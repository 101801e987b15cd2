import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SendFault } from '../../src/simulator/faults.ts';
import { phoneKey } from '../../src/simulator/jid.ts';
import { brokenInvariants } from '../support/broken-invariants.ts';
import { type FaultPlatform, startFaultPlatform } from '../support/fault-platform.ts';

let people = 0;
function someone(): string {
  people += 1;
  return `55119870010${String(people).padStart(2, '0')}`;
}

/** What EvolutionAPI may do to a reply, and that it stands in the person's chat exactly once all the same. */
describe('the contract with the gateway', () => {
  let product: FaultPlatform;

  beforeAll(async () => {
    product = await startFaultPlatform();
  });
  afterEach(async () => {
    product.simulator.faults.clear();
    await product.settled();
    expect(await brokenInvariants(product.database, product.simulator)).toEqual([]);
  });
  afterAll(() => product.stop());

  async function outboxOf(phone: string) {
    const { rows } = await product.database.query<{ status: string; receipt: string | null; attempts: number }>(
      `SELECT o.status, o.receipt, o.attempts FROM outbox o JOIN person_addresses a USING (person_id)
       WHERE a.address = $1 ORDER BY o.id`,
      [`phone:55118${phone.slice(-7)}`],
    );
    return rows;
  }

  const LEAVES_IN_THE_END: readonly SendFault[] = [
    'error-500',
    'error-500-after-sending',
    'no-answer',
    'no-answer-after-sending',
    'rate-limited',
    'html',
    'not-connected',
    'wrong-owner',
  ];
  for (const fault of LEAVES_IN_THE_END) {
    it(`a reply that met ${fault} twice stands in the chat once, and the next one behind it`, async () => {
      const phone = someone();
      product.simulator.faults.planSend(fault, 2);
      await product.say(phone, 'oi');
      await product.say(phone, 'sim');
      expect(await product.answers(phone)).toHaveLength(2);
      expect((await outboxOf(phone)).map(({ status }) => status)).toEqual(['sent', 'sent']);
    });
  }

  for (const fault of ['error-500-after-sending', 'no-answer-after-sending'] as const) {
    it(`a reply that met ${fault} is found by asking, when its echo is lost as well`, async () => {
      const phone = someone();
      await product.say(phone, 'oi');
      product.simulator.faults.planSend(fault);
      product.write(phone, 'sim');
      product.simulator.faults.planWebhook('drop', 3);
      await product.settled();
      expect(await product.answers(phone)).toHaveLength(2);
      expect(product.logged()).toMatch(/delivery\.sent.*"action":"reconcile"/);
    });
  }

  it('a reply that WhatsApp swallowed after a success is known as failed by its receipt, and is not sent again', async () => {
    const phone = someone();
    product.simulator.faults.planSend('swallow');
    await product.say(phone, 'oi');
    await expect.poll(() => outboxOf(phone)).toEqual([{ status: 'sent', receipt: 'error', attempts: 1 }]);
    expect(await product.answers(phone)).toEqual([]);
    await product.say(phone, 'sim');
    expect(await product.answers(phone)).toHaveLength(1);
  });

  it('a success without an id is no success: it is given up, and the next reply is not held up', async () => {
    const phone = someone();
    product.simulator.faults.planSend('created-without-id');
    await product.say(phone, 'oi');
    await product.say(phone, 'sim');
    expect((await outboxOf(phone)).map(({ status }) => status)).toEqual(['failed', 'sent']);
    expect(await product.answers(phone)).toHaveLength(1);
  });

  it('a number that is not on WhatsApp costs one attempt and nobody else anything', async () => {
    const [stranger, neighbour] = [someone(), someone()];
    product.simulator.faults.forgetNumber(phoneKey(stranger));
    product.write(stranger, 'oi');
    await product.say(neighbour, 'oi');
    expect(await outboxOf(stranger)).toMatchObject([{ status: 'failed', attempts: 1 }]);
    expect(await product.answers(neighbour)).toHaveLength(1);
  });

  it('while WhatsApp is disconnected replies wait without using up attempts, and leave when it is back', async () => {
    const phones = [someone(), someone(), someone()];
    for (const phone of phones) product.write(phone, 'oi');
    product.simulator.instance.setState('close');
    await expect.poll(async () => (await Promise.all(phones.map(outboxOf))).flat().length).toBe(phones.length);
    for (const phone of phones) expect(await product.answers(phone)).toEqual([]);
    product.simulator.instance.setState('open');
    await product.settled();
    for (const phone of phones) {
      expect(await product.answers(phone)).toHaveLength(1);
      expect(await outboxOf(phone)).toMatchObject([{ status: 'sent', attempts: 1 }]);
    }
  });

  it('nothing that names a person was logged', () => {
    expect(product.logged()).toContain('delivery.unknown');
    expect(product.logged()).not.toMatch(/119870010|1187001/);
  });
});

describe('the gap sweep', () => {
  let product: FaultPlatform;

  beforeAll(async () => {
    product = await startFaultPlatform({}, { gapSweep: { everyMs: 100 } });
  });
  afterAll(() => product.stop());

  it('finds fifty messages whose webhooks were lost in a restart of EvolutionAPI, and each is answered once', async () => {
    const phones = Array.from({ length: 50 }, someone);
    product.simulator.faults.planWebhook('drop', 2 * phones.length);
    for (const phone of phones) product.write(phone, 'oi');
    product.simulator.restart();
    product.simulator.faults.clear();
    await Promise.all(phones.map((phone) => product.answered(phone, 1)));
    await product.settled();
    for (const phone of phones) expect(await product.answers(phone)).toHaveLength(1);
    expect(product.logged()).toContain('gap-sweep.found-missing');
    expect(await brokenInvariants(product.database, product.simulator)).toEqual([]);
  });

  it('finds a message whose webhook waited for a retry when EvolutionAPI was restarted', async () => {
    const phone = someone();
    await product.say(phone, 'oi');
    const { webhook, setWebhook } = product.simulator.instance;
    const registered = webhook();
    if (!registered) throw new Error('the simulator has no webhook');
    setWebhook({ ...registered, url: `${product.url}/nowhere` });
    product.write(phone, 'sim');
    product.simulator.restart();
    setWebhook(registered);
    await product.answered(phone, 2);
    await product.settled();
    expect(await brokenInvariants(product.database, product.simulator)).toEqual([]);
  });
});
