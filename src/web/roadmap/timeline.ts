import { html } from 'hono/html';
import type { Centavos } from '../../domain/money/centavos.ts';
import type { Payment, PlanMonth } from '../../domain/payoff/plan.ts';
import { counted, formatBrl, monthWord } from '../format.ts';
import type { Markup } from '../page.ts';
import { creditorName, type DebtsById, debtsById, nameIn } from './creditor-name.ts';
import type { PayablePlan } from './payable-plan.ts';
import { reservedIn, reserveLines } from './reserves.ts';
import { why } from './why.ts';

/** A month and how much of its money joins what is kept for something named. */
type Row = { readonly month: PlanMonth; readonly setAside: Centavos };

/** Every month with what to pay in it, folded by year so that five years fit a thumb. */
export function timeline(plan: PayablePlan): Markup {
  const debts = debtsById(plan.debts);
  const years = Map.groupBy(rowsOf(plan.months), ({ month }) => month.month.slice(0, 4));
  return html`<section class="wide"><h2>Mês a mês</h2><p class="tap">Toque no mês para ver quanto vai para cada dívida.</p>
${[...years].map(([year, rows], index) => yearBlock(year, rows, debts, index === 0))}
<p class="finish">Depois disso, nenhuma dívida.</p></section>`;
}

function rowsOf(months: readonly PlanMonth[]): readonly Row[] {
  let before = 0;
  return months.map((month) => {
    const reserved = reservedIn(month);
    const setAside = Math.max(0, reserved - before);
    before = reserved;
    return { month, setAside };
  });
}

function yearBlock(year: string, rows: readonly Row[], debts: DebtsById, isFirst: boolean): Markup {
  const closed = rows.flatMap(({ month }) => month.closedDebtIds).length;
  return html`<details class="year" ${isFirst ? 'open' : ''}>
<summary><span class="year-name">${year}</span> <span class="count">${counted(rows.length, 'mês', 'meses')}${closed > 0 ? ` · ${counted(closed, 'dívida acaba', 'dívidas acabam')}` : ''}</span></summary>
<ol class="months">${rows.map((row, index) => monthBlock(row, debts, isFirst && index === 0))}</ol></details>`;
}

function monthBlock({ month, setAside }: Row, debts: DebtsById, isOpen: boolean): Markup {
  const total = month.payments.reduce((sum, payment) => sum + payment.amount, 0);
  const closed = month.closedDebtIds.map((id) => nameIn(debts, id) ?? 'uma dívida');
  return html`<li class="${closed.length > 0 ? 'milestone' : ''}"><details ${isOpen ? 'open' : ''}>
<summary><span class="month">${monthWord(month.month)}</span><span class="money">${formatBrl(total)}</span>${setAside > 0 ? html`<span class="saved">e guardar ${formatBrl(setAside)}</span>` : ''}${closed.length > 0 ? html`<span class="closed">acaba: ${closed.join(', ')}</span>` : ''}</summary>
<ul class="payments">${month.payments.map((payment) => paymentRow(payment, debts))}</ul>
${month.oneOff > 0 ? html`<p class="notice">Entram ${formatBrl(month.oneOff)} de dinheiro extra neste mês.</p>` : ''}
${reserveLines(month, debts).map((line) => html`<p class="notice">No fim do mês ficam guardados ${line}.</p>`)}
<p class="left">Ainda falta ao todo: <span class="money">${formatBrl(month.totalBalanceAfter)}</span></p>
</details></li>`;
}

function paymentRow(payment: Payment, debts: DebtsById): Markup {
  return html`<li><p class="pay">${creditorName(debts, payment.debtId)} <span class="money">${formatBrl(payment.amount)}</span></p>
<p class="source">${details(payment, debts)}</p></li>`;
}

function details(payment: Payment, debts: DebtsById): string {
  const parts = [
    payment.fromWages ? 'já sai direto do seu pagamento' : why(payment, debts.get(payment.debtId)),
    payment.interest > 0 && `${formatBrl(payment.interest)} são juros`,
    payment.forgiven && payment.forgiven > 0 && `o credor abre mão de ${formatBrl(payment.forgiven)}`,
    payment.balanceAfter > 0 ? `ainda falta ${formatBrl(payment.balanceAfter)}` : undefined,
  ];
  const text = parts.filter((part) => part).join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
