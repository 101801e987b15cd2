import { CAUSES_BY_GRAVITY, handoffChanges } from '../../contracts/handoff.ts';
import type { Clock } from '../../platform/clock.ts';
import type { TurnOutcome } from '../../ports/conversation-store.ts';
import type { MemoryData } from './memory-data.ts';

export function changeHandoffs(
  { data, clock }: { readonly data: MemoryData; readonly clock: Clock },
  personId: string,
  { events, instance, replyTo: to }: TurnOutcome,
): void {
  for (const change of handoffChanges(events)) {
    const known = data.handoffs.get(personId);
    switch (change.kind) {
      case 'needed': {
        const isGraver = known === undefined || gravity(change.cause) > gravity(known.cause);
        const cause = isGraver ? change.cause : known.cause;
        data.handoffs.set(personId, { ...(known ?? opened({ data, clock })), cause, instance, to });
        break;
      }
      case 'held-by-phone': {
        const before = known ?? { ...opened({ data, clock }), cause: 'phone' as const };
        const takenAt = before.takenAt ?? clock.now();
        data.handoffs.set(personId, { ...before, instance, to, takenAt, until: change.until });
        break;
      }
      case 'returned':
        if (known?.takenAt !== undefined) data.handoffs.delete(personId);
        break;
    }
  }
}

const gravity = (cause: (typeof CAUSES_BY_GRAVITY)[number]) => CAUSES_BY_GRAVITY.indexOf(cause);

function opened({ data, clock }: { readonly data: MemoryData; readonly clock: Clock }) {
  data.lastId += 1;
  return { id: data.lastId, askedAt: clock.now(), takenAt: undefined, takenBy: undefined, until: undefined };
}
