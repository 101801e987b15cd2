import type { Clock } from '../../platform/clock.ts';
import type { Look, PersonToLookAt, ReminderOutcome, Reminders } from '../../ports/reminders.ts';
import { fromJson, type LookRow, type MemoryData, type ReminderRow, toJson } from './memory-data.ts';

type Needs = { readonly data: MemoryData; readonly clock: Clock };

const DAY_MS = 86_400_000;

/** Reminders over memory: each call is one step, so it is a transaction by itself. */
export function memoryReminders(needs: Needs): Reminders {
  const { data } = needs;
  return {
    look: async ({ now, limit }, decide) => {
      const due = [...data.looks]
        .filter(([, { nextLookAt }]) => nextLookAt <= now)
        .toSorted(([, one], [, other]) => one.nextLookAt - other.nextLookAt)
        .slice(0, limit);
      const looks = decide(due.map(([personId, row]) => personOf(data, personId, { row, now })));
      const enqueued = looks.filter((look) => keep(needs, look, now)).length;
      return { looked: due.length, enqueued };
    },
    outcomes: async (now) => outcomes(data, now),
  };
}

function personOf(data: MemoryData, personId: string, { row, now }: { row: LookRow; now: number }): PersonToLookAt {
  const { to, instance, heardAt } = row;
  const kept = row.agenda === undefined ? undefined : fromJson(row.agenda);
  const agenda = kept && kept.until >= utcDay(now) ? kept : undefined;
  const state = data.conversations.get(personId)?.state;
  const roadmap = data.roadmaps.get(personId);
  const documents =
    agenda === undefined && state !== undefined && roadmap !== undefined
      ? { state: fromJson(state), roadmap: fromJson(roadmap) }
      : undefined;
  const reminded = data.reminders
    .filter((one) => one.personId === personId && one.day > utcDay(now - 60 * DAY_MS))
    .map(({ kind, occasion, day, at, wording }) => ({ kind, occasion, day, at, wording }))
    .toSorted((one, other) => (one.day < other.day ? 1 : -1));
  return { personId, to, instance, heardAt, agenda, documents, reminded };
}

function utcDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** Whether a message was put into the outbox. */
function keep({ data, clock }: Needs, { personId, nextLookAt, agenda, reminder }: Look, now: number): boolean {
  const row = data.looks.get(personId);
  if (!row) return false;
  data.looks.set(personId, { ...row, nextLookAt, agenda: agenda ? toJson(agenda) : row.agenda });
  if (!reminder || data.reminders.some((one) => one.personId === personId && one.day === reminder.day)) return false;
  const { kind, occasion, day, wording, debtId, held, text, expiresAt, event } = reminder;
  data.reminders = [...data.reminders, { personId, kind, occasion, day, at: now, wording, debtId, held }];
  data.events = [...data.events, { personId, event, at: clock.now() }];
  if (held) return false;
  data.lastId += 1;
  data.outbox.set(data.lastId, {
    ...{ id: data.lastId, personId, instance: row.instance, to: row.to },
    ...{ text: text.toWellFormed().replaceAll('\0', ''), purpose: 'proactive', status: 'pending', attempts: 0 },
    ...{ createdAt: clock.now(), dueAt: clock.now(), expiresAt, firstTriedAt: undefined, claim: undefined },
    ...{ providerMessageId: undefined, receipt: undefined, endedAt: undefined, lastError: undefined },
    forgetWhenEnded: false,
  });
  return true;
}

function outcomes(data: MemoryData, now: number): readonly ReminderOutcome[] {
  const firsts = new Map<string, ReminderRow>();
  for (const row of data.reminders.toSorted((one, other) => one.at - other.at)) {
    const key = `${row.personId} ${row.kind}`;
    if (!firsts.has(key)) firsts.set(key, row);
  }
  const over = [...firsts.values()].filter(({ at }) => at <= now - 7 * DAY_MS);
  const groups = Map.groupBy(over, ({ kind, held }) => `${kind} ${held}`);
  return [...groups]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, rows]) => {
      const [first] = rows;
      const paid = rows.filter((row) => hasPaid(data, row)).length;
      return first ? [{ kind: first.kind, held: first.held, people: rows.length, paid }] : [];
    });
}

function hasPaid({ events }: MemoryData, { personId, at: remindedAt }: ReminderRow): boolean {
  return events.some(
    ({ personId: who, event, at }) =>
      who === personId && event.type === 'payment-told' && at > remindedAt && at <= remindedAt + 7 * DAY_MS,
  );
}
