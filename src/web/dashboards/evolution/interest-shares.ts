import { html } from 'hono/html';
import type { Centavos } from '../../../domain/money/centavos.ts';
import type { PayoffPlan } from '../../../domain/payoff/plan.ts';
import { formatBrl } from '../../format.ts';
import type { Markup } from '../../page.ts';
import { DEBT_KIND } from '../../words.ts';
import type { DebtHistory, DebtRecord } from './record.ts';

/** What one creditor, or all debts of one kind, cost so far and will still cost by the plan. */
export type InterestShare = {
  readonly name: string;
  readonly owed: Centavos;
  readonly paid: Centavos;
  readonly interest: Centavos;
  readonly interestToCome: Centavos;
  readonly saved: Centavos;
};

/** By creditor, the dearest first. */
export function sharesByCreditor(history: DebtHistory, plan: PayoffPlan): readonly InterestShare[] {
  const coming = interestToCome(plan);
  return history.debts.map((debt) => shareOf(debt, coming)).toSorted(byCost);
}

export function sharesByKind(history: DebtHistory, plan: PayoffPlan): readonly InterestShare[] {
  const coming = interestToCome(plan);
  const kinds = Map.groupBy(history.debts, ({ kind }) => kind);
  return [...kinds]
    .map(([kind, debts]) => debts.map((debt) => shareOf(debt, coming)).reduce(together, emptyShare(DEBT_KIND[kind])))
    .toSorted(byCost);
}

/** By debt; the entry of an agreement belongs to its debt. */
export function interestToCome(plan: PayoffPlan): ReadonlyMap<string, Centavos> {
  const coming = new Map<string, Centavos>();
  for (const { payments } of plan.kind === 'payable' ? plan.months : []) {
    for (const { debtId, interest } of payments) {
      const id = debtId.replace(/-entry$/, '');
      coming.set(id, (coming.get(id) ?? 0) + interest);
    }
  }
  return coming;
}

function shareOf(debt: DebtRecord, coming: ReadonlyMap<string, Centavos>): InterestShare {
  const { debtId, creditor: name, owed, paid, interest, forgiven, avoided } = debt;
  return { name, owed, paid, interest, interestToCome: coming.get(debtId) ?? 0, saved: forgiven + avoided };
}

function emptyShare(name: string): InterestShare {
  return { name, owed: 0, paid: 0, interest: 0, interestToCome: 0, saved: 0 };
}

function together(all: InterestShare, one: InterestShare): InterestShare {
  return {
    name: all.name,
    owed: all.owed + one.owed,
    paid: all.paid + one.paid,
    interest: all.interest + one.interest,
    interestToCome: all.interestToCome + one.interestToCome,
    saved: all.saved + one.saved,
  };
}

function byCost(one: InterestShare, other: InterestShare): number {
  return costOf(other) - costOf(one);
}

function costOf({ interest, interestToCome }: InterestShare): Centavos {
  return interest + interestToCome;
}

/** Each share as a bar of what it cost and will cost, drawn to one scale, with its figures in words. */
export function shareList(shares: readonly InterestShare[]): Markup {
  const most = Math.max(1, ...shares.map(costOf));
  return html`<ul class="shares">${shares.map((share) => shareRow(share, most))}</ul>`;
}

function shareRow(share: InterestShare, most: Centavos): Markup {
  const { name, owed, paid, interest, interestToCome, saved } = share;
  const past = Math.round((interest / most) * 1000) / 10;
  const coming = Math.round((interestToCome / most) * 1000) / 10;
  const costs = costOf(share) > 0;
  return html`<li><p class="pay"><strong class="creditor">${name}</strong> ${costs ? html`<span class="money">${formatBrl(costOf(share))} <span class="source">de juros</span></span>` : html`<span class="source">sem juros</span>`}</p>
${costs ? html`<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="ground" width="100" height="6"/><rect class="past" width="${past}" height="6"/><rect class="coming" x="${past}" width="${coming}" height="6"/></svg>` : ''}
<dl>${costs ? html`<div><dt>Já correram</dt><dd class="money">${formatBrl(interest)}</dd></div><div><dt>Ainda vão correr</dt><dd class="money">${formatBrl(interestToCome)}</dd></div>` : ''}
<div><dt>Já pagou</dt><dd class="money">${formatBrl(paid)}</dd></div>
<div><dt>Falta</dt><dd class="money">${formatBrl(owed)}</dd></div>
${saved > 0 ? html`<div><dt>Economizou</dt><dd class="money good">${formatBrl(saved)}</dd></div>` : ''}</dl></li>`;
}

/** The same by kind of debt, in a line each. */
export function kindTable(shares: readonly InterestShare[]): Markup {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Juros por tipo de dívida"><table class="amounts">
<thead><tr><th scope="col">Tipo</th><th scope="col">Já correram</th><th scope="col">Ainda vão correr</th></tr></thead>
<tbody>${shares.map(({ name, interest, interestToCome }) => html`<tr><th scope="row">${name}</th><td class="money">${formatBrl(interest)}</td><td class="money">${formatBrl(interestToCome)}</td></tr>`)}</tbody></table></div>`;
}
