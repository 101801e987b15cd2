import type { Clock } from '../../platform/clock.ts';
import type { KeptOfPerson, PersonData } from '../../ports/person-data.ts';
import { dealingsIn } from './dealings-in-memory.ts';
import { addressesOf, fromJson, type MemoryData } from './memory-data.ts';
import { memoryEntitlements } from './memory-premium.ts';

type Needs = { readonly data: MemoryData; readonly clock: Clock };

export function memoryPersonData(needs: Needs): PersonData {
  const entitlements = memoryEntitlements(needs);
  return {
    of: async (personId) => {
      const kept = readPerson(needs.data, personId);
      return kept && { ...kept, premium: await entitlements.standing(personId) };
    },
  };
}

function readPerson(data: MemoryData, personId: string): Omit<KeptOfPerson, 'premium'> | undefined {
  const conversation = data.conversations.get(personId);
  if (conversation === undefined) return undefined;
  const addresses = addressesOf(data, personId);
  const isTheirs = (address: string | undefined) => address !== undefined && addresses.includes(address);
  const roadmap = data.roadmaps.get(personId);
  const look = data.looks.get(personId);
  return {
    personId,
    since: data.people.get(personId)?.createdAt ?? 0,
    addresses: addresses.map((address) => ({ address })),
    state: conversation.state === undefined ? undefined : fromJson(conversation.state),
    roadmap: roadmap === undefined ? undefined : fromJson(roadmap),
    ...messagesOf(data, personId, isTheirs),
    events: data.events.filter((row) => row.personId === personId).map(({ at, event }) => ({ at, event })),
    reminders: data.reminders
      .filter((row) => row.personId === personId)
      .map(({ kind, debtId, day, at, held }) => ({ kind, debtId, day, at, held })),
    look: look && { heardAt: look.heardAt, nextLookAt: look.nextLookAt },
    agenda: look?.agenda === undefined ? undefined : fromJson(look.agenda),
    misunderstood: data.misunderstood
      .filter(({ teller }) => teller === conversation.teller)
      .map(({ teller: _, ...row }) => row),
    links: [...data.links.values()].filter((id) => id === personId).map(() => ({})),
    merges: [],
    optedOut: [...data.optOuts].filter(([address]) => isTheirs(address)).map(([, at]) => at),
    calls: [...data.notices.values()]
      .filter(({ notice }) => notice.about === personId)
      .map(({ notice, isTold }) => ({ name: notice.name, at: notice.noticedAt, told: isTold })),
    ...dealingsIn(data, personId),
    charges: [...data.charges.values()]
      .filter((row) => row.personId === personId)
      .map(({ personId: _, ...charge }) => charge)
      .toReversed(),
  };
}

function messagesOf(
  data: MemoryData,
  personId: string,
  isTheirs: (address: string | undefined) => boolean,
): Pick<KeptOfPerson, 'received' | 'unread' | 'sent'> {
  const rows = [...data.inbox.values()].filter(({ address }) => isTheirs(address));
  return {
    received: rows.map(({ event: json, receivedAt }) => {
      const event = json === '' ? undefined : fromJson(json);
      const sentAt = (event?.sentAt ?? 0) * 1000;
      return { kind: event?.kind ?? 'message', sentAt, receivedAt, ...(event ? { event } : {}) };
    }),
    unread: [...data.quarantine.values()]
      .filter(({ address }) => isTheirs(address))
      .map(({ reason, raw }) => ({ reason, raw: Buffer.from(raw).toString('utf8') })),
    sent: [...data.outbox.values()]
      .filter((row) => row.personId === personId)
      .map(({ text, purpose, status, createdAt, endedAt, receipt }) => ({
        ...{ text, purpose, status, createdAt },
        ...(endedAt === undefined ? {} : { endedAt }),
        ...(receipt === undefined ? {} : { receipt }),
      })),
  };
}
