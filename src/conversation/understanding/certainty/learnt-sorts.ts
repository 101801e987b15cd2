import type { Worry } from '../../../contracts/mentions.ts';
import { COMMON_TOPICS, type QuestionTopic } from '../../../contracts/question-topics.ts';
import type { IncomeSource } from '../../../domain/budget/budget.ts';
import type { DebtKind } from '../../../domain/debts/debt.ts';

/** What the weights may name; each is learnt where it was said often enough. */
const WORRIES = [
  'none',
  'service-cut',
  'eviction',
  'repossession',
  'wages-seized',
  'summons',
  'collectors',
  'name',
  'food',
  'other',
] as const satisfies readonly Worry[];

export function isWorry(word: string): word is Worry {
  return WORRIES.some((worry) => worry === word);
}

const TOPICS = [
  'roadmap',
  'total-owed',
  'freedom-date',
  'what-is-this',
  'is-it-safe',
  'cost',
  'rotativo',
  'minimum-payment',
  'name-cleaning',
  'my-debts',
  'next-step',
  'link',
  'negotiate',
  'how-much-to-offer',
  'call-script',
  'draft-to-creditor',
  'complaint',
  'offers',
  'prescription',
  'interest',
  'payroll-margin',
] as const satisfies readonly QuestionTopic[];

/** Topics of which the weights were taught, and which they only find where no rule does. */
const TAUGHT_TOPICS = [
  ...TOPICS,
  ...COMMON_TOPICS,
  'payment-reason',
  'debt-schedule',
  'paid-so-far',
] as const satisfies readonly QuestionTopic[];

export function isTaughtTopic(word: string): word is (typeof TAUGHT_TOPICS)[number] {
  return TAUGHT_TOPICS.some((topic) => topic === word);
}

const DEBT_KINDS = [
  'credit-card',
  'card-instalments',
  'overdraft',
  'personal-loan',
  'payroll-loan',
  'vehicle-financing',
  'mortgage',
  'store-credit',
  'utility-bill',
  'rent',
  'condominium-fee',
  'tax',
  'telecom',
  'education',
  'health',
  'informal',
  'loan-shark',
  'settlement',
] as const satisfies readonly DebtKind[];

export function isDebtKind(word: string): word is (typeof DEBT_KINDS)[number] {
  return DEBT_KINDS.some((kind) => kind === word);
}

export const SOURCES = [
  'formal-job',
  'public-servant',
  'retirement',
  'pension',
  'self-employed',
  'odd-jobs',
  'social-benefit',
  'unemployment-benefit',
  'alimony',
  'rent',
  'family-help',
  'other',
] as const satisfies readonly IncomeSource[];

export function isSource(word: string): word is (typeof SOURCES)[number] {
  return SOURCES.some((source) => source === word);
}
