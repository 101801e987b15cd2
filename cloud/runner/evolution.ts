import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { EVOLUTION_PATH } from '../../src/simulator/evolution-path.ts';
import type { SimulatorOptions } from '../../src/simulator/simulator.ts';
import type { WebhookAttempt } from '../../src/simulator/webhook-sender.ts';

export type EvolutionOrder =
  | { readonly kind: 'start'; readonly options: SimulatorOptions; readonly port: number }
  | { readonly kind: 'count' }
  | { readonly kind: 'idle' };
export type EvolutionAnswer =
  | { readonly kind: 'started'; readonly url: string }
  | { readonly kind: 'counted'; readonly attempts: readonly WebhookAttempt[] }
  | { readonly kind: 'idle' };

/** EvolutionAPI with people on phones behind it, outside of everything that the stage runs. */
export type Evolution = {
  /** Where the chat is. */
  readonly chatUrl: string;
  /** What EVOLUTION_API_URL leads to. */
  readonly apiUrl: string;
  /** Every webhook that was tried, and what became of it. */
  readonly attempts: () => Promise<readonly WebhookAttempt[]>;
  /** Resolves when no webhook is on its way or waits to be tried again. */
  readonly idle: () => Promise<void>;
  readonly write: (phone: string, text: string) => Promise<void>;
  readonly chat: (phone: string) => Promise<readonly ChatLine[]>;
  readonly stop: () => Promise<void>;
};

export type ChatLine = { readonly fromMe: boolean; readonly text: string; readonly sentAt: string };

export async function evolution(options: SimulatorOptions, port: number): Promise<Evolution> {
  const child = fork(join(import.meta.dirname, 'evolution-process.ts'), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  // Ten runners may wait for an answer at once.
  child.setMaxListeners(0);
  const { url } = await asked(child, { kind: 'start', options, port }, 'started');
  const api = `${url}/simulador/api`;
  return {
    chatUrl: `${url}/simulador`,
    apiUrl: `${url}${EVOLUTION_PATH}`,
    attempts: async () => (await asked(child, { kind: 'count' }, 'counted')).attempts,
    idle: async () => void (await asked(child, { kind: 'idle' }, 'idle')),
    async write(phone, text) {
      const response = await fetch(`${api}/send`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ phone, text }),
      });
      if (!response.ok) throw new Error(`the simulator answered ${response.status}`);
    },
    async chat(phone) {
      const { messages = [] } = (await (await fetch(`${api}/chats/${phone}`)).json()) as { messages?: ChatLine[] };
      return messages;
    },
    async stop() {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.disconnect();
      await gone;
    },
  };
}

function asked<Kind extends EvolutionAnswer['kind']>(
  child: ChildProcess,
  order: EvolutionOrder,
  kind: Kind,
): Promise<Extract<EvolutionAnswer, { kind: Kind }>> {
  return new Promise((resolve, reject) => {
    const isWanted = (answer: EvolutionAnswer): answer is Extract<EvolutionAnswer, { kind: Kind }> =>
      answer.kind === kind;
    function onMessage(answer: EvolutionAnswer): void {
      if (!isWanted(answer)) return;
      child.off('message', onMessage);
      child.off('exit', onExit);
      resolve(answer);
    }
    function onExit(): void {
      reject(new Error('the simulator ended'));
    }
    child.on('message', onMessage);
    child.once('exit', onExit);
    child.send(order);
  });
}
