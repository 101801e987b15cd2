import { dayStartInBrasilia } from '../platform/brasilia.ts';
import type { InstanceMemory } from '../ports/instance-memory.ts';
import type { Outbox } from '../ports/outbox.ts';
import type { DeliveryPolicy } from './delivery-policy.ts';
import { rampLimit } from './number-ramp.ts';

/** The highest share (0 to 1) that a number of ours has used up of what may start from it today. */
export async function pacingShare(needs: {
  readonly outbox: Pick<Outbox, 'proactiveTried'>;
  readonly memory: Pick<InstanceMemory, 'read'>;
  readonly instances: readonly string[];
  readonly limits: Pick<DeliveryPolicy['proactivePerDay'], 'number' | 'ramp'>;
  readonly now: number;
}): Promise<number> {
  const { outbox, memory, instances, limits, now } = needs;
  const shares = instances.map(async (instance) => {
    const { number: tried } = await outbox.proactiveTried({ ...NOBODY, instance, since: dayStartInBrasilia(now) });
    const known = await memory.read(instance, 'age');
    const most = Math.min(limits.number, rampLimit(known?.since ?? now, now, limits.ramp));
    if (most > 0) return Math.min(1, tried / most);
    return tried > 0 ? 1 : 0;
  });
  return Math.max(0, ...(await Promise.all(shares)));
}

/** No message of anybody is left out of the count. */
const NOBODY = { personId: '00000000-0000-0000-0000-000000000000', besides: Number.MAX_SAFE_INTEGER };
