import type { ConversationState } from '../../contracts/conversation-state.ts';
import type { Agenda } from '../../contracts/reminder.ts';
import { sinceRoadmap } from '../../contracts/told-since.ts';
import { addDays } from '../../domain/time/add-days.ts';
import type { LocalDate } from '../../domain/time/local-date.ts';
import type { Roadmap } from '../../ports/roadmap-source.ts';
import { checkIns } from './check-ins.ts';
import { debtsClosed } from './debts-closed.ts';
import { debtsDue } from './debts-due.ts';
import { offersClosing } from './offers-closing.ts';
import { paydaySplits } from './payday-splits.ts';

/** An agenda knows everything of this many days: long enough to be rarely made anew, short enough to be one small row. */
export const AGENDA_DAYS = 20;

/** The person's next weeks, as far as the conversation and the roadmap tell them. Pure; depends on the day alone. */
export function agendaOf(known: { state: ConversationState; roadmap: Roadmap }, today: LocalDate): Agenda {
  const { state, roadmap } = known;
  const until = addDays(today, AGENDA_DAYS);
  const head = {
    v: 1,
    until,
    ...(roadmap.firstName === undefined ? {} : { firstName: roadmap.firstName }),
    ...(state.humanUntil === undefined ? {} : { humanUntil: state.humanUntil }),
    ...(state.remindersWanted ? ({ wanted: true } as const) : {}),
  } as const;
  if (mustNotBeReminded(state)) return { ...head, stopped: true, items: [] };
  const about = { roadmap, told: sinceRoadmap(known), facts: state.facts, today, until };
  const items = [debtsDue, offersClosing, paydaySplits, debtsClosed, checkIns].flatMap((itemsOf) => itemsOf(about));
  return { ...head, stopped: false, items: items.filter(({ to, from }) => to >= today && from <= until) };
}

/** `remindersStopped` stays after a crisis is over, until the person asks for reminders again. */
function mustNotBeReminded({ consent, optedOut, remindersStopped, mode, declaredMinor }: ConversationState): boolean {
  return consent !== 'given' || optedOut || remindersStopped || mode === 'crisis' || declaredMinor;
}
