import { afterEach, describe, expect, it } from 'vitest';
import type { Tuning } from '../../src/apps/run-platform.ts';
import { brokenInvariants } from '../support/broken-invariants.ts';
import { type FaultPlatform, QUICK, startFaultPlatform } from '../support/fault-platform.ts';
import { incomesOf, strangers, untilIncome } from '../support/strangers.ts';

const SWEEPS = { everyMs: 150, settlingMs: 0 };
const PATIENCE = { timeout: 15_000, interval: 50 };

/** EvolutionAPI posts nothing about our own messages: what became of them is asked for by the gap sweep. */
describe('with lean webhooks', () => {
  const someone = strangers(7);
  let product: FaultPlatform;
  afterEach(async () => {
    product.simulator.faults.clear();
    await product.settled();
    expect(await brokenInvariants(product.database, product.simulator)).toEqual([]);
    const posted = new Set(product.simulator.webhooks.attempts().map(({ event }) => event));
    expect([...posted].filter((event) => event === 'send.message' || event === 'messages.update')).toEqual([]);
    await product.stop();
  });

  async function start(tuning: Tuning = {}): Promise<void> {
    product = await startFaultPlatform({ WEBHOOK_EVENTS: 'lean' }, { gapSweep: SWEEPS, ...tuning });
  }

  async function alarms(): Promise<readonly string[]> {
    const { rows } = await product.database.query<{ condition: string }>('SELECT condition FROM operator_alarms');
    return rows.map(({ condition }) => condition);
  }

  async function receipts(): Promise<readonly (string | null)[]> {
    const { rows } = await product.database.query<{ receipt: string | null }>('SELECT receipt FROM outbox ORDER BY id');
    return rows.map(({ receipt }) => receipt);
  }

  /** The second of them began after this was called. */
  async function twoSweeps(): Promise<void> {
    for (let sweep = 0; sweep < 2; sweep += 1) {
      const since = Date.now();
      const swept = `SELECT FROM instance_memory WHERE part = 'swept' AND (memory->>'until')::bigint > $1`;
      await expect.poll(async () => (await product.database.query(swept, [since])).rowCount, PATIENCE).toBe(1);
    }
    await product.settled();
  }

  it('a reply is known as delivered after a sweep, once, and no sweep takes it for a lost webhook', async () => {
    await start();
    const { phone } = someone();
    await product.say(phone, 'oi');
    await expect.poll(receipts, PATIENCE).toEqual([expect.stringMatching(/delivered|read/)]);
    await product.say(phone, 'sim');
    await expect.poll(receipts, PATIENCE).not.toContain(null);
    const { rows } = await product.database.query(`SELECT key FROM inbox WHERE kind IN ('receipt', 'sent-echo')`);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    expect(product.logged()).not.toContain('gap-sweep.found-missing');
    expect(await alarms()).toEqual([]);
  });

  it('errors that receipts would have told open the circuit breaker, each counted once', async () => {
    await start();
    product.simulator.faults.planSend('swallow', 6);
    for (let person = 0; person < 6; person += 1) await product.say(someone().phone, 'oi');
    await expect.poll(alarms, PATIENCE).toContain('proactive-stopped');
    expect((await receipts()).filter((receipt) => receipt === 'error')).toHaveLength(6);
    const { rows } = await product.database.query(`SELECT FROM inbox WHERE kind = 'receipt' AND key LIKE '%/error'`);
    expect(rows).toHaveLength(6);
  });

  it('messages that nobody confirms are told to the operator', async () => {
    await start({
      simulator: { ...QUICK.simulator, receiptDelayMs: 3_600_000 },
      watch: { everyMs: 100, unproven: { least: 3, fromMs: 3_600_000, toMs: 500 } },
    });
    for (let person = 0; person < 3; person += 1) await product.say(someone().phone, 'oi');
    await expect.poll(alarms, PATIENCE).toContain('sends-unproven');
  });

  it('messages that a sweep finds confirmed raise nothing', async () => {
    await start({ watch: { everyMs: 50, unproven: { least: 3, fromMs: 3_600_000, toMs: 1_000 } } });
    for (let person = 0; person < 3; person += 1) await product.say(someone().phone, 'oi');
    await expect.poll(receipts, PATIENCE).not.toContain(null);
    await product.database.query('SELECT pg_sleep(1.5)');
    expect(await alarms()).toEqual([]);
  });

  for (const fault of ['error-500-after-sending', 'no-answer-after-sending'] as const) {
    it(`a reply that met ${fault} is found by asking, and stands in the chat once`, async () => {
      await start();
      const { phone } = someone();
      await product.say(phone, 'oi');
      product.simulator.faults.planSend(fault);
      await product.say(phone, 'sim');
      expect(await product.answers(phone)).toHaveLength(2);
      await expect.poll(receipts, PATIENCE).not.toContain(null);
    });
  }

  for (const editKeys of ['chat', 'writer'] as const) {
    it(`an edit whose key is written from the side of the ${editKeys} corrects, and is answered once`, async () => {
      // Where the webhook tells it, the sweep leaves it the time to do so.
      const settlingMs = editKeys === 'chat' ? 60_000 : 0;
      await start({ simulator: { ...QUICK.simulator, editKeys }, gapSweep: { ...SWEEPS, settlingMs } });
      const person = someone();
      await untilIncome(product, person);
      const id = product.write(person.phone, '2500 de salario');
      await product.settled();
      product.simulator.people.edit(id, '3200 de salario');
      await expect.poll(() => incomesOf(product, person), PATIENCE).toEqual([320_000]);
      // The state is written before its answer has left.
      await product.settled();
      const answered = (await product.answers(person.phone)).length;
      await twoSweeps();
      expect(await product.answers(person.phone)).toHaveLength(answered);
      const { rows } = await product.database.query(`SELECT FROM inbox WHERE kind = 'edit'`);
      expect(rows).toHaveLength(1);
    });
  }

  it('a deletion takes back at once, and no sweep brings it again', async () => {
    await start();
    const person = someone();
    await untilIncome(product, person);
    const id = product.write(person.phone, '2500 de salario');
    await product.settled();
    product.simulator.people.remove(id);
    await product.settled();
    expect(await incomesOf(product, person)).toEqual([]);
    await twoSweeps();
    expect(await incomesOf(product, person)).toEqual([]);
  });
});
