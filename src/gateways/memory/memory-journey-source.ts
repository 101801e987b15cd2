import type { DomainEvent } from '../../contracts/domain-event.ts';
import { type JourneySource, NEGOTIATION_EVENTS, type NegotiationEvent } from '../../ports/journey-source.ts';
import { fromJson, type MemoryData } from './memory-data.ts';

export function memoryJourneySource({ data }: { readonly data: MemoryData }): JourneySource {
  return {
    of: async (personId) => {
      const state = data.conversations.get(personId)?.state;
      const roadmap = data.roadmaps.get(personId);
      if (state === undefined) return undefined;
      return { state: fromJson(state), roadmap: roadmap === undefined ? undefined : fromJson(roadmap) };
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
