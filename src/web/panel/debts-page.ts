import { html } from 'hono/html';
import { nameOf, sayableName } from '../../domain/debts/debt-name.ts';
import { formatBrl, formatDate, formatMonth } from '../format.ts';
import type { Markup, Page } from '../page.ts';
import { debtEstimates } from '../roadmap/debt-estimates.ts';
import { offerList } from '../roadmap/offers.ts';
import { cleanedBy } from '../roadmap/paid-off.ts';
import { DEBT_KIND } from '../words.ts';
import { mechanics } from './debts/mechanics.ts';
import { type DebtState, debtsWithoutAmount, type OpenDebt, openDebts, paidFor } from './debts/open-debts.ts';
import { paymentsTold } from './debts/payments-told.ts';
import { type KnownPerson, nameOfDebt } from './known-person.ts';
import { bubble } from './month/say-in-chat.ts';
import { panelPage } from './panel-page.ts';

/** Each debt with how it works, what was paid so far, and how it ends; then what is closed and what is still unknown. */
export function debtsPage(known: KnownPerson, premium: boolean): Page {
  const open = openDebts(known);
  const body = [
    heading(known, open),
    html`<div class="wide debts-in-full"><h2 class="hidden">Uma por uma</h2>${open.map((one) => inFull(one, known))}</div>`,
    closedOnes(known),
    unknownOnes(known),
  ];
  const styles = [...STYLES, ...(known.closed.length > 0 ? (['steps-of-month'] as const) : [])];
  return panelPage({ title: 'Suas dívidas', current: '/painel/dividas', premium, body, styles });
}

const STYLES = [
  ...['greeting', 'names-and-amounts', 'bubble', 'figures', 'card', 'tag', 'debts-in-full', 'notice', 'law-notes'],
  ...['offers', 'plain'],
] as const;

function heading({ roadmap: { madeOn }, paid }: KnownPerson, open: readonly OpenDebt[]): Markup {
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

function inFull({ debt, owed, state, ends }: OpenDebt, known: KnownPerson): Markup {
  const { roadmap, today } = known;
  const { plan, madeOn } = roadmap;
  return html`<article class="card debt" id="${debt.id}"><header>
<div><h3 class="creditor">${nameOf(debt)}</h3><p class="kind">${DEBT_KIND[debt.kind]} ${TAG[state]}</p></div>
<p class="owed"><span class="money">${formatBrl(owed)}</span> <span class="source">para quitar hoje</span></p></header>
${ends ? html`<p class="ends">Pelo roteiro, acaba em <strong>${formatMonth(ends)}</strong>.</p>` : ''}
${mechanics({ debt, owed, madeOn, today })}
${debtEstimates(debt, today)}
${offerList(debt, { plan, madeOn, today })}
${paymentsTold(debt.id, known)}</article>`;
}

const TAG: Record<DebtState, Markup> = {
  news: html`<span class="tag">com novidade</span>`,
  late: html`<span class="tag soon">em atraso</span>`,
  agreed: html`<span class="tag good">em acordo</span>`,
  'on-time': html`<span class="tag good">em dia</span>`,
};

function closedOnes(known: KnownPerson): Markup {
  if (known.closed.length === 0) return html``;
  return html`<section class="wide"><h2>Já quitadas</h2><ul class="steps-of-month">${known.closed.map(
    ({ debtId, creditor, on }) =>
      html`<li class="step done"><span class="tick" aria-hidden="true"></span><div class="step-main"><p class="pay"><strong class="creditor">${creditor}</strong> <span class="money">${formatBrl(paidFor(debtId, known))}</span></p><p class="when">último pagamento em ${formatDate(on)}</p>${cleanedBy(on, known.today)}</div></li>`,
  )}</ul></section>`;
}

function unknownOnes(known: KnownPerson): Markup {
  const missing = debtsWithoutAmount(known);
  if (missing.length === 0) return html``;
  return html`<section class="wide"><h2>Falta um dado</h2>
<p>Estas você citou, mas sem o valor. Enquanto isso o roteiro não conta com elas.</p>
<ul class="plain">${missing.map((id) => html`<li><strong class="creditor">${nameOfDebt(known, id)}</strong> ${bubble(`devo 500 para ${sayableName(nameOfDebt(known, id))}`)}</li>`)}</ul></section>`;
}
