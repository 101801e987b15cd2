import { html } from 'hono/html';
import type { Strategy, StrategyOutcome } from '../../domain/payoff/plan.ts';
import { formatBrl, formatDuration, formatMonth, formatMonthShort } from '../format.ts';
import type { Markup } from '../page.ts';
import { STRATEGY } from '../words.ts';
import type { PayablePlan } from './payable-plan.ts';

type Paid = Extract<StrategyOutcome, { ends: 'paid' }>;

/** Every way to pay priced against the cheapest, on the same debts and money. */
export function comparison(plan: PayablePlan): Markup {
  const best = plan.comparison.find(({ strategy }) => strategy === 'best');
  if (best?.ends !== 'paid' || plan.comparison.length < 2) return html``;
  return html`<section class="wide"><h2>E se fosse de outro jeito?</h2>
${minimumsSentence(plan)}
<ul class="notes">${sentences(plan, best).map((one) => html`<li>${one}</li>`)}</ul>
<div class="scroll" tabindex="0" role="region" aria-label="Tabela de comparação"><table class="compare">
<thead><tr><th scope="col">Jeito de pagar</th><th scope="col">Acaba em</th><th scope="col">Total pago</th></tr></thead>
<tbody>${plan.comparison.map((outcome) => row(outcome, best, plan.strategy))}</tbody></table></div></section>`;
}

function row(outcome: StrategyOutcome, best: Paid, chosen: Strategy): Markup {
  const isChosen = outcome.strategy === chosen;
  const name = html`<th scope="row">${STRATEGY[outcome.strategy]}${isChosen ? html` <span class="source">este roteiro</span>` : ''}</th>`;
  const cells =
    outcome.ends === 'never'
      ? html`<td colspan="2">não acaba: os juros crescem mais que o pagamento</td>`
      : html`<td>${formatMonthShort(outcome.freeOn)}</td><td><span class="money">${formatBrl(outcome.totalPaid)}</span>${outcome.strategy === 'best' ? '' : html` <span class="source">${priceWords(outcome, best)}</span>`}</td>`;
  return html`<tr class="${isChosen ? 'chosen' : ''}">${name}${cells}</tr>`;
}

/** The price of each preference in words; what only pays minimums has its own sentence. */
function sentences(plan: PayablePlan, best: Paid): readonly Markup[] {
  const preferences = plan.comparison.filter(({ strategy }) => strategy !== 'best' && strategy !== 'minimums-only');
  return preferences.map((outcome) => {
    const name = STRATEGY[outcome.strategy];
    const isChosen = outcome.strategy === plan.strategy;
    if (outcome.ends === 'never') return html`${name}: assim a dívida não acaba.`;
    const price = html`<strong>${priceWords(outcome, best)}</strong>${timeWords(outcome.months - best.months)}`;
    return isChosen
      ? html`${name}, como você escolheu: ${price}${outcome.totalPaid > best.totalPaid ? ' do que o jeito mais barato. Se preferir ele, é só escrever na conversa' : ''}.`
      : html`${name}: ${price}.`;
  });
}

function priceWords(outcome: Paid, best: Paid): string {
  const difference = outcome.totalPaid - best.totalPaid;
  if (difference === 0) return 'custa o mesmo';
  return difference > 0 ? `${formatBrl(difference)} a mais` : `${formatBrl(-difference)} a menos`;
}

function timeWords(months: number): string {
  if (months === 0) return '';
  return months > 0 ? `, e acaba ${formatDuration(months)} depois` : `, e acaba ${formatDuration(-months)} antes`;
}

function minimumsSentence(plan: PayablePlan): Markup {
  const minimums = plan.comparison.find(({ strategy }) => strategy === 'minimums-only');
  if (!minimums || plan.strategy === 'minimums-only') return html``;
  if (minimums.ends === 'never') {
    return html`<p class="gain">Pagando <strong>só o mínimo</strong>, a dívida não acaba nunca. Com este roteiro ela acaba em <strong>${formatMonth(plan.freeOn)}</strong>.</p>`;
  }
  const months = minimums.months - plan.months.length;
  const saved = minimums.totalPaid - plan.totalPaid;
  if (months <= 0 && saved <= 0) return html``;
  return html`<p class="gain">Pagando <strong>só o mínimo</strong> você ficaria livre em ${formatMonth(minimums.freeOn)}. Com este roteiro${months > 0 ? html` são <strong>${formatDuration(months)} a menos</strong>` : ''}${saved > 0 ? html`${months > 0 ? ' e' : ' são'} <strong class="money">${formatBrl(saved)}</strong> a menos no total` : ''}.</p>`;
}
