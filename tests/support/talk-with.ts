import type { RunningPlatform } from '../../src/apps/run-platform.ts';

/** One line of a chat, as `GET /simulador/api/chats/PHONE` gives it. `fromMe`: the assistant wrote it. */
export type ChatLine = {
  readonly id: string;
  readonly fromMe: boolean;
  readonly text: string;
  readonly sentAt: string;
};

/** Ways to talk with a running product as a person does. */
export type Talk = {
  /** Writes as a person and resolves to what the assistant answered, once nothing is left to do. */
  readonly say: (phone: string, ...texts: string[]) => Promise<string>;
  readonly chat: (phone: string) => Promise<readonly ChatLine[]>;
  /** Resolves when inbox and outbox are empty and no webhook is under way. */
  readonly settled: () => Promise<void>;
};

/** A running product as a person on a phone has it: over the simulator that stands in it. */
export function talkWith(platform: RunningPlatform): Talk & { readonly url: string } {
  async function chat(phone: string): Promise<readonly ChatLine[]> {
    const response = await fetch(`${platform.url}/simulador/api/chats/${phone}`);
    const body = (await response.json()) as { messages?: ChatLine[] };
    return body.messages ?? [];
  }

  async function settled(): Promise<void> {
    for (;;) {
      await platform.simulator?.webhooks.idle();
      const response = await fetch(`${platform.url}/readyz`);
      const { backlog } = (await response.json()) as { backlog: { pendingInbox: number; pendingOutbox: number } };
      if (backlog.pendingInbox === 0 && backlog.pendingOutbox === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  return {
    url: platform.url,
    chat,
    settled,
    say: async (phone, ...texts) => {
      const before = (await chat(phone)).length;
      for (const text of texts) {
        await fetch(`${platform.url}/simulador/api/send`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ phone, text }),
        });
      }
      await settled();
      const lines = (await chat(phone)).slice(before);
      return lines
        .filter(({ fromMe }) => fromMe)
        .map(({ text }) => text)
        .join('\n\n');
    },
  };
}
