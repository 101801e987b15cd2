import type { ClarifiedCommand, Command, Interpretation } from '../../../contracts/command.ts';
import type { Money } from '../../../contracts/mentions.ts';
import { spanOf } from '../text/tokens.ts';
import type { TurnReading } from '../turn-reading.ts';
import { speaksAgainst } from './sum-evidence.ts';
import { sumsWritten } from './sums-written.ts';
import { namesWeakMonth } from './weak-months.ts';
import { writtenFigures } from './written-figures.ts';

/**
 * The reading without sums whose words speak against what they were taken for. The first of them is put to a yes or no, as it
 * was understood; the others are left over.
 */
export function withoutDoubtedSums({ commands, leftovers }: Interpretation, turn: TurnReading): Interpretation {
  const doubted = new Set(
    writtenFigures(turn, commands).flatMap((one) => (one.money && speaksAgainst(turn, one) ? [one.money] : [])),
  );
  if (doubted.size === 0) return { commands, leftovers };
  const isDoubted = (command: Command) =>
    !isOfNamed(command, turn) && sumsWritten(command).some(({ money }) => doubted.has(money));
  if (!commands.some(isDoubted)) return { commands, leftovers };
  const kept = commands.filter((command) => !isDoubted(command));
  const [first, ...others] = commands.filter(isDoubted);
  const proposal = first && kept.every(({ kind }) => kind !== 'clarify-amount') ? proposed(first) : undefined;
  const left = (proposal ? others : [...(first ? [first] : []), ...others]).flatMap((command) =>
    sumsWritten(command).map(({ money }) => money.span),
  );
  const all = proposal ? [...kept, proposal] : kept;
  return {
    commands: all.length > 0 ? all : [{ kind: 'cannot-handle' }],
    leftovers: [...leftovers, ...left],
  };
}

/**
 * "uns 700 no inter" to "quais dívidas?", "300 na renner" to "fizeram proposta?": the sum of a named firm answers what was
 * asked. "nubank 900", "aluguel 650": a short turn of names and sums needs no more words.
 */
function isOfNamed(command: Command, turn: TurnReading): boolean {
  const slot = turn.view.question?.slot;
  if (turn.reading.words.length <= LONGEST_LIST && standsByName(command, turn)) return true;
  // "2500" alone is of what is being talked about; "num mês fraco 2000" says what it is.
  if (slot === 'debt-kind' && turn.reading.words.length === 1) return true;
  if (command.kind === 'tell-income' && namesWeakMonth(turn)) return true;
  // "fechei acordo com o itaú 8x de 90", "gasto 400 a mais com o bebê": said by words of its own.
  if (command.kind === 'accept-offer') return command.creditor !== undefined;
  if (command.kind === 'tell-expense' && command.expense.isMore) return true;
  if (command.kind === 'tell-offer') return slot === 'offers' && command.creditor?.id !== undefined;
  const isAsked = slot === 'debts' || slot === 'more-debts';
  // "peguei 900 com minha tia": nobody else is meant. "água atrasada 300": a bill that is said to be behind is owed.
  return (
    isAsked &&
    command.kind === 'tell-debt' &&
    (command.debt.creditor?.id !== undefined ||
      command.debt.debtKind === 'informal' ||
      command.debt.overdue !== undefined)
  );
}

const LONGEST_LIST = 6;

function standsByName(command: Command, { reading, figures, creditors, expenses }: TurnReading): boolean {
  const names =
    command.kind === 'tell-debt' ? creditors : command.kind === 'tell-expense' ? [...expenses, ...creditors] : [];
  return sumsWritten(command).some(({ money }) =>
    figures.some(({ from, to }) => spanOf(reading, from, to) === money.span && names.some((name) => name.to === from)),
  );
}

/** A clarification with one candidate: it asks whether that was meant. */
function proposed(command: Command): Command | undefined {
  const [sum] = sumsWritten(command);
  const about = sum && clarified(command);
  if (!sum || !about || sumsWritten(command).length > 1) return undefined;
  return { kind: 'clarify-amount', span: sum.money.span, candidates: [sum.money.centavos], about };
}

/** The command without its sum. */
function clarified(command: Command): ClarifiedCommand | undefined {
  switch (command.kind) {
    case 'answer-amount':
      return { kind: 'answer-amount' };
    case 'tell-income': {
      const { money: _, ...income } = command.income;
      return { kind: 'tell-income', income };
    }
    case 'tell-expense': {
      const { money: _, ...expense } = command.expense;
      return { kind: 'tell-expense', expense };
    }
    case 'tell-payment':
    case 'tell-offer': {
      const { money: _, ...rest } = command;
      return rest;
    }
    case 'tell-debt':
      return ofDebt(command);
    default:
      return undefined;
  }
}

function ofDebt({ debt }: Extract<Command, { kind: 'tell-debt' }>): ClarifiedCommand {
  const { balance, minimumPayment, instalments, ...rest } = debt;
  const counts = instalments && withoutSum(instalments);
  const own = { ...rest, ...(counts ? { instalments: counts } : {}) };
  if (balance) return { kind: 'tell-debt', debt: own, slot: 'balance' };
  return { kind: 'tell-debt', debt: own, slot: minimumPayment ? 'minimum' : 'instalment' };
}

function withoutSum({
  amount: _,
  ...counts
}: {
  readonly amount?: Money;
  readonly total?: number;
  readonly paid?: number;
  readonly remaining?: number;
}) {
  return Object.keys(counts).length > 0 ? counts : undefined;
}
