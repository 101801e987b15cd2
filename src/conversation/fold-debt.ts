import type { DebtDraft, Patch } from '../contracts/conversation-state.ts';
import { agreementOn } from '../domain/debts/agreement.ts';
import type { Offer } from '../domain/debts/debt.ts';
import type { Centavos } from '../domain/money/centavos.ts';
import type { MonthDue } from '../domain/payoff/follow-up/month-due.ts';
import { balanceOn, type PaymentMade } from '../domain/payoff/follow-up/payments-made.ts';
import { dueDate } from '../domain/time/due-date.ts';
import type { LocalDate } from '../domain/time/local-date.ts';
import { monthOf } from '../domain/time/month.ts';
import { debtOf } from './debt-of.ts';

/** A debt as far as facts have told it; without its first fact (an edited or deleted message) it is none. */
export type PartialDebt = Partial<DebtDraft>;

/** What a new balance starts: from the day on which it was told, interest goes on and payments count. */
export function toldBalance({ balance }: PartialDebt, on: LocalDate | undefined): Pick<PartialDebt, 'told'> {
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
  const { told, id, creditor, balance } = debt;
  const last = told?.payments
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
  if (!told || last === undefined || balance === undefined || id === undefined || creditor === undefined) return debt;
  const asTold = debtOf({ ...debt, id, creditor }, { form: 'balance', balance: told.balance }, []);
  return {
    ...debt,
    balance: balanceOn(asTold, { toldOn: told.on, payments: told.payments, today: `${monthOf(last)}-01` }),
  };
}

/** The debt once this is paid, with the interest until then. */
export function oncePaid(debt: PartialDebt, payment: PaymentMade): PartialDebt {
  return withInterest(afterPayment(debt, payment));
}

type ByInstalments = PartialDebt & { readonly instalmentAmount: Centavos; readonly instalmentsRemaining: number };

function isByInstalments(debt: PartialDebt): debt is ByInstalments {
  return debt.instalmentAmount !== undefined && debt.instalmentsRemaining !== undefined;
}

/**
 * An instalment may be paid in parts: what is not a whole one yet counts with the next payment. A tenth more than whole ones is
 * rounding, and what was late has its fine in it. Late ones are the oldest, so they are paid first.
 */
function afterInstalments(debt: ByInstalments, { on, amount }: PaymentMade): PartialDebt {
  const { instalmentAmount, instalmentsRemaining, instalmentPart = 0, overdueSince, ...others } = debt;
  const paid = instalmentPart + amount;
  const count = Math.min(instalmentsRemaining, Math.floor(paid / instalmentAmount + 0.1));
  const rest = paid - count * instalmentAmount;
  const isPart = count === 0 || (rest * 10 > instalmentAmount && overdueSince === undefined);
  return {
    ...others,
    ...(overdueSince === undefined ? {} : lateSince(dueDate(overdueSince, count), on)),
    instalmentAmount,
    instalmentsRemaining: instalmentsRemaining - count,
    ...(isPart ? { instalmentPart: rest } : {}),
  };
}

function lateSince(since: LocalDate, today: LocalDate): Pick<DebtDraft, 'overdue' | 'overdueSince'> {
  return since > today ? { overdue: 'no' } : { overdueSince: since };
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
