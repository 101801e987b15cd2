import type { Command, DialogueView, Interpretation, Slot } from '../../contracts/command.ts';
import { readAnswers } from './answers.ts';
import { clausesOf } from './clauses.ts';
import { readAnywhereCommands } from './commands-anywhere.ts';
import { applyToTurn, type Correction, readCorrection } from './corrections.ts';
import type { CreditorFinder } from './creditors.ts';
import { showsCrisis } from './crisis.ts';
import { readChoice } from './options.ts';
import { readPreference, readQuestions } from './questions.ts';
import { readRemovals } from './removals.ts';
import { readSlotAnswer } from './slot-answers.ts';
import { readStatements } from './statements.ts';
import { spanOf } from './tokens.ts';
import { readTurn, type TurnReading, within } from './turn-reading.ts';
import { worryWords } from './worries.ts';

/**
 * What one turn's messages mean, given the open question. Order of reading: danger to life, commands that work
 * anywhere, the answer to the open question, corrections, then whatever else is told. Nothing unsure is written: it
 * becomes a question (`clarify-amount`) or a leftover.
 */
export function interpret(texts: readonly string[], view: DialogueView, findCreditors: CreditorFinder): Interpretation {
  const turn = readTurn(texts, view, findCreditors);
  if (turn.reading.tokens.length === 0) return { commands: [], leftovers: [] };
  if (showsCrisis(turn.whole)) return { commands: [{ kind: 'crisis' }], leftovers: [] };

  const anywhere = readAnywhereCommands(turn.whole, turn.isCut ? clausesOf(turn.whole) : turn.clauses);
  const choice = readSlotAnswer(turn) ?? readChoice(turn);
  if (choice) return { commands: [...anywhere, choice], leftovers: [] };

  const answers = readAnswers(turn);
  const questions = readQuestions(turn.reading);
  const correction = readCorrection(turn);
  const told = readTold(turn, answers.used.length > 0 ? withoutUsed(turn, answers.used) : turn, correction, questions);
  const commands = ordered(
    { anywhere, answers: answers.commands, questions, told: told.commands },
    view.question?.slot,
  );
  return commands.length > 0 || told.leftovers.length > 0
    ? { commands: commands.length > 0 ? commands : [{ kind: 'cannot-handle' }], leftovers: [...told.leftovers, ...unread(turn)] }
    : { commands: [{ kind: 'cannot-handle' }], leftovers: [texts.join('\n')] };
}

/** What was too long to read. */
function unread({ isCut, whole, reading }: TurnReading): readonly string[] {
  return isCut ? [spanOf(whole, reading.tokens.length, whole.tokens.length)] : [];
}

/** Clauses that were answers by themselves tell nothing more. */
function withoutUsed(turn: TurnReading, used: TurnReading['clauses']): TurnReading {
  const isUsed = (at: number) => used.some(({ from, to }) => from <= at && at < to);
  const free = <T extends { readonly from: number }>(found: readonly T[]) => found.filter(({ from }) => !isUsed(from));
  return {
    ...turn,
    clauses: free(turn.clauses),
    figures: free(turn.figures),
    dates: free(turn.dates),
    creditors: free(turn.creditors),
    kinds: free(turn.kinds),
    expenses: free(turn.expenses),
    incomes: free(turn.incomes),
  };
}

function readTold(
  whole: TurnReading,
  turn: TurnReading,
  correction: Correction | undefined,
  questions: readonly Command[],
): Interpretation {
  const slot = turn.view.question?.slot;
  const before = correction ? within(turn, 0, correction.from) : turn;
  const statements = readStatements(before);
  const extra = [
    ...readWorries(turn, statements.commands),
    ...(afterRoadmap(whole) ? readPreference(whole.reading) : []),
  ];
  const removals = readRemovals(turn);
  const namesCount = questions.length === 0 && slot !== 'worry' && slot !== 'consent';
  const told = [
    ...removals,
    ...statements.commands
      .filter((command) => !isRemoved(command, removals))
      .filter((command) => hasContent(command) || (namesCount && command.kind !== 'tell-expense')),
    ...extra,
  ];
  if (!correction) return { commands: told, leftovers: statements.leftovers };
  const mended = correction.command.kind === 'correct' ? applyToTurn(told, correction.command) : undefined;
  if (mended) return { commands: mended, leftovers: statements.leftovers };
  // The name before the cue belongs to the correction, it tells no debt of its own.
  const others = told.filter((command) => command.kind !== 'tell-debt' || hasContent(command));
  return { commands: [...others, correction.command], leftovers: statements.leftovers };
}

/** The name in "tira o nubank" tells no debt. */
function isRemoved(command: Command, removals: readonly Command[]): boolean {
  return removals.length > 0 && command.kind === 'tell-debt' && !hasContent(command);
}

function afterRoadmap({ view }: TurnReading): boolean {
  return view.question?.slot === 'after-roadmap';
}

/** A worry answers its own question; at other times only what cannot wait is taken. */
function readWorries(turn: TurnReading, told: readonly Command[]): readonly Command[] {
  const slot = turn.view.question?.slot;
  const urgent = new Set(['service-cut', 'eviction', 'repossession', 'wages-seized', 'summons', 'food']);
  const found = [...new Set(worryWords.all(turn.reading.words).map(({ value }) => value))];
  if (slot === 'worry') {
    const named = found.filter((worry) => worry !== 'none' && worry !== 'other');
    const chosen = named.length > 0 ? named : found;
    if (chosen.length > 0) return chosen.map((worry): Command => ({ kind: 'tell-worry', worry }));
    const wordy = turn.clauses.some(({ words }) => words.length >= 3) && told.length === 0;
    return wordy && !turn.reading.words.includes('?') ? [{ kind: 'tell-worry', worry: 'other' }] : [];
  }
  return slot === undefined || slot === 'after-roadmap' || slot === 'consent'
    ? found.filter((worry) => urgent.has(worry)).map((worry): Command => ({ kind: 'tell-worry', worry }))
    : [];
}

/** A question such as "quanto devo no nubank?" names a debt and tells nothing of it. */
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

type Readings = Readonly<Record<'anywhere' | 'answers' | 'questions' | 'told', readonly Command[]>>;

const CONTENT_IS_YES: ReadonlySet<Slot> = new Set([
  'more-debts',
  'overdue',
  'offers',
  'debts',
  'incomes',
  'essentials',
  'flexibles',
  'rates',
  'worry',
]);

/** Yes and greetings first, closing words last; a yes that only introduces what is told adds nothing. */
function ordered({ anywhere, answers, questions, told }: Readings, slot: Slot | undefined): readonly Command[] {
  const tells = told.length > 0;
  const isMinor = anywhere.some(({ kind }) => kind === 'minor');
  const kept = answers.filter(({ kind }) => {
    const introduces = kind === 'affirm' && tells && (slot === undefined || CONTENT_IS_YES.has(slot));
    const mends =
      kind === 'deny' && told.some((command) => command.kind === 'correct' || command.kind === 'clarify-amount');
    const hedges = kind === 'dont-know' && tells && slot !== 'rates' && slot !== 'worry';
    const exclaims = kind === 'greet' && told.some((command) => command.kind === 'correct');
    const worryNone = kind === 'deny' && told.some((command) => command.kind === 'tell-worry');
    return !hedges && !exclaims && !introduces && !mends && !worryNone && !(isMinor && kind === 'affirm');
  });
  const last = new Set(['dont-know', 'nothing-more', 'thank', 'skip']);
  return withoutTwins([
    ...anywhere,
    ...kept.filter(({ kind }) => !last.has(kind)),
    ...told,
    ...questions,
    ...kept.filter(({ kind }) => last.has(kind)),
  ]);
}

function withoutTwins(commands: readonly Command[]): readonly Command[] {
  const seen = new Set<string>();
  return commands.filter((command) => {
    const key = JSON.stringify(command);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
