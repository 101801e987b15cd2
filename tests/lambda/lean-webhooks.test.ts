import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { subscribedTo } from '../../src/gateways/evolution-api/administration.ts';
import { bundled, type RunningCloud, startCloud } from '../support/running-cloud.ts';

const PATIENCE = { timeout: 30_000, interval: 50 };
const person = (index: number) => `551198765010${index}`;

/** Functions as from the second stage on: of our own messages no webhook comes, and `watch` asks for them every five minutes. */
describe('the functions with lean webhooks', { timeout: 60_000 }, () => {
  let bundles: Awaited<ReturnType<typeof bundled>>;
  let cloud: RunningCloud;
  beforeAll(async () => {
    bundles = await bundled();
  }, 60_000);
  afterAll(() => bundles.remove());
  beforeEach(async () => {
    cloud = await startCloud(bundles.out, { WEBHOOK_EVENTS: 'lean' });
    const { webhook, setWebhook } = cloud.simulator.instance;
    const registered = webhook();
    if (!registered) throw new Error('the simulator has no webhook');
    setWebhook({ ...registered, events: subscribedTo('lean') });
    cloud.listen('channel', 'conversation', 'delivery');
  });
  afterEach(() => cloud.stop());

  const alarms = async () =>
    (await cloud.query<{ condition: string }>('SELECT condition FROM operator_alarms')).map(
      ({ condition }) => condition,
    );
  const receipts = async () =>
    (await cloud.query<{ receipt: string | null }>('SELECT receipt FROM outbox')).map(({ receipt }) => receipt);
  const sent = async () => (await cloud.query(`SELECT FROM outbox WHERE status = 'sent'`)).length;
  const sweep = () => cloud.schedule('watch', { kind: 'gap-sweep' });

  it('open the circuit breaker after the sweep that finds errors, without waiting for the pass of the minute', async () => {
    cloud.simulator.faults.planSend('swallow', 6);
    for (let index = 0; index < 6; index += 1) await cloud.write(person(index), 'oi');
    await expect.poll(sent, PATIENCE).toBe(6);
    await expect
      .poll(() => cloud.simulator.store.messages().filter(({ status }) => status === 'ERROR').length, PATIENCE)
      .toBe(6);
    expect(await receipts()).toEqual(Array.from({ length: 6 }, () => null));
    // The breaker of a function that has just begun looked a moment ago, and does not look again for five seconds.
    await cloud.query('SELECT pg_sleep(5.5)');
    expect(await sweep()).toMatchObject({ answer: { missing: 0 } });
    await expect.poll(alarms, PATIENCE).toContain('proactive-stopped');
    expect(await receipts()).toEqual(Array.from({ length: 6 }, () => 'error'));
    const posted = new Set(cloud.simulator.webhooks.attempts().map(({ event }) => event));
    expect([...posted]).toEqual(['messages.upsert']);
  });

  it('know by a sweep and a pass what was delivered, and say it once', async () => {
    await cloud.write(person(0), 'oi');
    await expect.poll(sent, PATIENCE).toBe(1);
    await expect
      .poll(() => cloud.simulator.store.messages().some(({ status }) => status === 'READ'), PATIENCE)
      .toBe(true);
    for (let again = 0; again < 2; again += 1) {
      await sweep();
      await cloud.schedule('delivery', { kind: 'pass' });
    }
    expect(await receipts()).toEqual(['read']);
    expect(await cloud.query(`SELECT FROM inbox WHERE lane = 'delivery'`)).toHaveLength(1);
  });

  it('raise the watch when nobody confirms what the gateway took, once a sweep has had the time to ask', async () => {
    for (let index = 0; index < 3; index += 1) await cloud.write(person(index), 'oi');
    await expect.poll(sent, PATIENCE).toBe(3);
    const old = (minutes: number) =>
      cloud.query(`UPDATE outbox SET ended_at = clock_timestamp() - $1 * interval '1 minute'`, [minutes]);
    await old(5);
    await cloud.schedule('watch', { kind: 'look' });
    expect(await alarms()).not.toContain('sends-unproven');
    await old(11);
    await cloud.schedule('watch', { kind: 'look' });
    expect(await alarms()).toContain('sends-unproven');
  });
});
