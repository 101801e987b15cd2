import type { Agenda } from '../contracts/reminder.ts';
import { zoneOfAddress } from '../contracts/zone-of-address.ts';
import type { LocalDate } from '../domain/time/local-date.ts';
import type { Look, PersonToLookAt, ReminderDraft } from '../ports/reminders.ts';
import { agendaOf } from './agenda/agenda-of.ts';
import { wordReminder } from './copy/word-reminder.ts';
import { type LocalDay, type LocalHours, localHours } from './local-hours.ts';
import { spreadOf } from './spread-of.ts';
import { isSilent, isTold, whatIsDue } from './what-is-due.ts';

/** Who has just written is not interrupted. */
export const AFTER_A_MESSAGE_MS = 3_600_000;

export type LookNeeds = { readonly now: number; readonly isHeldOut: (personId: string) => boolean };

/** Looks at people at one moment: what each is reminded of now, if anything, and when to look at them again. */
export function looker({ now, isHeldOut }: LookNeeds): (person: PersonToLookAt) => Look {
  const hours = localHours(now);
  return (person) => lookAt(person, { now, isHeldOut, hours });
}

type Needs = LookNeeds & { readonly hours: LocalHours };

function lookAt(person: PersonToLookAt, needs: Needs): Look {
  const { now, hours } = needs;
  const zone = zoneOfAddress(person.to);
  const day = hours.day(zone);
  const agenda = person.agenda ?? newAgenda(person, day.today);
  const kept = { personId: person.personId, ...(person.agenda ? {} : { agenda }) };
  const quietUntil = person.heardAt + AFTER_A_MESSAGE_MS;
  if (day.isOpen && now < quietUntil && quietUntil < day.closesAt) return { ...kept, nextLookAt: quietUntil };
  const [due] = day.isOpen && now >= quietUntil ? whatIsDue({ ...person, agenda }, { today: day.today, now }) : [];
  if (!due) return { ...kept, nextLookAt: nextLook(person, agenda, { day, zone, ...needs }) };
  const reminder = draftOf(due, person, { agenda, day, ...needs });
  return { ...kept, reminder, nextLookAt: nextLook(person, agenda, { day, zone, ...needs }) };
}

/** Without documents (erased meanwhile) there is nothing to remind of. */
function newAgenda({ documents }: PersonToLookAt, today: LocalDate): Agenda {
  return documents ? agendaOf(documents, today) : { v: 1, until: today, stopped: true, items: [] };
}

function draftOf(
  item: Agenda['items'][number],
  person: PersonToLookAt,
  { agenda, day, isHeldOut }: Needs & { readonly agenda: Agenda; readonly day: LocalDay },
): ReminderDraft {
  const { matter, occasion } = item;
  const { kind } = matter;
  const last = person.reminded.find((one) => one.kind === kind)?.wording;
  const { text, wording } = wordReminder(matter, {
    firstName: agenda.firstName,
    last,
    seed: spreadOf(person.personId),
  });
  // Who asked to be reminded is: a promise counts for more than a measure.
  const held = !agenda.wanted && isHeldOut(person.personId);
  const debtId = debtIdOf(matter);
  return {
    ...{ kind, debtId, occasion, day: day.today, wording, text, held, expiresAt: day.closesAt },
    event: { v: 1, type: held ? 'reminder-held' : 'reminder-sent', kind, debtId, day: day.today, wording },
  };
}

function debtIdOf(matter: Agenda['items'][number]['matter']): string {
  if ('debtId' in matter) return matter.debtId;
  return 'debts' in matter && matter.debts.length === 1 ? (matter.debts[0]?.debtId ?? '') : '';
}

/** In the morning of the next day on which there may be something, at the person's own minute. */
function nextLook(
  person: PersonToLookAt,
  agenda: Agenda,
  { day: { today, tomorrow, isOpen }, zone, hours, now }: Needs & { readonly day: LocalDay; readonly zone: string },
): number {
  const spread = spreadOf(person.personId) * SPREAD_MS;
  const morning = (day: LocalDate) => hours.opening(day, zone) + spread;
  // Before nine this day is still to come.
  const first = !isOpen && hours.opening(today, zone) > now ? today : tomorrow;
  const isQuiet = agenda.stopped || isSilent(person);
  const days = isQuiet
    ? []
    : agenda.items.flatMap((item) => (item.to >= first && !isTold(item, person.reminded) ? [item.from] : []));
  const next = days.reduce((earliest, from) => (from < earliest ? from : earliest), agenda.until);
  return morning(next < first ? first : next);
}

/** Looks are spread over the first three hours, so that what they enqueue is, too. */
const SPREAD_MS = 3 * 3_600_000;
