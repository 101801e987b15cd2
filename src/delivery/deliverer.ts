import { setTimeout as wait } from 'node:timers/promises';
import { type Clock, systemClock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import { pacer, type SharedPacer } from '../platform/pace.ts';
import { noTracing, type SpanStart, type Tracing } from '../platform/trace.ts';
import type { AlarmBook } from '../ports/alarm-book.ts';
import type { ClaimedReply } from '../ports/conversation-store.ts';
import type { InstanceMemory } from '../ports/instance-memory.ts';
import type { ClaimedMessage, Outbox } from '../ports/outbox.ts';
import type { WhatsAppGateway } from '../ports/whatsapp-gateway.ts';
import { type Delivered, messageDeliverer } from './deliver-message.ts';
import { DEFAULT_POLICY, type DeliveryPolicy } from './delivery-policy.ts';
import { instanceHealth } from './instance-health.ts';
import { proactiveBudget } from './proactive-budget.ts';
import { reconciler } from './reconcile.ts';
import { sendBreaker } from './send-breaker.ts';
import { sendGate } from './send-gate.ts';

export type DelivererNeeds = {
  readonly outbox: Outbox;
  readonly gateway: Pick<WhatsAppGateway, 'sendText' | 'findMessages' | 'connectionState'>;
  /** The numbers of ours: nothing is claimed while all of them are paused, and their breakers may be open from before. */
  readonly instances: readonly string[];
  readonly memory: InstanceMemory;
  readonly alarms: Pick<AlarmBook, 'raise' | 'clear'>;
  readonly log: Log;
  readonly tracing?: Tracing;
  readonly clock?: Clock;
  readonly random?: () => number;
  readonly sleep?: (milliseconds: number) => Promise<unknown>;
  readonly policy?: Partial<DeliveryPolicy>;
  /** What may start from us in a day, as of now, where it is not the policy's. */
  readonly mostProactive?: () => Pick<DeliveryPolicy['proactivePerDay'], 'person' | 'number'>;
  /** Where several processes send from one number; left out: this one is alone. */
  readonly reserve?: SharedPacer;
};

export type Deliverer = {
  /**
   * One pass: sends what is due (of one person, or of all), and what becomes due behind it, until nothing is left or all
   * of it must wait. Resolves to how many messages it took in hand. Passes may overlap; together they keep within the
   * policy's concurrency. With an aborted signal it takes nothing more in hand. Rejects only when the outbox cannot be
   * read. With `claimed` it begins with a message of this person that a turn has claimed for us.
   */
  readonly deliver: (personId?: string, signal?: AbortSignal, claimed?: ClaimedReply) => Promise<number>;
  /** WhatsApp ended the session of this number: nothing starts from us for a while. */
  readonly stopProactive: (instance: string) => Promise<void>;
};

export function deliverer(needs: DelivererNeeds): Deliverer {
  const { outbox, gateway, log, tracing = noTracing, clock = systemClock, random = Math.random, sleep = wait } = needs;
  const policy = { ...DEFAULT_POLICY, ...needs.policy };
  const { now } = clock;
  const reserve = needs.reserve ?? pacer({ now, random });
  const { memory, alarms, instances } = needs;
  const health = instanceHealth({ now, pauseMs: policy.outagePause, instances });
  const budget = proactiveBudget({
    outbox,
    memory,
    limits: policy.proactivePerDay,
    ...(needs.mostProactive ? { most: needs.mostProactive } : {}),
  });
  const breaker = sendBreaker({ outbox, memory, alarms, instances, reserve, policy: policy.breaker, now });
  const gate = sendGate({ policy, hasOptedOut: outbox.hasOptedOut, reserve, budget, holds: breaker.holds, now });
  const reconcile = reconciler({ gateway, outbox });
  const pause = async (milliseconds: number) => void (await sleep(milliseconds));
  const deliverMessage = messageDeliverer({
    ...{ outbox, gateway, gate, reconcile, health, onRefused: breaker.noteTrouble },
    ...{ policy, log, tracing, now, random, sleep: pause },
  });
  let inFlight = 0;
  /** People of whom nothing more waits behind what is being sent, as far as a wake has not said otherwise. */
  const withoutMore = new Set<string>();
  /** Ids of what is being sent. */
  const inHand = new Set<number>();

  return {
    async deliver(personId, signal, claimed) {
      if (personId === undefined) await absorbNews();
      else withoutMore.delete(personId);
      if (claimed) return deliverClaimed(claimed, signal);
      await health.recheck(gateway);
      await lookAtBreaker();
      if (signal?.aborted || health.isAllPaused()) return 0;
      const first = await claim(personId === undefined ? policy.concurrency - inFlight : 1, personId);
      // Each goes on by itself, so that one slow answer holds up nobody else.
      const taken = await Promise.all(first.map((message) => deliverFrom(message, personId, signal)));
      return taken.reduce((sum, count) => sum + count, 0);
    },
    stopProactive: breaker.stopProactive,
  };

  /** A breaker that cannot be read stays as it was known: messages of people who wait must not hang on it. */
  async function lookAtBreaker(): Promise<void> {
    try {
      await breaker.look();
    } catch (error) {
      log.error('delivery.breaker-unread', error);
    }
  }

  /** What a turn has claimed is ours to send, unless all places are taken: then it waits like any other. */
  async function deliverClaimed({ message, isOnly }: ClaimedReply, signal?: AbortSignal): Promise<number> {
    if (inFlight >= policy.concurrency) {
      await outbox.postpone(message.id, 0, 'no-place');
      return 0;
    }
    inFlight += 1;
    inHand.add(message.id);
    if (isOnly) withoutMore.add(message.personId);
    await health.recheck(gateway);
    return deliverFrom(message, message.personId, signal);
  }

  /** Delivers a message and then whatever is due next, in the place that it holds among those in flight. */
  async function deliverFrom(first: ClaimedMessage, personId?: string, signal?: AbortSignal): Promise<number> {
    let taken = 0;
    for (let message: ClaimedMessage | undefined = first; message; taken += 1) {
      const outcome = await attempt(message);
      inHand.delete(message.id);
      inFlight -= 1;
      if (signal?.aborted || health.isAllPaused()) return taken + 1;
      if (personId !== undefined && (outcome === 'waiting' || withoutMore.delete(personId))) return taken + 1;
      [message] = await claim(1, personId);
    }
    return taken;
  }

  /** A fault of ours here leaves the message claimed; when the claim runs out it is reconciled, never just sent again. */
  function attempt(message: ClaimedMessage): Promise<Delivered> {
    return tracing.span(spanOf(message), async () => {
      try {
        return await deliverMessage(message);
      } catch (error) {
        log.error('delivery.attempt-failed', error, { outboundId: message.id, personId: message.personId });
        tracing.fail(error);
        return 'waiting';
      }
    });
  }

  /** A reply belongs to the turn that wrote it, as long as this process remembers that. */
  function spanOf({ personId, purpose, action, attempts }: ClaimedMessage): SpanStart {
    return {
      ...{ name: 'delivery', kind: 'client', parent: purpose === 'reply' ? tracing.leftFor(personId) : undefined },
      attributes: {
        'denserola.delivery.purpose': purpose,
        'denserola.delivery.action': action,
        'denserola.delivery.attempt': attempts,
      },
    };
  }

  /** Keeps places for what it asks for, so that passes at the same moment do not together exceed the limit. */
  async function claim(places: number, personId: string | undefined): Promise<readonly ClaimedMessage[]> {
    const free = Math.min(places, policy.concurrency - inFlight);
    if (free <= 0) return [];
    inFlight += free;
    let claimed: readonly ClaimedMessage[] = [];
    try {
      // One whose claim ran out here is still in hand: what the slow attempt reports must not count for a second one.
      claimed = (await outbox.claim(free, personId)).filter(({ id }) => !inHand.has(id));
      for (const { id } of claimed) inHand.add(id);
      return claimed;
    } finally {
      inFlight -= free - claimed.length;
    }
  }

  /** Receipts, echoes and connection news that the inbox holds: an echo may settle what is unknown, before it is claimed. */
  async function absorbNews(): Promise<void> {
    for (let taken = NEWS_AT_ONCE; taken === NEWS_AT_ONCE; ) {
      const news = await outbox.absorbGatewayEvents(NEWS_AT_ONCE);
      for (const { instance, state } of news.connections) health.report(instance, state);
      for (const { instance, status } of news.receipts) if (status === 'error') breaker.noteTrouble(instance);
      taken = news.taken;
    }
  }
}

const NEWS_AT_ONCE = 200;
