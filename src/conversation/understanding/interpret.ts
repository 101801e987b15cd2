import type { Command, DialogueView, Interpretation } from '../../contracts/command.ts';
import { readAnswers } from './answers/answers.ts';
import { isAllThereIs } from './answers/only-this.ts';
import { readChoice } from './answers/options.ts';
import { readSlotAnswer } from './answers/slot-answers.ts';
import { withoutUnasked } from './answers/unasked-sums.ts';
import { likelihood } from './certainty/sum-evidence.ts';
import { withWeighedTopics } from './certainty/weighed-topics.ts';
import { withSecondOpinion } from './certainty/with-second-opinion.ts';
import { writtenFigures } from './certainty/written-figures.ts';
import { inOrder } from './command-order.ts';
import { readCorrection } from './corrections.ts';
import type { CreditorFinder } from './creditors/creditors.ts';
import { withKinds } from './creditors/kinds-of-names.ts';
import { readDanger } from './danger.ts';
import { type DebtRepairs, readDebtRepairs } from './debts/debt-repairs.ts';
import { withoutDoubts } from './doubtful-clauses.ts';
import { readMonthMoney } from './household/month-money.ts';
import { withNetPay } from './household/net-pay.ts';
import { withoutOthersMoney } from './household/others-money.ts';
import { withoutAskedPrices } from './negotiation/asked-prices.ts';
import { readCreditorTalk, withCreditor } from './negotiation/creditor-talk.ts';
import { withPlannedSums } from './negotiation/planned-sums.ts';
import { toldInstead } from './negotiation/told-instead.ts';
import { onlyTold, questionAnswered } from './out-of-turn/question-answered.ts';
import { withLastWord } from './self-repairs.ts';
import { readAnywhereCommands } from './talk/commands-anywhere.ts';
import { hintedTopic, isAnsweredBy, withoutCommonQuestions } from './talk/common-questions.ts';
import { readExplanation, readOpinion } from './talk/opinions.ts';
import { givesOrders } from './talk/orders.ts';
import { withoutPlanNews } from './talk/plan-news.ts';
import { readQuestions } from './talk/questions.ts';
import { readTroubles, toldBeside, withoutLosses } from './talk/troubles.ts';
import { readWhatIf } from './talk/what-ifs.ts';
import { type Clause, clausesOf } from './text/clauses.ts';
import { spanOf } from './text/tokens.ts';
import { readTold } from './told.ts';
import { masked, readTurn, type TurnReading } from './turn-reading.ts';

/**
 * What one turn's messages mean, given the open question. Order of reading: danger to life, commands that work
 * anywhere, what is only supposed, the answer to the open question, corrections, then whatever else is told. Nothing unsure is written: it
 * becomes a question (`clarify-amount`) or a leftover.
 */
export function interpret(texts: readonly string[], view: DialogueView, findCreditors: CreditorFinder): Interpretation {
  const asked = readWhole(texts, view, findCreditors);
  const slot = questionAnswered(asked);
  const turn = slot ? readWhole(texts, { ...view, question: { slot } }, findCreditors) : asked;
  const read = withKinds(withSecondOpinion(mostLikely(texts, turn), turn), turn);
  return slot ? onlyTold(read) : read;
}

/** What the grammar makes of a turn, or of the same turn with its sums spoken of otherwise, whichever the weights find likelier. */
function mostLikely(texts: readonly string[], turn: TurnReading): Interpretation {
  const read = readByGrammar(texts, turn);
  const other = turn.reading.words.length <= LONGEST_WEIGHED ? withWeighedTopics(turn) : undefined;
  if (!other) return read;
  const again = readByGrammar(texts, other);
  const of = ({ commands }: Interpretation) => likelihood(turn, writtenFigures(turn, commands));
  return of(again) > of(read) + MARGIN ? again : read;
}

/** In words. What is longer was pasted, and reading it twice takes its time. */
const LONGEST_WEIGHED = 400;

/** In logarithms: the other reading must be seven times as likely. */
const MARGIN = 2;

/** All that was found in a turn, with what it mends or reckons itself settled. */
export function readWhole(texts: readonly string[], view: DialogueView, findCreditors: CreditorFinder): TurnReading {
  return withPlannedSums(withNetPay(withLastWord(readTurn(texts, view, findCreditors))));
}

/** What the grammar alone makes of a turn. */
export function readByGrammar(texts: readonly string[], asWritten: TurnReading): Interpretation {
  const { view } = asWritten;
  const { turn, commands: common } = withoutCommonQuestions(withoutLosses(asWritten));
  if (turn.reading.tokens.length === 0) return { commands: [], leftovers: [] };
  const danger = readDanger(turn);
  if (danger) return { commands: [danger], leftovers: [] };

  const commandsAnywhere = readAnywhereCommands(
    turn.whole,
    turn.isCut ? clausesOf(turn.whole) : turn.clauses,
    view.question?.slot,
  );
  const anywhere = withoutConfirmed(commandsAnywhere, view);
  if (givesOrders(turn.whole)) {
    const rights = anywhere.filter(({ kind }) => RIGHTS.has(kind));
    return { commands: [...rights, { kind: 'off-topic' }], leftovers: [] };
  }
  const only = commandsAnywhere.length + common.length === 0 ? (readOpinion(turn) ?? monthMoney(turn)) : undefined;
  if (only) return { commands: toldInstead(asWritten, [only]), leftovers: [] };
  const talk = tellsWhatWeighs(turn) ? NO_TALK : readCreditorTalk(turn);
  const supposed = readWhatIf(turn, talk.used);
  const own = withoutOthersMoney(supposed ? masked(turn, supposed) : turn);
  const news = withoutPlanNews(talk.used.reduce(masked, own));
  const repairs = readDebtRepairs(news.turn);
  const { rest } = repairs;
  const isMore = supposed !== undefined || talk.used.length + news.commands.length > 0;
  const atOnce = isMore ? undefined : saidAtOnce(turn, repairs);
  if (atOnce) return { commands: [...anywhere, ...atOnce, ...common], leftovers: [] };

  const answers = answersOf(rest, anywhere.length < commandsAnywhere.length);
  const asked = readQuestions(rest.reading).filter(
    (one) =>
      !namesCreditor(rest, one) &&
      !isAskedIn(talk.commands, one) &&
      !(tellsWhatWeighs(turn) && isOfName(one)) &&
      !isAnsweredBy(common, one),
  );
  const prices = withoutAskedPrices(withoutAnswers(rest, answers.used));
  const questions = [
    ...talk.commands,
    ...common,
    ...asked.map((one) => withCreditor(one, own)),
    ...prices.questions.filter((one) => !isAskedIn([...talk.commands, ...asked], one)),
  ];
  const correction = readCorrection(rest);
  const troubles = readTroubles(asWritten.reading);
  const doubts = withoutDoubts(prices.turn);
  const told = readTold(doubts.turn, correction, questions);
  const closes: readonly Command[] = told.commands.length > 0 && isAllThereIs(turn) ? [{ kind: 'nothing-more' }] : [];
  const commands = inOrder(
    {
      anywhere: besideSupposed(anywhere, supposed !== undefined),
      answers: [...answers.commands, ...closes],
      questions,
      told: toldBeside(troubles, [...news.commands, ...told.commands]),
      troubles,
      mended: correction !== undefined,
    },
    view.question?.slot,
  );
  const { kept, leftovers } = withoutUnasked(commands, view.question?.slot);
  const all = [...repairs.commands, ...kept, ...(supposed?.commands ?? [])];
  const explained = commandsAnywhere.length + common.length === 0 ? readExplanation(turn, all) : undefined;
  if (explained) return { commands: explained, leftovers: [] };
  return withLeftovers(
    all.length > 0 ? all : hintedTopic(rest),
    [
      ...told.leftovers,
      ...leftovers,
      ...prices.leftovers,
      ...doubts.leftovers,
      ...(supposed?.leftovers ?? []),
      ...unread(turn),
    ],
    texts,
  );
}

/** "meu neto usou meu cartão, veio 250" is the card's, and no money that came in. */
function monthMoney(turn: TurnReading): Command | undefined {
  return withoutPlanNews(turn).commands.length > 0 ? undefined : readMonthMoney(turn);
}

/** What is all that such a turn says. Beside what is said of the list a bare name tells no debt: it says which is meant. */
function saidAtOnce(turn: TurnReading, { commands, rest }: DebtRepairs): readonly Command[] | undefined {
  if (commands.length > 0) return rest.figures.length === 0 ? commands : undefined;
  const pick = readSlotAnswer(turn) ?? readChoice(turn);
  return pick && [pick];
}

/** `isOrdered`: what was ordered is what the open question asks about, which is a yes. */
function answersOf(turn: TurnReading, isOrdered: boolean): ReturnType<typeof readAnswers> {
  const read = readAnswers(turn);
  return isOrdered && read.commands.length === 0 ? { ...read, commands: [{ kind: 'affirm' }] } : read;
}

/** "e se eu largasse a faculdade, ajuda?" asks for no help. */
function besideSupposed(anywhere: readonly Command[], isSupposed: boolean): readonly Command[] {
  return isSupposed ? anywhere.filter(({ kind }) => kind !== 'help') : anywhere;
}

/** "mandam mensagem pro meu patrão" tells what weighs, and asks for nothing. */
function tellsWhatWeighs({ view, reading }: TurnReading): boolean {
  return view.question?.slot === 'worry' && !reading.words.includes('?');
}

const NO_TALK: ReturnType<typeof readCreditorTalk> = { commands: [], used: [] };

/** "queria limpar meu nome pra alugar uma casa", of what weighs. */
function isOfName(command: Command): boolean {
  return command.kind === 'ask' && command.about === 'name-cleaning';
}

/** "a renner ofereceu 350, aceito?" is asked once, whichever words say it. */
function isAskedIn(commands: readonly Command[], { kind, ...asked }: Command): boolean {
  return kind === 'ask' && commands.some((one) => one.kind === 'ask' && 'about' in asked && one.about === asked.about);
}

/** "sim, pode apagar tudo" to "apago mesmo?" asks nothing anew. */
function withoutConfirmed(commands: readonly Command[], { question }: DialogueView): readonly Command[] {
  return question?.slot === 'confirm-delete' ? commands.filter(({ kind }) => kind !== 'delete-data') : commands;
}

/** Heard even beside orders to a machine: they change nothing that a person could lose. */
const RIGHTS: ReadonlySet<Command['kind']> = new Set(['opt-out', 'stop-reminders', 'not-me', 'human', 'export-data']);

/** "é da caixa" to "de quem é essa dívida?" asks nothing. */
function namesCreditor({ view, reading, creditors }: TurnReading, asked: Command): boolean {
  const isAnswer = view.question?.slot === 'debt-creditor' && creditors.length > 0 && !reading.words.includes('?');
  return isAnswer && asked.kind === 'ask' && asked.about === 'what-is-this';
}

/** What answered by itself tells nothing more: "nem todas" is not behind with all of them. */
function withoutAnswers(turn: TurnReading, used: readonly Clause[]): TurnReading {
  return used.reduce((rest, clause) => masked(rest, clause), turn);
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
