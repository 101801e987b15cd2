import type { Command } from '../../contracts/command.ts';
import type { Change, DebtDraft, Fact, Patch } from '../../contracts/conversation-state.ts';
import type { CorrectionTarget } from '../../contracts/mentions.ts';
import type { Expense, Income, OneOffIncome } from '../../domain/budget/budget.ts';
import type { Centavos } from '../../domain/money/centavos.ts';
import { extraCorrected, oneOffNoted } from '../copy/budget.ts';
import { debtName } from '../copy/debts.ts';
import { paymentTold, whatWasWrong } from '../copy/month-news.ts';
import * as copy from '../copy/repair.ts';
import type { Situation } from '../situation.ts';
import type { Agent, Context, Outcome, Question } from './agent.ts';
import { correctOffer } from './correct-offer.ts';
import { correctPayment } from './correct-payment.ts';
import type { Correction, Target } from './correction-target.ts';
import { debtsNamed } from './debts-named.ts';
import { monthlyExpense } from './expenses.ts';
import { monthlyIncome } from './income.ts';
import { wish } from './wishes.ts';

/** "na verdade é 500": changes what was named, else what was told last. */
export const correctionsAgent: Agent = {
  name: 'corrections',
  slots: [],
  next: () => undefined,
  word: () => '',
  handle: (command, context) => (command.kind === 'correct' ? correct(command, context) : undefined),
};

function correct(command: Correction, context: Context): Outcome {
  const { state, situation } = context;
  if (saysOnlyWrong(command) && state.facts.length > 0) return askWhatWasWrong(context);
  const target = command.target ? named(command.target, situation) : lastTold(state.facts, situation);
  if (command.otherwise && !(target && isOfSort(target, command.otherwise)))
    return { goOn: { commands: [command.otherwise], question: context.question } };
  if (!target) return { say: [command.target ? copy.correctedWhich : copy.nothingToCorrect], again: true };
  switch (target.of) {
    case 'debt':
      return correctDebt(command, target, context.question);
    case 'offer':
      return correctOffer(command, target, context);
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

/** "errei", and nothing else. */
function saysOnlyWrong({ kind: _, ...said }: Correction): boolean {
  return Object.keys(said).length === 0;
}

/** What was noted last is undone by a yes, or told anew by its figure. */
function askWhatWasWrong({ state, situation, now }: Context): Outcome {
  const last = state.facts.at(-1)?.change;
  const paid = last?.set === 'payment' ? situation.debts.find(({ id }) => id === last.debtId) : undefined;
  const words = paid && last?.set === 'payment' ? paymentTold(debtName(paid), last.amount) : undefined;
  return wish([{ changes: [], say: '', once: { turn: state.turn, debtId: '', commands: [{ kind: 'back' }] } }], {
    now,
    question: whatWasWrong(words),
  });
}

/** "não, vendi por 450" mends a sale that was told, and after anything else tells of one; "foi 250" is of money that moved. */
function isOfSort(target: Target, { kind }: Command): boolean {
  if (kind === 'cannot-handle') return target.of === 'payment' || target.of === 'one-off';
  return kind === 'tell-payment' ? target.of === 'payment' : target.of === 'one-off';
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

function correctDebt(
  { money, rate, day, instalments }: Correction,
  { debt, slot }: Extract<Target, { of: 'debt' }>,
  question: Question | undefined,
): Outcome {
  if (instalments) {
    const creditor = { name: debt.creditor, span: '', debtId: debt.id };
    return { goOn: { commands: [{ kind: 'tell-debt', debt: { creditor, instalments } }], question } };
  }
  const amount = money?.range?.to ?? money?.centavos;
  const patch: Partial<DebtDraft> = {
    ...(rate ? { rate } : {}),
    ...(day === undefined ? {} : { dueDay: day }),
    ...(amount === undefined ? {} : { ...amountPatch(debt, amount, slot), approximate: money?.approximate === true }),
  };
  if (Object.keys(patch).length === 0) return { say: [copy.correctedWhich], again: true };
  return { changes: [{ set: 'debt', debt: { id: debt.id, ...patch } }], noted: [debt.id] };
}

type DebtSlot = Extract<CorrectionTarget, { of: 'debt' }>['slot'];

/** Without a named slot, the figure that the person had given is the one that is corrected. */
function amountPatch(debt: DebtDraft, amount: Centavos, slot: DebtSlot): Partial<DebtDraft> {
  if (slot === 'minimum') return { minimumPayment: amount };
  const instalment =
    slot === 'instalment' || (slot === undefined && debt.instalmentAmount !== undefined && debt.balance === undefined);
  return instalment ? { instalmentAmount: amount } : { balance: amount };
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
