import type { Command, DialogueView, Interpretation } from '../../contracts/command.ts';
import { readAnswers } from './answers.ts';
import { clausesOf } from './clauses.ts';
import { inOrder } from './command-order.ts';
import { readAnywhereCommands } from './commands-anywhere.ts';
import { readCorrection } from './corrections.ts';
import { readCreditorTalk, withCreditor } from './creditor-talk.ts';
import type { CreditorFinder } from './creditors.ts';
import { showsCrisis } from './crisis.ts';
import { readExplanation, readOpinion } from './opinions.ts';
import { readChoice } from './options.ts';
import { givesOrders } from './orders.ts';
import { withoutOthersMoney } from './others-money.ts';
import { readQuestions } from './questions.ts';
import { readSlotAnswer } from './slot-answers.ts';
import { spanOf } from './tokens.ts';
import { readTold } from './told.ts';
import { masked, readTurn, type TurnReading, without } from './turn-reading.ts';
import { readWhatIf } from './what-ifs.ts';

/**
 * What one turn's messages mean, given the open question. Order of reading: danger to life, commands that work
 * anywhere, what is only supposed, the answer to the open question, corrections, then whatever else is told. Nothing unsure is written: it
 * becomes a question (`clarify-amount`) or a leftover.
 */
export function interpret(texts: readonly string[], view: DialogueView, findCreditors: CreditorFinder): Interpretation {
  const turn = readTurn(texts, view, findCreditors);
  if (turn.reading.tokens.length === 0) return { commands: [], leftovers: [] };
  if (showsCrisis(turn.whole)) return { commands: [{ kind: 'crisis' }], leftovers: [] };

  const anywhere = readAnywhereCommands(
    turn.whole,
    turn.isCut ? clausesOf(turn.whole) : turn.clauses,
    view.question?.slot,
  );
  if (givesOrders(turn.whole)) return { commands: [...anywhere, { kind: 'off-topic' }], leftovers: [] };
  const opinion = anywhere.length === 0 ? readOpinion(turn) : undefined;
  if (opinion) return { commands: [opinion], leftovers: [] };
  const talk = readCreditorTalk(turn);
  const supposed = readWhatIf(turn, talk.used);
  const own = withoutOthersMoney(supposed ? masked(turn, supposed) : turn);
  const rest = talk.used.reduce(masked, own);
  const pick = supposed || talk.used.length > 0 ? undefined : (readSlotAnswer(turn) ?? readChoice(turn));
  if (pick) return { commands: [...anywhere, pick], leftovers: [] };

  const answers = readAnswers(rest);
  const questions = [...talk.commands, ...readQuestions(rest.reading).map((asked) => withCreditor(asked, own))];
  const correction = readCorrection(rest);
  const told = readTold(without(rest, answers.used), correction, questions);
  const commands = inOrder(
    { anywhere, answers: answers.commands, questions, told: told.commands, mended: correction !== undefined },
    view.question?.slot,
  );
  const all = [...commands, ...(supposed?.commands ?? [])];
  const explained = anywhere.length === 0 ? readExplanation(turn, all) : undefined;
  if (explained) return { commands: explained, leftovers: [] };
  return withLeftovers(all, [...told.leftovers, ...(supposed?.leftovers ?? []), ...unread(turn)], texts);
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
