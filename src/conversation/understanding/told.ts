import type { Command, Interpretation, Slot } from '../../contracts/command.ts';
import { isAfterwards } from './afterwards.ts';
import { applyToTurn, writtenBefore } from './apply-correction.ts';
import type { Correction } from './corrections.ts';
import { type Removals, readRemovals } from './debts/removals.ts';
import { readLifeChanges } from './household/life-changes.ts';
import { readThirteenth } from './household/thirteenth.ts';
import { toldInstead } from './negotiation/told-instead.ts';
import { readStatements } from './statements.ts';
import { readPreference } from './talk/preferences.ts';
import { readWorries } from './talk/worries.ts';
import { type TurnReading, without } from './turn-reading.ts';

/** What the person told, with the turn's own correction already applied to it. */
export function readTold(
  turn: TurnReading,
  correction: Correction | undefined,
  questions: readonly Command[],
): Interpretation {
  const { commands, leftovers } = readStatements(correction ? without(turn, [correction]) : turn);
  const removals = readRemovals(turn);
  const slot = turn.view.question?.slot;
  const changes = readLifeChanges(turn);
  const kept = commands.filter(
    (command) =>
      isWorthTelling(command, { turn, removals, questions, isListed: commands.some(tellsDebt) }) &&
      !isSaidBy(changes, command) &&
      !isPassedOn(command, commands) &&
      !isInPassing(command, commands, turn),
  );
  const told = [
    ...removals.commands,
    ...kept,
    ...thirteenthIn(turn, kept),
    ...(isAskedLater(turn) || removals.commands.length > 0 ? [] : readWorries(turn, commands.length > 0)),
    ...changes,
    ...(slot === undefined || isAfterwards(slot) ? preferenceIn(turn) : []),
  ];
  if (!correction) return { commands: toldInstead(turn, told), leftovers };
  const isBefore = writtenBefore(turn, correction.from);
  const mended = correction.command.kind === 'correct' ? applyToTurn(told, correction.command, isBefore) : undefined;
  // The name before the cue belongs to the correction, it tells no debt of its own.
  return { commands: mended ?? toldInstead(turn, [...told.filter(hasContent), correction.command]), leftovers };
}

/** "tanto faz" to "qual delas?" chooses no plan. */
function preferenceIn(turn: TurnReading): readonly Command[] {
  const isChoosing = turn.view.question?.slot.startsWith('which') ?? false;
  return readPreference(turn).filter(
    (one) => !(isChoosing && one.kind === 'prefer-strategy' && one.strategy === 'best'),
  );
}

function thirteenthIn(turn: TurnReading, kept: readonly Command[]): readonly Command[] {
  const slot = turn.view.question?.slot;
  // "mil e pouco de décimo, em dezembro": what comes is a yes.
  const comes = kept.some((command) => command.kind === 'tell-one-off' && command.reason === 'thirteenth');
  if (slot === 'thirteenth' && comes) return [{ kind: 'affirm' }];
  return kept.some((command) => saysThirteenth(command, slot)) ? [] : readThirteenth(turn);
}

/** "dívida de cartão pode fazer a gente perder o teto?", once there is a plan, asks and tells of nothing. */
function isAskedLater({ view: { question }, reading: { words } }: TurnReading): boolean {
  return question !== undefined && isAfterwards(question.slot) && words.includes('?');
}

/** An income tells it as well, but not where it is asked: "não, sou MEI". */
function saysThirteenth({ kind }: Command, slot: Slot | undefined): boolean {
  return kind === 'tell-one-off' || (kind === 'tell-income' && slot !== 'thirteenth');
}

type Beside = {
  readonly turn: TurnReading;
  readonly removals: Removals;
  readonly questions: readonly Command[];
  /** Some debt was told with its figures. */
  readonly isListed: boolean;
};

/** A bare name counts while lists are being told; not in a question ("quanto devo no nubank?") or a removal. */
function isWorthTelling(command: Command, { turn, removals, questions, isListed }: Beside): boolean {
  if (isWaitingMoney(command, questions)) return false;
  if (removals.closes && (command.kind === 'tell-debt' || command.kind === 'tell-payment')) return false;
  if (hasContent(command)) return true;
  // "orientação sobre renegociação de dívidas" tells no debt that was renegotiated.
  if (command.kind === 'tell-debt' && command.debt.debtKind === 'settlement' && !command.debt.creditor) return false;
  const slot = turn.view.question?.slot;
  if (tellsNothingNew(command, turn)) return false;
  // "paguei a copel", whatever was asked.
  const isPaid = command.kind === 'tell-payment' && turn.view.creditors.includes(command.creditor?.name ?? '');
  if (isPaid && questions.length === 0 && !turn.reading.words.includes('?')) return true;
  const namesCount = questions.length === 0 && slot !== 'worry' && slot !== 'consent' && (isListed || listsNames(turn));
  // "não é itaú, é bradesco" swaps a name: told, it would be a second debt.
  const swapsName = turn.denied.length > 0 && slot !== 'debt-creditor' && slot !== 'confirm-creditor';
  if (command.kind === 'tell-debt' && swapsName) return false;
  return namesCount && removals.commands.length === 0 && command.kind !== 'tell-expense';
}

/** "recebi 1.200, pago qual primeiro?": money that waits for its use is no income of every month. */
function isWaitingMoney(command: Command, questions: readonly Command[]): boolean {
  return (
    command.kind === 'tell-income' &&
    command.income.source === undefined &&
    questions.some((one) => one.kind === 'ask' && one.about === 'next-step')
  );
}

/** "recebi 85 do bolão e repassei 85 pro nubank": what was paid with it came in once. */
function isPassedOn(command: Command, all: readonly Command[]): boolean {
  const isOnce = command.kind === 'tell-income' && command.income.source === undefined;
  return isOnce && all.some((other) => other.kind === 'tell-payment' && other.money !== undefined);
}

/** "o santander já falei né?": the bare name of a debt that was told, where no name is asked for. */
function tellsNothingNew(command: Command, { view }: TurnReading): boolean {
  const slot = view.question?.slot;
  const isAsked = slot !== undefined && (NAMES_OF_TOLD.has(slot) || slot.startsWith('which'));
  if (command.kind !== 'tell-debt' || isAsked) return false;
  const { creditor, debtKind } = command.debt;
  return creditor !== undefined && debtKind === undefined && view.creditors.includes(creditor.name);
}

const NAMES_OF_TOLD: ReadonlySet<string> = new Set(['debt-creditor', 'confirm-creditor', 'overdue', 'rates', 'offers']);

/** "vale a pena quitar o itaú?", "will me deu 60 dias": a name in other talk tells no debt. */
function listsNames({ reading: { words }, view, creditors, kinds }: TurnReading): boolean {
  const slot = view.question?.slot;
  if (words.some((word, at) => word === 'nao' && words[at + 1] === 'devo')) return false;
  // "ué, não te disse que foi no bradesco?" asks nothing.
  const saysAgain = words.some((word, at) => SAID.has(word) && /^(?:nao|ja|te)$/.test(words[at - 1] ?? ''));
  const asksBack = words.at(-1) === '?' && words.length > LONGEST_NAME_ASKED && !saysAgain;
  if (slot !== undefined && ASKS_NAMES.has(slot)) return !asksBack;
  // "a prestação é minha dívida, já falei" tells nothing anew.
  if (words.at(-1) === '?' || words.some((word, at) => word === 'ja' && SAID.has(words[at + 1] ?? ''))) return false;
  const isNamed = (at: number) => [...creditors, ...kinds].some(({ from, to }) => from <= at && at < to);
  const isList = words.every((word, at) => isNamed(at) || BETWEEN_NAMES.has(word));
  return slot !== undefined || isList || words.some((word) => OWING.has(word));
}

/** "nubank, itaú?" is an unsure answer. */
const LONGEST_NAME_ASKED = 5;
const SAID: ReadonlySet<string> = new Set(['falei', 'disse', 'contei', 'informei', 'passei']);
const ASKS_NAMES: ReadonlySet<string> = new Set(['debts', 'more-debts', 'debt-creditor', 'confirm-creditor']);
const BETWEEN_NAMES: ReadonlySet<string> = new Set('e o a no na do da , . \n tambem mais so'.split(/ /));
const OWING: ReadonlySet<string> = new Set(
  'devo devendo deve devemos divida dividas endividado endividada atrasado atrasada tenho'.split(' '),
);

/** "não consegui pagar a renner esse mês" is said once, by the month. */
function isSaidBy(changes: readonly Command[], command: Command): boolean {
  return (
    changes.some(({ kind }) => kind === 'miss-month') &&
    command.kind === 'tell-debt' &&
    command.debt.overdue !== undefined &&
    command.debt.balance === undefined &&
    command.debt.instalments === undefined
  );
}

/** "trabalho no ifood e devo 5.600", "o inss já pagou": a source of income, where something else is talked about. */
function isInPassing(command: Command, all: readonly Command[], { view, reading: { words } }: TurnReading): boolean {
  if (command.kind !== 'tell-income' || hasContent(command) || command.income.source === undefined) return false;
  switch (view.question?.slot) {
    case 'incomes':
    case 'income-source':
    case 'income-low-month':
      return false;
    case 'thirteenth':
      return !words.some((word) => SAYS_WORK.has(word));
    default:
      return all.some(({ kind }) => kind !== 'tell-income');
  }
}

const SAYS_WORK: ReadonlySet<string> = new Set('sou trabalho registrado registrada fichado fichada clt'.split(' '));

function tellsDebt(command: Command): boolean {
  return command.kind === 'clarify-amount' || (command.kind === 'tell-debt' && hasContent(command));
}

function hasContent(command: Command): boolean {
  switch (command.kind) {
    case 'tell-debt': {
      const { creditor: _, debtKind: __, collateral: ___, ...rest } = command.debt;
      return Object.keys(rest).length > 0;
    }
    case 'tell-income':
      return command.income.money !== undefined || command.income.payDay !== undefined;
    case 'tell-expense':
      return command.expense.money !== undefined;
    case 'tell-payment':
      return command.money !== undefined;
    default:
      return true;
  }
}
