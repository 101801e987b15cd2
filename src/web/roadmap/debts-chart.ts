import { scaleLinear } from 'd3-scale';
import { area, stack } from 'd3-shape';
import { html } from 'hono/html';
import { amountOwed } from '../../domain/debts/amount-owed.ts';
import { nameOf } from '../../domain/debts/debt-name.ts';
import type { PlanMonth } from '../../domain/payoff/plan.ts';
import { formatBrl, formatBrlShort, formatMonth, formatMonthShort } from '../format.ts';
import type { Markup } from '../page.ts';
import type { PayablePlan } from './payable-plan.ts';

/** What is owed at one time, a figure for each series. The first row is today, before any payment. */
export type BalanceRow = { readonly label: string; readonly balances: readonly number[] };

const WIDTH = 420;
const HEIGHT = 250;
const EDGE = { top: 12, right: 10, bottom: 26, left: 78 } as const;
/** Colours in the style sheet; what goes beyond shares the last one. */
const MOST_SERIES = 6;
const MOST_ROWS_IN_TABLE = 25;

/** All debts falling to zero, stacked; for those who cannot see it, a sentence and a table. */
export const DEBTS_CHART_STYLES = ['chart', 'areas', 'legend', 'folded', 'table', 'number-table'] as const;

export function debtsChart({ plan, madeOn }: { readonly plan: PayablePlan; readonly madeOn: string }): Markup {
  const { names, rows } = balanceRows(plan, madeOn);
  const first = sum(rows[0]?.balances ?? []);
  const grows = rows.some(({ balances }) => sum(balances) > first);
  const summary = `Começa em ${formatBrl(first)}${grows ? ', no começo ainda cresce,' : ''} e chega a zero em ${formatMonth(plan.freeOn)}.`;
  return html`<section class="wide"><h2>As dívidas caindo até zero</h2>
<figure class="chart">
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="chart-title chart-desc">
<title id="chart-title">Quanto falta pagar, mês a mês</title><desc id="chart-desc">${summary}</desc>
${drawing(rows, names.length)}
</svg>
<figcaption><p>${summary}</p><ul class="legend">${names.map((name, index) => html`<li><span class="swatch series-${index + 1}"></span><span class="creditor">${name}</span></li>`)}</ul></figcaption>
</figure>
<details class="numbers"><summary>Ver os números do gráfico</summary>${table(rows, names)}</details></section>`;
}

/** Balances of each debt over time; from the seventh debt on they are summed up as "Outras". */
export function balanceRows(
  plan: PayablePlan,
  madeOn: string,
): { readonly names: readonly string[]; readonly rows: readonly BalanceRow[] } {
  const ids = plan.debts.map((debt) => debt.id);
  let balances = new Map(plan.debts.map((debt) => [debt.id, amountOwed(debt, madeOn).total]));
  const rows = [{ label: 'Hoje', balances: ids.map((id) => balances.get(id) ?? 0) }];
  for (const month of plan.months) {
    balances = balancesAfter(month, balances);
    rows.push({ label: formatMonthShort(month.month), balances: ids.map((id) => balances.get(id) ?? 0) });
  }
  const names = plan.debts.map(nameOf);
  if (names.length <= MOST_SERIES) return { names, rows };
  const kept = MOST_SERIES - 1;
  return {
    names: [...names.slice(0, kept), 'Outras'],
    rows: rows.map((row) => ({
      label: row.label,
      balances: [...row.balances.slice(0, kept), sum(row.balances.slice(kept))],
    })),
  };
}

/**
 * A plan tells the balance of a debt only in months in which it is paid. One that waits still grows: what is owed in all
 * beyond the paid ones is shared between those that wait, by their size, so that the total is exact.
 */
function balancesAfter(month: PlanMonth, before: ReadonlyMap<string, number>): Map<string, number> {
  const after = new Map(before);
  for (const { debtId, balanceAfter } of month.payments) after.set(debtId, balanceAfter);
  for (const closed of month.closedDebtIds) after.set(closed, 0);
  const paid = new Set(month.payments.map(({ debtId }) => debtId));
  const waiting = [...after].filter(([id, balance]) => balance > 0 && !paid.has(id));
  let waited = sum(waiting.map(([, balance]) => balance));
  let left = month.totalBalanceAfter - sum([...after.values()]) + waited;
  for (const [id, balance] of waiting) {
    const share = Math.round((left * balance) / waited);
    after.set(id, share);
    left -= share;
    waited -= balance;
  }
  return after;
}

function drawing(rows: readonly BalanceRow[], seriesCount: number): Markup[] {
  const x = scaleLinear([0, rows.length - 1], [EDGE.left, WIDTH - EDGE.right]);
  const highest = Math.max(1, ...rows.map(({ balances }) => sum(balances)));
  const y = scaleLinear([0, highest], [HEIGHT - EDGE.bottom, EDGE.top]).nice(4);
  const series = stack<BalanceRow, number>()
    .keys(Array.from({ length: seriesCount }, (_, index) => index))
    .value((row, key) => row.balances[key] ?? 0)([...rows]);
  const shape = area<[number, number]>()
    .x((_, index) => round(x(index)))
    .y0(([low]) => round(y(low)))
    .y1(([, high]) => round(y(high)));
  const grid = y.ticks(4).map((value) => {
    const at = round(y(value));
    return html`<line class="grid" x1="${EDGE.left}" x2="${WIDTH - EDGE.right}" y1="${at}" y2="${at}"/><text class="y" x="${EDGE.left - 8}" y="${at}">${formatBrlShort(value)}</text>`;
  });
  const areas = series.map((points, index) => {
    const path = shape(points.map(([low, high]) => [low, high]));
    return html`<path class="series-${index + 1}" d="${path ?? ''}"/>`;
  });
  return [...grid, ...areas, ...monthLabels(rows, x)];
}

/** The first, the last, and one in between where there is room. */
function monthLabels(rows: readonly BalanceRow[], x: (index: number) => number): Markup[] {
  const last = rows.length - 1;
  const indexes = last >= 6 ? [0, Math.round(last / 2), last] : [0, last];
  return indexes.map((index) => {
    const side = index === 0 ? 'first' : index === last ? 'last' : 'middle';
    return html`<text class="x ${side}" x="${round(x(index))}" y="${HEIGHT - 6}">${rows[index]?.label ?? ''}</text>`;
  });
}

function table(rows: readonly BalanceRow[], names: readonly string[]): Markup {
  const step = Math.ceil(rows.length / MOST_ROWS_IN_TABLE);
  const shown = rows.filter((_, index) => index % step === 0 || index === rows.length - 1);
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Números do gráfico"><table>
<thead><tr><th scope="col">Mês</th>${names.map((name) => html`<th scope="col" class="creditor">${name}</th>`)}<th scope="col">Total</th></tr></thead>
<tbody>${shown.map(
    ({ label, balances }) =>
      html`<tr><th scope="row">${label}</th>${balances.map((value) => html`<td class="money">${formatBrl(value)}</td>`)}<td class="money">${formatBrl(sum(balances))}</td></tr>`,
  )}</tbody></table></div>`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** One decimal is finer than a pixel and keeps the page small. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
