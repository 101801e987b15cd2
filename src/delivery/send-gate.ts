import { zoneOfAddress } from '../contracts/zone-of-address.ts';
import type { Pacer, SharedPacer } from '../platform/pace.ts';
import type { ClaimedMessage } from '../ports/outbox.ts';
import type { DeliveryPolicy } from './delivery-policy.ts';
import type { ProactiveBudget } from './proactive-budget.ts';
import { quietFor } from './quiet-hours.ts';

export type GateDecision =
  | { readonly kind: 'send'; readonly afterMs: number }
  | { readonly kind: 'postpone'; readonly forMs: number; readonly why: string }
  | { readonly kind: 'cancel'; readonly why: string };

export type GateNeeds = {
  readonly policy: DeliveryPolicy;
  readonly hasOptedOut: (personId: string) => Promise<boolean>;
  readonly reserve: Pacer | SharedPacer;
  readonly budget: ProactiveBudget;
  /** Milliseconds that the number's circuit breaker holds a message; 0 when it lets it go. */
  readonly holds: (message: ClaimedMessage) => number | Promise<number>;
  readonly now: () => number;
};

/**
 * Whether a message may leave now. A reply may, at its pace and unless the breaker stopped the number: the person wrote
 * and waits, and even "stop" gets its confirmation. What starts from us must also pass opt-out, its own time, quiet hours
 * and the day's budgets.
 */
export function sendGate({ policy, hasOptedOut, reserve, budget, holds, now }: GateNeeds) {
  return async function decide(message: ClaimedMessage): Promise<GateDecision> {
    return message.purpose === 'reply' ? leave(message) : proactive(message);
  };

  async function proactive(message: ClaimedMessage): Promise<GateDecision> {
    if (await hasOptedOut(message.personId)) return { kind: 'cancel', why: 'opted-out' };
    if (message.expiresAt !== undefined && message.expiresAt <= now()) return { kind: 'cancel', why: 'expired' };
    const quiet = quietFor(now(), zoneOfAddress(message.to), policy.quietHours);
    if (quiet > 0) return { kind: 'postpone', forMs: quiet, why: 'quiet-hours' };
    const spent = await budget(message, now());
    if (spent) return { kind: 'postpone', forMs: UNTIL_BUDGET_IS_LOOKED_AT_AGAIN, why: spent };
    return leave(message);
  }

  async function leave(message: ClaimedMessage): Promise<GateDecision> {
    const held = await holds(message);
    return held > 0 ? { kind: 'postpone', forMs: held, why: 'breaker' } : paced(message);
  }

  /** The strictest of the paces decides. Those reserved before a longer one is found stay so: slower, never faster. */
  async function paced(message: ClaimedMessage): Promise<GateDecision> {
    const { number, person, proactiveNumber } = policy.pace;
    const rates = [
      ...(message.purpose === 'proactive' ? [{ key: `proactive:${message.instance}`, rate: proactiveNumber }] : []),
      { key: `person:${message.personId}`, rate: person },
      { key: `number:${message.instance}`, rate: number },
    ];
    let afterMs = 0;
    for (const { key, rate } of rates) {
      const wait = await reserve(key, rate, policy.longestWait);
      if (wait === undefined)
        return { kind: 'postpone', forMs: Math.max(policy.longestWait, rate.everyMs), why: 'pace' };
      afterMs = Math.max(afterMs, wait);
    }
    return { kind: 'send', afterMs };
  }
}

/** The budget is of a local day, which ends in the quiet hours: looking each hour is soon enough. */
const UNTIL_BUDGET_IS_LOOKED_AT_AGAIN = 3_600_000;
