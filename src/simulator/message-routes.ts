import type { Context } from 'hono';
import * as z from 'zod';
import type { Timers } from '../platform/timers.ts';
import type { AddRoute } from './add-route.ts';
import type { ChatStore } from './chat-store.ts';
import type { Faults } from './faults.ts';
import { findMessages } from './find-messages.ts';
import { jidFor, phoneKey } from './jid.ts';
import type { Answer, SendText } from './send-text.ts';

export type MessageRoutesNeeds = {
  readonly store: ChatStore;
  readonly sendText: SendText;
  readonly showTyping: (phone: string, typing: boolean) => void;
  readonly faults: Faults;
  readonly timers: Timers;
};

/** How long a request without an answer is held open before the connection gives up, as a proxy would. */
const HANG_MS = 120_000;

const presenceBody = z.looseObject({ number: z.string(), presence: z.string(), delay: z.number().default(0) });
const readBody = z.looseObject({ readMessages: z.array(z.looseObject({ id: z.string(), remoteJid: z.string() })) });
const numbersBody = z.looseObject({ numbers: z.array(z.string()) });

/** /message/… and /chat/…: what the product calls while it runs. */
export function addMessageRoutes(addRoute: AddRoute, needs: MessageRoutesNeeds): void {
  const { store, faults, showTyping, timers } = needs;

  addRoute('POST', '/message/sendText', async (c, one) =>
    respond(c, await needs.sendText(one, await c.req.json().catch(() => null)), timers),
  );

  addRoute('POST', '/chat/findMessages', async (c, one) =>
    c.json(findMessages(store, one, await c.req.json().catch(() => ({})))),
  );

  addRoute('POST', '/chat/whatsappNumbers', async (c) => {
    const { numbers } = numbersBody.parse(await c.req.json());
    return c.json(
      numbers.map((number) => ({ jid: jidFor(number), exists: !faults.isUnknownNumber(phoneKey(number)), number })),
    );
  });

  addRoute('POST', '/chat/sendPresence', async (c) => {
    const { number, presence, delay } = presenceBody.parse(await c.req.json());
    const person = store.person(jidFor(number));
    if (person) {
      showTyping(person.phone, presence === 'composing');
      timers.after(delay, () => showTyping(person.phone, false));
    }
    return c.json({ presence }, 201);
  });

  addRoute('POST', '/chat/markMessageAsRead', async (c) => {
    const { readMessages } = readBody.parse(await c.req.json());
    for (const { id, remoteJid } of readMessages) {
      // 2.3.7 says nothing and does nothing for a LID.
      if (store.message(id)?.author !== 'person' || remoteJid.endsWith('@lid')) continue;
      store.append({ op: 'status', id, status: 'READ' });
    }
    return c.json({ message: 'Read messages', read: 'success' }, 201);
  });
}

async function respond(c: Context, answer: Answer, timers: Timers): Promise<Response> {
  switch (answer.kind) {
    case 'json':
      return c.json(answer.body, answer.status);
    case 'html':
      return c.html('<html><body><h1>502 Bad Gateway</h1></body></html>', answer.status);
    case 'none':
      await clientGaveUp(c.req.raw.signal, timers);
      return c.body(null, 504);
  }
}

function clientGaveUp(signal: AbortSignal, timers: Timers): Promise<void> {
  return new Promise((resolve) => {
    const cancel = timers.after(HANG_MS, resolve);
    signal.addEventListener('abort', () => {
      cancel();
      resolve();
    });
  });
}
