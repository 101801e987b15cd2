import type { Command } from '../../contracts/command.ts';
import type { Change, Patch } from '../../contracts/conversation-state.ts';
import type { IncomeMention, Money } from '../../contracts/mentions.ts';
import type { Income, IncomeSource } from '../../domain/budget/budget.ts';
import type { Centavos } from '../../domain/money/centavos.ts';
import { firstPlanMonth } from '../../domain/payoff/first-month.ts';
import { monthOf } from '../../domain/time/month.ts';
import * as copy from '../copy/budget.ts';
import { menu } from '../copy/words.ts';
import { nextId, type Situation } from '../situation.ts';
import { type Agent, type Context, type Outcome, type Question, settle } from './agent.ts';
import { reprompt } from './reprompt.ts';

/** What enters each month: sources, amounts, and the weak month of a varying income. */
export const incomeAgent: Agent = {
  name: 'income',
  slots: ['incomes', 'income-source', 'income-low-month'],
  next,
  word,
  handle,
};

const VARYING: ReadonlySet<IncomeSource> = new Set(['self-employed', 'odd-jobs']);
const WITH_THIRTEENTH: ReadonlySet<IncomeSource> = new Set(['formal-job', 'public-servant', 'retirement', 'pension']);
const SOURCE_OF_OPTION: readonly IncomeSource[] = [
  'formal-job',
  'retirement',
  'self-employed',
  'social-benefit',
  'other',
];

function next({ incomes, unfinishedIncomes, settled }: Situation): Question | undefined {
  const unfinished = unfinishedIncomes[0];
  if (unfinished && !settled.has(`incomes:${unfinished.id}`)) return { slot: 'incomes', about: unfinished.id };
  if (incomes.length === 0 && !settled.has('incomes')) return { slot: 'incomes' };
  for (const income of incomes) {
    if (income.source === 'other' && !settled.has(`income-source:${income.id}`)) {
      return { slot: 'income-source', about: income.id, options: copy.INCOME_SOURCE_OPTIONS };
    }
    if (income.variable && !settled.has(`income-low-month:${income.id}`))
      return { slot: 'income-low-month', about: income.id };
  }
  return undefined;
}

function word(question: Question & { attempts: number }, { incomes, unfinishedIncomes }: Situation): string {
  if (question.slot === 'income-source') {
    return `${reprompt(copy.INCOME_SOURCE_QUESTIONS, question.attempts)}\n${menu(copy.INCOME_SOURCE_OPTIONS)}`;
  }
  const income = incomes.find(({ id }) => id === question.about);
  if (question.slot === 'income-low-month' && income) return reprompt(copy.lowMonthQuestion(income), question.attempts);
  const unfinished = unfinishedIncomes.find(({ id }) => id === question.about);
  if (unfinished?.source && question.attempts === 0) return copy.incomeAmountQuestion(unfinished.source);
  return reprompt(copy.INCOME_QUESTIONS, question.attempts);
}

function handle(command: Command, context: Context): Outcome | undefined {
  switch (command.kind) {
    case 'tell-income':
      return tellIncome(command.income, context);
    case 'tell-one-off':
      return tellOneOff(command, context);
    case 'tell-month-money':
      return tellMonthMoney(command, context);
    default:
      return context.question && incomeAgent.slots.includes(context.question.slot)
        ? answer(command, context.question, context)
        : undefined;
  }
}

function answer(command: Command, question: Question, context: Context): Outcome | undefined {
  switch (question.slot) {
    case 'incomes':
      if (command.kind === 'answer-amount') return tellIncome(mentionFor(question, command.money, context), context);
      if (command.kind === 'answer-source') return tellIncome({ source: command.source }, context);
      if (command.kind === 'deny') return tellNoIncome(question);
      return undefined;
    case 'income-source':
      return answerSource(command, question, context);
    case 'income-low-month':
      return answerLowMonth(command, question, context);
    default:
      return undefined;
  }
}

/** "1800" to "quanto você recebe de aposentadoria?" completes that income. */
function mentionFor(question: Question, money: Money, { situation }: Context): IncomeMention {
  const unfinished = situation.unfinishedIncomes.find(({ id }) => id === question.about);
  return unfinished?.source ? { source: unfinished.source, money } : { money };
}

function tellIncome(mention: IncomeMention, context: Context): Outcome {
  const { state, situation, question, noted = [] } = context;
  if (!mention.money && mention.source === undefined) return tellDetail(mention, context);
  const waiting = situation.unfinishedIncomes.find(
    ({ source }) => source === mention.source || mention.source === undefined,
  );
  // "eu ganho 2.300 e ele 2.650, os dois de carteira": the second of one turn is another one.
  const isAnother = (id: string) => mention.money !== undefined && noted.includes(id);
  const same = situation.incomes.find(
    ({ id: known, source: from }) => from === mention.source && from !== 'other' && !isAnother(known),
  );
  const id = waiting?.id ?? same?.id ?? nextId(state, 'i', 0);
  const source = mention.source ?? waiting?.source ?? 'other';
  const income: Patch<Income> = {
    id,
    source,
    variable: mention.variable ?? VARYING.has(source),
    thirteenth: mention.thirteenth ?? WITH_THIRTEENTH.has(source),
    ...(mention.payDay === undefined ? {} : { payDay: mention.payDay }),
    ...(mention.until === undefined ? {} : { until: mention.until }),
  };
  const change = (patch: Patch<Income>): Change => ({ set: 'income', income: patch });
  // "o seguro vai até março", of what was told before.
  if (!mention.money && same && mention.until) return { changes: [change({ id, until: mention.until })], noted: [id] };
  if (!mention.money) return { changes: [change(income)], ask: { slot: 'incomes', about: id } };

  const { monthly, how } = monthlyIncome(mention.money, mention.per);
  const answered: Change[] = question?.slot === 'incomes' ? [settle({ slot: 'incomes' }, 'answered')] : [];
  // "entre 1.800 e 2.400", "tem mês que é mil e seiscentos": the weak month was told already.
  const isWeakKnown = mention.isWorstMonth === true || mention.money.range !== undefined;
  const weak: Change[] = isWeakKnown ? [settle({ slot: 'income-low-month', about: id }, 'answered')] : [];
  return {
    changes: [change({ ...income, monthly }), ...answered, ...weak],
    say: [...(how === undefined ? [] : [how]), ...(isWeakKnown ? [copy.lowMonthNoted({ monthly })] : [])],
    noted: [id],
    events: [{ v: 1, type: 'income-told', source, monthly }],
  };
}

/** "não recebo 13º" says something of the incomes that are known, and no new one. */
function tellDetail({ thirteenth, payDay }: IncomeMention, { situation, noted = [] }: Context): Outcome {
  // "eu recebo dia 5 e ele dia 10": in the order in which the incomes were told.
  const paid = situation.incomes.find(({ id }) => !noted.includes(id));
  if (payDay !== undefined && paid)
    return { changes: [{ set: 'income', income: { id: paid.id, payDay } }], noted: [paid.id], say: [copy.payDayNoted] };
  if (thirteenth === undefined) return { again: true };
  // "sim, recebo": of the job, not of the odd jobs beside it. What comes from nowhere known may have one.
  const withOne = situation.incomes.filter(({ source }) => WITH_THIRTEENTH.has(source));
  const meant = thirteenth && withOne.length > 0 ? withOne : situation.incomes;
  return {
    changes: meant.map(({ id }): Change => ({ set: 'income', income: { id, thirteenth } })),
    say: [thirteenth ? copy.withThirteenth : copy.withoutThirteenth],
  };
}

/** A range counts by its lower end: plans must hold in the worse case. */
export function monthlyIncome(money: Money, per: IncomeMention['per']): { monthly: Centavos; how: string | undefined } {
  const amount = money.range?.from ?? money.centavos;
  switch (per) {
    case 'day':
      return { monthly: amount * 22, how: copy.daysCounted };
    case 'week':
      return { monthly: Math.round((amount * 52) / 12), how: copy.weeksCounted };
    case 'fortnight':
      return { monthly: amount * 2, how: copy.fortnightsCounted };
    case 'year':
      return { monthly: Math.round(amount / 12), how: copy.yearCounted };
    default:
      return { monthly: amount, how: undefined };
  }
}

function tellNoIncome(question: Question): Outcome {
  return { changes: [settle(question, 'answered'), settle({ slot: 'incomes' }, 'answered')] };
}

function tellOneOff(command: Extract<Command, { kind: 'tell-one-off' }>, { today }: Context): Outcome {
  const reason = command.reason === 'thirteenth' ? 'thirteenth-second-part' : command.reason;
  const amount = command.amount.range?.from ?? command.amount.centavos;
  return {
    changes: [{ set: 'one-off', oneOff: { month: command.month ?? today.slice(0, 7), amount, reason } }],
    say: [copy.oneOffNoted(amount)],
  };
}

/** What is written is the difference to what the plan counts on, for this month alone. */
function tellMonthMoney(
  { of, money }: Extract<Command, { kind: 'tell-month-money' }>,
  { situation: { incomes }, today }: Context,
): Outcome {
  const month = monthOf(today);
  const usual = incomes.reduce((sum, { monthly }) => sum + monthly, 0);
  // Of several incomes one may be meant.
  if (of === 'total' && incomes.length > 1) return { say: [copy.allOfTheMonth] };
  const less = of === 'less' ? money.centavos : usual - money.centavos;
  if (Math.abs(less) * 20 <= usual) return { say: [copy.asCounted(money.centavos)] };
  if (less < 0) {
    const oneOff = { month, amount: -less, reason: 'other' } as const;
    return { changes: [{ set: 'one-off', oneOff }], say: [copy.moreThisMonth(-less)] };
  }
  if (less >= usual) return { say: [copy.allOfTheMonth] };
  // After the tenth this month's money has found its way: what does not fit is a debt by its name.
  if (firstPlanMonth(today) > month) return { say: [copy.lessButPlanned] };
  return { changes: [{ set: 'month-less', month, amount: less }], say: [copy.lessThisMonth(less)] };
}

function answerSource(command: Command, question: Question, { situation }: Context): Outcome | undefined {
  const source =
    command.kind === 'answer-source'
      ? command.source
      : command.kind === 'choose'
        ? SOURCE_OF_OPTION[command.option - 1]
        : command.kind === 'tell-income'
          ? command.income.source
          : undefined;
  const income = situation.incomes.find(({ id }) => id === question.about);
  if (!source || !income) return undefined;
  const patch: Patch<Income> = {
    id: income.id,
    source,
    variable: income.variable || VARYING.has(source),
    thirteenth: WITH_THIRTEENTH.has(source),
  };
  return { changes: [{ set: 'income', income: patch }, settle(question, 'answered')] };
}

function answerLowMonth(command: Command, question: Question, { situation }: Context): Outcome | undefined {
  const income = situation.incomes.find(({ id }) => id === question.about);
  if (!income) return undefined;
  if (command.kind !== 'answer-amount') return undefined;
  const { monthly: low } = monthlyIncome(command.money, command.per);
  if (low === 0) return nothingComesIn(income, question, situation);
  // "num mês fraco" above the usual month is a misunderstanding of ours, not a better month.
  const monthly = Math.min(low, income.monthly);
  return {
    changes: [{ set: 'income', income: { id: income.id, monthly } }, settle(question, 'answered')],
    say: [copy.lowMonthNoted({ monthly })],
  };
}

/** In the worst month nothing: a plan counts on what else there is. Where there is nothing else, on what usually comes. */
function nothingComesIn({ id }: Income, question: Question, { incomes }: Situation): Outcome {
  const settled = settle(question, 'answered');
  return incomes.length > 1
    ? { changes: [{ set: 'income', income: { id, monthly: 0 } }, settled], say: [copy.notCountedOn] }
    : { changes: [settled], say: [copy.worstIsNothing] };
}
