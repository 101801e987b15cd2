import { dayStartInBrasilia } from '../platform/brasilia.ts';
import type { InstanceMemory } from '../ports/instance-memory.ts';
import type { ClaimedMessage, Outbox } from '../ports/outbox.ts';
import type { DeliveryPolicy } from './delivery-policy.ts';
import { rampLimit } from './number-ramp.ts';

/** Which budget is spent for the day of `now`, if any. */
export type ProactiveBudget = (
  message: ClaimedMessage,
  now: number,
) => Promise<'budget-of-person' | 'budget-of-number' | undefined>;

/**
 * What may still start from us today, counted from the outbox itself, so that a restart forgets nothing and several
 * processes share one budget. The number's grows with its age. Brasília's day serves all: in every Brazilian zone it
 * ends within the quiet hours.
 */
export function proactiveBudget(needs: {
  readonly outbox: Pick<Outbox, 'proactiveTried'>;
  readonly memory: InstanceMemory;
  readonly limits: DeliveryPolicy['proactivePerDay'];
  /** What holds instead of the limits' own figures, as of now. */
  readonly most?: () => Pick<DeliveryPolicy['proactivePerDay'], 'person' | 'number'>;
}): ProactiveBudget {
  const { outbox, memory, limits, most = () => limits } = needs;

  return async function spent({ id, personId, instance }, now) {
    const tried = await outbox.proactiveTried({ instance, personId, since: dayStartInBrasilia(now), besides: id });
    const { person, number } = most();
    if (tried.person >= person) return 'budget-of-person';
    const ofNumber = Math.min(number, rampLimit(await servesSince(instance, now), now, limits.ramp));
    return tried.number >= ofNumber ? 'budget-of-number' : undefined;
  };

  /** Remembered at the first message that starts from us; before it, nothing was risked. */
  async function servesSince(instance: string, now: number): Promise<number> {
    const known = await memory.read(instance, 'age');
    if (known) return known.since;
    return memory.change(instance, 'age', (before) => {
      const after = before ?? { v: 1, since: now };
      return { after, answer: after.since };
    });
  }
}
