import { html } from 'hono/html';
import type { Debt, Offer } from '../../domain/debts/debt.ts';
import type { LawRuleId } from '../../domain/law/rule.ts';
import type { PayoffPlan } from '../../domain/payoff/plan.ts';
import type { LocalDate } from '../../domain/time/local-date.ts';
import { formatMonth } from '../format.ts';
import type { Markup } from '../page.ts';
import { OFFER_CHANNEL } from '../words.ts';
import { lawNote } from './law-note.ts';
import { termsWords, windowWords } from './offer-words.ts';

const NAME_IS_CLEANED: LawRuleId = 'record-removal';

type Shown = { readonly plan: PayoffPlan; readonly madeOn: LocalDate; readonly today: LocalDate };

/** The offers that somebody made for a debt, each with its window, how it came, and what the plan does with it. */
export function offerList(debt: Debt, { plan, madeOn, today }: Shown): Markup {
  const made = debt.offers.filter(({ expectedFrom }) => expectedFrom === undefined);
  if (made.length === 0) return html``;
  return html`<ul class="offers">${made.map(
    (offer) => html`<li><h4>Oferta: ${termsWords(offer)}</h4>
<p>${place(offer, plan)}</p>
<p class="source">${facts(offer, madeOn)}</p>${offer.cleansName ? lawNote(NAME_IS_CLEANED, today) : ''}</li>`,
  )}</ul>`;
}

function place(offer: Offer, plan: PayoffPlan): string {
  if (plan.kind === 'unpayable') return 'Guarde esta proposta por escrito: ela ajuda na negociação.';
  const choice = plan.choices.find(
    (one) => one.kind !== 'order' && one.kind !== 'kept-for-offer' && one.offerId === offer.id,
  );
  if (choice?.kind === 'offer-taken') return `Entra neste roteiro em ${formatMonth(choice.month)}.`;
  return choice ? 'Fica fora deste roteiro; o porquê está em “Por que assim”.' : 'Fica fora deste roteiro.';
}

function facts(offer: Offer, madeOn: LocalDate): string {
  const known = [
    windowWords(offer, madeOn) ?? 'sem data: pergunte até quando vale',
    offer.channel && OFFER_CHANNEL[offer.channel],
    offer.proof === 'written' ? 'você tem por escrito' : 'peça por escrito antes de pagar',
    offer.cleansName === undefined
      ? 'pergunte se limpa o nome'
      : offer.cleansName
        ? 'limpa o nome'
        : 'não limpa o nome por inteiro',
  ].filter((fact) => fact !== undefined);
  const text = known.join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
