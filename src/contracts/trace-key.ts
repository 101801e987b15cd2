import type { InboundEvent } from './inbound-event.ts';

/**
 * What names an event in traces, the same for the door that takes its webhook and for the turn that reads it from the inbox,
 * so that both find one trace without a column for it. `undefined`: no webhook brought it, or no turn reads it.
 */
export function traceKeyOf(event: InboundEvent): string | undefined {
  switch (event.kind) {
    case 'message':
    case 'human-takeover':
      return traceKeyOfMessage(event);
    case 'edit':
    case 'deletion':
      return [event.instance, event.targetId, event.kind, event.sentAt].join('/');
    case 'human-return':
    case 'receipt':
    case 'sent-echo':
    case 'connection':
      return undefined;
  }
}

export function traceKeyOfMessage(message: { readonly instance: string; readonly messageId: string }): string {
  return `${message.instance}/${message.messageId}`;
}
