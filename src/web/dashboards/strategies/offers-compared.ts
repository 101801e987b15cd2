import { html } from 'hono/html';
import { amountOwed } from '../../../domain/debts/amount-owed.ts';
import type { Debt, Offer } from '../../../domain/debts/debt.ts';
import { nameOf } from '../../../domain/debts/debt-name.ts';
import type { Choice } from '../../../domain/payoff/plan.ts';
import type { Roadmap } from '../../../ports/roadmap-source.ts';
import { formatBrl, formatMonth, formatPercent } from '../../format.ts';
import type { Markup } from '../../page.ts';
import { termsWords, windowWords } from '../../roadmap/offer-words.ts';

/** Every offer that somebody made, against what is owed and against the plan without it. */
export function offersCompared({ plan, madeOn }: Roadmap): Markup {
  const made = plan.debts.flatMap((debt) =>
    debt.offers.filter(({ expectedFrom }) => expectedFrom === undefined).map((offer) => ({ debt, offer })),
  );
  const choices = plan.kind === 'payable' ? plan.choices : [];
  return html`<section class="wide"><h2>Ofertas lado a lado</h2>${
    made.length === 0
      ? html`<p>Nenhum credor fez oferta ainda. Quando fizer, conte para a Dora: ela pesa a oferta e ela aparece aqui.</p>`
      : html`<ul class="shares">${made.map(({ debt, offer }) => offerRow(debt, offer, { choices, madeOn }))}</ul>`
  }</section>`;
}

type Known = { readonly choices: readonly Choice[]; readonly madeOn: string };

function offerRow(debt: Debt, offer: Offer, { choices, madeOn }: Known): Markup {
  const owed = amountOwed(debt, madeOn).total;
  const most = Math.max(owed, offer.price, 1);
  const width = (amount: number) => Math.round((amount / most) * 1000) / 10;
  const window = windowWords(offer, madeOn);
  const choice = choices.find(
    (one) => (one.kind === 'offer-taken' || one.kind === 'offer-left') && one.offerId === offer.id,
  );
  return html`<li class="${choice?.kind === 'offer-taken' ? 'chosen' : ''}"><div class="pay"><h3><span class="creditor">${nameOf(debt)}</span>${choice?.kind === 'offer-taken' ? html` <span class="mark">no roteiro</span>` : ''}</h3> <span class="money">${formatBrl(offer.price)}</span></div>
<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="ground" width="${width(owed)}" height="6"/><rect class="coming" width="${width(offer.price)}" height="6"/></svg>
<dl><div class="long"><dt>Como se paga</dt><dd>${termsWords(offer)}</dd></div>
<div><dt>Devido hoje</dt><dd class="money">${formatBrl(owed)}</dd></div>
<div><dt>${offer.price > owed ? 'Acima do devido' : 'Desconto'}</dt><dd>${discountWords(owed, offer.price)}</dd></div>
${window ? html`<div><dt>Prazo</dt><dd>${window}</dd></div>` : ''}</dl>
<p class="verdict">${verdictWords(choice)}</p></li>`;
}

function discountWords(owed: number, price: number): string {
  const difference = Math.abs(owed - price);
  if (owed === 0) return '–';
  return `${formatBrl(difference)} (${formatPercent(Math.floor((difference / owed) * 100) / 100)})`;
}

function verdictWords(choice: Choice | undefined): string {
  if (choice?.kind === 'offer-taken') {
    const when = `Entra no roteiro em ${formatMonth(choice.month)}.`;
    if (choice.decisive) return `${when} Sem ela as dívidas não acabam.`;
    return choice.saves > 0 ? `${when} Sem ela você pagaria ${formatBrl(choice.saves)} a mais ao todo.` : when;
  }
  if (choice?.kind === 'offer-left') {
    switch (choice.why) {
      case 'dearer':
        return `Fica fora: com ela você pagaria ${formatBrl(choice.costs)} a mais ao todo.`;
      case 'equal':
        return 'Fica fora: com ela você pagaria praticamente o mesmo ao todo.';
      case 'does-not-fit':
        return `Não cabe: no melhor mês ainda faltam ${formatBrl(choice.lacking)}. Peça mais partes ou mais prazo.`;
    }
  }
  return 'Fica fora do roteiro de hoje. Guarde por escrito: ela ajuda na próxima conversa.';
}
