import type pg from 'pg';
import { brakeKeeper } from '../beta/brake-keeper.ts';
import { gatekeeper } from '../beta/gatekeeper.ts';
import { queueCaller } from '../beta/queue-caller.ts';
import { DEFAULT_POLICY, type DeliveryPolicy } from '../delivery/delivery-policy.ts';
import { pacingShare } from '../delivery/pacing-share.ts';
import { postgresAdmission } from '../gateways/postgres/admission.ts';
import { postgresBrakeBook } from '../gateways/postgres/brake-book.ts';
import type { Clock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import type { InstanceMemory } from '../ports/instance-memory.ts';
import type { Outbox } from '../ports/outbox.ts';
import type { Settings } from '../ports/settings.ts';
import { proactiveFrom } from './rates-from-settings.ts';
import type { StopStep } from './stop-in-order.ts';

export type BetaNeeds = {
  readonly turns: pg.Pool;
  readonly operations: pg.Pool;
  readonly settings: Settings;
  readonly outbox: Pick<Outbox, 'proactiveTried'>;
  readonly memory: Pick<InstanceMemory, 'read'>;
  readonly instances: readonly string[];
  readonly policy: Partial<DeliveryPolicy> | undefined;
  /** How often the queue is looked at, and the brake judged. */
  readonly everyMs: number | undefined;
  readonly onEnqueued: () => void;
  readonly clock: Clock;
  readonly log: Log;
};

/** Who comes in: asked by turns, called from the queue, braked by what is measured. */
export function beta(needs: BetaNeeds) {
  const { settings, clock, log, outbox, memory, instances } = needs;
  const often = needs.everyMs === undefined ? {} : { everyMs: needs.everyMs };
  const admission = postgresAdmission({ pool: needs.turns });
  const caller = queueCaller({
    ...{ settings, clock, log, onEnqueued: needs.onEnqueued, ...often },
    admission: postgresAdmission({ pool: needs.operations }),
  });
  const brake = brakeKeeper({
    ...{ settings, clock, log, ...often },
    book: postgresBrakeBook({ pool: needs.operations }),
    pacingShare: () => {
      const limits = { ...DEFAULT_POLICY, ...needs.policy }.proactivePerDay;
      const number = needs.policy?.proactivePerDay ? limits.number : proactiveFrom(settings).number;
      return pacingShare({ outbox, memory, instances, limits: { ...limits, number }, now: clock.now() });
    },
  });
  const stops: readonly StopStep[] = [
    { name: 'queue', stop: caller.stop },
    { name: 'brake', stop: brake.stop },
  ];
  return {
    standingOf: gatekeeper({ admission, settings, clock }),
    start: () => {
      brake.start();
      caller.start();
    },
    stops,
  };
}
