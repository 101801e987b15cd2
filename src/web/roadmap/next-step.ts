import { html } from 'hono/html';
import type { Debt } from '../../domain/debts/debt.ts';
import type { Diagnosis } from '../../domain/diagnosis/diagnosis.ts';
import type { Payment, PaymentReason } from '../../domain/payoff/plan.ts';
import { formatBrl, formatMonth, monthWord } from '../format.ts';
import type { Markup } from '../page.ts';
import type { PayablePlan } from './payable-plan.ts';
import { reasonOf, why } from './why.ts';

/** Which of a month's payments is worth the big letters, most important first. */
const WEIGHT: readonly PaymentReason[] = [
  'essential-service',
  'collateral',
  'settlement',
  'highest-rate',
  'smallest-balance',
  'last-payment',
  'contract',
];

/** The one thing to do now, and the rest of the same month under it. */
export function nextStep(plan: PayablePlan, diagnosis: Diagnosis): Markup {
  const debts = new Map(plan.debts.map((debt) => [debt.id, debt]));
  const month = plan.months.find((one) => one.payments.some((payment) => paidByHand(payment) > 0));
  const payments = month?.payments.filter((payment) => paidByHand(payment) > 0).toSorted(byWeight(debts));
  const focus = payments?.[0];
  if (!month || !focus) return html``;
  const others = payments.slice(1);
  const total = payments.reduce((sum, payment) => sum + paidByHand(payment), 0);
  return html`<section class="wide next"><p class="kicker">Seu próximo passo · ${formatMonth(month.month)}</p>
<h2>Pague <span class="money">${formatBrl(paidByHand(focus))}</span> para ${name(debts, focus)}${dueBy(debts.get(focus.debtId), month.month)}</h2>
<p>Por quê: ${why(focus, debts.get(focus.debtId))}.</p>
${others.length > 0 ? html`<p class="also">No mesmo mês:</p><ul class="also">${others.map((payment) => otherRow(payment, debts, month.month))}</ul>` : ''}
<p class="sum">Ao todo em ${monthWord(month.month)}: <strong class="money">${formatBrl(total)}</strong>${month.kept > 0 ? html`, e ${formatBrl(month.kept)} ficam guardados para o mês seguinte` : ''}.</p>
${tightNotice(diagnosis)}</section>`;
}

function byWeight(debts: ReadonlyMap<string, Debt>): (a: Payment, b: Payment) => number {
  const weight = (payment: Payment) => WEIGHT.indexOf(reasonOf(payment, debts.get(payment.debtId)));
  return (a, b) => weight(a) - weight(b) || paidByHand(b) - paidByHand(a);
}

/** What is deducted from pay needs nobody to do anything. */
function paidByHand({ amount, fromWages = 0 }: Payment): number {
  return amount - fromWages;
}

function otherRow(payment: Payment, debts: ReadonlyMap<string, Debt>, month: string): Markup {
  return html`<li><span class="money">${formatBrl(paidByHand(payment))}</span> para ${name(debts, payment)}${dueBy(debts.get(payment.debtId), month)}</li>`;
}

function name(debts: ReadonlyMap<string, Debt>, { debtId }: Payment): Markup {
  return html`<span class="creditor">${debts.get(debtId)?.creditor ?? 'outra dívida'}</span>`;
}

function dueBy(debt: Debt | undefined, month: string): string {
  if (debt?.overdueSince) return ', que está em atraso';
  return debt?.dueDay ? `, até o dia ${lastDayAtMost(debt.dueDay, month)}` : '';
}

function lastDayAtMost(day: number, month: string): number {
  const lastDay = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate();
  return Math.min(day, lastDay);
}

function tightNotice({ verdict }: Diagnosis): Markup | string {
  if (verdict.kind !== 'tight') return '';
  return html`<p class="notice">Neste mês faltam ${formatBrl(verdict.shortOfContracts)} para pagar tudo o que os contratos pedem. O dinheiro vai primeiro para o que protege a casa. Com os outros, peça um parcelamento que caiba.</p>`;
}
