import { html } from 'hono/html';
import { dayNumber } from '../../../domain/time/add-days.ts';
import { dueDateIn } from '../../../domain/time/due-date.ts';
import type { LocalDate, Month } from '../../../domain/time/local-date.ts';
import { addMonths, monthOf, monthsBetween } from '../../../domain/time/month.ts';
import type { Journey } from '../../../ports/journey-source.ts';
import type { Roadmap } from '../../../ports/roadmap-source.ts';
import { counted, formatBrl, formatMonth, formatMonthShort } from '../../format.ts';
import type { Markup, Page } from '../../page.ts';
import { debtsById, nameIn } from '../../roadmap/creditor-name.ts';
import { premiumPage } from '../frame.ts';
import { type CalendarEvent, calendarEvents, paymentsWithoutDay } from './calendar-events.ts';
import { eventWords } from './event-words.ts';

/** As far ahead as a calendar is shown and taken away. */
export const MONTHS_SHOWN = 12;

/** The months that are shown, this one first. */
export function monthsShown(today: LocalDate): readonly Month[] {
  return Array.from({ length: MONTHS_SHOWN }, (_, ahead) => addMonths(monthOf(today), ahead));
}

/** The month that an address asks for, if it is one of those that are shown; else this month. */
export function monthAsked(asked: string | null, today: LocalDate): Month {
  const now = monthOf(today);
  if (!asked || !/^\d{4}-(?:0[1-9]|1[0-2])$/.test(asked)) return now;
  const ahead = monthsBetween(now, asked);
  return ahead >= 0 && ahead < MONTHS_SHOWN ? asked : now;
}

type Shown = { readonly month: Month; readonly today: LocalDate };

/** One month as a grid to look at and as a list to read. */
export function calendarPage(
  { state, roadmap }: Journey & { readonly roadmap: Roadmap },
  { month, today }: Shown,
): Page {
  const events = calendarEvents(month, { roadmap, facts: state.facts });
  return premiumPage({
    title: 'Calendário',
    current: 'calendario',
    premium: true,
    styles: STYLES,
    body: html`<div class="greeting wide"><h1>Calendário</h1></div>
${monthNavigation(month, today)}
<div class="wide calendar-columns"><div>${grid(month, events, today)}</div>
<section class="month-list" aria-labelledby="month-list"><h2 id="month-list">Em ${formatMonth(month)}</h2>${list(events, roadmap, month)}
<p><a class="button calm-button" href="/painel/calendario.ics" download>Levar para o meu celular</a></p>
<p class="small">Um arquivo .ics com os próximos ${counted(MONTHS_SHOWN, 'mês', 'meses')}: abra e o seu calendário recebe os dias.</p></section></div>`,
  });
}

const STYLES = [
  ...['greeting', 'names-and-amounts', 'notice', 'table', 'legend', 'events', 'calendar', 'button', 'calm-button'],
] as const;

function monthNavigation(month: Month, today: LocalDate): Markup {
  const place = monthsBetween(monthOf(today), month);
  const link = (to: Month, words: string, rel: string) =>
    html`<a rel="${rel}" href="/painel/calendario?mes=${to}">${words}</a>`;
  return html`<nav class="wide month-nav" aria-label="Meses"><span>${place > 0 ? link(addMonths(month, -1), `← ${formatMonthShort(addMonths(month, -1))}`, 'prev') : ''}</span>
<strong>${formatMonth(month)}</strong>
<span>${place < MONTHS_SHOWN - 1 ? link(addMonths(month, 1), `${formatMonthShort(addMonths(month, 1))} →`, 'next') : ''}</span></nav>`;
}

const WEEK = [
  ['domingo', 'dom'],
  ['segunda', 'seg'],
  ['terça', 'ter'],
  ['quarta', 'qua'],
  ['quinta', 'qui'],
  ['sexta', 'sex'],
  ['sábado', 'sáb'],
] as const;

function grid(month: Month, events: readonly CalendarEvent[], today: LocalDate): Markup {
  const byDay = Map.groupBy(events, ({ on }) => on);
  const last = Number(dueDateIn(month, 31).slice(8));
  // Day 0 of the count was a Thursday.
  const before = (dayNumber(`${month}-01`) + 4) % 7;
  const days = [
    ...Array<undefined>(before).fill(undefined),
    ...Array.from({ length: last }, (_, index) => dueDateIn(month, index + 1)),
  ];
  const weeks = Array.from({ length: Math.ceil(days.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => days[week * 7 + day]),
  );
  return html`<table class="calendar"><caption class="hidden">${formatMonth(month)}</caption>
<thead><tr>${WEEK.map(([name, short]) => html`<th scope="col"><abbr title="${name}">${short}</abbr></th>`)}</tr></thead>
<tbody>${weeks.map((week) => html`<tr>${week.map((day) => cell(day, byDay, today))}</tr>`)}</tbody></table>
<ul class="legend"><li><span class="dot payday"></span>entra dinheiro</li><li><span class="dot due"></span>vence</li><li><span class="dot offer"></span>oferta</li></ul>`;
}

const DOT: Record<CalendarEvent['kind'], { readonly look: string; readonly words: string }> = {
  payday: { look: 'payday', words: 'entra dinheiro' },
  due: { look: 'due', words: 'vence' },
  'offer-opens': { look: 'offer', words: 'abre oferta' },
  'offer-closes': { look: 'offer', words: 'acaba oferta' },
};

function cell(
  day: LocalDate | undefined,
  byDay: ReadonlyMap<string, readonly CalendarEvent[]>,
  today: LocalDate,
): Markup {
  if (day === undefined) return html`<td></td>`;
  const events = byDay.get(day) ?? [];
  const dots = [...new Set(events.map(({ kind }) => kind))].map(
    (kind) => html`<span class="dot ${DOT[kind].look}"><span class="hidden">${DOT[kind].words}</span></span>`,
  );
  return html`<td class="${events.length > 0 ? 'busy' : ''}"${day === today ? html` aria-current="date"` : ''}><span>${Number(day.slice(8))}</span>${dots.length > 0 ? html`<span class="dots">${dots}</span>` : ''}</td>`;
}

function list(events: readonly CalendarEvent[], { plan }: Roadmap, month: Month): Markup {
  const planned = plan.kind === 'payable' ? plan.months.find((one) => one.month === month) : undefined;
  const dated = Map.groupBy(events, ({ on }) => on);
  const total = planned?.payments.reduce((sum, { amount, fromWages = 0 }) => sum + amount - fromWages, 0);
  const withoutDay = planned ? paymentsWithoutDay(planned, plan.debts) : [];
  return html`${total ? html`<p>Pelo roteiro, neste mês vão <strong class="money">${formatBrl(total)}</strong> para as dívidas.</p>` : ''}
${planned && planned.oneOff > 0 ? html`<p class="notice">Entram ${formatBrl(planned.oneOff)} de dinheiro extra neste mês.</p>` : ''}
${
  events.length === 0
    ? html`<p>Nenhum dia marcado neste mês.</p>`
    : html`<ol class="events">${[...dated].map(([on, all]) => html`<li><span class="day">${Number(on.slice(8))}/${on.slice(5, 7)}</span><ul>${all.map((event) => html`<li><span class="dot ${DOT[event.kind].look}" aria-hidden="true"></span><span class="creditor">${eventWords(event)}</span></li>`)}</ul></li>`)}</ol>`
}
${withoutDay.length > 0 ? html`<p class="small">Sem dia de vencimento contado: ${withoutDay.map(({ debtId, amount }) => `${nameIn(debtsById(plan.debts), debtId) ?? 'uma dívida'} (${formatBrl(amount)})`).join(', ')}. Conte o dia para a Dora e ele entra aqui.</p>` : ''}`;
}
