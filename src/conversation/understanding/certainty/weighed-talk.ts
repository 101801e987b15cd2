import type { Command, Interpretation, Slot } from '../../../contracts/command.ts';
import { COMMON_TOPICS, type QuestionTopic } from '../../../contracts/question-topics.ts';
import { isAfterwards } from '../afterwards.ts';
import type { Figure } from '../figures/figure.ts';
import { asksMeaning } from '../talk/asked-meanings.ts';
import type { TurnReading } from '../turn-reading.ts';
import { isDebtKind, isSource, isTaughtTopic, isWorry, SOURCES } from './learnt-sorts.ts';
import { type Talk, weighTalk } from './talk-evidence.ts';
import { tellsMoney } from './talk-features.ts';
import { askedAloud, askedInSentence, onlyOne, questionOf, SURE } from './weighed-questions.ts';

/**
 * A second opinion on turns without figures: what no rule could read is taken for the closed intent that its words are sure
 * of, and a weak reading that they speak against is given up. Nothing is decided here that a person could not take back.
 */
export function withWeighedTalk(read: Interpretation, turn: TurnReading): Interpretation {
  const greets = read.commands.length === 1 && read.commands[0]?.kind === 'greet';
  // "bom dia, gostaria de orientação": what came after the greeting was not read.
  if (greets && turn.clauses.length > 1) {
    const { commands } = weighed({ commands: [{ kind: 'cannot-handle' }], leftovers: [] }, turn);
    return commands[0]?.kind === 'cannot-handle' ? read : { ...read, commands: [...read.commands, ...commands] };
  }
  return weighed(read, turn);
}

function weighed(read: Interpretation, turn: TurnReading): Interpretation {
  const [only] = read.commands;
  // After danger to life only what a rule knows is heard: "não tô bem" is a word away from "tô bem".
  if (turn.view.question?.slot === 'after-crisis') return read;
  // "ninguém ofereceu nada" sounds like a no, and says of no debt that it is paid in time.
  if (turn.view.question?.slot === 'overdue' && turn.reading.words.some((word) => /^ofere/.test(word))) return read;
  if (read.commands.length !== 1 || !only || !isOpenToDoubt(only, turn)) return read;
  if (tellsMoney(turn) && !onlyCounts(turn)) return only.kind === 'cannot-handle' ? withQuestion(read, turn) : read;
  const isFallback =
    only.kind === 'cannot-handle' ||
    only.kind === 'clarify-amount' ||
    (only.kind === 'tell-worry' && only.worry === 'other');
  return isFallback ? (heard(turn) ?? read) : doubted(read, only, turn);
}

/** What the words of a turn that no rule read are sure of, as a whole or in one of its sentences. */
function heard(turn: TurnReading): Interpretation | undefined {
  const talk = weighTalk(turn);
  const meant = (talk && meantBy(talk, turn)) ?? askedInSentence(turn);
  return meant && { commands: [meant], leftovers: [] };
}

/** A weak reading, unless the words speak against it. */
function doubted(read: Interpretation, only: Command, turn: TurnReading): Interpretation {
  // "tá bom demais. no fim vem mensalidade?": what is asked beside an answer of a word or two.
  const besides = only.kind === 'ask' ? undefined : askedAloud(turn);
  if (besides) return { commands: [besides], leftovers: [] };
  const talk = weighTalk(turn);
  const own = talk ? intentsOf(only).reduce((sum, intent) => sum + talk.shareOf(intent), 0) : 0;
  if (!talk || own > LEAST_SHARE) return read;
  const meant = meantBy(talk, turn);
  if (meant) return { commands: [meant], leftovers: [] };
  return talk.share >= SURE ? { commands: [{ kind: 'cannot-handle' }], leftovers: [turn.reading.source] } : read;
}

function meantBy(talk: Talk, turn: TurnReading): Command | undefined {
  const told = commandOf(talk, turn);
  return told && talk.share >= leastFor(told, turn) ? told : undefined;
}

/** "dois meses sem luz", "meu celtinha 2012": what is counted, where no sum is asked for. */
function onlyCounts({ figures, view }: TurnReading): boolean {
  const slot = view.question?.slot;
  const asksWords = slot === 'worry' || slot === 'debt-kind' || slot === 'income-source';
  return asksWords && figures.every(({ value }) => isNoSum(value));
}

function isNoSum(figure: Figure): boolean {
  if (figure.kind === 'instalments') return figure.instalments.amount === undefined;
  if (figure.kind !== 'amount') return figure.kind === 'ignored' || figure.kind === 'duration';
  return figure.amount.bare && (figure.amount.readings[0] ?? 0) <= MOST_COUNTED;
}

/** In centavos, as a bare "dois" is read. */
const MOST_COUNTED = 1000;

/** "sobrou 90 esse mês, jogo em qual?": beside a figure that nobody could place only a question is heard. */
function withQuestion(read: Interpretation, turn: TurnReading): Interpretation {
  const talk = weighTalk(turn);
  const asked = talk && talk.share >= SURE && /^ask:/.test(talk.intent) ? questionOf(talk, turn) : undefined;
  return asked ? { commands: [asked], leftovers: read.leftovers } : read;
}

/** An answer that writes nothing is worth more than another "não entendi". */
const SURE_OF_TALK = 0.5;
/** What cannot be asked back at once must be surer. */
const VERY_SURE = 0.95;
const LEAST_SHARE = 0.03;

/** What changes the plan must be surer than an answer, which its question explains. */
const SURE_OF_NEWS = 0.9;

/** What only passes a question over, or names a sort that can be named anew. */
const PASSES: ReadonlySet<Command['kind']> = new Set(['skip', 'dont-know', 'answer-kind', 'answer-source']);

function leastFor(command: Command, { view }: TurnReading): number {
  if (isOnlyTalk(command) || PASSES.has(command.kind)) return SURE_OF_TALK;
  // Nobody agrees to give personal data by what only sounds like a yes.
  if (view.question?.slot === 'consent' && command.kind === 'affirm') return SURE_OF_NEWS;
  return NEWS.has(command.kind) ? SURE_OF_NEWS : SURE;
}

const NEWS: ReadonlySet<Command['kind']> = new Set(['miss-month', 'lose-income', 'tell-payment', 'prefer-strategy']);

function isOnlyTalk({ kind }: Command): boolean {
  return ONLY_TALK.has(kind);
}

const ONLY_TALK: ReadonlySet<Command['kind']> = new Set([
  'ask',
  'help',
  'what-if',
  'thank',
  'scam-question',
  'tell-trouble',
]);

/** Readings of a single weak word, or of none. */
function isOpenToDoubt(command: Command, turn: TurnReading): boolean {
  switch (command.kind) {
    case 'cannot-handle':
    case 'affirm':
    case 'deny':
    case 'dont-know':
    case 'thank':
    case 'skip':
    case 'back':
    case 'cancel':
    case 'nothing-more':
    case 'opt-in':
    case 'stop-reminders':
      return true;
    case 'ask':
      // What a rule knows of law, credit and one planned debt is said in words of its own.
      return isTaughtTopic(command.about) && !RULED.has(command.about);
    case 'tell-debt':
      // "pode repetir, a internet falhou": a kind alone, beside what else was said.
      return Object.keys(command.debt).every((key) => key === 'debtKind' || key === 'collateral');
    case 'clarify-amount':
      // "botei dois implante" to "que tipo de dívida é?": read on only where no figure is asked for.
      return true;
    case 'tell-income':
      // "vou catar o holerite na gaveta": a word of work, and no sum.
      return Object.keys(command.income).every((key) => key === 'source');
    case 'tell-worry':
      return command.worry === 'other' || command.worry === 'collectors' || isWithPlan(turn);
    case 'prefer-strategy':
      return turn.reading.words.includes('?');
    case 'scam-question':
      return command.signs === undefined;
    default:
      return false;
  }
}

const RULED: ReadonlySet<QuestionTopic> = new Set([...COMMON_TOPICS, 'payment-reason', 'debt-schedule', 'paid-so-far']);

/** What weighs is asked before there is a plan. */
function isWithPlan({ view: { question } }: TurnReading): boolean {
  return question !== undefined && isAfterwards(question.slot);
}

/** The intents that say the same as a command, whichever question stands open. */
function intentsOf(command: Command): readonly string[] {
  switch (command.kind) {
    case 'tell-debt':
      return ['none'];
    case 'tell-income':
      return ['source', ...SOURCES.map((source) => `source:${source}`), 'affirm', 'deny'];
    case 'tell-worry':
      return [`worry:${command.worry}`];
    case 'ask':
      return [`ask:${command.about}`];
    case 'deny':
      return ['deny', 'nothing-more', 'worry:none', 'thirteenth:no', 'cancel'];
    case 'affirm':
      return ['affirm', 'thirteenth:yes'];
    case 'cancel':
      return ['cancel', 'deny'];
    case 'nothing-more':
      return ['nothing-more', 'deny'];
    default:
      return [command.kind];
  }
}

function commandOf(talk: Talk, turn: TurnReading): Command | undefined {
  return answerOf(talk, turn) ?? requestOf(talk) ?? newsOf(talk, turn) ?? questionOf(talk, turn);
}

/** What answers the open question. */
function answerOf({ intent }: Talk, { view, reading }: TurnReading): Command | undefined {
  const slot = view.question?.slot;
  if (slot === undefined) return undefined;
  switch (intent) {
    case 'affirm':
      return YES_OR_NO.has(slot) && slot !== 'confirm-delete' ? { kind: intent } : undefined;
    case 'deny':
      return YES_OR_NO.has(slot) ? { kind: intent } : undefined;
    case 'nothing-more':
      return LISTS.has(slot) ? { kind: 'nothing-more' } : undefined;
    case 'dont-know':
    case 'skip':
      return !isAfterwards(slot) || slot.startsWith('confirm') ? { kind: intent } : undefined;
    case 'cancel':
      return isAfterwards(slot) || slot.startsWith('confirm') ? { kind: intent } : undefined;
    case 'minor':
      return slot === 'consent' ? { kind: 'minor' } : undefined;
    default:
      return asksMeaning(reading) ? undefined : sortOf(intent, slot);
  }
}

/** "é daqueles que já vem mordido no contracheque": what sort of debt, of income, or of worry. */
function sortOf(intent: string, slot: Slot): Command | undefined {
  const [, of = '', sort = ''] = /^(kind|source|worry):(.*)$/.exec(intent) ?? [];
  if (of === 'worry' && slot === 'worry' && isWorry(sort)) return { kind: 'tell-worry', worry: sort };
  if (of === 'kind' && slot === 'debt-kind' && isDebtKind(sort)) return { kind: 'answer-kind', debtKind: sort };
  return of === 'source' && slot === 'income-source' && isSource(sort)
    ? { kind: 'answer-source', source: sort }
    : undefined;
}

/** What can be asked of us anywhere. What cannot be asked back at once must be surer. */
function requestOf({ intent, share }: Talk): Command | undefined {
  switch (intent) {
    case 'thank':
    case 'help':
    case 'human':
    case 'off-topic':
    case 'stop-reminders':
    case 'export-data':
    case 'delete-data':
    case 'opt-in':
      return { kind: intent };
    case 'back':
    case 'opt-out':
    case 'restart':
    case 'start-reminders':
      return share >= VERY_SURE ? { kind: intent } : undefined;
    case 'scam-question':
      return { kind: 'scam-question' };
    case 'trouble:distress':
      return { kind: 'tell-trouble', trouble: 'distress' };
    default:
      return undefined;
  }
}

/** What happens once there is a plan. */
function newsOf({ intent }: Talk, { view, creditors }: TurnReading): Command | undefined {
  const slot = view.question?.slot;
  if (slot !== undefined && !isAfterwards(slot)) return undefined;
  switch (intent) {
    case 'what-if':
      return { kind: 'what-if', change: { of: 'unclear' } };
    case 'miss-month':
      return { kind: 'miss-month', month: view.today.slice(0, 7), ...onlyOne(creditors) };
    case 'lose-income':
      return { kind: 'lose-income' };
    case 'paid':
      return { kind: 'tell-payment', ...onlyOne(creditors) };
    case 'prefer:snowball':
      return { kind: 'prefer-strategy', strategy: 'snowball' };
    case 'prefer:avalanche':
      return { kind: 'prefer-strategy', strategy: 'avalanche' };
    default:
      return undefined;
  }
}

const YES_OR_NO: ReadonlySet<Slot> = new Set([
  'consent',
  'more-debts',
  'thirteenth',
  'offers',
  'overdue',
  'confirm-creditor',
  'confirm-change',
  'confirm-delete',
  'confirm-amount',
]);
const LISTS: ReadonlySet<Slot> = new Set(['incomes', 'essentials', 'flexibles', 'debts', 'more-debts']);
