import { html } from 'hono/html';
import { amountOwed } from '../../domain/debts/amount-owed.ts';
import type { Debt } from '../../domain/debts/debt.ts';
import { marketRate } from '../../domain/law/market-rates.ts';
import type { PaymentReason, PayoffPlan } from '../../domain/payoff/plan.ts';
import { counted, formatBrl, formatDate, formatMonth, formatMonthlyRate } from '../format.ts';
import type { Markup } from '../page.ts';
import { DEBT_KIND } from '../words.ts';
import { reasonOf } from './why.ts';

/** Why a debt stands where it stands in the plan, by the reason that moved most money to it. */
const PLACE_IN_PLAN: Partial<Record<PaymentReason, string>> = {
  contract: 'Recebe o combinado do contrato até acabar.',
  'essential-service': 'Vem antes porque é uma conta da casa.',
  collateral: 'Vem antes porque há um bem seu em garantia.',
  'highest-rate': 'Recebe o dinheiro que sobra quando é a que mais cresce.',
  'smallest-balance': 'Recebe o dinheiro que sobra quando é a menor.',
  settlement: 'Acaba com o desconto oferecido.',
};

/** Each debt with its figures, and each figure with its source. */
export function debtList({ plan, madeOn }: { readonly plan: PayoffPlan; readonly madeOn: string }): Markup {
  return html`<section class="wide"><h2>Suas dívidas</h2>
<ul class="debts">${plan.debts.map((debt) => card(debt, plan, madeOn))}</ul></section>`;
}

function card(debt: Debt, plan: PayoffPlan, madeOn: string): Markup {
  const owed = amountOwed(debt, madeOn);
  const ends = plan.kind === 'payable' ? plan.months.find((month) => month.closedDebtIds.includes(debt.id)) : undefined;
  const place = placeInPlan(debt, plan);
  return html`<li class="card"><h3 class="creditor">${debt.creditor}</h3><p class="kind">${DEBT_KIND[debt.kind]}</p>
<dl>
<div><dt>Para quitar hoje</dt><dd><span class="money">${formatBrl(owed.total)}</span> <span class="source">${owedSource(debt)}</span></dd></div>
<div><dt>Juros</dt><dd>${rateText(debt)}</dd></div>
${debt.overdueSince ? html`<div><dt>Em atraso</dt><dd>desde ${formatDate(debt.overdueSince)} <span class="source">você contou</span></dd></div>` : ''}
${ends ? html`<div><dt>Acaba em</dt><dd>${formatMonth(ends.month)} <span class="source">conta deste roteiro</span></dd></div>` : ''}
</dl>${place ? html`<p>${place}</p>` : ''}</li>`;
}

function owedSource({ obligation }: Debt): string {
  if (obligation.form === 'balance') return 'você contou';
  const left = counted(obligation.remaining, 'parcela', 'parcelas');
  return `valor de hoje de ${left} de ${formatBrl(obligation.amount)} que você contou`;
}

function rateText({ rate, obligation }: Debt): Markup {
  switch (rate?.source) {
    case undefined:
      return html`<span class="source">não sabemos a taxa</span>`;
    case 'none':
      return obligation.form === 'instalments'
        ? html`já dentro das parcelas`
        : html`sem juros <span class="source">pelo que você contou</span>`;
    case 'person':
      return html`${formatMonthlyRate(rate.monthly)} <span class="source">você contou</span>`;
    case 'implied':
      return html`${formatMonthlyRate(rate.monthly)} <span class="source">calculada pelas parcelas que você contou</span>`;
    case 'market':
      return html`${formatMonthlyRate(rate.monthly)} <span class="source">${marketSource(rate.rateId)}</span>`;
  }
}

function marketSource(rateId: string): string {
  const snapshot = marketRate(rateId);
  if (!snapshot) return 'estimativa: você não sabia a taxa';
  return `estimativa, porque você não sabia a taxa: ${snapshot.source}, ${formatMonth(snapshot.asOf)}`;
}

function placeInPlan(debt: Debt, plan: PayoffPlan): string | undefined {
  if (plan.kind === 'unpayable') return undefined;
  const amounts = new Map<PaymentReason, number>();
  for (const payment of plan.months.flatMap(({ payments }) => payments)) {
    const reason = reasonOf(payment, debt);
    if (payment.debtId !== debt.id || reason === 'last-payment') continue;
    amounts.set(reason, (amounts.get(reason) ?? 0) + payment.amount);
  }
  const special = [...amounts].filter(([reason]) => reason !== 'contract').sort((a, b) => b[1] - a[1])[0];
  return PLACE_IN_PLAN[special?.[0] ?? 'contract'];
}
