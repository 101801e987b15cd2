import type { Log } from '../../src/platform/log.ts';
import type { Inbox } from '../../src/ports/inbox.ts';
import { webhookApp } from './webhook-app.ts';

export const DOOR_TOKEN = 'um-segredo-de-teste-0123';

/** The channel's door without a server: posts a body as our gateway does and resolves to the answer's status. */
export function aDoor({
  inbox,
  log,
  tokens = [DOOR_TOKEN],
}: {
  readonly inbox: Inbox;
  readonly log: Log;
  readonly tokens?: readonly string[];
}) {
  const app = webhookApp({ inbox, tokens, log, onAccepted: () => {} });
  return async function post(body: string | Uint8Array, token = DOOR_TOKEN): Promise<number> {
    const init = { method: 'POST' as const, headers: { 'x-denserola-token': token }, body };
    return (await app.request('/webhooks/evolution', init)).status;
  };
}
