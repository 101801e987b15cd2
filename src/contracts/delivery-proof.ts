import { maskIdentifiers } from '../domain/privacy/mask-identifiers.ts';
import type { InboundEvent, SentEcho } from './inbound-event.ts';

/** Reasons of a failure that say nothing about the number: we gave up, WhatsApp refused nothing. */
export const OUR_OWN_REASONS: readonly string[] = ['too-late', 'never-known'];

/** A gateway that sends no receipts: after this long without an error a message counts as arrived. */
export const WITHOUT_RECEIPT_MS = 60_000;

/** How long a receipt or echo may wait for the message that it is about. */
export const PROOF_PATIENCE_MS = 3_600_000;

/** Clocks of ours and of WhatsApp differ: an echo may seem to be this much older than the attempt that it proves. */
const CLOCK_TOLERANCE_MS = 120_000;

/** Whose work an event is: a person's turn, or delivery's knowledge of what became of messages. */
export function laneOf(event: InboundEvent): 'conversation' | 'delivery' {
  return event.kind === 'receipt' || event.kind === 'sent-echo' || event.kind === 'connection'
    ? 'delivery'
    : 'conversation';
}

/** True when this echo shows that the attempted message left: same words, and not before the first attempt. */
export function isProvenBy(
  attempted: { readonly text: string; readonly firstTriedAt: number },
  echo: Pick<SentEcho, 'text' | 'sentAt'>,
): boolean {
  return (
    echo.sentAt * 1000 >= attempted.firstTriedAt - CLOCK_TOLERANCE_MS &&
    (attempted.text === echo.text || plain(attempted.text) === plain(echo.text))
  );
}

/** What the way may change: line ends, outer blanks, composed accents; and our own door masks identifiers. */
function plain(text: string): string {
  return maskIdentifiers(text.normalize('NFC').replace(/\r\n?/g, '\n').trim()).text;
}
