import type { Command } from '../../contracts/command.ts';
import type { Change, ConversationState } from '../../contracts/conversation-state.ts';
import type { ExpenseMention, IncomeMention, Money } from '../../contracts/mentions.ts';
import { nameKey } from '../../contracts/name-key.ts';
import type { Expense, ExpenseCategory } from '../../domain/budget/budget.ts';
import type { Centavos } from '../../domain/money/centavos.ts';
import { reais } from '../../domain/money/centavos.ts';
import * as copy from '../copy/budget.ts';
import { foldFacts, nextId, type Situation } from '../situation.ts';
import { expenseSpelled } from '../spell-properly.ts';
import { type Agent, type Context, type Outcome, type Question, settle } from './agent.ts';
import { tellBillOfMonth, usualCost } from './bill-of-month.ts';
import { reprompt } from './reprompt.ts';

/** What leaves each month: what living costs, and what could be cut. */
export const expensesAgent: Agent = {
  name: 'expenses',
  slots: ['essentials', 'flexibles'],
  next,
  word,
  handle,
};

const FLEXIBLE: ReadonlySet<ExpenseCategory> = new Set([
  'communication',
  'leisure',
  'subscriptions',
  'eating-out',
  'clothing',
  'church',
  'gambling',
  'pets',
  'other-flexible',
]);

/** Used when the person cannot tell: above the legal minimum for living (R$ 600), so that the plan leaves air. */
const ESTIMATED_ESSENTIALS: Centavos = reais(900);

/** Told unasked, this many essential expenses are a list and not a remark. */
const A_LIST = 3;

function next({ settled, expenses }: Situation): Question | undefined {
  const essentials = expenses.filter(({ essential }) => essential);
  if (!settled.has('essentials') && essentials.length < A_LIST) return { slot: 'essentials' };
  if (!settled.has('flexibles') && essentials.length === expenses.length) return { slot: 'flexibles' };
  return undefined;
}

function word(question: Question & { attempts: number }): string {
  return reprompt(
    question.slot === 'essentials' ? copy.ESSENTIAL_QUESTIONS : copy.FLEXIBLE_QUESTIONS,
    question.attempts,
  );
}

function handle(command: Command, context: Context): Outcome | undefined {
  if (command.kind === 'tell-expense') return tellExpense(command.expense, context);
  const { question } = context;
  if (question?.slot === 'essentials') return answerEssentials(command, question, context);
  if (question?.slot === 'flexibles') return answerFlexibles(command, question, context);
  return undefined;
}

function tellExpense(mention: ExpenseMention, context: Context): Outcome | undefined {
  const { category, money, per, everyMonths, isOfThisMonth } = mention;
  if (!money) return undefined;
  if (mention.isMore) return growExpense(mention, monthlyExpense(money, per), context);
  const monthly = Math.round(monthlyExpense(money, per) / (everyMonths ?? 1));
  const label = isGiven(mention) ? copy.HELP_AT_HOME : expenseSpelled(mention.words);
  const usual = isOfThisMonth
    ? usualCost({ category, isSame: (expense) => isNamed(expense, label) }, context.situation)
    : undefined;
  if (usual) return tellBillOfMonth({ usual, amount: monthly }, context);
  const told = record({ category, label, monthly }, context);
  const how = [
    ...(everyMonths === undefined ? [] : [copy.spreadOverMonths({ category, label }, monthly)]),
    ...(isOfThisMonth ? [copy.billOfOneMonth] : []),
  ];
  return { ...told, say: [...(told.say ?? []), ...how] };
}

function isNamed({ label }: Expense, name: string): boolean {
  return label !== undefined && nameKey(label) === nameKey(name);
}

/** "a escola aumentou 100": on top of what is known of it, else a cost of its own, beside any total that was told. */
function growExpense(mention: ExpenseMention, more: Centavos, { state, situation }: Context): Outcome {
  const { category } = mention;
  const label = expenseSpelled(mention.words);
  const known = situation.expenses.filter((expense) => expense.category === category && expense.label !== undefined);
  const before = known.find((expense) => nameKey(expense.label ?? '') === nameKey(label)) ?? onlyOne(known);
  const expense: Expense = before
    ? { ...before, monthly: before.monthly + more }
    : {
        id: nextId(state, 'e', 0),
        category,
        label: label.slice(0, 40),
        monthly: more,
        essential: !FLEXIBLE.has(category),
      };
  return { changes: [{ set: 'expense', expense }], noted: [expense.id] };
}

function onlyOne(expenses: readonly Expense[]): Expense | undefined {
  return expenses.length === 1 ? expenses[0] : undefined;
}

/** "dou 300 em casa": named by nothing but the giving. */
function isGiven({ words }: ExpenseMention): boolean {
  return GIVING.has(words.toLowerCase());
}

const GIVING: ReadonlySet<string> = new Set(
  'dou pago ajudo contribuo boto mando deposito deixo passo gasto'.split(' '),
);

/** A range counts by its upper end: plans must hold in the worse case. */
export function monthlyExpense(money: Money, per: IncomeMention['per']): Centavos {
  const amount = money.range?.to ?? money.centavos;
  switch (per) {
    case 'day':
      return amount * 30;
    case 'week':
      return Math.round((amount * 52) / 12);
    case 'fortnight':
      return amount * 2;
    case 'year':
      return Math.round(amount / 12);
    default:
      return amount;
  }
}

type Told = { readonly category: ExpenseCategory; readonly label: string; readonly monthly: Centavos };

/** The same words again correct what they said before; other words are another expense, also of one category. */
function record({ category, label, monthly }: Told, { state, situation, question }: Context): Outcome {
  const before = situation.expenses.find((expense) => expense.category === category && isNamed(expense, label));
  const essential = !FLEXIBLE.has(category);
  const id = before?.id ?? nextId(state, 'e', 0);
  const expense: Expense = { id, category, monthly, essential, ...(label === '' ? {} : { label: label.slice(0, 40) }) };
  const asked = question?.slot === (essential ? 'essentials' : 'flexibles');
  const answered = question && asked ? [settle(question, 'answered')] : [];
  const total = essential && label !== '' && !before ? totalAround(monthly, situation) : undefined;
  const rest: Change[] = total ? [{ set: 'expense', expense: { ...total, monthly: total.monthly - monthly } }] : [];
  return {
    changes: [{ set: 'expense', expense }, ...rest, ...answered],
    noted: [expense.id],
    say: total ? [copy.withinTotal] : [],
  };
}

/** "uns 1.200", and then "aluguel 450, feira 300": the parts of the total that was told, and no more on top of it. */
function totalAround(monthly: Centavos, { expenses }: Situation): Expense | undefined {
  return expenses.find(
    (expense) => expense.category === 'other-essential' && expense.label === undefined && expense.monthly >= monthly,
  );
}

function answerEssentials(command: Command, question: Question, context: Context): Outcome | undefined {
  switch (command.kind) {
    case 'answer-amount':
      return record(
        { category: 'other-essential', label: '', monthly: monthlyExpense(command.money, undefined) },
        context,
      );
    case 'dont-know':
      return estimateEssentials(question, context.state);
    case 'deny':
    case 'nothing-more':
      // "só isso", of what was told before it was asked.
      if (context.situation.expenses.some(({ essential }) => essential))
        return { changes: [settle(question, 'answered')] };
      // A plan that leaves nothing to live on would be none: asked again once, then estimated.
      return (context.state.asked?.attempts ?? 0) > 0
        ? estimateEssentials(question, context.state)
        : { say: [copy.essentialsNeverZero], again: true };
    default:
      return undefined;
  }
}

type EstimatedEssentials = { readonly changes: readonly Change[]; readonly say: readonly string[] };

/** Nobody lives on nothing: what was not told is estimated, and said to be. */
export function estimateEssentials(question: Question, state: ConversationState): EstimatedEssentials {
  const known = foldFacts(state.facts).expenses.filter(({ essential }) => essential);
  // Rent and food that were told are part of it.
  const monthly = ESTIMATED_ESSENTIALS - known.reduce((sum, expense) => sum + expense.monthly, 0);
  if (monthly <= 0) return { changes: [settle(question, 'unknown')], say: [] };
  const expense: Expense = { id: nextId(state, 'e', 0), category: 'other-essential', monthly, essential: true };
  return {
    changes: [{ set: 'expense', expense }, settle(question, 'unknown')],
    say: [copy.essentialsEstimated(monthly)],
  };
}

/** "netflix 21 e só" is more than nothing. */
function allFlexible({ expenses }: Situation): string {
  return expenses.every(({ essential }) => essential) ? copy.nothingFlexible : copy.nothingMoreFlexible;
}

function answerFlexibles(command: Command, question: Question, context: Context): Outcome | undefined {
  switch (command.kind) {
    case 'answer-amount':
      return record(
        { category: 'other-flexible', label: '', monthly: monthlyExpense(command.money, undefined) },
        context,
      );
    case 'deny':
    case 'nothing-more':
    case 'dont-know':
      return { changes: [settle(question, 'answered')], say: [allFlexible(context.situation)] };
    default:
      return undefined;
  }
}
