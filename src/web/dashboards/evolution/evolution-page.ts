import { html } from 'hono/html';
import type { LocalDate, Month } from '../../../domain/time/local-date.ts';
import { addMonths, monthOf, monthsBetween } from '../../../domain/time/month.ts';
import type { DebtsAsTold } from '../../../ports/journey-source.ts';
import { formatBrl, formatDate, formatMonth, formatMonthShort } from '../../format.ts';
import type { Markup, Page } from '../../page.ts';
import { type ChartLine, type ChartPoint, LINE_CHART_STYLES, lineChart, monthLabels } from '../charts/line-chart.ts';
import { NUMBER_TABLE_STYLES, numberTable } from '../charts/number-table.ts';
import { premiumPage } from '../frame.ts';
import type { Told } from '../premium-view.ts';
import {
  type DatedBalance,
  type Evolution,
  evolutionFigures,
  evolutionOf,
  firstPlanBalances,
  planBalances,
} from './evolution-of.ts';
import { kindTable, shareList, sharesByCreditor, sharesByKind } from './interest-shares.ts';
import { lastDayOf, type News } from './record.ts';

/** The balance of all debts, as planned and as it came, and what interest took and will take. */
export function evolutionPage(told: Told, on: { readonly today: LocalDate; readonly debtsAsTold: DebtsAsTold }): Page {
  const shown = evolutionOf(told, on);
  return premiumPage({
    title: 'Sua evolução',
    current: 'evolucao',
    premium: true,
    styles: [...OWN_STYLES, ...LINE_CHART_STYLES, ...NUMBER_TABLE_STYLES],
    body: [greeting(shown), figures(shown), balance(shown), newsList(shown.history.news), ...interest(shown)],
  });
}

const OWN_STYLES = ['greeting', 'names-and-amounts', 'figures', 'events', 'shares', 'evolution'] as const;

function greeting(shown: Evolution): Markup {
  const { paid } = evolutionFigures(shown);
  const { history } = shown;
  const lead =
    paid > 0
      ? html`Desde ${formatDate(history.since)} você já pagou <strong class="money">${formatBrl(paid)}</strong>. É assim que se anda.`
      : html`Quando você contar um pagamento na conversa, ele aparece aqui.`;
  return html`<div class="greeting wide"><h1>Sua evolução</h1><p>${lead}</p></div>`;
}

function figures(shown: Evolution): Markup {
  const { owed, owedAtFirst: first, interest, saved, ahead } = evolutionFigures(shown);
  const { since } = shown.history;
  return html`<section class="wide"><h2 class="hidden">Em números</h2><dl class="figures">
<div class="main${owed > first ? ' grown' : ''}"><dt>Falta pagar hoje</dt><dd class="money">${formatBrl(owed)}</dd><dd class="source">em ${formatDate(since)}: ${formatBrl(first)}</dd></div>
<div><dt>Juros que já correram</dt><dd class="money">${formatBrl(interest)}</dd><dd class="source">desde ${formatDate(since)}</dd></div>
<div><dt>Você já economizou</dt><dd class="money">${formatBrl(saved)}</dd><dd class="source">em juros evitados e descontos</dd></div>
${ahead ? html`<div><dt>Juros que ainda vêm</dt><dd class="money">${formatBrl(ahead.interest)}</dd><dd class="source">pela conta do roteiro</dd></div>` : ''}
${ahead ? html`<div><dt>Ainda vai economizar</dt><dd class="money">${ahead.saved === 'without-end' ? 'a dívida toda' : formatBrl(ahead.saved)}</dd><dd class="source">${ahead.saved === 'without-end' ? 'só com o mínimo ela não acaba' : 'contra pagar só o mínimo'}</dd></div>` : ''}
</dl></section>`;
}

function balance(shown: Evolution): Markup {
  const { history } = shown;
  const from = monthOf(history.since);
  const drawnFrom = (balances: readonly DatedBalance[]): readonly ChartPoint[] =>
    balances.map(({ on, owed }) => ({ at: placeOf(on, from), value: owed }));
  const real = drawnFrom(history.points);
  const lines: ChartLine[] = [
    { name: 'O primeiro roteiro', style: 'former', points: drawnFrom(firstPlanBalances(shown)) },
    { name: 'O que aconteceu', style: 'real', points: real },
    { name: 'O roteiro de agora', style: 'plan', points: drawnFrom(planBalances(shown)) },
  ];
  const drawn = lines.filter(({ points }) => points.length > 0);
  const last = Math.max(1, ...drawn.flatMap(({ points }) => points.map(({ at }) => Math.floor(at))));
  return html`<section class="wide"><h2>Plano e realidade</h2>${lineChart({
    id: 'balance',
    title: 'Quanto falta pagar: o que foi planejado e o que aconteceu',
    summary: balanceWords(shown),
    lines: drawn,
    labels: monthLabels(from, last),
    today: real.at(-1)?.at ?? 0,
  })}${numberTable({
    name: 'Plano e realidade em números',
    first: 'No dia 10',
    columns: drawn.map(({ name }) => name),
    rows: rows(drawn, from, last),
  })}</section>`;
}

/** A day within its month, so that the 20th stands two thirds on. */
function placeOf(day: LocalDate, from: Month): number {
  return monthsBetween(from, monthOf(day)) + (Number(day.slice(8, 10)) - 1) / 31;
}

/** Plan and reality can only be compared where a month of the plan has ended. */
function balanceWords({ state, history, roadmap: { plan } }: Evolution): string {
  const ends =
    plan.kind === 'payable' && plan.debts.length > 0
      ? ` Pelo roteiro, chega a zero em ${formatMonth(plan.freeOn)}.`
      : '';
  const first = state.roadmap?.first;
  const last = history.points.findLast(({ on }) => on === lastDayOf(monthOf(on)) && on > history.since);
  const planned = first && last && first.balances[monthsBetween(first.from, monthOf(last.on))];
  if (!last || planned === undefined) return `Hoje faltam ${formatBrl(history.points.at(-1)?.owed ?? 0)}.${ends}`;
  const ahead = planned - last.owed;
  const words =
    ahead === 0
      ? 'exatamente o que o primeiro roteiro previa'
      : `${formatBrl(Math.abs(ahead))} ${ahead > 0 ? 'a menos' : 'a mais'} do que o primeiro roteiro previa`;
  return `Em ${formatDate(last.on)} faltavam ${formatBrl(last.owed)}: ${words}.${ends}`;
}

/** By the last day of each month of a plan, what each line says then; nothing before it begins or after it ends. */
function rows(lines: readonly ChartLine[], from: Month, last: number) {
  return Array.from({ length: last + 1 }, (_, index) => {
    const month = addMonths(from, index);
    const at = placeOf(lastDayOf(month), from);
    return {
      label: formatMonthShort(month),
      values: lines.map(({ points }) => {
        const isKnown = (points[0]?.at ?? Infinity) <= at && (points.at(-1)?.at ?? 0) >= at;
        return isKnown ? points.findLast((point) => point.at <= at)?.value : undefined;
      }),
    };
  });
}

function newsList(news: readonly News[]): Markup {
  if (news.length === 0) return html``;
  return html`<section class="wide"><h2>O que mudou no caminho</h2><ol class="events">${news
    .toReversed()
    .map(
      (one) => html`<li><span class="day">${formatDate(one.on)}</span> <span>${newsWords(one)}</span></li>`,
    )}</ol></section>`;
}

function newsWords({ kind, creditor, amount }: News): Markup {
  const name = html`<strong class="creditor">${creditor}</strong>`;
  switch (kind) {
    case 'debt-told':
      return html`${name} entrou na conta, com ${formatBrl(amount)}`;
    case 'agreed':
      return html`Acordo com ${name}${amount > 0 ? html`: ${formatBrl(amount)} de desconto` : ''}`;
    case 'closed':
      return html`${name} quitada. Parabéns por essa!`;
    case 'told-anew':
      return html`${name} foi corrigida para ${formatBrl(amount)}`;
  }
}

function interest({ history, roadmap: { plan } }: Evolution): readonly Markup[] {
  if (history.debts.length === 0) return [];
  const kinds = sharesByKind(history, plan);
  return [
    html`<section class="wide"><h2>Juros por credor</h2>
<ul class="legend"><li><span class="swatch past"></span>já correram</li><li><span class="swatch coming"></span>ainda vão correr, pelo roteiro</li></ul>
${shareList(sharesByCreditor(history, plan))}</section>`,
    ...(kinds.length > 1
      ? [html`<section class="wide"><h2>Juros por tipo de dívida</h2>${kindTable(kinds)}</section>`]
      : []),
  ];
}
