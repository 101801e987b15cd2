import type { Log } from '../platform/log.ts';
import type { Tracing } from '../platform/trace.ts';
import type { ClaimedMessage, Outbox } from '../ports/outbox.ts';
import type { SendResult, WhatsAppGateway } from '../ports/whatsapp-gateway.ts';
import { backoff } from './backoff.ts';
import type { DeliveryPolicy } from './delivery-policy.ts';
import type { InstanceHealth } from './instance-health.ts';
import type { Reconciliation } from './reconcile.ts';
import type { GateDecision } from './send-gate.ts';

export type DeliverMessageNeeds = {
  readonly outbox: Outbox;
  readonly gateway: Pick<WhatsAppGateway, 'sendText'>;
  readonly gate: (message: ClaimedMessage) => Promise<GateDecision>;
  readonly reconcile: (message: ClaimedMessage) => Promise<Reconciliation>;
  readonly health: InstanceHealth;
  /** WhatsApp or the gateway refused a message for good. */
  readonly onRefused: (instance: string) => void;
  readonly policy: DeliveryPolicy;
  readonly log: Log;
  readonly tracing: Pick<Tracing, 'note'>;
  readonly now: () => number;
  readonly random: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
};

/** `finished`: the person's next message may go. `waiting`: this one is still in front of it. */
export type Delivered = 'finished' | 'waiting';

/**
 * Takes one claimed message as far as it can go now and records where that is. The claim has already marked it `sending`,
 * durably: if this process dies at any point, the next one begins with a reconciliation.
 */
export function messageDeliverer(needs: DeliverMessageNeeds) {
  const { outbox, gateway, gate, reconcile, health, onRefused, policy, log, tracing, now, random, sleep } = needs;

  return async function deliverMessage(message: ClaimedMessage): Promise<Delivered> {
    if (message.action === 'send') return isTooOld(message) ? fail(message, 'too-late') : send(message);
    const found = await reconcile(message);
    switch (found.kind) {
      case 'left':
        return sent(message, found.messageId);
      case 'cannot-tell':
        return isTooOld(message) ? fail(message, 'never-known') : unknown(message, found.reason);
      case 'not-found':
        return isExhausted(message) ? fail(message, 'attempts-exhausted') : send(message);
    }
  };

  async function send(message: ClaimedMessage): Promise<Delivered> {
    const paused = health.pausedFor(message.instance);
    if (paused > 0) return postpone(message, paused, 'instance-paused');
    const decision = await gate(message);
    if (decision.kind === 'cancel') return cancel(message, decision.why);
    if (decision.kind === 'postpone') return postpone(message, decision.forMs, decision.why);
    tracing.note({ 'denserola.delivery.paced_ms': decision.afterMs });
    if (decision.afterMs > 0) await sleep(decision.afterMs);
    if (!(await isStillOurs(message))) return 'waiting';
    return settle(message, await gateway.sendText({ instance: message.instance, to: message.to, text: message.text }));
  }

  /** A slow look for the message, or a pause of this process, may have used the claim up; another may have it by now. */
  async function isStillOurs({ id, sendBefore }: ClaimedMessage): Promise<boolean> {
    for (let until: number | undefined = sendBefore; until !== undefined; until = await outbox.renew(id)) {
      if (now() <= until) return true;
    }
    return false;
  }

  async function settle(message: ClaimedMessage, result: SendResult): Promise<Delivered> {
    if (result.kind === 'sent') return sent(message, result.messageId);
    if (result.kind === 'ambiguous') return unknown(message, result.reason);
    if (result.permanent || (isExhausted(message) && !result.outage)) {
      onRefused(message.instance);
      return fail(message, result.reason);
    }
    if (result.outage) return outage(message, result.reason, result.retryAfterMs ?? policy.outagePause);
    await outbox.markPending(message.id, result.retryAfterMs ?? nextTry(message), result.reason);
    noteResult('rejected');
    log.warn('delivery.rejected', { ...ids(message), reason: result.reason });
    return 'waiting';
  }

  /** Nothing leaves through this instance: pause it, and put the message back as if it had not been tried. */
  function outage(message: ClaimedMessage, reason: string, forMs: number): Promise<Delivered> {
    if (health.pause(message.instance, forMs)) {
      log.error('delivery.paused', reason, { instance: message.instance, forMs });
    }
    return postpone(message, forMs, reason);
  }

  async function sent(message: ClaimedMessage, providerMessageId: string): Promise<Delivered> {
    await outbox.markSent(message.id, providerMessageId);
    noteResult('sent');
    log.info('delivery.sent', { ...ids(message), action: message.action });
    return 'finished';
  }

  async function unknown(message: ClaimedMessage, reason: string): Promise<Delivered> {
    await outbox.markUnknown(message.id, policy.settle + nextTry(message), reason);
    noteResult('unknown');
    log.warn('delivery.unknown', { ...ids(message), reason });
    return 'waiting';
  }

  async function postpone(message: ClaimedMessage, forMs: number, why: string): Promise<Delivered> {
    await outbox.postpone(message.id, Math.round(forMs), why);
    noteResult('postponed');
    return 'waiting';
  }

  async function cancel(message: ClaimedMessage, why: string): Promise<Delivered> {
    await outbox.markCancelled(message.id, why);
    noteResult('cancelled');
    log.info('delivery.cancelled', { ...ids(message), why });
    return 'finished';
  }

  async function fail(message: ClaimedMessage, reason: string): Promise<Delivered> {
    await outbox.markFailed(message.id, reason);
    noteResult('failed');
    log.error('delivery.failed', reason, ids(message));
    return 'finished';
  }

  /** Why stands in the log line with this trace. */
  function noteResult(result: 'sent' | 'unknown' | 'rejected' | 'postponed' | 'cancelled' | 'failed'): void {
    tracing.note({ 'denserola.delivery.result': result });
  }

  function nextTry(message: ClaimedMessage): number {
    return backoff(message.attempts, random, policy.backoff);
  }

  function isExhausted(message: ClaimedMessage): boolean {
    if (isTooOld(message)) return true;
    return message.attempts >= policy.mostAttempts && now() - message.firstTriedAt > policy.patience;
  }

  /** Counted from when it was written: waiting for a pace, the morning or the connection makes an answer old, too. */
  function isTooOld(message: ClaimedMessage): boolean {
    return now() - message.createdAt > policy.giveUpAfter;
  }
}

function ids({ id, personId, instance, attempts }: ClaimedMessage) {
  return { outboundId: id, personId, instance, attempts };
}
