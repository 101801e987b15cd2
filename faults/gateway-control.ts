import { Agent } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { FaultOrder } from '../src/simulator/faults.ts';
import { post } from './post.ts';

/** What the campaign does to the gateway from outside, over HTTP. */
export type GatewayControl = {
  /** Keeps a message as WhatsApp does: until the gateway takes it, however often that must be tried. */
  readonly keep: (message: { readonly id: string; readonly phone: string; readonly text: string }) => Promise<void>;
  /** Faults that the next sends or webhooks meet. Lost when the gateway is down. */
  readonly order: (order: FaultOrder) => Promise<void>;
  readonly slow: (times: number) => Promise<void>;
  /** Ends whatever still tries. */
  readonly hangUp: () => void;
};

export function gatewayControl(url: string): GatewayControl {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  let isOver = false;
  const send = (path: string, body: unknown) =>
    post({ url: `${url}${path}`, body: Buffer.from(JSON.stringify(body)), agent, timeoutMs: 5_000 });
  return {
    async keep(message) {
      while ((await send('/simulador/api/send', message)) !== 202 && !isOver) await wait(50);
    },
    order: async (order) => void (await send('/simulador/api/faults', order)),
    slow: async (times) => void (await send(`/slow?times=${times}`, {})),
    hangUp() {
      isOver = true;
      agent.destroy();
    },
  };
}
