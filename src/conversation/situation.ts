import type { Slot } from '../contracts/command.ts';
import type { ConversationState, DebtDraft, Fact, Patch } from '../contracts/conversation-state.ts';
import type { Worry } from '../contracts/mentions.ts';
import type { ToldSituation } from '../contracts/told-situation.ts';
import type { Expense, Income } from '../domain/budget/budget.ts';
import { eachOnce, type ToldOneOff } from '../domain/budget/told-one-offs.ts';
import { namesApart } from '../domain/debts/debt-name.ts';
import type { Centavos } from '../domain/money/centavos.ts';
import type { PaymentMade } from '../domain/payoff/follow-up/payments-made.ts';
import type { Month } from '../domain/time/local-date.ts';
import {
  afterPayment,
  type PartialDebt,
  withAgreement,
  withInterest,
  withOffer,
  withoutOffer,
  withTold,
} from './fold-debt.ts';
import { isDraft } from './fold-instalments.ts';

/** What is known of a person's money, folded from the facts of the conversation, and what needs no more asking. */
export type Situation = ToldSituation & {
  /** Incomes whose source was told but not yet how much. */
  readonly unfinishedIncomes: readonly Patch<Income>[];
  /** Questions that need no more asking, by `slotKey`. `skippedTwice` is not asked again. */
  readonly settled: ReadonlyMap<string, Settlement>;
};

export type Settlement = 'answered' | 'unknown' | 'skipped' | 'skipped-twice';

/** The key of a question, of one entity (`debt-kind:d2`) or of the whole (`rates`). */
export function slotKey(slot: Slot, about?: string): string {
  return about === undefined ? slot : `${slot}:${about}`;
}

export function foldFacts(facts: readonly Fact[]): Situation {
  const incomes = new Map<string, Patch<Income>>();
  const expenses = new Map<string, Expense>();
  const debts = new Map<string, PartialDebt>();
  const worries = new Set<Worry>();
  const oneOffs: ToldOneOff[] = [];
  const settled = new Map<string, Settlement>();
  const missedMonths = new Set<Month>();
  const lessInMonth = new Map<Month, Centavos>();
  let extraMonthly = 0;
  const broken = brokenAgreements(facts);
  const payments: PaymentMade[] = [];

  for (const { change, on } of facts) {
    switch (change.set) {
      case 'worry':
        worries.add(change.worry);
        break;
      case 'income':
        incomes.set(change.income.id, { ...incomes.get(change.income.id), ...change.income });
        break;
      case 'expense':
        expenses.set(change.expense.id, change.expense);
        break;
      case 'one-off':
        oneOffs.push({ ...change.oneOff, on });
        break;
      case 'debt':
        debts.set(change.debt.id, withTold(debts.get(change.debt.id), change.debt, on));
        break;
      case 'payment':
        payments.push({ on: change.on, amount: change.amount });
        debts.set(change.debtId, afterPayment(debts.get(change.debtId), change));
        break;
      case 'offer':
        if (!broken.has(change.offer.id)) debts.set(change.debtId, withOffer(debts.get(change.debtId), change.offer));
        break;
      case 'offer-ended':
        debts.set(change.debtId, withoutOffer(debts.get(change.debtId), change.offerId));
        break;
      case 'offer-accepted':
        if (!broken.has(change.offerId))
          debts.set(change.debtId, withAgreement(debts.get(change.debtId), change.offerId));
        break;
      case 'agreement-broken':
        break;
      case 'month-missed':
        missedMonths.add(change.month);
        break;
      case 'month-less':
        lessInMonth.set(change.month, change.amount);
        break;
      case 'extra-monthly':
        extraMonthly += change.amount;
        break;
      case 'removed':
        debts.delete(change.id);
        expenses.delete(change.id);
        incomes.delete(change.id);
        break;
      case 'settled': {
        const key = slotKey(change.slot, change.about);
        const again = change.how === 'skipped' && settled.get(key) === 'skipped';
        settled.set(key, again ? 'skipped-twice' : change.how);
        break;
      }
    }
  }
  return {
    worries: [...worries],
    incomes: [...incomes.values()].filter(isIncome),
    unfinishedIncomes: [...incomes.values()].filter((income) => income.monthly === undefined),
    expenses: [...expenses.values()],
    oneOffs: eachOnce(oneOffs),
    debts: named([...debts.values()].filter(isDraft).map(withInterest)),
    missedMonths: [...missedMonths],
    lessInMonth,
    extraMonthly,
    payments,
    settled,
  };
}

/** Offers whose agreement broke: as if they had never been, but for what was paid. */
function brokenAgreements(facts: readonly Fact[]): ReadonlySet<string> {
  return new Set(facts.flatMap(({ change }) => (change.set === 'agreement-broken' ? [change.offerId] : [])));
}

/** A patch whose first fact was taken back (an edited or deleted message) is no longer an entity. */
function isIncome(income: Partial<Income>): income is Income {
  return income.id !== undefined && income.monthly !== undefined && income.source !== undefined;
}

/** Two debts of one creditor are told apart wherever they are named, also once one of them is paid. */
function named(debts: readonly DebtDraft[]): readonly DebtDraft[] {
  const names = namesApart(
    debts.map(({ id, creditor, kind, instalmentAmount, contractInstalment, told, balance }) => ({
      ...{ id, creditor, kind, instalment: instalmentAmount ?? contractInstalment, balance: told?.balance ?? balance },
    })),
  );
  return debts.map((debt) => {
    const name = names.get(debt.id);
    return name === undefined ? debt : { ...debt, name };
  });
}

/** Ids are short and never reused, also after a removal: `d1`, `i2`, `e3`. */
export function nextId(state: ConversationState, prefix: 'd' | 'i' | 'e', taken: number): string {
  const used = state.facts
    .filter((fact) => entityId(fact)?.startsWith(prefix))
    .map((fact) => Number(entityId(fact)?.slice(1)));
  return `${prefix}${Math.max(0, ...used) + taken + 1}`;
}

/** The id of the next offer, of any debt. */
export function nextOfferId({ facts }: ConversationState, { debts }: Situation): string {
  const told = facts.flatMap(({ change }) => (change.set === 'offer' ? [change.offer.id] : []));
  const known = debts.flatMap(({ offers = [] }) => offers.map(({ id }) => id));
  return `o${Math.max(0, ...[...told, ...known].map((id) => Number(id.slice(1)))) + 1}`;
}

function entityId({ change }: Fact): string | undefined {
  switch (change.set) {
    case 'income':
      return change.income.id;
    case 'expense':
      return change.expense.id;
    case 'debt':
      return change.debt.id;
    default:
      return undefined;
  }
}
