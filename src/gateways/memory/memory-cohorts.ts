import { Temporal } from 'temporal-polyfill';
import type { DomainEvent } from '../../contracts/domain-event.ts';
import type { Cohort, Cohorts } from '../../ports/cohorts.ts';
import type { AdmissionRow } from './memory-beta-data.ts';
import type { MemoryData } from './memory-data.ts';

const DAY_MS = 86_400_000;
const PLANNED: ReadonlySet<DomainEvent['type']> = new Set(['roadmap-made', 'roadmap-not-possible']);

type Person = {
  readonly name: string;
  readonly week: string | undefined;
  readonly admittedAt: number;
  readonly movedAt: number;
  readonly events: MemoryData['events'];
};

export function memoryCohorts({ data }: { readonly data: MemoryData }): Cohorts {
  return {
    compare: async (now) => {
      const people = [...data.beta.admissions].flatMap(([personId, row]) => personOf(data, personId, row));
      const recent = people.filter(({ admittedAt }) => admittedAt > now - 26 * 7 * DAY_MS);
      return [...Map.groupBy(recent, ({ name, week = '' }) => `${name}\n${week}`).values()]
        .map((group) => cohortOf(group, now))
        .toSorted(inOrder);
    },
  };
}

function personOf(data: MemoryData, personId: string, row: AdmissionRow): readonly Person[] {
  const { status, way, cohort, admittedAt } = row;
  if (status !== 'admitted' || way === 'before' || admittedAt === undefined) return [];
  const events = data.events.filter((one) => one.personId === personId);
  const conversation = data.conversations.get(personId);
  const movedAt = conversation?.state === undefined ? 0 : conversation.movedAt;
  const week = cohort === undefined ? mondayOf(admittedAt) : undefined;
  return [{ name: cohort ?? '', week, admittedAt, movedAt, events }];
}

function mondayOf(at: number): string {
  const day = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('America/Sao_Paulo').toPlainDate();
  return day.subtract({ days: day.dayOfWeek - 1 }).toString();
}

function cohortOf(group: readonly Person[], now: number): Cohort {
  const older = (days: number) => group.filter(({ admittedAt }) => admittedAt <= now - days * DAY_MS);
  const talked = (days: number) =>
    older(days).filter(({ admittedAt, movedAt }) => movedAt >= admittedAt + days * DAY_MS);
  const thumbs = group.map(thumbOf);
  const toPlan = group.flatMap(({ admittedAt, events }) => {
    const plannedAt = events.find(({ event }) => PLANNED.has(event.type))?.at;
    return plannedAt === undefined ? [] : [Math.max(0, plannedAt - admittedAt)];
  });
  return {
    name: group[0]?.name ?? '',
    week: group[0]?.week,
    people: group.length,
    consented: group.filter(({ events }) => events.some(({ event }) => event.type === 'consent-given')).length,
    planned: toPlan.length,
    medianToPlanMs: median(toPlan),
    thumbsUp: thumbs.filter((helped) => helped === 'yes').length,
    thumbsDown: thumbs.filter((helped) => helped === 'no').length,
    debtsClosed: group.reduce((sum, { events }) => sum + closedIn(events), 0),
    olderThan7Days: older(7).length,
    talkedAfter7Days: talked(7).length,
    olderThan30Days: older(30).length,
    talkedAfter30Days: talked(30).length,
  };
}

function thumbOf({ events }: Person): string | undefined {
  return events
    .flatMap(({ event }) => (event.type === 'feedback-given' && event.about === 'roadmap' ? [event.helped] : []))
    .at(-1);
}

function closedIn(events: Person['events']): number {
  return new Set(events.flatMap(({ event }) => (event.type === 'debt-closed' ? [event.debtId] : []))).size;
}

function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((one, other) => one - other);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  return low === undefined || high === undefined ? undefined : Math.round((low + high) / 2);
}

/** Invitations by name, then the weeks, the newest first. */
function inOrder(one: Cohort, other: Cohort): number {
  if (one.name !== other.name) return one.name === '' ? 1 : other.name === '' ? -1 : one.name < other.name ? -1 : 1;
  return (one.week ?? '') < (other.week ?? '') ? 1 : -1;
}
