import type { DomainEvent } from '../../contracts/domain-event.ts';
import type { Clock } from '../../platform/clock.ts';
import { type JourneySource, NEGOTIATION_EVENTS, type NegotiationEvent } from '../../ports/journey-source.ts';
import { fromJson, type MemoryData } from './memory-data.ts';

export function memoryJourneySource({
  data,
  clock,
}: {
  readonly data: MemoryData;
  readonly clock: Clock;
}): JourneySource {
  return {
    of: async (personId) => {
      const state = data.conversations.get(personId)?.state;
      const roadmap = data.roadmaps.get(personId);
      if (state === undefined) return undefined;
      return {
        state: fromJson(state),
        roadmap: roadmap === undefined ? undefined : fromJson(roadmap),
        plan: (data.premium.get(personId) ?? 0) > clock.now() ? 'premium' : 'free',
      };
    },

    negotiations: async (personId) =>
      data.events.flatMap((row) =>
        row.personId === personId && isOfNegotiation(row.event) ? [{ at: row.at, event: row.event }] : [],
      ),
  };
}

function isOfNegotiation(event: DomainEvent): event is NegotiationEvent {
  return NEGOTIATION_EVENTS.some((type) => type === event.type);
}
