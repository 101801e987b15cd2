import { html } from 'hono/html';
import type { PlanMonth, Reserve } from '../../domain/payoff/plan.ts';
import { formatBrl, monthWord } from '../format.ts';
import type { Markup } from '../page.ts';
import { creditorName, type DebtsById } from './creditor-name.ts';

/** What stays in hand at the end of a month, a line for each purpose: "R$ 180,00 para a oferta de Renner, em março". */
export function reserveLines({ kept, reserved, totalBalanceAfter }: PlanMonth, debts: DebtsById): readonly Markup[] {
  const free = kept - reservedIn({ reserved });
  const use = totalBalanceAfter > 0 ? 'para o mês seguinte' : 'para você';
  return [
    ...reserved.filter(({ amount }) => amount > 0).map((reserve) => line(reserve, debts)),
    ...(free > 0 ? [html`<strong class="money">${formatBrl(free)}</strong> ${use}`] : []),
  ];
}

/** How much of a month's money waits for something named. */
export function reservedIn({ reserved }: Pick<PlanMonth, 'reserved'>): number {
  return reserved.reduce((sum, { amount }) => sum + amount, 0);
}

function line(reserve: Reserve, debts: DebtsById): Markup {
  const amount = html`<strong class="money">${formatBrl(reserve.amount)}</strong>`;
  const when = monthWord(reserve.month);
  return reserve.for === 'offer'
    ? html`${amount} para a oferta de ${creditorName(debts, reserve.debtId)}, em ${when}`
    : html`${amount} para as parcelas de ${when}, quando entra menos dinheiro`;
}
