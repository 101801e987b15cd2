import type { Command, DialogueView, Interpretation } from '../../contracts/command.ts';
import { readAnswers } from './answers.ts';
import { clausesOf } from './clauses.ts';
import { inOrder } from './command-order.ts';
import { readAnywhereCommands } from './commands-anywhere.ts';
import { readCorrection } from './corrections.ts';
import { readCreditorTalk, withCreditor } from './creditor-talk.ts';
import type { CreditorFinder } from './creditors.ts';
import { deniesDanger } from './crisis/denies-danger.ts';
import { whoIsInDanger } from './crisis/who-is-in-danger.ts';
import { readExplanation, readOpinion } from './opinions.ts';
import { readChoice } from './options.ts';
import { givesOrders } from './orders.ts';
import { withoutOthersMoney } from './others-money.ts';
import { readQuestions } from './questions.ts';
import { withLastWord } from './self-repairs.ts';
import { readSlotAnswer } from './slot-answers.ts';
import { spanOf } from './tokens.ts';
import { readTold } from './told.ts';
import { readTroubles, toldBeside, withoutLosses } from './troubles.ts';
import { masked, readTurn, type TurnReading, without } from './turn-reading.ts';
import { readWhatIf } from './what-ifs.ts';

/**
 * What one turn's messages mean, given the open question. Order of reading: danger to life, commands that work
 * anywhere, what is only supposed, the answer to the open question, corrections, then whatever else is told. Nothing unsure is written: it
 * becomes a question (`clarify-amount`) or a leftover.
 */
export function interpret(texts: readonly string[], view: DialogueView, findCreditors: CreditorFinder): Interpretation {
  const asWritten = withLastWord(readTurn(texts, view, findCreditors));
  const turn = withoutLosses(asWritten);
  if (turn.reading.tokens.length === 0) return { commands: [], leftovers: [] };
  const inDanger = whoIsInDanger(turn.whole);
  if (inDanger === 'self') return { commands: [{ kind: 'crisis' }], leftovers: [] };
  if (inDanger === 'someone-else') return { commands: [{ kind: 'crisis', who: 'someone-else' }], leftovers: [] };
  if (deniesDanger(turn.whole, view.question?.slot)) return { commands: [{ kind: 'crisis-denied' }], leftovers: [] };

  const anywhere = readAnywhereCommands(
    turn.whole,
    turn.isCut ? clausesOf(turn.whole) : turn.clauses,
    view.question?.slot,
  );
  if (givesOrders(turn.whole)) {
    const rights = anywhere.filter(({ kind }) => RIGHTS.has(kind));
    return { commands: [...rights, { kind: 'off-topic' }], leftovers: [] };
  }
  const opinion = anywhere.length === 0 ? readOpinion(turn) : undefined;
  if (opinion) return { commands: [opinion], leftovers: [] };
  const talk = readCreditorTalk(turn);
  const supposed = readWhatIf(turn, talk.used);
  const own = withoutOthersMoney(supposed ? masked(turn, supposed) : turn);
  const rest = talk.used.reduce(masked, own);
  const pick = supposed || talk.used.length > 0 ? undefined : (readSlotAnswer(turn) ?? readChoice(turn));
  if (pick) return { commands: [...anywhere, pick], leftovers: [] };

  const answers = readAnswers(rest);
  const asked = readQuestions(rest.reading).filter((one) => !namesCreditor(rest, one));
  const questions = [...talk.commands, ...asked.map((one) => withCreditor(one, own))];
  const correction = readCorrection(rest);
  const troubles = readTroubles(asWritten.reading);
  const told = readTold(without(rest, answers.used), correction, questions);
  const commands = inOrder(
    {
      anywhere,
      answers: answers.commands,
      questions,
      told: toldBeside(troubles, told.commands),
      troubles,
      mended: correction !== undefined,
    },
    view.question?.slot,
  );
  const all = [...commands, ...(supposed?.commands ?? [])];
  const explained = anywhere.length === 0 ? readExplanation(turn, all) : undefined;
  if (explained) return { commands: explained, leftovers: [] };
  return withLeftovers(all, [...told.leftovers, ...(supposed?.leftovers ?? []), ...unread(turn)], texts);
}

/** Heard even beside orders to a machine: they change nothing that a person could lose. */
const RIGHTS: ReadonlySet<Command['kind']> = new Set(['opt-out', 'stop-reminders', 'human', 'export-data']);

/** "é da caixa" to "de quem é essa dívida?" asks nothing. */
function namesCreditor({ view, reading, creditors }: TurnReading, asked: Command): boolean {
  const isAnswer = view.question?.slot === 'debt-creditor' && creditors.length > 0 && !reading.words.includes('?');
  return isAnswer && asked.kind === 'ask' && asked.about === 'what-is-this';
}

/** What was too long to read. */
function unread({ isCut, whole, reading }: TurnReading): readonly string[] {
  return isCut ? [spanOf(whole, reading.tokens.length, whole.tokens.length)] : [];
}

function withLeftovers(
  commands: readonly Command[],
  leftovers: readonly string[],
  texts: readonly string[],
): Interpretation {
  if (commands.length > 0) return { commands, leftovers };
  return { commands: [{ kind: 'cannot-handle' }], leftovers: leftovers.length > 0 ? leftovers : [texts.join('\n')] };
}
