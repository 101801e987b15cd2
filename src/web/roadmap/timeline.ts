import { html } from 'hono/html';
import type { Debt } from '../../domain/debts/debt.ts';
import type { Payment, PlanMonth } from '../../domain/payoff/plan.ts';
import { counted, formatBrl, monthWord } from '../format.ts';
import type { Markup } from '../page.ts';
import type { PayablePlan } from './payable-plan.ts';
import { why } from './why.ts';

/** Every month with what to pay in it, folded by year so that five years fit a thumb. */
export function timeline(plan: PayablePlan): Markup {
  const debts = new Map(plan.debts.map((debt) => [debt.id, debt]));
  const years = Map.groupBy(plan.months, ({ month }) => month.slice(0, 4));
  return html`<section class="wide"><h2>Mês a mês</h2><p>Toque no mês para ver quanto vai para cada dívida.</p>
${[...years].map(([year, months], index) => yearBlock(year, months, debts, index === 0))}
<p class="finish">Depois disso, nenhuma dívida.</p></section>`;
}

function yearBlock(
  year: string,
  months: readonly PlanMonth[],
  debts: ReadonlyMap<string, Debt>,
  isFirst: boolean,
): Markup {
  const closed = months.flatMap((month) => month.closedDebtIds).length;
  return html`<details class="year" ${isFirst ? 'open' : ''}>
<summary><span class="year-name">${year}</span> <span class="count">${counted(months.length, 'mês', 'meses')}${closed > 0 ? ` · ${counted(closed, 'dívida acaba', 'dívidas acabam')}` : ''}</span></summary>
<ol class="months">${months.map((month, index) => monthBlock(month, debts, isFirst && index === 0))}</ol></details>`;
}

function monthBlock(month: PlanMonth, debts: ReadonlyMap<string, Debt>, isOpen: boolean): Markup {
  const total = month.payments.reduce((sum, payment) => sum + payment.amount, 0);
  const closed = month.closedDebtIds.map((id) => debts.get(id)?.creditor ?? 'uma dívida');
  return html`<li class="${closed.length > 0 ? 'milestone' : ''}"><details ${isOpen ? 'open' : ''}>
<summary><span class="month">${monthWord(month.month)}</span><span class="money">${formatBrl(total)}</span>${closed.length > 0 ? html`<span class="closed">acaba: ${closed.join(', ')}</span>` : ''}</summary>
<ul class="payments">${month.payments.map((payment) => paymentRow(payment, debts))}</ul>
${month.oneOff > 0 ? html`<p class="notice">Entram ${formatBrl(month.oneOff)} de dinheiro extra neste mês.</p>` : ''}
${month.kept > 0 ? html`<p class="notice">Ficam guardados ${formatBrl(month.kept)} para o mês seguinte.</p>` : ''}
<p class="left">Ainda falta ao todo: <span class="money">${formatBrl(month.totalBalanceAfter)}</span></p>
</details></li>`;
}

function paymentRow(payment: Payment, debts: ReadonlyMap<string, Debt>): Markup {
  const creditor = debts.get(payment.debtId)?.creditor ?? 'outra dívida';
  return html`<li><p class="pay"><span class="creditor">${creditor}</span> <span class="money">${formatBrl(payment.amount)}</span></p>
<p class="source">${details(payment, debts.get(payment.debtId))}</p></li>`;
}

function details(payment: Payment, debt: Debt | undefined): string {
  const parts = [
    payment.fromWages ? 'já sai direto do seu pagamento' : why(payment, debt),
    payment.interest > 0 && `${formatBrl(payment.interest)} são juros`,
    payment.forgiven && `o credor abre mão de ${formatBrl(payment.forgiven)}`,
    payment.balanceAfter > 0 ? `ainda falta ${formatBrl(payment.balanceAfter)}` : undefined,
  ];
  const text = parts.filter((part) => part).join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
