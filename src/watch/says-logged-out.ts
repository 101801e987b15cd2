import type { InboundEvent } from '../contracts/inbound-event.ts';

/**
 * True when WhatsApp ended the session for good: EvolutionAPI does not reconnect after these reasons (logged out on the
 * phone, refused, payment, not acceptable), and a QR code is only made when somebody must scan it.
 */
export function saysLoggedOut(event: InboundEvent): boolean {
  if (event.kind !== 'connection') return false;
  if (event.state === 'qr-code') return true;
  return event.state !== 'open' && event.statusReason !== undefined && FOR_GOOD.has(event.statusReason);
}

const FOR_GOOD: ReadonlySet<number> = new Set([401, 402, 403, 406]);
