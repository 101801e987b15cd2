import { html } from 'hono/html';
import { bureauListing } from '../../domain/debts/bureau-listing.ts';
import { correctedLateCharges } from '../../domain/debts/corrected-late-charges.ts';
import type { Debt } from '../../domain/debts/debt.ts';
import { expectedOffer } from '../../domain/debts/expected-offer.ts';
import { prescription } from '../../domain/debts/prescription.ts';
import { resolveRate } from '../../domain/debts/resolve-rate.ts';
import { carryBill } from '../../domain/debts/unpaid-bill.ts';
import { marketRate } from '../../domain/law/market-rates.ts';
import { offerPrior } from '../../domain/law/offer-priors.ts';
import { IPCA } from '../../domain/law/price-index.ts';
import type { LawRuleId } from '../../domain/law/rule.ts';
import { ppm } from '../../domain/money/times-rate.ts';
import { daysBetween } from '../../domain/time/due-date.ts';
import type { LocalDate } from '../../domain/time/local-date.ts';
import { formatBrl, formatDate } from '../format.ts';
import type { Markup } from '../page.ts';
import { lawNotes, mayBeSaid } from './law-note.ts';

type Estimate = { readonly words: Markup; readonly ruleIds: readonly LawRuleId[] };

/** What can only be guessed about a debt, folded away and marked as a guess: what delay costs, terms of law, likely discounts. */
export function debtEstimates(debt: Debt, today: LocalDate): Markup {
  const makers = [nextBill, lateServiceBill, suing, listing, discount];
  const estimates = makers
    .map((estimate) => estimate(debt, today))
    .filter((one) => one !== undefined && mayBeSaid(one.ruleIds, today));
  if (estimates.length === 0) return html``;
  return html`<details class="estimates"><summary>Estimativas desta dívida</summary>
${estimates.map((estimate) => html`<p>${estimate?.words}</p>`)}
${lawNotes([...new Set(estimates.flatMap((estimate) => estimate?.ruleIds ?? []))], today)}</details>`;
}

/** What a card's bill becomes when it is not paid; once it is late for longer, its balance holds that already. */
function nextBill(debt: Debt, today: LocalDate): Estimate | undefined {
  const { kind, obligation, overdueSince } = debt;
  if (kind !== 'credit-card' || obligation.form !== 'balance' || overdueSince !== undefined) return undefined;
  const inInstalments = marketRate('card-instalments');
  if (obligation.balance === 0 || inInstalments === undefined) return undefined;
  const { interest, tax, charges, nextBill, instalment } = carryBill({
    unpaid: obligation.balance,
    revolvingRate: ppm(resolveRate(debt, today).rate.monthly),
    instalmentRate: ppm(inInstalments.monthly),
    count: USUAL_INSTALMENTS,
    days: DAYS_TO_NEXT_BILL,
    late: true,
  });
  const [next, interestWords, taxWords, chargesWords, part] = [nextBill, interest, tax, charges, instalment].map(
    (amount) => html`<span class="money">${formatBrl(amount)}</span>`,
  );
  return {
    words: html`Se nada desta fatura for pago, a próxima deve vir perto de ${next}: ${interestWords} de juros, ${taxWords} de IOF, ${chargesWords} de multa e mora. Depois disso o banco só pode parcelar; em ${USUAL_INSTALMENTS} vezes, perto de ${part} cada. <span class="source">${inInstalments.source}, conferido em ${formatDate(inInstalments.checkedOn)}</span>`,
    ruleIds: ['card-revolving-limit', 'late-charges', 'credit-tax'],
  };
}

const USUAL_INSTALMENTS = 12;
const DAYS_TO_NEXT_BILL = 30;

/** What was told may be the bill as it came: with correction, fine and interest it is more by now. */
function lateServiceBill(debt: Debt, today: LocalDate): Estimate | undefined {
  const { kind, obligation, overdueSince } = debt;
  if (kind !== 'utility-bill' || obligation.form !== 'balance' || overdueSince === undefined) return undefined;
  const daysLate = daysBetween(overdueSince, today);
  if (daysLate <= 0 || obligation.balance === 0) return undefined;
  const { correction, charges } = correctedLateCharges(obligation.balance, { daysLate, monthlyIndex: IPCA.monthly });
  return {
    words: html`Se o valor que você contou é o da conta como chegou e ela é de luz, hoje deve estar perto de <span class="money">${formatBrl(obligation.balance + correction + charges)}</span>, com correção, multa e juros. Confira no aplicativo da companhia. <span class="source">${IPCA.source}, conferido em ${formatDate(IPCA.checkedOn)}</span>`,
    ruleIds: ['energy-late-charges'],
  };
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
