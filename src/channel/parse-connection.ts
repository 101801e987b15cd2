import { connectionStateOf } from '../contracts/connection-state.ts';
import type { ConnectionState } from '../contracts/inbound-event.ts';
import { sha256 } from '../platform/ids.ts';
import { inboxEntry } from './inbox-entry.ts';
import { at, textAt } from './json-value.ts';
import { notUnderstood, oneEvent, type ParsedWebhook, type WebhookEnvelope } from './parsed-webhook.ts';

/** `connection.update`. */
export function parseConnection(data: unknown, envelope: WebhookEnvelope): ParsedWebhook {
  const state = connectionStateOf(textAt(data, 'state'));
  return state ? connection(state, data, envelope) : notUnderstood('connection-state-unknown');
}

/** `qrcode.updated`: somebody must scan. The code is a login secret, so only that it exists is told. */
export function parseQrCode(data: unknown, envelope: WebhookEnvelope): ParsedWebhook {
  return connection('qr-code', data, envelope);
}

/** `status.instance`, `logout.instance`, `remove.instance` (the last two have no data, but one reason): the session is over. */
export function parseSessionEnd(data: unknown, envelope: WebhookEnvelope): ParsedWebhook {
  return connection('close', data ?? { statusReason: LOGGED_OUT }, envelope);
}

/** What WhatsApp itself gives as the reason when a phone unlinks us. */
const LOGGED_OUT = 401;

function connection(state: ConnectionState, data: unknown, envelope: WebhookEnvelope): ParsedWebhook {
  const reason = at(data, 'statusReason') ?? at(data, 'disconnectionReasonCode');
  return oneEvent(
    inboxEntry(
      {
        v: 1,
        kind: 'connection',
        instance: envelope.instance,
        sentAt: 0,
        state,
        ...(typeof reason === 'number' && Number.isFinite(reason) ? { statusReason: reason } : {}),
      },
      // These events have no id. The same wall clock text means a repeated webhook; hashed, as it is of any shape.
      sha256(envelope.writtenAt ?? '').slice(0, 32),
    ),
  );
}
