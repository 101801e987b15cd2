import { html } from 'hono/html';
import type { StrategyOutcome } from '../../domain/payoff/plan.ts';
import { formatBrl, formatDuration, formatMonth, formatMonthShort } from '../format.ts';
import type { Markup } from '../page.ts';
import { STRATEGY } from '../words.ts';
import type { PayablePlan } from './payable-plan.ts';

/** The chosen way beside the others on the same debts and money. */
export function comparison(plan: PayablePlan): Markup {
  const others = plan.comparison.filter((outcome) => outcome.strategy !== plan.strategy);
  if (others.length === 0) return html``;
  return html`<section class="wide"><h2>E se fosse de outro jeito?</h2>
${minimumsSentence(plan)}
<div class="scroll" tabindex="0" role="region" aria-label="Tabela de comparação"><table class="compare">
<thead><tr><th scope="col">Jeito de pagar</th><th scope="col">Acaba em</th><th scope="col">Juros</th></tr></thead>
<tbody>
<tr class="chosen"><th scope="row">${chosenName(plan)}</th><td>${formatMonthShort(plan.freeOn)}</td><td class="money">${formatBrl(plan.totalInterest)}</td></tr>
${others.map((outcome) => row(outcome, plan))}
</tbody></table></div></section>`;
}

function chosenName(plan: PayablePlan): string {
  return plan.strategy === 'best' ? STRATEGY.best : `${STRATEGY.best}: ${STRATEGY[plan.strategy].toLowerCase()}`;
}

function row(outcome: StrategyOutcome, plan: PayablePlan): Markup {
  const name = STRATEGY[outcome.strategy];
  if (outcome.ends === 'never') {
    return html`<tr><th scope="row">${name}</th><td colspan="2">não acaba: os juros crescem mais que o pagamento</td></tr>`;
  }
  return html`<tr><th scope="row">${name}</th><td>${formatMonthShort(outcome.freeOn)}</td><td class="money">${formatBrl(outcome.totalInterest)} <span class="source">${difference(outcome.totalInterest - plan.totalInterest)}</span></td></tr>`;
}

function difference(centavos: number): string {
  if (centavos === 0) return 'igual a este';
  return centavos > 0 ? `${formatBrl(centavos)} a mais` : `${formatBrl(-centavos)} a menos`;
}

function minimumsSentence(plan: PayablePlan): Markup {
  const minimums = plan.comparison.find(({ strategy }) => strategy === 'minimums-only');
  if (!minimums || plan.strategy === 'minimums-only') return html``;
  if (minimums.ends === 'never') {
    return html`<p class="gain">Pagando <strong>só o mínimo</strong>, a dívida não acaba nunca. Com este roteiro ela acaba em <strong>${formatMonth(plan.freeOn)}</strong>.</p>`;
  }
  const months = minimums.months - plan.months.length;
  const saved = minimums.totalInterest - plan.totalInterest;
  if (months <= 0 && saved <= 0) return html``;
  return html`<p class="gain">Pagando <strong>só o mínimo</strong> você ficaria livre em ${formatMonth(minimums.freeOn)}. Com este roteiro${months > 0 ? html` são <strong>${formatDuration(months)} a menos</strong>` : ''}${saved > 0 ? html`${months > 0 ? ' e' : ' são'} <strong class="money">${formatBrl(saved)}</strong> a menos de juros` : ''}.</p>`;
}
