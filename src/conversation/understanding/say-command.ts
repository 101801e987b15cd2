import type { ClarifiedCommand, Command } from '../../contracts/command.ts';
import type {
  CorrectionTarget,
  DebtMention,
  ExpenseMention,
  InstalmentsMention,
  Money,
  OfferTerms,
  RateMention,
  WhatIfMention,
} from '../../contracts/mentions.ts';

/** A command on one line, for tables of examples and reports: `debt(Nubank, owes 3000, 12x of 320, 7 left)`. Amounts in reais. */
export function sayCommand(command: Command): string {
  switch (command.kind) {
    case 'tell-debt':
      return sayDebt(command.debt);
    case 'tell-income': {
      const { source, money, per, variable, isWorstMonth, thirteenth, payDay, until } = command.income;
      const sum = money && `${sayMoney(money)}${per ? ` a ${per}` : ''}`;
      return list('income', [
        source,
        sum,
        variable && (isWorstMonth ? 'at worst' : 'varies'),
        thirteenth !== undefined && (thirteenth ? '13th' : 'no 13th'),
        payDay && `day ${payDay}`,
        until && `until ${until}`,
      ]);
    }
    case 'tell-expense':
      return sayExpense(command.expense);
    case 'tell-offer':
      return list('offer', [command.creditor?.name, sayMoney(command.money), ...sayTerms(command)]);
    case 'mend-offer':
    case 'accept-offer':
      return list(command.kind === 'mend-offer' ? 'mend offer' : 'accept offer', [
        command.creditor?.name,
        command.money && sayMoney(command.money),
        ...sayTerms(command),
      ]);
    case 'tell-discount':
      return list('discount', [command.creditor?.name, percent(command.fraction), ...sayTerms(command)]);
    case 'end-offer':
      return list(`offer ${command.how}`, [command.creditor?.name]);
    case 'what-if':
      return `what if ${saySupposed(command.change)}`;
    case 'tell-payment':
      return sayPayment(command);
    case 'tell-purchase':
      return list('purchase', [command.creditor?.name, command.money && sayMoney(command.money)]);
    case 'tell-month-money':
      return list('month-money', [command.of, sayMoney(command.money)]);
    case 'tell-one-off':
      return list('one-off', [command.reason, sayMoney(command.amount), command.month]);
    case 'correct':
      return sayCorrection(command);
    case 'clarify-amount':
      return `clarify ${command.candidates.map((candidate) => candidate / 100).join(' or ')} for ${sayClarified(command.about)}`;
    default:
      return sayPlain(command);
  }
}

function sayPayment(payment: Extract<Command, { kind: 'tell-payment' }>): string {
  const { creditor, money, isPart, isOnTop } = payment;
  return list('payment', [creditor?.name, money && sayMoney(money), isPart && 'part', isOnTop && 'on top']);
}

function sayCorrection(correction: Extract<Command, { kind: 'correct' }>): string {
  const { target, money, rate, day, instalments, on, creditor, otherwise } = correction;
  return list('correct', [
    sayTarget(target),
    money && sayMoney(money),
    rate && sayRate(rate),
    day && `day ${day}`,
    ...sayInstalments(instalments),
    on && `on ${on}`,
    creditor && `to ${creditor.name}`,
    otherwise && `else ${sayCommand(otherwise)}`,
  ]);
}

type Plain = Exclude<
  Command,
  {
    readonly kind:
      | 'tell-debt'
      | 'tell-income'
      | 'tell-expense'
      | 'tell-offer'
      | 'mend-offer'
      | 'accept-offer'
      | 'tell-discount'
      | 'end-offer'
      | 'what-if'
      | 'tell-payment'
      | 'tell-purchase'
      | 'tell-one-off'
      | 'tell-month-money'
      | 'correct'
      | 'clarify-amount';
  }
>;

function sayPlain(command: Plain): string {
  switch (command.kind) {
    case 'choose':
      return `choose ${command.option}`;
    case 'answer-amount':
      return `amount ${sayMoney(command.money)}${command.per ? ` a ${command.per}` : ''}`;
    case 'answer-number':
      return `number ${command.value}`;
    case 'answer-rate':
      return `rate ${sayRate(command.rate)}`;
    case 'answer-date':
      return `date ${command.date}`;
    case 'answer-day':
      return `day ${command.day}`;
    case 'answer-kind':
      return `kind ${command.debtKind}`;
    case 'answer-source':
      return `source ${command.source}`;
    case 'answer-text':
      return `text ${command.text}`;
    case 'tell-worry':
      return `worry ${command.worry}`;
    case 'ask':
      return `ask ${command.about}${command.creditor ? ` of ${command.creditor.name}` : ''}`;
    case 'tell-reply':
      return list(command.reply === 'no' ? 'refused' : 'agreed', [command.creditor?.name]);
    case 'remove-debt':
      return command.creditor
        ? `${command.isForgiven ? 'forgiven' : 'remove'} ${command.creditor.name}`
        : list('remove', [command.amount && `${command.amount / 100}`]);
    case 'same-debt':
      return list('same', [command.creditor?.name]);
    case 'prefer-strategy':
      return `prefer ${command.strategy}`;
    case 'prefer-order':
      return `prefer ${command.creditors.map(({ name }) => name).join(' then ')}`;
    case 'miss-month':
      return list('missed', [command.creditor?.name, command.month]);
    case 'lose-income':
      return list('lost', [command.source ?? 'income', command.ofFamily && 'of family']);
    case 'break-agreement':
      return list('broken', [command.creditor?.name]);
    case 'crisis':
      return command.who === undefined ? 'crisis' : 'crisis of someone else';
    case 'tell-trouble':
      return `trouble ${command.trouble}`;
    case 'scam-question':
      return command.signs === undefined ? 'scam-question' : `scam-question ${command.signs.join(', ')}`;
    case 'unreadable':
      return `unreadable ${command.media}`;
    default:
      return command.kind;
  }
}

function sayExpense({ category, money, per, everyMonths, isOfThisMonth, isMore }: ExpenseMention): string {
  const often = everyMonths ? ` every ${everyMonths} months` : per ? ` a ${per}` : isOfThisMonth ? ' this month' : '';
  return list('expense', [category, money && `${sayMoney(money)}${often}`, isMore && 'more']);
}

function sayDebt({ creditor, debtKind, balance, instalments, rate, overdue, ...debt }: DebtMention): string {
  const behind =
    overdue?.state === 'overdue' ? `overdue${overdue.since ? ` since ${overdue.since}` : ''}` : 'up to date';
  return list('debt', [
    creditor && `${creditor.name}${creditor.unsure ? '?' : ''}`,
    debtKind,
    balance && `owes ${sayMoney(balance)}`,
    ...sayInstalments(instalments),
    debt.minimumPayment && `minimum ${sayMoney(debt.minimumPayment)}`,
    rate && sayRate(rate),
    debt.rateUnknown && 'rate unknown',
    debt.dueDay && `day ${debt.dueDay}`,
    overdue &&
      (overdue.state === 'overdue' && overdue.months !== undefined ? `${behind} for ${overdue.months} months` : behind),
    debt.collateral && `takes ${debt.collateral}`,
    debt.interestFree && 'no interest',
    debt.negativeListed && 'listed',
  ]);
}

function sayInstalments(instalments: InstalmentsMention | undefined): readonly (string | number | false | undefined)[] {
  return [
    instalments?.total && `${instalments.total}x`,
    instalments?.amount && `of ${sayMoney(instalments.amount)}`,
    instalments?.paid !== undefined && `${instalments.paid} paid`,
    instalments?.remaining !== undefined && `${instalments.remaining} left`,
  ];
}

function sayClarified(about: ClarifiedCommand): string {
  switch (about.kind) {
    case 'tell-debt':
      return `${about.slot} of ${sayDebt(about.debt)}`;
    case 'tell-income':
      return sayCommand({ kind: 'tell-income', income: about.income });
    case 'tell-expense':
      return sayCommand({ kind: 'tell-expense', expense: about.expense });
    case 'tell-payment':
      return list('payment', [about.creditor?.name]);
    case 'tell-purchase':
      return list('purchase', [about.creditor?.name]);
    case 'correct':
      return list('correct', [sayTarget(about.target)]);
    case 'tell-offer':
      return list('offer', [about.creditor?.name, ...sayTerms(about)]);
    case 'what-if':
      return `what if ${saySupposed(about.change)}`;
    case 'answer-amount':
      return 'the answer';
  }
}

function sayTerms(terms: OfferTerms): readonly (string | number | false | undefined)[] {
  return [
    terms.instalments && `${terms.instalments}x`,
    terms.entry && `entry ${sayMoney(terms.entry)}`,
    terms.from && `from ${terms.from}`,
    terms.until && `until ${terms.until}`,
    terms.channel && `by ${terms.channel}`,
    terms.proof,
    terms.cleansName && 'cleans name',
  ];
}

function saySupposed(change: WhatIfMention): string {
  switch (change.of) {
    case 'more-monthly':
    case 'less-monthly':
    case 'left-monthly':
      return `${change.of} ${sayMoney(change.money)}`;
    case 'one-off':
      return list('one-off', [change.reason, change.money && sayMoney(change.money), change.month]);
    case 'without-offer':
      return list('no offer', [change.creditor?.name]);
    case 'nothing-in':
      return `nothing in ${change.month}`;
    case 'strategy':
      return change.strategy;
    case 'order':
      return `order ${change.creditors.map(({ name }) => name).join(' then ')}`;
    case 'lose-income':
      return list('lost', [change.source ?? 'income', change.ofFamily && 'of family']);
    case 'without-expense':
      return list('without', change.categories);
    case 'new-loan':
    case 'unclear':
      return change.of;
  }
}

function sayTarget(target: CorrectionTarget | undefined): string | undefined {
  switch (target?.of) {
    case 'debt':
      return `${target.creditor.name}${target.slot ? ` ${target.slot}` : ''}`;
    case 'income':
      return `income${target.source ? ` ${target.source}` : ''}`;
    case 'expense':
      return target.category;
    case undefined:
      return undefined;
  }
}

function sayMoney({ centavos, range, approximate }: Money): string {
  const sum = range ? `${range.from / 100} to ${range.to / 100}` : `${centavos / 100}`;
  return approximate ? `about ${sum}` : sum;
}

function sayRate({ value, period }: RateMention): string {
  return `${percent(value)} a ${period}`;
}

function percent(fraction: number): string {
  return `${Number((fraction * 100).toFixed(6))}%`;
}

function list(name: string, parts: readonly (string | number | false | undefined)[]): string {
  return `${name}(${parts.filter((part) => part !== undefined && part !== false && part !== '').join(', ')})`;
}
