import type { Command } from '../../../contracts/command.ts';
import type { Money } from '../../../contracts/mentions.ts';

/** What a figure is taken for. `none`: nothing that is written. */
export type Role =
  | 'balance'
  | 'minimum'
  | 'instalment'
  | 'income'
  | 'expense'
  | 'payment'
  | 'offer'
  | 'one-off'
  | 'what-if'
  | 'answer'
  | 'correction'
  | 'none';

/** The sums that a command writes, and what for. */
export function sumsWritten(command: Command): readonly { readonly role: Role; readonly money: Money }[] {
  switch (command.kind) {
    case 'tell-debt': {
      const { balance, minimumPayment, instalments } = command.debt;
      return [...sum('balance', balance), ...sum('minimum', minimumPayment), ...sum('instalment', instalments?.amount)];
    }
    case 'tell-income':
      return sum('income', command.income.money);
    case 'tell-expense':
      return sum('expense', command.expense.money);
    case 'tell-payment':
      return sum('payment', command.money);
    case 'tell-offer':
    case 'mend-offer':
    case 'accept-offer':
      return [...sum('offer', command.money), ...sum('offer', command.entry)];
    case 'tell-one-off':
      return sum('one-off', command.amount);
    case 'answer-amount':
      return sum('answer', command.money);
    case 'correct':
      return sum('correction', command.money);
    case 'what-if':
      return 'money' in command.change ? sum('what-if', command.change.money) : [];
    default:
      return [];
  }
}

function sum(role: Role, money: Money | undefined) {
  return money ? [{ role, money }] : [];
}
