import type { Clock } from '../../platform/clock.ts';
import type { Contacts } from '../../ports/contacts.ts';
import type { PersonPanel } from '../../ports/person-panel.ts';
import { fromJson, type MemoryData } from './memory-data.ts';

type Needs = { readonly data: MemoryData; readonly clock: Clock };

export function memoryPersonPanel({ data, clock }: Needs): PersonPanel {
  return {
    of: async (personId) => {
      const person = data.people.get(personId);
      const conversation = data.conversations.get(personId);
      if (person === undefined || conversation === undefined) return undefined;
      const roadmap = data.roadmaps.get(personId);
      const premiumUntil = data.premium.get(personId);
      return {
        since: person.createdAt,
        state: conversation.state === undefined ? undefined : fromJson(conversation.state),
        roadmap: roadmap === undefined ? undefined : fromJson(roadmap),
        plan: (premiumUntil ?? 0) > clock.now() ? 'premium' : 'free',
        ...(premiumUntil === undefined ? {} : { premiumUntil }),
      };
    },
  };
}

export function memoryContacts({ data }: Pick<Needs, 'data'>): Contacts {
  return {
    of: async (personId) => {
      const last = [...data.outbox.values()].findLast((row) => row.personId === personId && row.to !== '');
      return last && { instance: last.instance, replyTo: last.to };
    },
  };
}
