import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_WATCH_POLICY } from '../../src/watch/watch-policy.ts';
import { type EvolutionStub, evolutionStub, type StubAnswer } from '../support/evolution-stub.ts';
import { startTestPlatform, type TestPlatform } from '../support/running-platform.ts';

/** A minute of trouble takes a twentieth of a second. */
const quickWatch = (restartAfterMs: number) => ({
  ...DEFAULT_WATCH_POLICY,
  everyMs: 10,
  session: { ...DEFAULT_WATCH_POLICY.session, steadyMs: 50, alarmAfterMs: 50, restartAfterMs },
});
const MARIA = '5511987654321';

describe('an operator with a webhook of their own', () => {
  let operator: EvolutionStub;
  let answer: StubAnswer;
  let product: TestPlatform;

  beforeEach(async () => {
    answer = { status: 204, json: {} };
    operator = await evolutionStub(() => answer);
  });
  afterEach(async () => {
    await product.stop();
    await operator.close();
  });

  async function start({ restartAfterMs = 60_000 } = {}): Promise<void> {
    const environment = { OPERATOR_WEBHOOK_URL: `${operator.url}/alarms` };
    product = await startTestPlatform(environment, { watch: quickWatch(restartAfterMs) });
    await product.say(MARIA, 'oi');
  }

  type Notice = { readonly kind: string; readonly name: string; readonly about: string; readonly text: string };
  const told = () => operator.requests.map(({ body }) => body as Notice);
  const names = () => told().map(({ kind, name }) => `${kind} ${name}`);
  const untilTold = (...expected: readonly string[]) =>
    vi.waitFor(() => expect(names()).toEqual(expected), { timeout: 10_000, interval: 20 });

  it('hears at once of a person who asks for a human and of one in danger, by their id alone', async () => {
    await start();
    await product.say(MARIA, 'sim');
    await product.say(MARIA, 'quero falar com uma pessoa');
    await untilTold('call human-asked');
    await product.say(MARIA, 'quero morrer');
    await untilTold('call human-asked', 'call crisis');
    expect(told()[1]?.about).toMatch(/^[\da-f-]{36}$/);
    expect(JSON.stringify(told())).not.toMatch(/morrer|98765/);
  });

  it('hears once that the number was logged out, is down and may not write first, and once that it is back', async () => {
    await start();
    const instance = product.platform.simulator?.instance;
    instance?.setState('close');
    await vi.waitFor(() => expect(names()).toHaveLength(3), { timeout: 10_000, interval: 20 });
    expect(names().toSorted()).toEqual([
      'raised proactive-stopped',
      'raised whatsapp-down',
      'raised whatsapp-logged-out',
    ]);
    instance?.setState('open');
    await vi.waitFor(() => expect(names()).toHaveLength(5), { timeout: 10_000, interval: 20 });
    expect(names().slice(3).toSorted()).toEqual(['cleared whatsapp-down', 'cleared whatsapp-logged-out']);
    expect(product.logged()).not.toContain('session.restart');
  });

  it('hears of a number that only lost its connection, after which the session was restarted', async () => {
    await start({ restartAfterMs: 100 });
    product.platform.simulator?.instance.setState('connecting');
    await vi.waitFor(() => expect(names()[0]).toBe('raised whatsapp-down'), { timeout: 10_000, interval: 20 });
    await vi.waitFor(() => expect(product.logged()).toContain('"event":"session.restart"'), { timeout: 10_000 });
    expect(product.logged()).not.toContain('session.restart-failed');
  });
});
