import { html } from 'hono/html';
import { owedAfterBreaking } from '../../domain/debts/agreement.ts';
import { amountOwed } from '../../domain/debts/amount-owed.ts';
import type { Debt } from '../../domain/debts/debt.ts';
import { nameOf } from '../../domain/debts/debt-name.ts';
import type { Centavos } from '../../domain/money/centavos.ts';
import type { PaymentReason, PayoffPlan } from '../../domain/payoff/plan.ts';
import type { LocalDate } from '../../domain/time/local-date.ts';
import type { Roadmap } from '../../ports/roadmap-source.ts';
import { counted, formatBrl, formatDate, formatMonth } from '../format.ts';
import type { Markup } from '../page.ts';
import { DEBT_KIND } from '../words.ts';
import { debtEstimates } from './debt-estimates.ts';
import { debtsThen } from './debts-then.ts';
import { offerList } from './offers.ts';
import { ceilingWords, rateWords } from './rate-words.ts';
import { reasonOf } from './why.ts';

/** Why a debt stands where it stands in the plan, by the reason that moved most money to it. */
const PLACE_IN_PLAN: Partial<Record<PaymentReason, string>> = {
  contract: 'Recebe o combinado do contrato até acabar.',
  'essential-service': 'Vem antes porque é uma conta da casa.',
  collateral: 'Vem antes porque há um bem seu em garantia.',
  'highest-rate': 'Recebe o dinheiro que sobra quando é a que mais cresce.',
  'smallest-balance': 'Recebe o dinheiro que sobra quando é a menor.',
  'chosen-order': 'Recebe o dinheiro que sobra quando é a vez dela.',
  settlement: 'Acaba com o desconto oferecido.',
};

type Shown = Pick<Roadmap, 'plan' | 'madeOn' | 'debtsThen'> & { readonly today: LocalDate };

/** Each debt with its figures, and each figure with its source. `today`: when the page is read, for the rules of law. */
export function debtList(shown: Shown): Markup {
  return html`<section class="wide"><h2>Suas dívidas</h2>
<ul class="debts">${debtsThen(shown).map((debt) => card(debt, shown))}</ul></section>`;
}

function card(debt: Debt, shown: Shown): Markup {
  const { plan, madeOn } = shown;
  const owed = amountOwed(debt, madeOn);
  const place = placeInPlan(debt, plan);
  return html`<li class="card"><h3 class="creditor">${nameOf(debt)}</h3><p class="kind">${DEBT_KIND[debt.kind]}${owed.total === 0 ? html` · <strong class="paid">quitada</strong>` : ''}</p>
<dl>
<div><dt>Para quitar hoje</dt><dd><span class="money">${formatBrl(owed.total)}</span> <span class="source">${owedSource(debt)}</span></dd></div>
<div><dt>Juros</dt><dd>${rateWords(debt, plan)}</dd></div>
${debt.monthlyFee ? html`<div><dt>Tarifa</dt><dd><span class="money">${formatBrl(debt.monthlyFee)}</span> por mês <span class="source">você contou</span></dd></div>` : ''}
${debt.overdueSince ? html`<div><dt>Em atraso</dt><dd>desde ${formatDate(debt.overdueSince)} <span class="source">você contou</span></dd></div>` : ''}
${debt.listedSince ? html`<div><dt>Nome negativado</dt><dd>desde ${formatDate(debt.listedSince)} <span class="source">você contou</span></dd></div>` : ''}
${endRow(debt, plan)}
</dl>${place ? html`<p>${place}</p>` : ''}${ceilingWords(debt, shown.today)}${agreementWords(debt, owed.total)}${offerList(debt, shown)}${debtEstimates(debt, shown.today)}</li>`;
}

function endRow(debt: Debt, plan: PayoffPlan): Markup {
  const ends =
    plan.kind === 'payable' ? plan.months.find(({ closedDebtIds }) => closedDebtIds.includes(debt.id)) : undefined;
  if (!ends) return html``;
  const settled = ends.payments.some(({ debtId, reason }) => debtId === debt.id && reason === 'settlement');
  return html`<div><dt>Acaba em</dt><dd>${formatMonth(ends.month)}${settled ? ', com a oferta' : ''} <span class="source">conta deste roteiro</span></dd></div>`;
}

/** What a missed part of an agreement brings back. */
function agreementWords({ agreement }: Debt, stillToPay: Centavos): Markup {
  if (!agreement || agreement.comesBackIfBroken === 0) return html``;
  const owedAgain = owedAfterBreaking({ stillToPay, agreement });
  return html`<p class="notice">Se uma parte do acordo atrasar, voltam <span class="money">${formatBrl(agreement.comesBackIfBroken)}</span> que tinham sido perdoados, e a dívida passa a <span class="money">${formatBrl(owedAgain)}</span>.</p>`;
}

function owedSource({ obligation }: Debt): string {
  if (obligation.form === 'balance') return 'você contou';
  const left = counted(obligation.remaining, 'parcela', 'parcelas');
  return `valor de hoje de ${left} de ${formatBrl(obligation.amount)} que você contou`;
}

function placeInPlan(debt: Debt, plan: PayoffPlan): string | undefined {
  if (plan.kind === 'unpayable') return undefined;
  const amounts = new Map<PaymentReason, number>();
  for (const payment of plan.months.flatMap(({ payments }) => payments)) {
    const reason = reasonOf(payment, debt);
    if (payment.debtId !== debt.id || reason === 'last-payment') continue;
    amounts.set(reason, (amounts.get(reason) ?? 0) + payment.amount);
  }
  if (amounts.size === 0) return 'É paga de uma vez.';
  const special = [...amounts].filter(([reason]) => reason !== 'contract').sort((a, b) => b[1] - a[1])[0];
  return PLACE_IN_PLAN[special?.[0] ?? 'contract'];
}
