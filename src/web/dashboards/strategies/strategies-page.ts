import { html } from 'hono/html';
import type { Debt } from '../../../domain/debts/debt.ts';
import { nameOf } from '../../../domain/debts/debt-name.ts';
import type { Centavos } from '../../../domain/money/centavos.ts';
import type { StrategyOutcome } from '../../../domain/payoff/plan.ts';
import type { ComparedStrategy } from '../../../domain/payoff/search/compare-strategies.ts';
import type { Roadmap } from '../../../ports/roadmap-source.ts';
import { formatBrl, formatDate, formatDuration, formatMonthShort } from '../../format.ts';
import type { Markup, Page } from '../../page.ts';
import { debtsById } from '../../roadmap/creditor-name.ts';
import { STRATEGY } from '../../words.ts';
import { premiumPage } from '../frame.ts';
import type { Question } from '../what-if/question.ts';
import { placeField } from './chosen-order.ts';
import { offersCompared } from './offers-compared.ts';

type Shown = {
  readonly roadmap: Roadmap;
  readonly question: Question;
  readonly compared: readonly ComparedStrategy[];
  /** The order that was asked for on this page. */
  readonly order: readonly string[] | undefined;
};

/** Every way to pay on the same problem, and every offer, side by side with what each costs. */
export function strategiesPage({ roadmap, question, compared, order }: Shown): Page {
  const { problem } = question;
  return premiumPage({
    title: 'Jeitos de pagar',
    current: 'estrategias',
    premium: true,
    styles: ['greeting', 'names-and-amounts', 'legend', 'shares', 'mark', 'card', 'fields', 'button'],
    body: [
      html`<div class="greeting wide"><h1>Jeitos de pagar</h1>
<p>O mesmo dinheiro, pago de jeitos diferentes. A conta é sobre o seu roteiro de ${formatDate(problem.today)}.</p></div>`,
      strategyList(compared, { roadmap, debts: problem.debts }),
      ...(problem.debts.length > 1 ? [orderForm(problem.debts, order)] : []),
      offersCompared(roadmap),
    ],
  });
}

type Paid = Extract<StrategyOutcome, { ends: 'paid' }>;

function strategyList(
  compared: readonly ComparedStrategy[],
  { roadmap, debts }: { readonly roadmap: Roadmap; readonly debts: readonly Debt[] },
): Markup {
  const paid = compared.flatMap(({ outcome }) => (outcome.ends === 'paid' ? [outcome] : []));
  if (paid.length === 0) {
    return html`<section class="wide"><h2>Lado a lado</h2><p>Com o dinheiro de hoje nenhum jeito chega ao fim. O seu roteiro mostra o que a lei permite fazer primeiro.</p></section>`;
  }
  const most = Math.max(...paid.map(({ totalPaid }) => totalPaid));
  const best = paid[0];
  const chosen = roadmap.plan.kind === 'payable' ? roadmap.plan.strategy : undefined;
  return html`<section class="wide"><h2>Lado a lado</h2>
<ul class="legend"><li><span class="swatch coming"></span>o que você deve, já com os descontos</li><li><span class="swatch past"></span>juros</li></ul>
<ol class="shares compared">${compared.map((one) => strategyRow(one, { best, most, debts, isChosen: one.outcome.strategy === chosen }))}</ol></section>`;
}

type Row = {
  readonly best: Paid | undefined;
  readonly most: Centavos;
  readonly debts: readonly Debt[];
  readonly isChosen: boolean;
};

function strategyRow({ outcome, firstClosed }: ComparedStrategy, { best, most, debts, isChosen }: Row): Markup {
  const name = html`<h3>${STRATEGY[outcome.strategy]}${isChosen ? html` <span class="mark">o seu roteiro</span>` : ''}</h3>`;
  if (outcome.ends === 'never') {
    return html`<li>${name}<p>Não acaba: os juros crescem mais que o pagamento.</p></li>`;
  }
  const { totalPaid, totalInterest, months, freeOn } = outcome;
  const width = (amount: Centavos) => Math.round((amount / most) * 1000) / 10;
  const interest = Math.min(totalInterest, totalPaid);
  const closed = firstClosed && debtsById(debts).get(firstClosed.debtId.replace(/-entry$/, ''));
  return html`<li class="${isChosen ? 'chosen' : ''}"><div class="pay">${name} <span class="money">${formatBrl(totalPaid)}${best && outcome !== best ? html` <span class="source">${againstBest(totalPaid - best.totalPaid)}</span>` : ''}</span></div>
<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="ground" width="100" height="6"/><rect class="coming" width="${width(totalPaid - interest)}" height="6"/><rect class="past" x="${width(totalPaid - interest)}" width="${width(interest)}" height="6"/></svg>
<dl><div><dt>Acaba em</dt><dd>${formatMonthShort(freeOn)}</dd></div>
<div><dt>Tempo</dt><dd>${formatDuration(months)}</dd></div>
<div><dt>Juros</dt><dd class="money">${formatBrl(totalInterest)}</dd></div>
<div class="long"><dt>Primeira quitada</dt><dd>${firstClosed ? html`<span class="creditor">${closed ? nameOf(closed) : 'uma dívida'}</span>, ${formatMonthShort(firstClosed.month)}` : '–'}</dd></div></dl></li>`;
}

function againstBest(difference: Centavos): string {
  if (difference === 0) return 'custa o mesmo';
  return difference > 0 ? `${formatBrl(difference)} a mais` : `${formatBrl(-difference)} a menos`;
}

/** One's own order, as places in the queue; works without a script. */
function orderForm(debts: readonly Debt[], order: readonly string[] | undefined): Markup {
  const places = debts.map((_, index) => index + 1);
  const placeOf = (debtId: string, index: number) => {
    const asked = order?.indexOf(debtId) ?? -1;
    return asked >= 0 ? asked + 1 : index + 1;
  };
  return html`<section class="wide" id="ordem"><h2>E na sua ordem?</h2>
<form class="card order" method="get" action="/painel/estrategias">
<p>Diga quem vem primeiro. Ninguém recebe menos que o mínimo: a ordem é de quem leva o que sobra.</p>
${debts.map(
  (debt, index) =>
    html`<div class="field across"><label for="${placeField(debt.id)}" class="creditor">${nameOf(debt)}</label><select id="${placeField(debt.id)}" name="${placeField(debt.id)}">${places.map((place) => html`<option value="${place}"${place === placeOf(debt.id, index) ? ' selected' : ''}>${place}ª</option>`)}</select></div>`,
)}
<button class="button" type="submit">Comparar esta ordem</button></form></section>`;
}
