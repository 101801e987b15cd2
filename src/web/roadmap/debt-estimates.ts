import { html } from 'hono/html';
import { bureauListing } from '../../domain/debts/bureau-listing.ts';
import type { Debt } from '../../domain/debts/debt.ts';
import { expectedOffer } from '../../domain/debts/expected-offer.ts';
import { prescription } from '../../domain/debts/prescription.ts';
import { offerPrior } from '../../domain/law/offer-priors.ts';
import type { LocalDate } from '../../domain/time/local-date.ts';
import { formatBrl, formatDate } from '../format.ts';
import type { Markup } from '../page.ts';
import { lawNotes, mayBeSaid } from './law-note.ts';

type Estimate = { readonly words: Markup; readonly ruleIds: readonly string[] };

/** What can only be guessed about a late debt, folded away and marked as a guess: terms of law, likely discounts. */
export function debtEstimates(debt: Debt, today: LocalDate): Markup {
  const estimates = [suing(debt, today), listing(debt, today), discount(debt, today)].filter(
    (one) => one !== undefined && mayBeSaid(one.ruleIds, today),
  );
  if (estimates.length === 0) return html``;
  return html`<details class="estimates"><summary>Estimativas de prazo e desconto</summary>
${estimates.map((estimate) => html`<p>${estimate?.words}</p>`)}
${lawNotes([...new Set(estimates.flatMap((estimate) => estimate?.ruleIds ?? []))], today)}</details>`;
}

function suing(debt: Debt, today: LocalDate): Estimate | undefined {
  const term = prescription(debt, today);
  switch (term.kind) {
    case 'unknown':
      return undefined;
    case 'running':
      return {
        words: html`Pela data que você contou, pode ser cobrada na Justiça até perto de ${formatDate(term.until)}. Um acordo novo pode recomeçar a conta.`,
        ruleIds: term.ruleIds,
      };
    case 'reached':
      return {
        words: html`Pela data que você contou, o prazo para cobrar na Justiça pode ter acabado em ${formatDate(term.until)}. <strong>Antes de pagar ou aceitar um acordo, pergunte à Defensoria:</strong> um acordo pode recomeçar a conta.`,
        ruleIds: term.ruleIds,
      };
  }
}

function listing(debt: Debt, today: LocalDate): Estimate | undefined {
  const listed = bureauListing(debt, today);
  if (listed.kind === 'unknown') return undefined;
  return {
    words:
      listed.kind === 'may-be-listed'
        ? html`O nome pode ficar negativado por ela até ${formatDate(listed.until)}, se ninguém pagar antes.`
        : html`O nome já não deveria estar negativado por ela desde ${formatDate(listed.until)}. Se estiver, peça para tirar.`,
    ruleIds: listed.ruleIds,
  };
}

/** Only where nobody has made an offer yet: a real one is worth more than a guess. */
function discount(debt: Debt, today: LocalDate): Estimate | undefined {
  const expected = debt.offers.length === 0 ? expectedOffer(debt, today) : undefined;
  const prior = expected && offerPrior(expected.priorId);
  if (!expected || !prior) return undefined;
  const { low, high } = expected.price;
  return {
    words: html`Em atrasos assim, alguns credores aceitam de <span class="money">${formatBrl(low)}</span> a <span class="money">${formatBrl(high)}</span> à vista. <strong>Ninguém ofereceu isso:</strong> é um palpite para a conversa, e este roteiro não conta com ele. <span class="source">${prior.source}, conferido em ${formatDate(prior.checkedOn)}</span>`,
    ruleIds: [],
  };
}
