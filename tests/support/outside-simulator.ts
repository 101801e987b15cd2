import { listen } from '../../src/apps/listen.ts';
import { EVOLUTION_PATH } from '../../src/simulator/evolution-path.ts';
import { type Simulator, simulator } from '../../src/simulator/simulator.ts';

export type OutsideSimulator = Simulator & {
  /** The environment that makes a server use it. */
  readonly environment: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
};

/**
 * An EvolutionAPI outside the server's process, which is killed without it: its log is what the people on their phones
 * saw, whatever became of the server. It repeats webhooks after 0.1, 0.2, 0.4 … s.
 */
export async function outsideSimulator(server: { readonly url: string }): Promise<OutsideSimulator> {
  const made = simulator({
    apiKey: KEY,
    instanceName: 'fora',
    webhook: { url: `${server.url}/webhooks/evolution`, headers: { 'x-denserola-token': TOKEN } },
    retryScale: 0.02,
    receiptDelayMs: 20,
  });
  const listener = await listen({ simulator: made.app }, { host: '127.0.0.1', port: 0 });
  return {
    ...made,
    environment: {
      EVOLUTION_API_URL: `${listener.url}${EVOLUTION_PATH}`,
      EVOLUTION_API_KEY: KEY,
      EVOLUTION_INSTANCE: 'fora',
      WEBHOOK_TOKENS: TOKEN,
    },
    stop: async () => {
      made.close();
      await listener.close();
    },
  };
}

const KEY = 'a-key-of-fault-tests-alone';
const TOKEN = 'a-token-of-fault-tests-alone';
