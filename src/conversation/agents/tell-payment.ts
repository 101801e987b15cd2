import type { Command } from '../../contracts/command.ts';
import type { DebtDraft, Fact } from '../../contracts/conversation-state.ts';
import type { Offer } from '../../domain/debts/debt.ts';
import type { Centavos } from '../../domain/money/centavos.ts';
import { daysBetween } from '../../domain/time/due-date.ts';
import type { LocalDate } from '../../domain/time/local-date.ts';
import { alreadyPaidOff } from '../copy/debt-in-plan.ts';
import * as copy from '../copy/debts.ts';
import { SETTLES_OPTIONS, settlesOrNot } from '../copy/offers.ts';
import { firstPart, oncePaid, type PartialDebt, withAgreement } from '../fold-debt.ts';
import type { Context, Outcome } from './agent.ts';
import { askHowMuch } from './ask-how-much.ts';
import { paidDebts } from './debts-alike.ts';
import { isOpen } from './debts-named.ts';
import { wish } from './wishes.ts';

type Payment = Extract<Command, { kind: 'tell-payment' }>;

/** Money that was paid: for which debt, how much, and what it closes. */
export function tellPayment(command: Payment, context: Context): Outcome {
  const [debt] = paidDebts(command, context);
  if (!debt) return { say: [command.creditor ? copy.paymentOfUnknown(command.creditor.name) : copy.paymentOfWhich] };
  if (!isOpen(debt)) return { say: [alreadyPaidOff(copy.debtName(debt))] };
  if (command.isOnTop && command.money) return askHowMuch(debt, context, { onTop: command.money.centavos });
  const amount = command.money?.centavos ?? (command.isPart ? undefined : partOf(debt));
  if (amount === undefined) return askHowMuch(debt, context, command.isPart ? { isPart: true } : {});
  const before = command.isAnother ? undefined : toldBefore(debt, amount, context);
  if (before) return askIfAnother({ debt, amount, before }, context);
  const offer = command.settles === false ? undefined : offerPaidBy(debt, amount);
  if (!offer) return notePayment(debt, amount, context.today);
  const isSure = command.settles === true || offer.instalments === 1 || isPlanned(debt, amount, context);
  return isSure ? paidOffer(debt, offer, context.today) : askIfSettles({ ...command, debt, offer, amount }, context);
}

/** What "paguei a parcela" means: the entry of an agreement while it is open, else the instalment. */
function partOf({ entryDue = 0, instalmentAmount, contractInstalment }: DebtDraft): Centavos | undefined {
  return entryDue > 0 ? entryDue : (instalmentAmount ?? contractInstalment);
}

/** The same sum for the same debt within some days is often the same payment, told twice. */
function toldBefore({ id }: DebtDraft, amount: Centavos, { state, today }: Context): LocalDate | undefined {
  const same = state.facts.findLast(
    ({ change }) =>
      change.set === 'payment' &&
      change.debtId === id &&
      change.amount === amount &&
      daysBetween(change.on, today) <= DAYS_OF_DOUBT,
  )?.change;
  return same?.set === 'payment' ? same.on : undefined;
}

const DAYS_OF_DOUBT = 3;

type ToldBefore = { readonly debt: DebtDraft; readonly amount: Centavos; readonly before: LocalDate };

function askIfAnother({ debt, amount, before }: ToldBefore, { state: { turn }, now, today }: Context): Outcome {
  return wish([{ changes: [], say: '', once: { turn, debtId: debt.id, commands: [paymentOf(debt, amount)] } }], {
    now,
    question: copy.paymentAgain(copy.debtName(debt), amount, before === today ? undefined : before),
  });
}

function paymentOf({ id, creditor }: DebtDraft, amount: Centavos): Payment {
  return {
    kind: 'tell-payment',
    creditor: { name: creditor, span: '', debtId: id },
    money: { centavos: amount, span: '' },
    isAnother: true,
  };
}

/** What is paid by instalments of that sum anyway is no sign of an agreement. */
function offerPaidBy({ offers = [], instalmentAmount }: DebtDraft, amount: Centavos): Offer | undefined {
  return instalmentAmount === amount ? undefined : offers.find((one) => firstPart(one) === amount);
}

/** The plan has chosen the offer and asks for this very part of it. */
function isPlanned({ id }: DebtDraft, amount: Centavos, { state }: Context): boolean {
  const asked = state.roadmap?.due?.payments ?? [];
  return asked.some((one) => one.settles === true && one.debtId === id && one.amount === amount);
}

function notePayment(debt: DebtDraft, amount: Centavos, on: LocalDate): Outcome {
  const closed = isPaidOff(oncePaid(debt, { on, amount }));
  return {
    changes: [{ set: 'payment', debtId: debt.id, amount, on }],
    say: [copy.paymentNoted(copy.debtName(debt), amount), ...(closed ? [copy.debtClosed(debt, on)] : [])],
    events: [
      { v: 1, type: 'payment-told', debtId: debt.id, amount },
      ...(closed ? [{ v: 1, type: 'debt-closed', debtId: debt.id } as const] : []),
    ],
  };
}

/** Nothing is left of what is known to have been owed. */
function isPaidOff({ balance, instalmentsRemaining, entryDue = 0 }: PartialDebt): boolean {
  if (entryDue > 0) return false;
  return instalmentsRemaining === undefined ? balance === 0 : instalmentsRemaining === 0;
}

type PartPaid = Payment & { readonly debt: DebtDraft; readonly offer: Offer; readonly amount: Centavos };

/** A sum like the first part of an offer may be that, or just some money: the debt is another one from then on. */
function askIfSettles({ debt, offer, amount }: PartPaid, context: Context): Outcome {
  const { turn } = context.state;
  const payment = paymentOf(debt, amount);
  const choices = [true, false].map((settles) => ({
    changes: [],
    say: '',
    once: { turn, debtId: debt.id, commands: [{ ...payment, settles }] },
  }));
  return wish(choices, {
    now: context.now,
    options: SETTLES_OPTIONS,
    question: settlesOrNot(copy.debtName(debt), amount, offer),
  });
}

/** The payment that is taken back, where it was taken for an agreement: it may have been some money all the same. */
export function askIfApart(undone: readonly Fact[], { state, situation, now }: Context): Outcome | undefined {
  const changes = undone.map(({ change }) => change);
  const payment = changes.find((change) => change.set === 'payment');
  const debt = situation.debts.find(({ id }) => id === payment?.debtId);
  if (!payment || !debt || !changes.some(({ set }) => set === 'offer-accepted')) return undefined;
  const command: Payment = { ...paymentOf(debt, payment.amount), settles: false };
  return wish([{ changes: [], say: '', once: { turn: state.turn, debtId: debt.id, commands: [command] } }], {
    now,
    question: copy.apartInstead(copy.debtName(debt), payment.amount),
  });
}

/** Who paid exactly what was offered, or the first part of it, has settled: the debt is what the offer says from now on. */
function paidOffer(debt: DebtDraft, offer: Offer, on: LocalDate): Outcome {
  const debtId = debt.id;
  const amount = firstPart(offer);
  const closed = isPaidOff(oncePaid(withAgreement(debt, offer.id), { on, amount }));
  const words = closed ? copy.offerPaid : copy.firstPartPaid;
  return {
    changes: [
      { set: 'offer-accepted', debtId, offerId: offer.id, on },
      { set: 'payment', debtId, amount, on },
    ],
    say: [
      words(copy.debtName(debt), amount),
      ...(closed ? [copy.debtClosed({ ...debt, ...withAgreement(debt, offer.id) }, on)] : []),
    ],
    events: [
      { v: 1, type: 'payment-told', debtId, amount },
      ...(closed ? [{ v: 1, type: 'debt-closed', debtId } as const] : []),
    ],
  };
}
