import type { Command } from '../../contracts/command.ts';
import type { CorrectionTarget, Money } from '../../contracts/mentions.ts';
import type { TurnReading } from './turn-reading.ts';

/** Puts the corrected money into what the same turn told before, so that only the later word counts. */
export function applyToTurn(
  commands: readonly Command[],
  correction: Extract<Command, { kind: 'correct' }>,
  isBefore: (span: string) => boolean,
): readonly Command[] | undefined {
  const { money, target } = correction;
  if (!money) return undefined;
  const index = commands.findLastIndex(
    (command) => carriesMoney(command) && concerns(command, target) && isBefore(spanIn(command)),
  );
  const found = commands[index];
  if (!found) return undefined;
  return commands.map((command, at) => (at === index ? withMoney(found, money, target) : command));
}

/** True for the characters of a sum that was written before a place of the turn. */
export function writtenBefore({ figures }: TurnReading, at: number): (span: string) => boolean {
  const later = new Set(spansOf(figures.filter(({ from }) => from >= at)));
  const before = new Set(spansOf(figures.filter(({ from }) => from < at)));
  return (span) => before.has(span) || !later.has(span);
}

function spansOf(figures: TurnReading['figures']): readonly string[] {
  return figures.flatMap(({ value }) => (value.kind === 'amount' ? [value.amount.span] : []));
}

function spanIn(command: Command): string {
  switch (command.kind) {
    case 'answer-amount':
    case 'tell-offer':
    case 'tell-payment':
      return command.money?.span ?? '';
    case 'tell-income':
      return command.income.money?.span ?? '';
    case 'tell-expense':
      return command.expense.money?.span ?? '';
    case 'tell-debt':
      return command.debt.balance?.span ?? '';
    case 'clarify-amount':
      return command.span;
    default:
      return '';
  }
}

function carriesMoney(command: Command): boolean {
  switch (command.kind) {
    case 'answer-amount':
    case 'tell-offer':
      return true;
    case 'tell-income':
      return command.income.money !== undefined;
    case 'tell-expense':
      return command.expense.money !== undefined;
    case 'tell-debt':
      return command.debt.balance !== undefined;
    case 'tell-payment':
      return command.money !== undefined;
    case 'clarify-amount':
      return command.about.kind === 'answer-amount';
    default:
      return false;
  }
}

function concerns(command: Command, target: CorrectionTarget | undefined): boolean {
  if (!target) return true;
  switch (target.of) {
    case 'debt':
      // A sum told just before without a name is the one that this name belongs to.
      return (
        command.kind === 'tell-debt' &&
        target.slot === undefined &&
        (command.debt.creditor === undefined || command.debt.creditor.name === target.creditor.name)
      );
    case 'expense':
      return command.kind === 'tell-expense' && command.expense.category === target.category;
    case 'income':
      return command.kind === 'tell-income';
  }
}

function withMoney(command: Command, money: Money, target: CorrectionTarget | undefined): Command {
  switch (command.kind) {
    case 'tell-income':
      return { ...command, income: { ...command.income, money } };
    case 'tell-expense':
      return { ...command, expense: { ...command.expense, money } };
    case 'tell-debt':
      return {
        ...command,
        debt: { ...command.debt, balance: money, ...(target?.of === 'debt' ? { creditor: target.creditor } : {}) },
      };
    case 'tell-payment':
    case 'tell-offer':
      return { ...command, money };
    default:
      return { kind: 'answer-amount', money };
  }
}
