import { traceKeyOf } from '../contracts/trace-key.ts';
import type { SpanStart, Tracing } from '../platform/trace.ts';
import type { Brain } from '../ports/brain.ts';
import type { PendingEvent, Turn, TurnOutcome } from '../ports/conversation-store.ts';
import { FLOWS } from './every-agent.ts';

/**
 * A turn as a part of the trace of what it answers: of the wake that a webhook caused, where wakes carry traces, else of the
 * webhook of the oldest message. It is linked to the webhooks of the other messages, since a burst has one answer.
 */
export function turnSpan(
  { now }: Turn,
  pending: readonly PendingEvent[],
  { tracing, brain }: { readonly tracing: Tracing; readonly brain: Brain },
): SpanStart {
  const [oldest, ...others] = pending
    .flatMap(({ event }) => traceKeyOf(event) ?? [])
    .map((key) => tracing.beginningOf(key));
  return {
    name: 'turn',
    parent: tracing.inherited() ?? oldest,
    links: others,
    attributes: {
      'denserola.turn.messages': pending.length,
      // Mostly the quiet moment: how long the first of them waited for its turn.
      'denserola.turn.waited_ms': Math.max(0, now - Math.min(...pending.map(({ receivedAt }) => receivedAt))),
      'denserola.turn.brain': brain.id,
    },
  };
}

/** What came of it, and that its replies belong to it. Whether somebody is in danger is nobody's who reads traces. */
export function noteOutcome(tracing: Tracing, personId: string, { replies, state }: TurnOutcome): void {
  const flow = FLOWS.find(({ slots }) => state.asked && slots.includes(state.asked.slot));
  tracing.note({
    'denserola.turn.outcome': replies.length > 0 ? 'replied' : 'silent',
    'denserola.turn.replies': replies.length,
    'denserola.turn.flow': flow?.name ?? 'none',
  });
  if (replies.length > 0) tracing.leaveFor(personId);
}
