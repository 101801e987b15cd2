import type {
  ClarifiedCommand,
  Command,
  CorrectionTarget,
  DebtMention,
  Money,
  RateMention,
} from '../../contracts/command.ts';

/** A command on one line, for tables of examples and reports: `debt(Nubank, owes 3000, 12x of 320, 7 left)`. Amounts in reais. */
export function sayCommand(command: Command): string {
  switch (command.kind) {
    case 'tell-debt':
      return sayDebt(command.debt);
    case 'tell-income': {
      const { source, money, per, variable, thirteenth, payDay } = command.income;
      const sum = money && `${sayMoney(money)}${per ? ` a ${per}` : ''}`;
      return list('income', [
        source,
        sum,
        variable && 'varies',
        thirteenth !== undefined && (thirteenth ? '13th' : 'no 13th'),
        payDay && `day ${payDay}`,
      ]);
    }
    case 'tell-expense': {
      const { category, money, per } = command.expense;
      return list('expense', [category, money && `${sayMoney(money)}${per ? ` a ${per}` : ''}`]);
    }
    case 'tell-offer':
      return list('offer', [
        command.creditor?.name,
        sayMoney(command.money),
        command.instalments && `${command.instalments}x`,
        command.until && `until ${command.until}`,
      ]);
    case 'tell-payment':
      return list('payment', [command.creditor?.name, command.money && sayMoney(command.money)]);
    case 'tell-one-off':
      return list('one-off', [command.reason, sayMoney(command.amount), command.month]);
    case 'correct':
      return list('correct', [
        sayTarget(command.target),
        command.money && sayMoney(command.money),
        command.rate && sayRate(command.rate),
        command.day && `day ${command.day}`,
      ]);
    case 'clarify-amount':
      return `clarify ${command.candidates.map((candidate) => candidate / 100).join(' or ')} for ${sayClarified(command.about)}`;
    default:
      return sayPlain(command);
  }
}

type Plain = Exclude<
  Command,
  {
    readonly kind:
      | 'tell-debt'
      | 'tell-income'
      | 'tell-expense'
      | 'tell-offer'
      | 'tell-payment'
      | 'tell-one-off'
      | 'correct'
      | 'clarify-amount';
  }
>;

function sayPlain(command: Plain): string {
  switch (command.kind) {
    case 'choose':
      return `choose ${command.option}`;
    case 'answer-amount':
      return `amount ${sayMoney(command.money)}`;
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
      return `ask ${command.about}`;
    case 'remove-debt':
      return `remove ${command.creditor.name}`;
    case 'prefer-strategy':
      return `prefer ${command.strategy}`;
    case 'unreadable':
      return `unreadable ${command.media}`;
    default:
      return command.kind;
  }
}

function sayDebt({ creditor, debtKind, balance, instalments, rate, overdue, ...debt }: DebtMention): string {
  const behind =
    overdue?.state === 'overdue' ? `overdue${overdue.since ? ` since ${overdue.since}` : ''}` : 'up to date';
  return list('debt', [
    creditor && `${creditor.name}${creditor.unsure ? '?' : ''}`,
    debtKind,
    balance && `owes ${sayMoney(balance)}`,
    instalments?.total && `${instalments.total}x`,
    instalments?.amount && `of ${sayMoney(instalments.amount)}`,
    instalments?.paid !== undefined && `${instalments.paid} paid`,
    instalments?.remaining !== undefined && `${instalments.remaining} left`,
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
    case 'correct':
      return list('correct', [sayTarget(about.target)]);
    case 'answer-amount':
      return 'the answer';
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
  return `${Number((value * 100).toFixed(6))}% a ${period}`;
}

function list(name: string, parts: readonly (string | number | false | undefined)[]): string {
  return `${name}(${parts.filter((part) => part !== undefined && part !== false && part !== '').join(', ')})`;
}
