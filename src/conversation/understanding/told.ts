import type { Command, Interpretation } from '../../contracts/command.ts';
import { applyToTurn, type Correction } from './corrections.ts';
import { readPreference } from './questions.ts';
import { type Removals, readRemovals } from './removals.ts';
import { readStatements } from './statements.ts';
import { readThirteenth } from './thirteenth.ts';
import { type TurnReading, without } from './turn-reading.ts';
import { readWorries } from './worries.ts';

/** What the person told, with the turn's own correction already applied to it. */
export function readTold(
  turn: TurnReading,
  correction: Correction | undefined,
  questions: readonly Command[],
): Interpretation {
  const { commands, leftovers } = readStatements(correction ? without(turn, [correction]) : turn);
  const removals = readRemovals(turn);
  const kept = commands.filter((command) => isWorthTelling(command, { turn, removals, questions }));
  const told = [
    ...removals.commands,
    ...kept,
    ...(kept.some(({ kind }) => kind === 'tell-income' || kind === 'tell-one-off') ? [] : readThirteenth(turn)),
    ...readWorries(turn, commands.length > 0),
    ...(turn.view.question?.slot === 'after-roadmap' ? readPreference(turn.reading) : []),
  ];
  if (!correction) return { commands: told, leftovers };
  const mended = correction.command.kind === 'correct' ? applyToTurn(told, correction.command) : undefined;
  // The name before the cue belongs to the correction, it tells no debt of its own.
  return { commands: mended ?? [...told.filter(hasContent), correction.command], leftovers };
}

type Beside = {
  readonly turn: TurnReading;
  readonly removals: Removals;
  readonly questions: readonly Command[];
};

/** A bare name counts while lists are being told; not in a question ("quanto devo no nubank?") or a removal. */
function isWorthTelling(command: Command, { turn, removals, questions }: Beside): boolean {
  if (removals.closes && (command.kind === 'tell-debt' || command.kind === 'tell-payment')) return false;
  if (hasContent(command)) return true;
  const slot = turn.view.question?.slot;
  const namesCount = questions.length === 0 && slot !== 'worry' && slot !== 'consent';
  // "não é itaú, é bradesco" swaps a name: told, it would be a second debt.
  const swapsName = turn.denied.length > 0 && slot !== 'debt-creditor' && slot !== 'confirm-creditor';
  if (command.kind === 'tell-debt' && swapsName) return false;
  return namesCount && removals.commands.length === 0 && command.kind !== 'tell-expense';
}

function hasContent(command: Command): boolean {
  switch (command.kind) {
    case 'tell-debt': {
      const { creditor: _, debtKind: __, collateral: ___, ...rest } = command.debt;
      return Object.keys(rest).length > 0;
    }
    case 'tell-income':
      return command.income.money !== undefined;
    case 'tell-expense':
      return command.expense.money !== undefined;
    case 'tell-payment':
      return command.money !== undefined;
    default:
      return true;
  }
}
