import { html } from 'hono/html';
import type { Debt } from '../../domain/debts/debt.ts';
import { rateAboveCeiling } from '../../domain/debts/rate-ceiling.ts';
import { marketRate } from '../../domain/law/market-rates.ts';
import type { PayoffPlan } from '../../domain/payoff/plan.ts';
import { CARD_CAP } from '../../domain/payoff/simulation/account.ts';
import type { LocalDate } from '../../domain/time/local-date.ts';
import { formatMonth, formatMonthlyRate } from '../format.ts';
import type { Markup } from '../page.ts';
import { lawNote, mayBeSaid } from './law-note.ts';

/** The rate that a plan calculates with, and where it is from. */
export function rateWords({ id, rate, obligation }: Debt, plan: PayoffPlan): Markup {
  switch (rate?.source) {
    case undefined:
      return html`<span class="source">não sabemos a taxa</span>`;
    case 'none':
      return obligation.form === 'instalments'
        ? html`já dentro das parcelas`
        : html`sem juros <span class="source">pelo que você contou</span>`;
    case 'person':
      return html`${formatMonthlyRate(rate.monthly)} <span class="source">${isLowered(id, plan) ? 'o máximo que a lei deixa; você contou mais' : 'você contou'}</span>`;
    case 'implied':
      return html`${formatMonthlyRate(rate.monthly)} <span class="source">calculada pelas parcelas que você contou</span>`;
    case 'market':
      return html`${formatMonthlyRate(rate.monthly)} <span class="source">${marketSource(rate.rateId)}</span>`;
  }
}

/** A told rate above a lawful ceiling that the plan does not lower by itself, where the rule may be shown. */
export function ceilingWords(debt: Debt, today: LocalDate): Markup {
  const above = rateAboveCeiling(debt);
  if (!above || !mayBeSaid([above.ruleId], today)) return html``;
  return html`<p class="notice">A taxa que você contou passa do teto de ${formatMonthlyRate(above.ceiling)}. Confira no contrato; se for isso mesmo, peça a correção. ${lawNote(above.ruleId, today)}</p>`;
}

/** Whether the law lowered the rate itself; a card's cap is on the sum of its interest and leaves the rate as it is. */
function isLowered(debtId: string, { assumptions }: PayoffPlan): boolean {
  return assumptions.some(
    (found) => found.kind === 'interest-capped' && found.debtId === debtId && found.ruleId !== CARD_CAP,
  );
}

function marketSource(rateId: string): string {
  const snapshot = marketRate(rateId);
  if (!snapshot) return 'estimativa: você não sabia a taxa';
  return `estimativa, porque você não sabia a taxa: ${snapshot.source}, ${formatMonth(snapshot.asOf)}`;
}
