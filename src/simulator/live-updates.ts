import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Timers } from '../platform/timers.ts';
import type { ChatStore } from './chat-store.ts';

export type LiveUpdates = {
  readonly routes: Hono;
  readonly showTyping: (phone: string, typing: boolean) => void;
  /** Ends every open stream, so that the server can stop. */
  readonly close: () => void;
};

type Update = { readonly phone: string; readonly event: 'changed' | 'typing'; readonly data: string };

/** Proxies and phones drop a stream that stays silent for about a minute. */
const KEEP_ALIVE_MS = 20_000;

/**
 * GET /events: Server-Sent Events for the chat page. `changed` names a chat to be read again, so a page that missed
 * something is right again at the next event; `typing` is "true" or "false".
 */
export function liveUpdates({ store, timers }: { readonly store: ChatStore; readonly timers: Timers }): LiveUpdates {
  const listeners = new Set<(update: Update) => void>();
  const open = new Set<() => void>();

  function tell(update: Update): void {
    for (const listener of listeners) listener(update);
  }

  store.subscribe((entry) => {
    const phone = entry.op === 'person' ? entry.person.phone : store.message(idOf(entry))?.phone;
    if (phone) tell({ phone, event: 'changed', data: phone });
  });

  const routes = new Hono();
  routes.get('/events', (c) =>
    streamSSE(c, async (stream) => {
      const listener = ({ phone, event, data }: Update) => {
        void stream.writeSSE({ event, data: JSON.stringify({ phone, typing: data === 'true' }) });
      };
      listeners.add(listener);
      const ended = new Promise<void>((resolve) => {
        open.add(resolve);
        stream.onAbort(() => {
          open.delete(resolve);
          resolve();
        });
      });
      let stopAlive = () => {};
      function keepAlive(): void {
        void stream.writeSSE({ event: 'alive', data: '' });
        stopAlive = timers.after(KEEP_ALIVE_MS, keepAlive);
      }
      keepAlive();
      await ended;
      stopAlive();
      listeners.delete(listener);
    }),
  );

  return {
    routes,
    showTyping: (phone, typing) => tell({ phone, event: 'typing', data: String(typing) }),
    close() {
      for (const end of open) end();
      open.clear();
    },
  };
}

function idOf(entry: { readonly id: string } | { readonly message: { readonly id: string } } | object): string {
  if ('message' in entry) return entry.message.id;
  return 'id' in entry ? entry.id : '';
}
