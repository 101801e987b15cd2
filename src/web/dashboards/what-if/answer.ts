import { html } from 'hono/html';
import { amountOwed } from '../../../domain/debts/amount-owed.ts';
import { type BarePlan, barePlan } from '../../../domain/payoff/bare-plan.ts';
import { firstPlanMonth } from '../../../domain/payoff/first-month.ts';
import type { PayoffProblem, PlanMonth } from '../../../domain/payoff/plan.ts';
import { addMonths, monthsBetween } from '../../../domain/time/month.ts';
import { formatBrl, formatDuration, formatMonth, formatMonthShort } from '../../format.ts';
import type { Markup } from '../../page.ts';
import { type ChartLine, type LineStyle, lineChart, monthLabels } from '../charts/line-chart.ts';
import { numberTable } from '../charts/number-table.ts';
import { lastingDeficit, type Question, readWishes, type Wishes, wished } from './question.ts';

/** The three places of the page that an answer fills. */
export type AnswerMarkup = { readonly sentence: Markup; readonly figures: Markup; readonly chart: Markup };

/** The plan before any wish. */
export function planBefore({ problem, preference }: Question): BarePlan {
  return barePlan(problem, preference);
}

/** What the page says for these fields, planned here: in the browser. */
export function answerWhatIf(question: Question, before: BarePlan, fields: Pick<URLSearchParams, 'get'>): AnswerMarkup {
  const asked = askedPlan(question, fields);
  return answerOf(question, before, asked.kind === 'unpayable' ? asked : planBefore(asked.question));
}

/** What is to be planned, or that no plan may hide what is missing. */
export type AskedPlan =
  | { readonly kind: 'to-plan'; readonly question: Question }
  | Extract<BarePlan, { kind: 'unpayable' }>;

/** What is to be planned for these fields. */
export function askedPlan(question: Question, fields: Pick<URLSearchParams, 'get'>): AskedPlan {
  return planFor(question, readWishes(fields, question));
}

/** What is to be planned for these wishes. */
export function planFor(question: Question, wishes: Wishes): AskedPlan {
  const changed = wished(question, wishes);
  const deficit = lastingDeficit(changed);
  return deficit > 0 ? { kind: 'unpayable', shortfall: deficit } : { kind: 'to-plan', question: changed };
}

/** What the page says of two plans. The server and the browser call this one function: their answers are the same. */
export function answerOf(question: Question, before: BarePlan, after: BarePlan): AnswerMarkup {
  return {
    sentence: html`${difference(before, after)}`,
    figures: figures(before, after),
    chart: after.kind === 'payable' ? chart(question.problem, before, after) : html``,
  };
}

type Payable = Extract<BarePlan, { kind: 'payable' }>;

/** Months by which the second plan ends sooner, and what it pays less in all; below 0 it is later, or dearer. */
export function gained(before: Payable, after: Payable): { readonly sooner: number; readonly less: number } {
  return { sooner: monthsBetween(after.freeOn, before.freeOn), less: before.totalPaid - after.totalPaid };
}

function difference(before: BarePlan, after: BarePlan): string {
  if (after.kind === 'unpayable') {
    return `Assim a conta não fecha: faltam ${formatBrl(after.shortfall)} por mês.`;
  }
  if (before.kind === 'unpayable') return `Assim a conta passa a fechar, e acaba em ${formatMonth(after.freeOn)}.`;
  const { sooner, less } = gained(before, after);
  if (sooner === 0 && less === 0) return 'É o seu roteiro de hoje. Mexa em um dos campos e veja o que muda.';
  const time =
    sooner === 0
      ? 'acaba no mesmo mês'
      : `acaba ${formatDuration(Math.abs(sooner))} ${sooner > 0 ? 'antes' : 'depois'}`;
  const money =
    less === 0
      ? 'paga o mesmo no total'
      : `paga ${formatBrl(Math.abs(less))} a ${less > 0 ? 'menos' : 'mais'} no total`;
  return `Assim você ${time} e ${money}.`;
}

function figures(before: BarePlan, after: BarePlan): Markup {
  if (after.kind === 'unpayable') {
    return html`<div class="main never"><dt>Livre das dívidas em</dt><dd>sem data</dd><dd class="source">${before.kind === 'payable' ? `hoje: ${formatMonth(before.freeOn)}` : 'hoje também não há data'}</dd></div>`;
  }
  const then = before.kind === 'payable' ? before : undefined;
  return html`<div class="main"><dt>Livre das dívidas em</dt><dd>${formatMonth(after.freeOn)}</dd><dd class="source">${then ? `hoje: ${formatMonth(then.freeOn)}` : 'hoje não há data'}</dd></div>
${amount('Total a pagar', after.totalPaid, then?.totalPaid)}
${amount('Juros até o fim', after.totalInterest, then?.totalInterest)}`;
}

function amount(name: string, now: number, then: number | undefined): Markup {
  return html`<div><dt>${name}</dt><dd class="money">${formatBrl(now)}</dd><dd class="source">${then === undefined ? '–' : `hoje: ${formatBrl(then)}`}</dd></div>`;
}

/** Today, and then the end of each month of a plan. */
function chart(problem: PayoffProblem, before: BarePlan, after: Payable): Markup {
  const owed = problem.debts.reduce((sum, debt) => sum + amountOwed(debt, problem.today).total, 0);
  const then = before.kind === 'payable' ? before.months : [];
  const drawn = (name: string, style: LineStyle, months: readonly PlanMonth[]): ChartLine => ({
    name,
    style,
    points: [owed, ...months.map(({ totalBalanceAfter }) => totalBalanceAfter)].map((value, at) => ({ at, value })),
  });
  const end = Math.max(then.length, after.months.length);
  const first = firstPlanMonth(problem.today);
  const lines = [
    ...(then.length > 0 ? [drawn('Roteiro de hoje', 'former', then)] : []),
    drawn('Com as mudanças', 'real', after.months),
  ];
  return html`${lineChart({
    id: 'what-if',
    title: 'Quanto falta pagar, mês a mês',
    summary: `Começa em ${formatBrl(owed)} e chega a zero em ${formatMonth(after.freeOn)}.`,
    lines,
    labels: [{ at: 0, text: 'hoje' }, ...monthLabels(addMonths(first, -1), end).slice(1)],
  })}${numberTable({
    name: 'Números do gráfico',
    first: 'Fim do mês',
    columns: lines.map(({ name }) => name),
    rows: Array.from({ length: end }, (_, index) => ({
      label: formatMonthShort(addMonths(first, index)),
      values: lines.map(({ points }) => points[index + 1]?.value ?? 0),
    })),
  })}`;
}
