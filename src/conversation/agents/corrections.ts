import type { Command } from '../../contracts/command.ts';
import type { Change, DebtDraft, Fact, Patch } from '../../contracts/conversation-state.ts';
import type { CorrectionTarget } from '../../contracts/mentions.ts';
import type { Expense, Income, OneOffIncome } from '../../domain/budget/budget.ts';
import type { Offer } from '../../domain/debts/debt.ts';
import type { Centavos } from '../../domain/money/centavos.ts';
import { extraCorrected, oneOffNoted } from '../copy/budget.ts';
import { debtName, paymentCorrected } from '../copy/debts.ts';
import { offerNoted } from '../copy/offers.ts';
import * as copy from '../copy/repair.ts';
import { foldFacts, type Situation } from '../situation.ts';
import type { Agent, Context, Outcome } from './agent.ts';
import { debtsNamed } from './debts-named.ts';
import { monthlyExpense } from './expenses.ts';
import { monthlyIncome } from './income.ts';
import { tellPayment } from './tell-payment.ts';

/** "na verdade é 500": changes what was named, else what was told last. */
export const correctionsAgent: Agent = {
  name: 'corrections',
  slots: [],
  next: () => undefined,
  word: () => '',
  handle: (command, context) => (command.kind === 'correct' ? correct(command, context) : undefined),
};

type Correction = Extract<Command, { kind: 'correct' }>;
type PaymentTold = Extract<Change, { set: 'payment' }>;
type Target =
  | { readonly of: 'debt'; readonly debt: DebtDraft; readonly slot?: Extract<CorrectionTarget, { of: 'debt' }>['slot'] }
  | { readonly of: 'offer'; readonly debt: DebtDraft; readonly offer: Offer }
  | { readonly of: 'income'; readonly income: Income }
  | { readonly of: 'expense'; readonly expense: Expense }
  | { readonly of: 'payment'; readonly fact: Fact; readonly payment: PaymentTold; readonly debt: DebtDraft }
  | { readonly of: 'one-off'; readonly fact: Fact; readonly oneOff: OneOffIncome }
  | { readonly of: 'extra'; readonly fact: Fact; readonly amount: number }
  /** Told with a figure, and of no sort that a bare figure can put right. */
  | { readonly of: 'another' };

function correct(command: Correction, context: Context): Outcome {
  const { state, situation } = context;
  const target = command.target ? named(command.target, situation) : lastTold(state.facts, situation);
  if (!target) return { say: [command.target ? copy.correctedWhich : copy.nothingToCorrect], again: true };
  switch (target.of) {
    case 'debt':
      return correctDebt(command, target.debt, target.slot);
    case 'offer':
      return correctOffer(command, target);
    case 'income':
      return correctIncome(command, target.income);
    case 'expense':
      return correctExpense(command, target.expense);
    case 'payment':
      return correctPayment(command, target, context);
    case 'one-off':
      return correctOneOff(command, target, context);
    case 'extra':
      return correctExtra(command, target, state.facts);
    case 'another':
      return { say: [copy.correctedWhich], again: true };
  }
}

function named(target: CorrectionTarget, situation: Situation): Target | undefined {
  const { incomes, expenses } = situation;
  switch (target.of) {
    case 'debt': {
      const [debt] = debtsNamed(target.creditor, situation);
      return debt && { of: 'debt', debt, slot: target.slot };
    }
    case 'income': {
      const income =
        incomes.find(({ source }) => source === target.source) ?? (incomes.length === 1 ? incomes[0] : undefined);
      return income && { of: 'income', income };
    }
    case 'expense': {
      const expense = expenses.findLast(({ category }) => category === target.category);
      return expense && { of: 'expense', expense };
    }
  }
}

/** The entity of the newest fact that holds a figure. */
function lastTold(facts: readonly Fact[], situation: Situation): Target | undefined {
  for (const fact of facts.toReversed()) {
    const target = targetTold(fact, situation, facts);
    if (target) return target;
  }
  return undefined;
}

function targetTold(fact: Fact, { debts, incomes, expenses }: Situation, facts: readonly Fact[]): Target | undefined {
  const { change } = fact;
  switch (change.set) {
    case 'payment': {
      const debt = debts.find(({ id }) => id === change.debtId);
      return debt ? { of: 'payment', fact, payment: change, debt } : { of: 'another' };
    }
    case 'one-off':
      return { of: 'one-off', fact, oneOff: change.oneOff };
    case 'extra-monthly':
      return { of: 'extra', fact, amount: change.amount };
    case 'month-less':
      return { of: 'another' };
    case 'offer': {
      const debt = debts.find(({ id }) => id === change.debtId);
      const offer = debt?.offers?.find(({ id }) => id === change.offer.id);
      // An offer that was signed or has gone is told anew in its own words.
      return debt && offer ? { of: 'offer', debt, offer } : { of: 'another' };
    }
    case 'debt': {
      const debt = debts.find(({ id }) => id === change.debt.id);
      return debt && (holdsFigure(change.debt) || isOnlyDebtIn(fact, facts)) ? { of: 'debt', debt } : undefined;
    }
    case 'income': {
      const income = incomes.find(({ id }) => id === change.income.id);
      return income && { of: 'income', income };
    }
    case 'expense': {
      const expense = expenses.find(({ id }) => id === change.expense.id);
      return expense && { of: 'expense', expense };
    }
    default:
      return undefined;
  }
}

/** "o nubank tá atrasado", "são 3.900": what was told of one debt alone says which. */
function isOnlyDebtIn({ messageId }: Fact, facts: readonly Fact[]): boolean {
  const told = facts.filter((one) => one.messageId === messageId);
  return new Set(told.flatMap(({ change }) => (change.set === 'debt' ? [change.debt.id] : []))).size === 1;
}

/** That it is late, or what sort it is, is no figure: "são 3.900" after "tudo atrasado" is of what was owed before. */
function holdsFigure({ balance, instalmentAmount, minimumPayment, rate, dueDay }: Patch<DebtDraft>): boolean {
  return [balance, instalmentAmount, minimumPayment, rate, dueDay].some((figure) => figure !== undefined);
}

function correctDebt({ money, rate, day }: Correction, debt: DebtDraft, slot: DebtSlot): Outcome {
  const amount = money?.range?.to ?? money?.centavos;
  const patch: Partial<DebtDraft> = {
    ...(rate ? { rate } : {}),
    ...(day === undefined ? {} : { dueDay: day }),
    ...(amount === undefined ? {} : { ...amountPatch(debt, amount, slot), approximate: money?.approximate === true }),
  };
  if (Object.keys(patch).length === 0) return { say: [copy.correctedWhich], again: true };
  return { changes: [{ set: 'debt', debt: { id: debt.id, ...patch } }], noted: [debt.id] };
}

function correctOffer({ money }: Correction, { debt, offer }: Extract<Target, { of: 'offer' }>): Outcome {
  if (!money) return { say: [copy.correctedWhich], again: true };
  const mended = { ...offer, price: mendedPrice(offer, money.range?.to ?? money.centavos) };
  return {
    changes: [{ set: 'offer', debtId: debt.id, offer: mended }],
    say: [offerNoted(debtName(debt), mended)],
  };
}

/** "não, foi 100" of ten parts of 90 is one part; of a sum more like the whole, the whole. */
function mendedPrice({ price, instalments, entry }: Offer, sum: Centavos): Centavos {
  const parts = entry !== undefined && instalments > 1 ? instalments - 1 : instalments;
  const ofParts = price - (parts < instalments ? (entry ?? 0) : 0);
  const isPart = parts > 1 && sum / (ofParts / parts) < price / sum;
  return isPart ? sum * parts + (price - ofParts) : sum;
}

type DebtSlot = Extract<CorrectionTarget, { of: 'debt' }>['slot'];

/** Without a named slot, the figure that the person had given is the one that is corrected. */
function amountPatch(debt: DebtDraft, amount: Centavos, slot: DebtSlot): Partial<DebtDraft> {
  if (slot === 'minimum') return { minimumPayment: amount };
  const instalment =
    slot === 'instalment' || (slot === undefined && debt.instalmentAmount !== undefined && debt.balance === undefined);
  return instalment ? { instalmentAmount: amount } : { balance: amount };
}

/** "não, foi 250": the payment that was told last, told anew, and with it the agreement that it was taken for. */
function correctPayment(
  { money }: Correction,
  { fact, payment, debt }: Extract<Target, { of: 'payment' }>,
  context: Context,
): Outcome {
  if (!money) return { say: [copy.correctedWhich], again: true };
  const facts = context.state.facts.filter((one) => one !== fact && !isSignedBy(fact, one));
  const state = { ...context.state, facts };
  const settles = context.state.facts.some((one) => isSignedBy(fact, one));
  const told = tellPayment(
    {
      kind: 'tell-payment',
      creditor: { name: debt.creditor, span: '', debtId: debt.id },
      money,
      settles,
      isAnother: true,
    },
    { ...context, state, situation: foldFacts(facts), today: payment.on },
  );
  const events = told.events?.filter(({ type }) => type !== 'payment-told') ?? [];
  const say = [paymentCorrected(debtName(debt), money.centavos), ...(told.say ?? []).slice(1)];
  return { ...told, patch: { ...told.patch, facts }, events, say };
}

function isSignedBy({ messageId }: Fact, { change, messageId: other }: Fact): boolean {
  return change.set === 'offer-accepted' && messageId === other;
}

/** "não, são 600": the money that comes once, told anew. */
function correctOneOff(
  { money }: Correction,
  { fact, oneOff }: Extract<Target, { of: 'one-off' }>,
  { state, situation }: Context,
): Outcome {
  const amount = money?.range?.from ?? money?.centavos;
  if (amount === undefined || mayBeAllOfMonth(amount, oneOff, situation))
    return { say: [copy.correctedWhich], again: true };
  return {
    patch: { facts: state.facts.filter((one) => one !== fact) },
    changes: [{ set: 'one-off', oneOff: { ...oneOff, amount } }],
    say: [oneOffNoted(amount)],
  };
}

/** "este mês entrou 2.900" is kept as what is more than usual: a sum more like the whole is no correction of that. */
function mayBeAllOfMonth(amount: Centavos, oneOff: OneOffIncome, { incomes }: Situation): boolean {
  const usual = incomes.reduce((sum, { monthly }) => sum + monthly, 0);
  return oneOff.reason === 'other' && amount / oneOff.amount > (usual + oneOff.amount) / amount;
}

/** "na verdade só 100": what is paid more, or less, each month. */
function correctExtra(
  { money }: Correction,
  { fact, amount }: Extract<Target, { of: 'extra' }>,
  facts: readonly Fact[],
): Outcome {
  if (!money) return { say: [copy.correctedWhich], again: true };
  const mended = Math.sign(amount) * (money.range?.from ?? money.centavos);
  return {
    patch: { facts: facts.filter((one) => one !== fact) },
    changes: [{ set: 'extra-monthly', amount: mended }],
    say: [extraCorrected(mended)],
  };
}

function correctIncome({ money, per }: Correction, income: Income): Outcome {
  if (!money) return { say: [copy.correctedWhich], again: true };
  const { monthly } = monthlyIncome(money, per);
  const change: Change = { set: 'income', income: { id: income.id, monthly } };
  return { changes: [change], noted: [income.id] };
}

function correctExpense({ money, per }: Correction, expense: Expense): Outcome {
  if (!money) return { say: [copy.correctedWhich], again: true };
  const monthly = monthlyExpense(money, per);
  return { changes: [{ set: 'expense', expense: { ...expense, monthly } }], noted: [expense.id] };
}
