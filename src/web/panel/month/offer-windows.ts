import { html } from 'hono/html';
import type { Debt, Offer } from '../../../domain/debts/debt.ts';
import { nameOf } from '../../../domain/debts/debt-name.ts';
import type { PayoffPlan } from '../../../domain/payoff/plan.ts';
import { daysBetween } from '../../../domain/time/due-date.ts';
import { counted, formatDate, formatMonth } from '../../format.ts';
import type { Markup } from '../../page.ts';
import { termsWords } from '../../roadmap/offer-words.ts';
import type { KnownPerson } from '../known-person.ts';

type Window = { readonly debt: Debt; readonly offer: Offer; readonly until: string };

/** Offers whose last day is still to come, the one that closes first at the top, and what the plan does with each. */
export function offerWindows({ roadmap: { plan }, today }: KnownPerson): Markup {
  const windows = plan.debts
    .flatMap((debt) => debt.offers.map((offer) => ({ debt, offer })))
    .flatMap(({ debt, offer }): readonly Window[] => {
      const { until, expectedFrom } = offer;
      return until === undefined || until < today || expectedFrom !== undefined ? [] : [{ debt, offer, until }];
    })
    .toSorted((one, other) => (one.until < other.until ? -1 : 1));
  if (windows.length === 0) return html``;
  return html`<section class="wide"><h2>Propostas com prazo</h2>
<ul class="windows">${windows.map((window) => row(window, plan, today))}</ul></section>`;
}

function row({ debt, offer, until }: Window, plan: PayoffPlan, today: string): Markup {
  const left = daysBetween(today, until);
  const opens = offer.from !== undefined && offer.from > today ? `abre em ${formatDate(offer.from)} e ` : '';
  const days = left === 0 ? 'fecha hoje' : `fecha em ${counted(left, 'dia', 'dias')}`;
  return html`<li class="card"><p class="pay"><strong class="creditor">${nameOf(debt)}</strong> <span class="tag ${left <= 7 ? 'soon' : ''}">${days}</span></p>
<p>${termsWords(offer)}</p>
<p class="small">${opens}vale até ${formatDate(until)} · ${decided(offer, plan)}</p></li>`;
}

function decided(offer: Offer, plan: PayoffPlan): string {
  if (plan.kind === 'unpayable') return 'guarde por escrito, ajuda na negociação';
  const taken = plan.choices.find((choice) => choice.kind === 'offer-taken' && choice.offerId === offer.id);
  return taken?.kind === 'offer-taken'
    ? `o roteiro aproveita em ${formatMonth(taken.month)}`
    : 'o roteiro fica melhor sem ela';
}
