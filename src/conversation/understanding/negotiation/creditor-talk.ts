import type { Command } from '../../../contracts/command.ts';
import type { CreditorMention } from '../../../contracts/mentions.ts';
import type { NegotiationTopic, QuestionTopic } from '../../../contracts/question-topics.ts';
import { isAfterwards } from '../afterwards.ts';
import { withoutCourtesies } from '../text/courtesies.ts';
import { phraseBook } from '../text/phrase-book.ts';
import type { Found } from '../text/tokens.ts';
import { phrasesIn, type TurnReading } from '../turn-reading.ts';
import {
  AGREEMENTS,
  CREDITOR_NOUNS,
  OFFER_ASKED,
  OTHER_REFUSED,
  OWN_PROPOSALS,
  PROPOSALS_SENT,
  REFUSALS,
  TALK_ALONE,
  TALK_QUESTIONS,
  TALK_QUESTIONS_TO,
  TALK_WISHES,
} from './creditor-talk-words.data.ts';

/** What is asked or told of a talk with a creditor, and the tokens that say it: they tell nothing else. */
export type CreditorTalk = {
  readonly commands: readonly Command[];
  readonly used: readonly { readonly from: number; readonly to: number }[];
};

const questions = phraseBook(TALK_QUESTIONS);
const questionsTo = phraseBook(TALK_QUESTIONS_TO);
const wishes = phraseBook(TALK_WISHES);
const alone = phraseBook(TALK_ALONE);
const refusals = phraseBook<true>([[true, REFUSALS]]);
const agreements = phraseBook<true>([[true, AGREEMENTS]]);
const ownProposals = phraseBook<true>([[true, OWN_PROPOSALS]]);
const offerAsked = phraseBook<true>([[true, OFFER_ASKED]]);

/**
 * "como negocio com o nubank?", "escreve uma mensagem pro itaú", "quanto devo oferecer?", "não aceitaram". Each topic once,
 * with the creditor that is named in its sentence, else the only one of the turn.
 */
export function readCreditorTalk(turn: TurnReading): CreditorTalk {
  const asked = askedTopics(turn);
  const refused = refusalsIn(turn);
  const judged = asksOfOffer(turn);
  const proposed = ownProposalsIn(turn);
  const topics = new Set(asked.map(({ value }) => value));
  // "ofereci 400": whether that is much or little.
  if (proposed.length > 0 && hearsWishes(turn) && refused.length === 0) topics.add('how-much-to-offer');
  const commands = [...topics].map((about): Command => {
    const place = asked.find(({ value }) => value === about) ?? proposed[0];
    const creditor = creditorOf(turn, place);
    return { kind: 'ask', about, ...(creditor ? { creditor } : {}) };
  });
  // Only where there is something that could have been proposed.
  const [refusal] = hearsWishes(turn) || isOwnProposal(turn) ? refused : [];
  const hearsYes = hearsWishes(turn) || turn.view.question?.slot === 'offers';
  const agreed = refusal || !hearsYes ? undefined : agreementIn(turn);
  return {
    commands: [
      ...replies(turn, refusal, 'no'),
      ...replies(turn, agreed, 'yes'),
      ...commands,
      ...(judged && !topics.has('offers') ? [{ kind: 'ask' as const, about: 'offers' as const }] : []),
    ],
    used: [
      ...asked,
      ...proposed,
      ...asked.flatMap((question) => sumsProposed(turn, question)),
      ...refused.filter(({ value }) => refusal !== undefined || value === 'of-sum'),
    ],
  };
}

const ENDS_REFUSAL: ReadonlySet<string> = new Set(['', ',', '.', '!', '\n', ';', 'e', 'mas', 'para', 'a', 'ao']);

function replies(turn: TurnReading, said: Found<unknown> | undefined, reply: 'yes' | 'no'): readonly Command[] {
  const creditor = creditorOf(turn, said);
  return said ? [{ kind: 'tell-reply', ...(creditor ? { creditor } : {}), reply }] : [];
}

/** The name in a question that was read elsewhere: "a dívida do nubank caduca?", "quanto devo no itaú?". */
export function withCreditor(command: Command, turn: TurnReading): Command {
  if (command.kind !== 'ask' || !ABOUT_A_DEBT.has(command.about)) return command;
  const creditor = creditorOf(turn, undefined);
  return creditor ? { ...command, creditor } : command;
}

const ABOUT_A_DEBT: ReadonlySet<string> = new Set<QuestionTopic>(['offers', 'prescription', 'my-debts', 'total-owed']);

function askedTopics(turn: TurnReading): readonly Found<NegotiationTopic>[] {
  const clear = phrasesIn(questions, turn);
  const named = phrasesIn(questionsTo, turn).filter(({ to }) => namesSomebody(turn, to));
  const wished = hearsWishes(turn) ? phrasesIn(wishes, turn).filter(({ from }) => !isDenied(turn, from)) : [];
  const kept: Found<NegotiationTopic>[] = [];
  for (const found of [...clear, ...named, ...wished, ...saidAlone(turn)]) {
    if (!kept.some(({ from, to }) => found.from < to && from < found.to)) kept.push(found);
  }
  return kept.toSorted((one, other) => one.from - other.from);
}

/** One clause, and nothing else in the turn. */
function saidAlone(turn: TurnReading): readonly Found<NegotiationTopic>[] {
  const [only, ...more] = turn.clauses;
  const found = only && more.length === 0 && hearsWishes(turn) ? alone.whole(withoutCourtesies(only.words)) : undefined;
  return found && only ? [{ from: only.from, to: only.to, value: found.value }] : [];
}

/** "não quero negociar", "não posso negociar". */
function isDenied({ reading: { words } }: TurnReading, at: number): boolean {
  return words[at - 1] === 'nao' || words[at - 2] === 'nao';
}

function namesSomebody({ reading: { words }, creditors }: TurnReading, at: number): boolean {
  const isArticle = ['o', 'a', 'os', 'as', 'um', 'uma', 'meu', 'minha'].includes(words[at] ?? '');
  const next = isArticle ? at + 1 : at;
  return CREDITOR_NOUNS.has(words[next] ?? '') || creditors.some(({ from }) => from === at || from === next);
}

/** Once debts were told, and nothing particular is asked. */
function hearsWishes({ view: { question, creditors } }: TurnReading): boolean {
  return question === undefined ? creditors.length > 0 : isAfterwards(question.slot);
}

/** "ofereci 400 e não quiseram", asked which offers there are: what a creditor said to one's own, and no mere no. */
function isOwnProposal(turn: TurnReading): boolean {
  return (
    turn.view.question?.slot === 'offers' && phrasesIn(ownProposals, turn).length + phrasesIn(sent, turn).length > 0
  );
}

const sent = phraseBook<true>([[true, PROPOSALS_SENT]]);

/** A sum said along is what was refused: no offer of it, whatever was asked. */
function refusalsIn(turn: TurnReading): readonly Found<'bare' | 'of-sum'>[] {
  const { words } = turn.reading;
  return (
    phrasesIn(refusals, turn)
      .filter(({ to }) => !words.slice(to, to + 2).some((word) => OTHER_REFUSED.has(word)))
      // "falou que não consta mais nada", "não quer de volta": no answer to a proposal.
      .filter(({ to }) => !/^(?:nao|quer|quis)$/.test(words[to - 1] ?? '') || ENDS_REFUSAL.has(words[to] ?? ''))
      .map(({ from, to }) => {
        const sum = turn.figures.find((figure) => figure.from >= to && figure.from - to <= 1);
        const isRefused = sum !== undefined && !ASKED_INSTEAD.has(words[sum.from - 1] ?? '');
        return isRefused ? { from, to: sum.to, value: 'of-sum' } : { from, to, value: 'bare' };
      })
  );
}

/** "aceitaram!"; beside a price it must be said of a proposal. */
function agreementIn(turn: TurnReading): Found<true> | undefined {
  const { words } = turn.reading;
  if (words.at(-1) === '?') return undefined;
  const isAsked = turn.view.question?.slot === 'offers';
  return phrasesIn(agreements, turn).find(
    ({ from, to }) =>
      // "aceitaram minha proposta, 500 à vista", where offers are asked about, says both.
      (turn.figures.length === 0 || (isAsked && /^(?:propost|contrapropost)/.test(words[to - 1] ?? ''))) &&
      !isDenied(turn, from) &&
      !UNSURE.has(words[from - 1] ?? '') &&
      !OTHER_REFUSED.has(words[to] ?? ''),
  );
}

/** "se aceitarem", "ainda não". */
const UNSURE: ReadonlySet<string> = new Set(['se', 'quando', 'nem', 'nunca', 'me']);

/** With the sum that is proposed. */
function ownProposalsIn(turn: TurnReading): readonly Found<true>[] {
  return phrasesIn(ownProposals, turn).flatMap(({ from, to, value }) => {
    const sum = turn.figures.find(
      (figure) => figure.from >= to && figure.from - to <= 2 && PRICES.has(figure.value.kind),
    );
    return sum ? [{ from, to: sum.to, value }] : [];
  });
}

/** "quero negociar em 10x de 80": what is asked with is no debt; "me ajuda a negociar, devo 800" still tells one. */
function sumsProposed(
  turn: TurnReading,
  { to }: Found<unknown>,
): readonly { readonly from: number; readonly to: number }[] {
  const { words } = turn.reading;
  const isPlanned = turn.view.question !== undefined && isAfterwards(turn.view.question.slot);
  return turn.figures.filter(({ from }) => {
    const between = words.slice(to, from);
    const isSame = !between.some((word) => ENDS.has(word) || (!isPlanned && ASIDE.has(word)));
    return from >= to && isSame && !between.some((word) => OWING.has(word));
  });
}

const ASIDE: ReadonlySet<string> = new Set([',', ':', '-']);
const OWING: ReadonlySet<string> = new Set('devo devendo divida dividas saldo'.split(' '));

const PRICES: ReadonlySet<string> = new Set(['amount', 'instalments']);

/** "não aceitaram, pediram 600". */
const ASKED_INSTEAD: ReadonlySet<string> = new Set(['pediram', 'querem', 'ofereceram', 'mas', 'so']);

/** The last words of a turn that told of a price. */
function asksOfOffer(turn: TurnReading): boolean {
  const { words } = turn.reading;
  const hasPrice = turn.figures.some(({ value }) => value.kind === 'amount' || value.kind === 'instalments');
  const isOffer = hasPrice || words.some((word) => OFF.test(word));
  if (!isOffer || words.at(-1) !== '?') return false;
  return phrasesIn(offerAsked, turn).some(
    ({ from, to }) => to === words.length - 1 && BEFORE_ASKING.has(words[from - 1] ?? ''),
  );
}

/** "85% de desconto, é boa?". */
const OFF = /^(?:desc(?:onto|ontos|ont)?|off|abatimento|abatem)$/;
const BEFORE_ASKING: ReadonlySet<string> = new Set([',', '.', '\n', ';', '-', 'vista', '?', '!']);

/** The first name behind the words in their sentence, else the only name of the turn. */
function creditorOf(
  { creditors, reading: { words } }: TurnReading,
  place: Found<unknown> | undefined,
): CreditorMention | undefined {
  const behind = place && creditors.find(({ from }) => from >= place.to - 2);
  const isNear = behind && place && !words.slice(place.to, behind.from).some((word) => ENDS.has(word));
  if (isNear) return behind.value.mention;
  const names = new Set(creditors.map(({ value }) => value.mention.name));
  return names.size === 1 ? creditors[0]?.value.mention : undefined;
}

const ENDS: ReadonlySet<string> = new Set(['.', '\n', '?', '!', ';']);
