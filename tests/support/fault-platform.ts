import { request } from 'node:http';
import type pg from 'pg';
import type { Tuning } from '../../src/apps/run-platform.ts';
import type { ConversationState } from '../../src/contracts/conversation-state.ts';
import type { Content } from '../../src/simulator/message.ts';
import type { Simulator } from '../../src/simulator/simulator.ts';
import { eventually } from './postgres-events.ts';
import { startTestPlatform, type TestPlatform } from './running-platform.ts';
import { openSession } from './take-away.ts';

/** A fault that costs the product 30 s costs these tests two: a busy machine may hold all of them still for one. */
export const QUICK: Tuning = {
  gatewayTimeoutMs: 2_000,
  policy: { settle: 150, backoff: { first: 20, longest: 100 }, outagePause: 150 },
  simulator: { retryScale: 0.02, receiptDelayMs: 5 },
};
export const TOKEN = 'the-token-of-fault-tests';

export type FaultPlatform = Omit<TestPlatform, 'platform'> & {
  readonly simulator: Simulator;
  readonly database: pg.Client;
  /** Writes something that is not a text; resolves to the message's id without waiting for an answer. */
  readonly send: (phone: string, content: Content) => string;
  readonly write: (phone: string, text: string) => string;
  /** What the assistant wrote to this phone. */
  readonly answers: (phone: string) => Promise<readonly string[]>;
  readonly answered: (phone: string, times: number) => Promise<void>;
  readonly state: (address: string) => Promise<ConversationState>;
  /** Posts a body to the webhook as EvolutionAPI would; resolves to the status. */
  readonly post: (body: unknown) => Promise<number>;
  /** Posts a body and is gone before the answer comes. */
  readonly postAndHangUp: (body: unknown) => Promise<void>;
};

/** The whole product with its simulator at hand, and waits that suit tests of faults. */
export async function startFaultPlatform(
  environment: Readonly<Record<string, string>> = {},
  tuning: Tuning = {},
): Promise<FaultPlatform> {
  const { platform, ...product } = await startTestPlatform(
    { WEBHOOK_TOKENS: TOKEN, ...environment },
    { ...QUICK, ...tuning },
  );
  const { simulator } = platform;
  if (!simulator) throw new Error('fault tests need the simulator');
  const database = await openSession(product.databaseUrl);

  async function answers(phone: string): Promise<readonly string[]> {
    return (await product.chat(phone)).filter(({ fromMe }) => fromMe).map(({ text }) => text);
  }
  const send = (phone: string, content: Content) => simulator.people.write({ phone, content });

  return {
    ...product,
    simulator,
    database,
    send,
    write: (phone, text) => send(phone, { kind: 'text', text }),
    answers,
    answered: async (phone, times) => {
      await eventually(async () => ((await answers(phone)).length >= times ? true : undefined));
    },
    state: (address) => stateOf(database, address),
    post: async (body) => {
      const response = await fetch(`${product.url}/webhooks/evolution`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-denserola-token': TOKEN },
        body: JSON.stringify(body),
      });
      await response.arrayBuffer();
      return response.status;
    },
    postAndHangUp: (body) => postAndHangUp(`${product.url}/webhooks/evolution`, JSON.stringify(body)),
    stop: async () => {
      await database.end().catch(() => {});
      await product.stop();
    },
  };
}

/** The stored conversation of the person behind an address such as `phone:551187654321`. */
async function stateOf(database: pg.Client, address: string): Promise<ConversationState> {
  const { rows } = await database.query<{ state: ConversationState | null }>(
    'SELECT state FROM conversations JOIN person_addresses USING (person_id) WHERE address = $1',
    [address],
  );
  const state = rows[0]?.state;
  if (!state) throw new Error(`there is no conversation with ${address}`);
  return state;
}

function postAndHangUp(url: string, body: string): Promise<void> {
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/json', 'x-denserola-token': TOKEN };
    const outgoing = request(url, { method: 'POST', headers, agent: false });
    outgoing.on('error', () => {});
    outgoing.on('close', () => resolve());
    outgoing.end(body, () => outgoing.destroy());
  });
}
