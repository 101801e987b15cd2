import type { Clock } from '../../platform/clock.ts';
import { mergeAdmissions } from './memory-beta-data.ts';
import { type Conversation, fromJson, type MemoryData, toJson } from './memory-data.ts';

type Needs = { readonly data: MemoryData; readonly clock: Clock; readonly newId: () => string };

/** As identify of the port: finds, makes, completes or merges; `undefined` when one of two to merge is in a turn. */
export function identifyInMemory(needs: Needs, addresses: readonly string[]): string | undefined {
  const { data } = needs;
  const known = addresses.flatMap((address) => data.addresses.get(address) ?? []);
  const [first = addPerson(needs), second] = [...new Set(known)];
  const personId = second === undefined ? first : merge(needs, first, second);
  if (personId === undefined) return undefined;
  for (const address of addresses) data.addresses.set(address, personId);
  return personId;
}

function addPerson({ data, clock, newId }: Needs): string {
  const id = newId();
  data.people.set(id, { createdAt: clock.now() });
  data.conversations.set(id, {
    fence: 0,
    leasedUntil: undefined,
    turnsBegun: 0,
    state: undefined,
    optedOut: false,
    teller: undefined,
    movedAt: clock.now(),
  });
  return id;
}

function merge({ data, clock }: Needs, one: string, other: string): string | undefined {
  const [kept, merged] = [one, other]
    .flatMap((id) => {
      const conversation = data.conversations.get(id);
      return conversation ? [{ id, conversation, createdAt: data.people.get(id)?.createdAt ?? 0 }] : [];
    })
    .toSorted(
      (a, b) =>
        Number(a.conversation.state === undefined) - Number(b.conversation.state === undefined) ||
        b.conversation.fence - a.conversation.fence ||
        a.createdAt - b.createdAt,
    );
  if (kept === undefined || merged === undefined) return undefined;
  if ([kept, merged].some(({ conversation }) => (conversation.leasedUntil ?? 0) > clock.now())) return undefined;
  data.conversations.set(kept.id, {
    ...(merged.conversation.optedOut ? optedOut(kept.conversation) : kept.conversation),
    fence: Math.max(kept.conversation.fence, merged.conversation.fence) + 1,
    teller: kept.conversation.teller ?? merged.conversation.teller,
  });
  const { teller } = kept.conversation;
  if (teller !== undefined) {
    data.misunderstood = data.misunderstood.map((row) =>
      row.teller === merged.conversation.teller ? { ...row, teller } : row,
    );
  }
  data.conversations.delete(merged.id);
  data.people.delete(merged.id);
  reassign(data, merged.id, kept.id);
  return kept.id;
}

/** The conversation that goes on must know that the person had asked to stop. */
function optedOut(conversation: Conversation): Conversation {
  const { state } = conversation;
  const changed = state === undefined ? undefined : toJson({ ...fromJson(state), optedOut: true });
  return { ...conversation, optedOut: true, state: changed };
}

function reassign(data: MemoryData, from: string, to: string): void {
  mergeAdmissions(data.beta, from, to);
  const roadmap = data.roadmaps.get(from);
  if (roadmap !== undefined && !data.roadmaps.has(to)) data.roadmaps.set(to, roadmap);
  data.roadmaps.delete(from);
  const look = data.looks.get(to) ?? data.looks.get(from);
  if (look) data.looks.set(to, { ...look, agenda: undefined });
  data.looks.delete(from);
  const days = new Set(data.reminders.flatMap((row) => (row.personId === to ? [row.day] : [])));
  data.reminders = data.reminders
    .filter((row) => row.personId !== from || !days.has(row.day))
    .map((row) => (row.personId === from ? { ...row, personId: to } : row));
  const handoff = data.handoffs.get(to) ?? data.handoffs.get(from);
  if (handoff) data.handoffs.set(to, handoff);
  data.handoffs.delete(from);
  reassignPremium(data, from, to);
  data.events = data.events.map((row) => (row.personId === from ? { ...row, personId: to } : row));
  for (const [key, id] of data.addresses) if (id === from) data.addresses.set(key, to);
  for (const [key, id] of data.links) if (id === from) data.links.set(key, to);
  moveLogins(data.loginCodes, from, to);
  moveLogins(data.loginLinks, from, to);
  moveLogins(data.loginSessions, from, to);
  for (const [key, row] of data.outbox) if (row.personId === from) data.outbox.set(key, { ...row, personId: to });
}

function moveLogins<Row extends { readonly personId: string | undefined }>(
  rows: Map<string, Row>,
  from: string,
  to: string,
): void {
  for (const [key, row] of rows) if (row.personId === from) rows.set(key, { ...row, personId: to });
}

function reassignPremium(data: MemoryData, from: string, to: string): void {
  const until = Math.max(data.premium.get(from) ?? 0, data.premium.get(to) ?? 0);
  if (until > 0) data.premium.set(to, until);
  data.premium.delete(from);
  data.premiumChanges = data.premiumChanges.map((row) => (row.personId === from ? { ...row, personId: to } : row));
  for (const [id, row] of data.charges) if (row.personId === from) data.charges.set(id, { ...row, personId: to });
}
