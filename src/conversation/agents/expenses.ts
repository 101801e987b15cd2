import type { Command, ExpenseMention, Money } from '../../contracts/command.ts';
import type { Expense, ExpenseCategory } from '../../domain/budget/budget.ts';
import type { Centavos } from '../../domain/money/centavos.ts';
import { reais } from '../../domain/money/centavos.ts';
import * as copy from '../copy/budget.ts';
import { nextId, type Situation } from '../situation.ts';
import { type Agent, type Context, type Outcome, type Question, settle } from './agent.ts';
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
  if (!mention.money) return undefined;
  return record(mention.category, mention.money, context);
}

function record(category: ExpenseCategory, money: Money, { state, situation, question }: Context): Outcome {
  const before = situation.expenses.find((expense) => expense.category === category && !category.startsWith('other-'));
  const essential = !FLEXIBLE.has(category);
  const expense: Expense = {
    id: before?.id ?? nextId(state, 'e', 0),
    category,
    // A range counts by its upper end: plans must hold in the worse case.
    monthly: money.range?.to ?? money.centavos,
    essential,
  };
  const asked = question?.slot === (essential ? 'essentials' : 'flexibles');
  const answered = question && asked ? [settle(question, 'answered')] : [];
  return { changes: [{ set: 'expense', expense }, ...answered], noted: [expense.id] };
}

function answerEssentials(command: Command, question: Question, context: Context): Outcome | undefined {
  switch (command.kind) {
    case 'answer-amount':
      return record('other-essential', command.money, context);
    case 'dont-know': {
      const expense: Expense = {
        id: nextId(context.state, 'e', 0),
        category: 'other-essential',
        monthly: ESTIMATED_ESSENTIALS,
        essential: true,
      };
      return {
        changes: [{ set: 'expense', expense }, settle(question, 'unknown')],
        say: [copy.essentialsEstimated(ESTIMATED_ESSENTIALS)],
      };
    }
    case 'deny':
    case 'nothing-more':
      return { changes: [settle(question, 'answered')] };
    default:
      return undefined;
  }
}

function answerFlexibles(command: Command, question: Question, context: Context): Outcome | undefined {
  switch (command.kind) {
    case 'answer-amount':
      return record('other-flexible', command.money, context);
    case 'deny':
    case 'nothing-more':
    case 'dont-know':
      return { changes: [settle(question, 'answered')], say: [copy.nothingFlexible] };
    default:
      return undefined;
  }
}
