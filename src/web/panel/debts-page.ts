import { html } from 'hono/html';
import { amountOwed } from '../../domain/debts/amount-owed.ts';
import type { Debt } from '../../domain/debts/debt.ts';
import { nameOf, sayableName } from '../../domain/debts/debt-name.ts';
import type { Centavos } from '../../domain/money/centavos.ts';
import { formatBrl, formatDate, formatMonth } from '../format.ts';
import type { Markup, Page } from '../page.ts';
import { debtEstimates } from '../roadmap/debt-estimates.ts';
import { offerList } from '../roadmap/offers.ts';
import { cleanedBy } from '../roadmap/paid-off.ts';
import { DEBT_KIND } from '../words.ts';
import { mechanics } from './debts/mechanics.ts';
import { paymentsTold } from './debts/payments-told.ts';
import { type KnownPerson, nameOfDebt } from './known-person.ts';
import { bubble } from './month/say-in-chat.ts';
import { panelPage } from './panel-page.ts';

/** Each debt with how it works, what was paid so far, and how it ends; then what is closed and what is still unknown. */
export function debtsPage(known: KnownPerson, premium: boolean): Page {
  const { plan, madeOn } = known.roadmap;
  const open = plan.debts
    .filter(({ id }) => !known.closed.some(({ debtId }) => debtId === id))
    .map((debt) => ({ debt, owed: amountOwed(debt, madeOn).total }))
    .toSorted((one, other) => other.owed - one.owed);
  const body = [
    heading(known, open),
    html`<div class="wide debts-in-full"><h2 class="hidden">Uma por uma</h2>${open.map(({ debt, owed }) => inFull(debt, owed, known))}</div>`,
    closedOnes(known),
    unknownOnes(known),
  ];
  return panelPage({ title: 'Suas dívidas', current: '/painel/dividas', premium, body });
}

type Open = { readonly debt: Debt; readonly owed: Centavos };

function heading({ roadmap: { madeOn }, paid }: KnownPerson, open: readonly Open[]): Markup {
  const total = open.reduce((sum, { owed }) => sum + owed, 0);
  return html`<header class="wide greeting"><h1>Suas dívidas</h1>
<p>Com o que você contou até ${formatDate(madeOn)}. ${open[0] ? html`Algo mudou ou está errado? Corrija na conversa: ${bubble(`na verdade devo 900 para ${sayableName(nameOf(open[0].debt))}`)}` : 'Apareceu alguma nova? Conte para a Dora na conversa.'}</p></header>
<section class="wide"><h2 class="hidden">Ao todo</h2><dl class="figures three">
<div><dt>Você deve</dt><dd class="money">${formatBrl(total)}</dd><dd class="source">para quitar tudo em ${formatDate(madeOn)}</dd></div>
<div><dt>Em aberto</dt><dd>${open.length}</dd><dd class="source">${open.length === 1 ? 'dívida' : 'dívidas'}</dd></div>
<div><dt>Já pagou</dt><dd class="money">${formatBrl(paid)}</dd><dd class="source">como você contou na conversa</dd></div>
</dl></section>
${open.length > 1 ? html`<nav class="wide jump" aria-label="Dívidas desta página"><ul>${open.map(({ debt, owed }) => html`<li><a href="#${debt.id}"><span class="creditor">${nameOf(debt)}</span> <span class="money">${formatBrl(owed)}</span></a></li>`)}</ul></nav>` : ''}`;
}

function inFull(debt: Debt, owed: Centavos, known: KnownPerson): Markup {
  const { roadmap, today } = known;
  const { plan, madeOn } = roadmap;
  return html`<article class="card debt" id="${debt.id}"><header>
<div><h3 class="creditor">${nameOf(debt)}</h3><p class="kind">${DEBT_KIND[debt.kind]} ${stateTag(debt, known)}</p></div>
<p class="owed"><span class="money">${formatBrl(owed)}</span> <span class="source">para quitar hoje</span></p></header>
${endOf(debt, known)}
${mechanics({ debt, owed, madeOn, today })}
${debtEstimates(debt, today)}
${offerList(debt, { plan, madeOn, today })}
${paymentsTold(debt.id, known)}</article>`;
}

function stateTag({ id, kind }: Debt, { told, late }: KnownPerson): Markup {
  if (told.news.has(id)) return html`<span class="tag">com novidade</span>`;
  if (late.has(id)) return html`<span class="tag soon">em atraso</span>`;
  return kind === 'settlement'
    ? html`<span class="tag good">em acordo</span>`
    : html`<span class="tag good">em dia</span>`;
}

function endOf({ id }: Debt, { roadmap: { plan } }: KnownPerson): Markup {
  if (plan.kind === 'unpayable') return html``;
  const ends = plan.months.find(({ closedDebtIds }) => closedDebtIds.includes(id));
  return ends ? html`<p class="ends">Pelo roteiro, acaba em <strong>${formatMonth(ends.month)}</strong>.</p>` : html``;
}

function closedOnes(known: KnownPerson): Markup {
  if (known.closed.length === 0) return html``;
  return html`<section class="wide"><h2>Já quitadas</h2><ul class="steps-of-month">${known.closed.map(
    ({ debtId, creditor, on }) =>
      html`<li class="step done"><span class="tick" aria-hidden="true"></span><div class="step-main"><p class="pay"><strong class="creditor">${creditor}</strong> <span class="money">${formatBrl(paidFor(debtId, known))}</span></p><p class="when">último pagamento em ${formatDate(on)}</p>${cleanedBy(on, known.today)}</div></li>`,
  )}</ul></section>`;
}

/** Debts that were named and whose amount nobody told: the roadmap cannot count them. */
function unknownOnes(known: KnownPerson): Markup {
  const { roadmap, closed, names } = known;
  const counted = new Set([...roadmap.plan.debts.map(({ id }) => id), ...closed.map(({ debtId }) => debtId)]);
  const missing = [...names.keys()].filter((id) => !counted.has(id) && !isNothing(id, known));
  if (missing.length === 0) return html``;
  return html`<section class="wide"><h2>Falta um dado</h2>
<p>Estas você citou, mas sem o valor. Enquanto isso o roteiro não conta com elas.</p>
<ul class="plain">${missing.map((id) => html`<li><strong class="creditor">${nameOfDebt(known, id)}</strong> ${bubble(`devo 500 para ${sayableName(nameOfDebt(known, id))}`)}</li>`)}</ul></section>`;
}

/** Told with an amount, so it was planned once: it is gone, not unknown. */
function isNothing(id: string, { facts }: KnownPerson): boolean {
  return facts.some(
    ({ change }) =>
      change.set === 'debt' &&
      change.debt.id === id &&
      (change.debt.balance !== undefined || change.debt.instalmentsRemaining !== undefined),
  );
}

function paidFor(debtId: string, { told }: KnownPerson): Centavos {
  return (told.payments.get(debtId) ?? []).reduce((sum, { amount }) => sum + amount, 0);
}
