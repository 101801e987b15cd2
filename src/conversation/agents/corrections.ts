import type { Command } from '../../contracts/command.ts';
import type { Change, DebtDraft, Fact } from '../../contracts/conversation-state.ts';
import type { CorrectionTarget } from '../../contracts/mentions.ts';
import type { Expense, Income } from '../../domain/budget/budget.ts';
import type { Offer } from '../../domain/debts/debt.ts';
import type { Centavos } from '../../domain/money/centavos.ts';
import { debtName } from '../copy/debts.ts';
import { offerNoted } from '../copy/offers.ts';
import * as copy from '../copy/repair.ts';
import type { Situation } from '../situation.ts';
import type { Agent, Context, Outcome } from './agent.ts';
import { debtsNamed } from './debts-named.ts';
import { monthlyExpense } from './expenses.ts';
import { monthlyIncome } from './income.ts';

/** "na verdade é 500": changes what was named, else what was told last. */
export const correctionsAgent: Agent = {
  name: 'corrections',
  slots: [],
  next: () => undefined,
  word: () => '',
  handle: (command, context) => (command.kind === 'correct' ? correct(command, context) : undefined),
};

type Correction = Extract<Command, { kind: 'correct' }>;
type Target =
  | { readonly of: 'debt'; readonly debt: DebtDraft; readonly slot?: Extract<CorrectionTarget, { of: 'debt' }>['slot'] }
  | { readonly of: 'offer'; readonly debt: DebtDraft; readonly offer: Offer }
  | { readonly of: 'income'; readonly income: Income }
  | { readonly of: 'expense'; readonly expense: Expense };

function correct(command: Correction, { state, situation }: Context): Outcome {
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
  for (const { change } of facts.toReversed()) {
    const target = targetTold(change, situation);
    if (target) return target;
  }
  return undefined;
}

function targetTold(change: Change, { debts, incomes, expenses }: Situation): Target | undefined {
  switch (change.set) {
    case 'offer': {
      const debt = debts.find(({ id }) => id === change.debtId);
      const offer = debt?.offers?.find(({ id }) => id === change.offer.id);
      return debt && offer && { of: 'offer', debt, offer };
    }
    case 'debt': {
      const debt = debts.find(({ id }) => id === change.debt.id);
      return debt && { of: 'debt', debt };
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
  const mended = { ...offer, price: money.range?.to ?? money.centavos };
  return {
    changes: [{ set: 'offer', debtId: debt.id, offer: mended }],
    say: [offerNoted(debtName(debt), mended)],
  };
}

type DebtSlot = Extract<CorrectionTarget, { of: 'debt' }>['slot'];

/** Without a named slot, the figure that the person had given is the one that is corrected. */
function amountPatch(debt: DebtDraft, amount: Centavos, slot: DebtSlot): Partial<DebtDraft> {
  if (slot === 'minimum') return { minimumPayment: amount };
  const instalment =
    slot === 'instalment' || (slot === undefined && debt.instalmentAmount !== undefined && debt.balance === undefined);
  return instalment ? { instalmentAmount: amount } : { balance: amount };
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
