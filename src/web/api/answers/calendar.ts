import * as z from 'zod';
import type { LocalDate, Month } from '../../../domain/time/local-date.ts';
import { type CalendarEvent, calendarEvents } from '../../dashboards/calendar/calendar-events.ts';
import { MONTHS_SHOWN, monthsShown } from '../../dashboards/calendar/calendar-page.ts';
import type { Told } from '../../dashboards/premium-view.ts';
import type { Endpoint } from '../endpoint.ts';
import type { Refusal } from '../problem.ts';
import { centavos, id, localDate, month } from '../units.ts';

const when = { on: localDate, id };
const creditor = z.string();

const event = z.discriminatedUnion('kind', [
  z.object({
    ...when,
    kind: z.literal('due'),
    creditor,
    amountCentavos: centavos.nullable().describe('What the plan pays; null: it has nothing for it in this month.'),
    closes: z.boolean().describe('The debt ends by it.'),
  }),
  z.object({
    ...when,
    kind: z.literal('payday'),
    amountCentavos: centavos,
    isUsual: z.boolean().describe('Nobody told the day: wages are due by the fifth working day.'),
  }),
  z.object({ ...when, kind: z.literal('offer-opens'), creditor, priceCentavos: centavos }),
  z.object({ ...when, kind: z.literal('offer-closes'), creditor, priceCentavos: centavos }),
]);

const calendar = z.object({
  from: month,
  until: month,
  events: z.array(event).describe('By day; money comes before it goes.'),
});

const query = z.strictObject({
  month: month.optional().describe(`One of the ${MONTHS_SHOWN} months from this one on. Absent: all of them.`),
});

export const CALENDAR = {
  method: 'GET',
  path: '/api/calendar',
  name: 'Calendar',
  summary: 'What is due, when money comes, and when offers open and close',
  needs: 'open-debts',
  query,
  answer: calendar,
} as const satisfies Endpoint<Calendar, z.infer<typeof query>>;

type Calendar = z.infer<typeof calendar>;

/** A month that is past, or further ahead than the calendar goes, is refused. */
export function calendarAnswer(
  { roadmap, state }: Told,
  { today, asked }: { readonly today: LocalDate; readonly asked: Month | undefined },
): Calendar | Refusal {
  const months = monthsShown(today).filter((one) => asked === undefined || one === asked);
  const [from] = months;
  const until = months.at(-1);
  if (from === undefined || until === undefined) return outOfRange(today);
  const events = months.flatMap((one) => calendarEvents(one, { roadmap, facts: state.facts }));
  return { from, until, events: events.map(eventAnswer) };
}

function outOfRange(today: LocalDate): Refusal {
  const detail = `Must be from ${monthsShown(today)[0]} to ${monthsShown(today).at(-1)}`;
  return { refused: 'invalid-input', errors: [{ in: 'query', pointer: '/month', detail }] };
}

function eventAnswer(told: CalendarEvent): z.infer<typeof event> {
  switch (told.kind) {
    case 'due': {
      const { amount, ...rest } = told;
      return { ...rest, amountCentavos: amount ?? null };
    }
    case 'payday': {
      const { amount, ...rest } = told;
      return { ...rest, amountCentavos: amount };
    }
    case 'offer-opens':
    case 'offer-closes': {
      const { price, ...rest } = told;
      return { ...rest, priceCentavos: price };
    }
  }
}
