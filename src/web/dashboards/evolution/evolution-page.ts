import { html } from 'hono/html';
import { amountOwed } from '../../../domain/debts/amount-owed.ts';
import type { Centavos } from '../../../domain/money/centavos.ts';
import type { PayoffPlan } from '../../../domain/payoff/plan.ts';
import type { LocalDate, Month } from '../../../domain/time/local-date.ts';
import { addMonths, monthOf, monthsBetween } from '../../../domain/time/month.ts';
import type { DebtsAsTold, Journey } from '../../../ports/journey-source.ts';
import type { Roadmap } from '../../../ports/roadmap-source.ts';
import { formatBrl, formatDate, formatMonth, formatMonthShort } from '../../format.ts';
import type { Markup, Page } from '../../page.ts';
import { withoutDebts } from '../../without-debts.ts';
import { type ChartLine, type ChartPoint, lineChart, monthLabels } from '../charts/line-chart.ts';
import { numberTable } from '../charts/number-table.ts';
import { premiumPage } from '../frame.ts';
import { kindTable, shareList, sharesByCreditor, sharesByKind } from './interest-shares.ts';
import { type DebtHistory, lastDayOf, type News, recordOf } from './record.ts';

type Shown = { readonly roadmap: Roadmap; readonly state: Journey['state']; readonly history: DebtHistory };

/** The balance of all debts, as planned and as it came, and what interest took and will take. */
export function evolutionPage(
  { state, roadmap }: Journey & { readonly roadmap: Roadmap },
  { today, debtsAsTold }: { readonly today: LocalDate; readonly debtsAsTold: DebtsAsTold },
): Page {
  const since = state.roadmap?.first?.madeOn ?? roadmap.madeOn;
  const { names = {} } = roadmap;
  const history = recordOf({ facts: state.facts, debtsAsTold, today: today < since ? since : today, since, names });
  const isAllPaid = history.points.at(-1)?.owed === 0;
  const shown = { state, roadmap: isAllPaid ? withoutDebts(roadmap) : roadmap, history };
  return premiumPage({
    title: 'Sua evolução',
    current: 'evolucao',
    premium: true,
    body: [greeting(shown), figures(shown), balance(shown), newsList(history.news), ...interest(shown)],
  });
}

/** Payments of the first day count, too: the record begins after it. */
function greeting({ state, history }: Shown): Markup {
  const paid = sum(state.facts.map(({ change }) => (change.set === 'payment' ? change.amount : 0)));
  const lead =
    paid > 0
      ? html`Desde ${formatDate(history.since)} você já pagou <strong class="money">${formatBrl(paid)}</strong>. É assim que se anda.`
      : html`Quando você contar um pagamento na conversa, ele aparece aqui.`;
  return html`<div class="greeting wide"><h1>Sua evolução</h1><p>${lead}</p></div>`;
}

function figures({ history, roadmap: { plan } }: Shown): Markup {
  const owed = history.points.at(-1)?.owed ?? 0;
  const first = history.points[0]?.owed ?? 0;
  const { debts, since } = history;
  const saved = sum(debts.map(({ forgiven, avoided }) => forgiven + avoided));
  const ahead = savedAhead(plan);
  const hasAhead = plan.kind === 'payable' && plan.debts.length > 0;
  return html`<section class="wide"><h2 class="hidden">Em números</h2><dl class="figures">
<div class="main${owed > first ? ' grown' : ''}"><dt>Falta pagar hoje</dt><dd class="money">${formatBrl(owed)}</dd><dd class="source">em ${formatDate(since)}: ${formatBrl(first)}</dd></div>
<div><dt>Juros que já correram</dt><dd class="money">${formatBrl(sum(debts.map((debt) => debt.interest)))}</dd><dd class="source">desde ${formatDate(since)}</dd></div>
<div><dt>Você já economizou</dt><dd class="money">${formatBrl(saved)}</dd><dd class="source">em juros evitados e descontos</dd></div>
${hasAhead ? html`<div><dt>Juros que ainda vêm</dt><dd class="money">${formatBrl(plan.totalInterest)}</dd><dd class="source">pela conta do roteiro</dd></div>` : ''}
${hasAhead ? html`<div><dt>Ainda vai economizar</dt><dd class="money">${ahead === 'without-end' ? 'a dívida toda' : formatBrl(ahead)}</dd><dd class="source">${ahead === 'without-end' ? 'só com o mínimo ela não acaba' : 'contra pagar só o mínimo'}</dd></div>` : ''}
</dl></section>`;
}

/** Against paying minimums alone, to the end of the plan. */
function savedAhead(plan: PayoffPlan): Centavos | 'without-end' {
  if (plan.kind === 'unpayable') return 0;
  const minimums = plan.comparison.find(({ strategy }) => strategy === 'minimums-only');
  if (!minimums) return 0;
  return minimums.ends === 'never' ? 'without-end' : Math.max(0, minimums.totalPaid - plan.totalPaid);
}

function balance(shown: Shown): Markup {
  const { history } = shown;
  const from = monthOf(history.since);
  const real = history.points.map(({ on, owed }) => ({ at: placeOf(on, from), value: owed }));
  const lines: ChartLine[] = [
    { name: 'O primeiro roteiro', style: 'former', points: firstPlan(shown, from) },
    { name: 'O que aconteceu', style: 'real', points: real },
    { name: 'O roteiro de agora', style: 'plan', points: currentPlan(shown, from) },
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

function firstPlan({ state, history }: Shown, from: Month): readonly ChartPoint[] {
  const first = state.roadmap?.first;
  if (!first) return [];
  return [
    { at: placeOf(first.madeOn, from), value: history.points[0]?.owed ?? 0 },
    ...first.balances.map((value, index) => ({ at: placeOf(lastDayOf(addMonths(first.from, index)), from), value })),
  ];
}

function currentPlan({ roadmap: { plan, madeOn } }: Shown, from: Month): readonly ChartPoint[] {
  if (plan.kind === 'unpayable' || plan.debts.length === 0) return [];
  const owed = sum(plan.debts.map((debt) => amountOwed(debt, madeOn).total));
  return [
    { at: placeOf(madeOn, from), value: owed },
    ...plan.months.map(({ month, totalBalanceAfter }) => ({
      at: placeOf(lastDayOf(month), from),
      value: totalBalanceAfter,
    })),
  ];
}

/** Plan and reality can only be compared where a month of the plan has ended. */
function balanceWords({ state, history, roadmap: { plan } }: Shown): string {
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
      (one) =>
        html`<li class="${one.kind}"><span class="day">${formatDate(one.on)}</span> <span>${newsWords(one)}</span></li>`,
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

function interest({ history, roadmap: { plan } }: Shown): readonly Markup[] {
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

function sum(amounts: readonly Centavos[]): Centavos {
  return amounts.reduce((all, amount) => all + amount, 0);
}
