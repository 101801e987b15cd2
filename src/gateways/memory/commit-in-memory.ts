import { LOGIN_TTL_MS } from '../../contracts/login.ts';
import { operatorCalls } from '../../contracts/operator-notice.ts';
import type { Clock } from '../../platform/clock.ts';
import { StaleLease } from '../../platform/errors.ts';
import type { Lease, TurnOutcome } from '../../ports/conversation-store.ts';
import { aPendingMessage } from './a-pending-message.ts';
import { changeHandoffs } from './change-handoffs-in-memory.ts';
import { heldBy } from './held-by.ts';
import { keepPlaceInMemory } from './memory-beta-data.ts';
import { addressesOf, type InboxRow, type MemoryData, noticeAfter, toJson } from './memory-data.ts';
import { isUnfinished } from './outbox-row.ts';
import { scheduleLook } from './schedule-look-in-memory.ts';

type Needs = { readonly data: MemoryData; readonly clock: Clock; readonly newId: () => string };

/** As commit of the port: checks everything first, so that a stale turn changes nothing. */
export function commitInMemory({ data, clock, newId }: Needs, lease: Lease, outcome: TurnOutcome): void {
  const { personId } = lease;
  const held = heldBy(data, lease);
  const consumed = consumable(data, personId, outcome.consumed);
  if (held === undefined || consumed === undefined) throw new StaleLease(personId);
  data.conversations.set(personId, {
    ...held,
    leasedUntil: undefined,
    turnsBegun: 0,
    state: toJson(outcome.state),
    optedOut: outcome.state.optedOut,
    movedAt: clock.now(),
  });
  const words = outcome.waiting === undefined ? {} : { event: '' };
  for (const row of consumed) data.inbox.set(row.key, { ...row, ...words, isDone: true });
  keepPlaceInMemory(data.beta, personId, outcome.waiting);
  scheduleLook({ data, clock }, personId, outcome);
  recordOptOut({ data, clock, newId }, personId, outcome, held.optedOut);
  if (outcome.cancelPending) cancelUnfinished({ data, clock }, personId, outcome.cancelPending);
  if (outcome.endLogins || outcome.state.optedOut) endLogins({ data, clock }, personId);
  if (outcome.erase) erasePerson(data, personId);
  data.events = [...data.events, ...outcome.events.map((event) => ({ personId, event, at: clock.now() }))];
  for (const name of operatorCalls(outcome.events)) {
    noticeAfter(data, clock.now(), { kind: 'call', name, about: personId, details: {} });
  }
  if (!outcome.erase) changeHandoffs({ data, clock }, personId, outcome);
  addReplies({ data, clock, newId }, personId, outcome);
  if (!outcome.erase) addMisunderstood({ data, clock, newId }, personId, outcome);
  if (outcome.roadmap && !outcome.erase) data.roadmaps.set(personId, toJson(outcome.roadmap));
  if (outcome.linkHash !== undefined && !outcome.erase) data.links.set(outcome.linkHash, personId);
  if (outcome.loginLinkHash !== undefined && !outcome.erase) {
    deleteOf(data.loginLinks, personId);
    data.loginLinks.set(outcome.loginLinkHash, { personId, expiresAt: clock.now() + LOGIN_TTL_MS });
  }
}

/** Codes stay, void, since they count against the limits. */
function endLogins({ data, clock }: Pick<Needs, 'data' | 'clock'>, personId: string): void {
  deleteOf(data.loginSessions, personId);
  deleteOf(data.loginLinks, personId);
  for (const [key, code] of data.loginCodes) {
    if (code.personId === personId) data.loginCodes.set(key, { ...code, expiresAt: clock.now() });
  }
}

function deleteOf(rows: Map<string, { readonly personId: string | undefined }>, personId: string): void {
  for (const [key, row] of rows) if (row.personId === personId) rows.delete(key);
}

/** The rows, when all of them are the person's and still pending. */
function consumable(data: MemoryData, personId: string, seqs: readonly number[]): readonly InboxRow[] | undefined {
  const addresses = addressesOf(data, personId);
  const wanted = new Set(seqs);
  const rows = [...data.inbox.values()].filter(
    (row) => wanted.has(row.seq) && !row.isDone && row.address !== undefined && addresses.includes(row.address),
  );
  return rows.length === wanted.size ? rows : undefined;
}

function recordOptOut({ data, clock }: Needs, personId: string, outcome: TurnOutcome, wasOptedOut: boolean): void {
  const { state, events } = outcome;
  const hasOptedIn = events.some((event) => event.type === 'opted-in');
  if (state.optedOut && !wasOptedOut) {
    for (const address of addressesOf(data, personId)) data.optOuts.set(address, clock.now());
    cancelUnfinished({ data, clock }, personId, 'proactive');
  } else if (hasOptedIn && !state.optedOut) {
    for (const address of addressesOf(data, personId)) data.optOuts.delete(address);
  }
}

function cancelUnfinished(
  { data, clock }: Pick<Needs, 'data' | 'clock'>,
  personId: string,
  which: 'all' | 'proactive',
): void {
  for (const row of data.outbox.values()) {
    if (row.personId !== personId || !isUnfinished(row) || (which === 'proactive' && row.purpose === 'reply')) continue;
    const isForgotten = row.forgetWhenEnded && row.status === 'pending';
    const cancelled = { ...row, status: 'cancelled', endedAt: clock.now() } as const;
    data.outbox.set(row.id, isForgotten ? { ...cancelled, text: '' } : cancelled);
  }
}

function addReplies({ data, clock }: Needs, personId: string, outcome: TurnOutcome): void {
  for (const { text, purpose } of outcome.replies) {
    data.lastId += 1;
    const place = { personId, instance: outcome.instance, to: outcome.replyTo, expiresAt: undefined };
    const message = { ...place, text, purpose, forgetWhenEnded: outcome.erase ?? false };
    data.outbox.set(data.lastId, aPendingMessage({ id: data.lastId, now: clock.now() }, message));
  }
}

function addMisunderstood({ data, newId }: Needs, personId: string, { misunderstood = [] }: TurnOutcome): void {
  const conversation = data.conversations.get(personId);
  if (conversation === undefined || misunderstood.length === 0) return;
  const teller = conversation.teller ?? newId();
  data.conversations.set(personId, { ...conversation, teller });
  data.misunderstood = [...data.misunderstood, ...misunderstood.map((one) => ({ ...one, teller }))];
}

/** Keys of the inbox stay, so that a repeated webhook is known; what came after this turn began stays pending. */
function erasePerson(data: MemoryData, personId: string): void {
  const addresses = addressesOf(data, personId);
  const isTheirs = (address: string | undefined) => address !== undefined && addresses.includes(address);
  for (const row of data.inbox.values()) {
    if (!isTheirs(row.address) || (!row.isDone && row.lane === 'conversation')) continue;
    data.inbox.set(row.key, { ...row, event: '', address: undefined, alias: undefined, isDone: true });
  }
  for (const [key, row] of data.quarantine) if (isTheirs(row.address)) data.quarantine.delete(key);
  for (const [id, row] of data.outbox) if (row.personId === personId) data.outbox.delete(id);
  for (const [hash, id] of data.links) if (id === personId) data.links.delete(hash);
  data.events = data.events.filter((row) => row.personId !== personId);
  const teller = data.conversations.get(personId)?.teller;
  data.misunderstood = data.misunderstood.filter((row) => row.teller !== teller);
  for (const [id, { notice, isTold }] of data.notices) if (notice.about === personId && isTold) data.notices.delete(id);
  for (const rows of [data.loginSessions, data.loginLinks, data.loginCodes]) deleteOf(rows, personId);
  erasePremium(data, personId);
  data.roadmaps.delete(personId);
  data.looks.delete(personId);
  data.handoffs.delete(personId);
  data.reminders = data.reminders.filter((row) => row.personId !== personId);
  data.beta.admissions.delete(personId);
  data.conversations.delete(personId);
  for (const address of addresses) data.addresses.delete(address);
}

/** What may still be paid stays without its person, so that the money goes back. */
function erasePremium(data: MemoryData, personId: string): void {
  for (const row of data.charges.values()) {
    if (row.personId === personId) data.charges.set(row.id, { ...row, personId: undefined });
  }
  data.premium.delete(personId);
  data.premiumChanges = data.premiumChanges.filter((row) => row.personId !== personId);
}
