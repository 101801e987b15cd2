import type { DebtDraft, Patch } from '../contracts/conversation-state.ts';
import { agreementOn } from '../domain/debts/agreement.ts';
import type { Offer } from '../domain/debts/debt.ts';
import type { Centavos } from '../domain/money/centavos.ts';
import type { MonthDue } from '../domain/payoff/follow-up/month-due.ts';
import { balanceOncePaid, type PaymentMade } from '../domain/payoff/follow-up/payments-made.ts';
import type { LocalDate } from '../domain/time/local-date.ts';
import { debtOf } from './debt-of.ts';
import { afterInstalments, asContract, isByInstalments, isDraft, type PartialDebt } from './fold-instalments.ts';

export type { PartialDebt } from './fold-instalments.ts';

/** What is told of a debt, on what was told before. How many instalments are left is told of the contract, whatever was paid ahead. */
export function withTold(
  before: PartialDebt | undefined,
  told: Patch<DebtDraft>,
  on: LocalDate | undefined,
): PartialDebt {
  const contract = before && told.instalmentsRemaining !== undefined ? asContract(before) : before;
  return { ...contract, ...told, ...toldBalance(told, on) };
}

/** What a new balance starts: from the day on which it was told, interest goes on and payments count. */
function toldBalance({ balance }: PartialDebt, on: LocalDate | undefined): Pick<PartialDebt, 'told'> {
  return balance === undefined || on === undefined ? {} : { told: { balance, on, payments: [] } };
}

/** Money paid lowers what is owed, an agreement's entry first; 90 % of an instalment counts as one instalment. */
export function afterPayment(debt: PartialDebt | undefined, { on, amount }: PaymentMade): PartialDebt {
  if (!debt) return {};
  if (debt.entryDue !== undefined && debt.entryDue > 0) {
    const rest = amount - debt.entryDue;
    const left = { ...debt, entryDue: Math.max(0, -rest) };
    return rest > 0 ? afterPayment(left, { on, amount: rest }) : left;
  }
  if (isByInstalments(debt)) return afterInstalments(debt, { on, amount });
  if (debt.balance === undefined) return debt;
  const { told } = debt;
  return {
    ...debt,
    balance: Math.max(0, debt.balance - amount),
    ...(told ? { told: { ...told, payments: [...told.payments, { on, amount }] } } : {}),
  };
}

/**
 * The balance with the interest of the months before its last payment: who has paid as much as was told months ago may still owe
 * what has come on top.
 */
export function withInterest<D extends PartialDebt>(debt: D): D {
  const { told, balance } = debt;
  if (!told || told.payments.length === 0 || balance === undefined || !isDraft(debt)) return debt;
  const asTold = debtOf(debt, { form: 'balance', balance: told.balance }, []);
  return { ...debt, balance: balanceOncePaid(asTold, { toldOn: told.on, payments: told.payments }) };
}

/** The debt once this is paid, with the interest until then. */
export function oncePaid(debt: PartialDebt, payment: PaymentMade): PartialDebt {
  return withInterest(afterPayment(debt, payment));
}

/** Adds an offer, or more of one that was told. */
export function withOffer(debt: PartialDebt | undefined, patch: Patch<Offer>): PartialDebt {
  const offers = debt?.offers ?? [];
  const before = offers.find(({ id }) => id === patch.id);
  const offer = { ...before, ...patch };
  if (!isOffer(offer)) return debt ?? {};
  return { ...debt, offers: before ? offers.map((one) => (one === before ? offer : one)) : [...offers, offer] };
}

export function withoutOffer(debt: PartialDebt | undefined, offerId: string): PartialDebt {
  return { ...debt, offers: (debt?.offers ?? []).filter(({ id }) => id !== offerId) };
}

/**
 * The debt as the agreement that was signed: its parts are owed from now on, without interest or delay. What the
 * creditor gave up comes back if the agreement is broken.
 */
export function withAgreement(debt: PartialDebt | undefined, offerId: string): PartialDebt {
  const offer = debt?.offers?.find(({ id }) => id === offerId);
  if (!debt || !offer) return debt ?? {};
  const { id, creditor, creditorId, dueDay, negativeListed } = debt;
  const { price, instalments, entry = 0 } = offer;
  const parts = entry > 0 && instalments > 1 ? instalments - 1 : instalments;
  return {
    ...(id === undefined ? {} : { id }),
    ...(creditor === undefined ? {} : { creditor }),
    ...(creditorId === undefined ? {} : { creditorId }),
    ...(dueDay === undefined ? {} : { dueDay }),
    ...(negativeListed === undefined ? {} : { negativeListed }),
    kind: 'settlement',
    instalmentAmount: Math.ceil((parts < instalments ? price - entry : price) / parts),
    instalmentsRemaining: parts,
    ...(parts < instalments ? { entryDue: entry } : {}),
    interestFree: true,
    overdue: 'no',
    agreement: agreementOn({ owedBefore: owedBefore(debt), price }),
  };
}

/** Debts as they will be once these payments are made; a first part of an offer is an agreement that was kept. */
export function paidAsDue(debts: readonly DebtDraft[], { payments }: MonthDue, on: LocalDate): readonly DebtDraft[] {
  return debts.map((debt) => {
    let now: PartialDebt = debt;
    for (const { debtId, amount, settles } of payments) {
      if (debtId === debt.id) now = settles ? settledBy(now, { on, amount }) : afterPayment(now, { on, amount });
    }
    now = withInterest(now);
    const { id, creditor, name } = debt;
    return { ...now, id, creditor, ...(name === undefined ? {} : { name }) };
  });
}

function settledBy(debt: PartialDebt, payment: PaymentMade): PartialDebt {
  const offer = debt.offers?.find((one) => firstPart(one) === payment.amount);
  return offer ? afterPayment(withAgreement(debt, offer.id), payment) : debt;
}

/** What is paid first by an offer: the entry, else one of its equal parts, else all of it. */
export function firstPart({ entry, price, instalments }: Offer): Centavos {
  return entry ?? Math.ceil(price / instalments);
}

function owedBefore({ balance, instalmentAmount = 0, instalmentsRemaining = 0 }: PartialDebt): Centavos {
  return balance ?? instalmentAmount * instalmentsRemaining;
}

function isOffer(offer: Patch<Offer>): offer is Offer {
  return offer.price !== undefined && offer.instalments !== undefined;
}
