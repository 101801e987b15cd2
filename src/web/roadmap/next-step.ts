import { html } from 'hono/html';
import type { Debt, Offer } from '../../domain/debts/debt.ts';
import type { Diagnosis } from '../../domain/diagnosis/diagnosis.ts';
import type { MonthDue } from '../../domain/payoff/follow-up/month-due.ts';
import type { Payment, PlanMonth } from '../../domain/payoff/plan.ts';
import { formatBrl, formatMonth, monthWord } from '../format.ts';
import type { Markup } from '../page.ts';
import { creditorName, type DebtsById, debtsById } from './creditor-name.ts';
import type { PayablePlan } from './payable-plan.ts';
import { reservedIn, reserveLines } from './reserves.ts';
import { stepWeight } from './step-weight.ts';
import { why } from './why.ts';

/** The one thing to do now, and the rest of the same month under it; before it, what is left of a month that goes before. */
export function nextStep(plan: PayablePlan, diagnosis: Diagnosis, due?: MonthDue): Markup {
  const debts = debtsById(plan.debts);
  const left = due ? leftOfMonth(due) : '';
  const month = plan.months.find((one) => handPayments(one, debts).length > 0 || reservedIn(one) > 0);
  if (!month) return html`${left}`;
  const [focus, ...others] = handPayments(month, debts);
  const kept = reserveLines(month, debts);
  return html`${left}<section class="wide next"><p class="kicker">Seu próximo passo · ${formatMonth(month.month)}</p>
${focus ? paySentence(focus, debts, month) : html`<h2>Guarde <span class="money">${formatBrl(reservedIn(month))}</span> neste mês</h2>`}
${others.length > 0 ? html`<p class="also">No mesmo mês:</p><ul class="also">${others.map((payment) => otherRow(payment, debts, month.month))}</ul>` : ''}
${focus ? html`<p class="sum">Ao todo em ${monthWord(month.month)}: <strong class="money">${formatBrl(handTotal(month, debts))}</strong>.</p>` : ''}
${kept.length > 0 ? html`<p>Deixe guardados:</p><ul class="kept">${kept.map((line) => html`<li>${line}</li>`)}</ul>` : ''}
${tightNotice(diagnosis)}</section>`;
}

function leftOfMonth({ month, payments }: MonthDue): Markup {
  return html`<section class="wide next"><p class="kicker">Ainda em ${formatMonth(month)}</p>
<ul class="also">${payments.map(({ creditor, amount, dueDay }) => html`<li><span class="money">${formatBrl(amount)}</span> para <span class="creditor">${creditor}</span>${dueDay === undefined ? '' : `, do dia ${lastDayAtMost(dueDay, month)}`}</li>`)}</ul>
<p>O plano abaixo conta com isso pago. Quando pagar, avise na conversa.</p></section>`;
}

function paySentence(focus: Payment, debts: DebtsById, { month }: PlanMonth): Markup {
  const debt = debts.get(focus.debtId);
  return html`<h2>Pague <span class="money">${formatBrl(paidByHand(focus))}</span> para ${creditorName(debts, focus.debtId)}${dueBy(debt, month)}</h2>
<p>Por quê: ${why(focus, debt)}.</p>${focus.reason === 'settlement' ? html`<p class="notice">${beforePaying(debt?.offers ?? [])}</p>` : ''}`;
}

/** What keeps an agreement from being a scam or a misunderstanding. */
function beforePaying(offers: readonly Offer[]): string {
  const written = offers.length > 0 && offers.every(({ proof }) => proof === 'written');
  const proof = written ? 'guarde a oferta que você tem por escrito' : 'peça a oferta por escrito';
  return `Antes de pagar: ${proof}, veja se ela aparece no aplicativo oficial e se o dinheiro vai mesmo para quem cobra.`;
}

/** What the person pays with their own hands in a month, the most important first. */
function handPayments({ payments }: PlanMonth, debts: DebtsById): readonly Payment[] {
  const weight = (payment: Payment) => stepWeight(payment, debts.get(payment.debtId));
  return payments
    .filter((payment) => paidByHand(payment) > 0)
    .toSorted((a, b) => weight(a) - weight(b) || paidByHand(b) - paidByHand(a));
}

function handTotal(month: PlanMonth, debts: DebtsById): number {
  return handPayments(month, debts).reduce((sum, payment) => sum + paidByHand(payment), 0);
}

/** What is deducted from pay needs nobody to do anything. */
function paidByHand({ amount, fromWages = 0 }: Payment): number {
  return amount - fromWages;
}

function otherRow(payment: Payment, debts: DebtsById, month: string): Markup {
  return html`<li><span class="money">${formatBrl(paidByHand(payment))}</span> para ${creditorName(debts, payment.debtId)}${dueBy(debts.get(payment.debtId), month)}</li>`;
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
