import { setTimeout as sleep } from 'node:timers/promises';

/** One line of a chat, as `GET /simulador/api/chats/PHONE` gives it. `fromMe`: the assistant wrote it. */
export type ChatLine = { readonly id: string; readonly fromMe: boolean; readonly text: string; readonly kind: string };

/** Something a person sends: words, or what is no text (a voice message, a picture), as the simulator's API takes it. */
export type Sent = string | { readonly kind: 'audio' | 'sticker' | 'image' };

export type Sitting = {
  readonly url: string;
  readonly phone: string;
  /** Before each message of a burst. */
  readonly pauseMs?: number;
  /** Called with each line as soon as it stands in the chat. */
  readonly onLine?: (line: ChatLine) => void;
};

const PATIENCE_MS = 30_000;

/** Somebody sits down and talks with the running product through its simulator. Each call is one burst and its answer. */
export function sitDown({
  url,
  phone,
  pauseMs = 0,
  onLine,
}: Sitting): (burst: readonly Sent[]) => Promise<readonly ChatLine[]> {
  const seen = new Set<string>();

  async function newLines(): Promise<readonly ChatLine[]> {
    const response = await fetch(`${url}/simulador/api/chats/${phone}`);
    const { messages = [] } = (await response.json()) as { messages?: readonly ChatLine[] };
    const fresh = messages.filter(({ id }) => !seen.has(id));
    for (const line of fresh) {
      seen.add(line.id);
      onLine?.(line);
    }
    return fresh;
  }

  return async function say(burst) {
    const lines: ChatLine[] = [];
    for (const sent of burst) {
      if (pauseMs > 0) await sleep(pauseMs);
      await send(url, phone, sent);
      lines.push(...(await newLines()));
    }
    // The answer is complete when nothing waits any more.
    const deadline = Date.now() + PATIENCE_MS;
    while (Date.now() < deadline && !(lines.some(({ fromMe }) => fromMe) && (await nothingWaits(url)))) {
      await sleep(30);
      lines.push(...(await newLines()));
    }
    return [...lines, ...(await newLines())];
  };
}

async function send(url: string, phone: string, sent: Sent): Promise<void> {
  await fetch(`${url}/simulador/api/send`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(typeof sent === 'string' ? { phone, text: sent } : { phone, content: sent }),
  });
}

async function nothingWaits(url: string): Promise<boolean> {
  const { backlog } = (await (await fetch(`${url}/readyz`)).json()) as {
    backlog: { readonly pendingInbox: number; readonly pendingOutbox: number };
  };
  return backlog.pendingInbox === 0 && backlog.pendingOutbox === 0;
}
