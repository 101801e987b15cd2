import type { Command, Slot } from '../../../contracts/command.ts';
import type { CommonTopic, QuestionTopic } from '../../../contracts/question-topics.ts';
import { isAfterwards } from '../afterwards.ts';
import { phraseBook } from '../text/phrase-book.ts';
import type { Found } from '../text/tokens.ts';
import { masked, phrasesIn, type TurnReading } from '../turn-reading.ts';
import { COMMON_HINTS, COMMON_QUESTION_WORDS } from './common-question-words.data.ts';
import { FEAR_WORDS, FEARS_IF_ASKED } from './fear-question-words.data.ts';
import { type AskedOfDebt, PLANNED_DEBT_WORDS } from './planned-debt-words.data.ts';

type Asked = CommonTopic | Extract<QuestionTopic, 'what-is-this' | 'negotiate'>;

const asked = phraseBook<Asked>([...FEAR_WORDS, ...COMMON_QUESTION_WORDS]);
const askedByMark = phraseBook<Asked>(FEARS_IF_ASKED);
const hints = phraseBook<CommonTopic>(COMMON_HINTS);
const ofPlannedDebt = phraseBook<AskedOfDebt>(PLANNED_DEBT_WORDS);

/** What many ask besides their own figures, and the turn without the words that ask it: they tell nothing else. */
export function withoutCommonQuestions(turn: TurnReading): {
  readonly turn: TurnReading;
  readonly commands: readonly Command[];
} {
  const common = commonTopics(turn);
  // "pode bloquear minha conta se eu não pagar?" asks of the account.
  const planned = plannedDebts(turn).filter(({ command }) => common.length === 0 || !asksToStop(command));
  const found = common.filter((one) => !planned.some(({ from, to }) => one.from < to && from < one.to));
  const topics = new Set(found.map(({ value }) => value));
  const used = found.filter(({ value }) => !staysTold(value, turn)).map((one) => wholeUse(one, turn));
  return {
    commands: [
      ...[...topics].map((about): Command => ({ kind: 'ask', about })),
      ...planned.map(({ command }) => command),
    ],
    turn: [...used, ...planned].reduce(masked, turn),
  };
}

/** "não fiz esse empréstimo, e agora?": what to do next is in the answer. */
export function isAnsweredBy(common: readonly Command[], one: Command): boolean {
  if (one.kind !== 'ask' || common.length === 0) return false;
  return one.about === 'next-step' || common.some((other) => other.kind === 'ask' && other.about === one.about);
}

/** Where no rule read anything: the one of these topics whose own word stands in what sounds like a question. */
export function hintedTopic(turn: TurnReading): readonly Command[] {
  if (turn.figures.length > 0 || !turn.reading.words.some((word) => ASKING.has(word))) return [];
  const topics = new Set(phrasesIn(hints, turn).map(({ value }) => value));
  const [about] = topics;
  return about !== undefined && topics.size === 1 ? [{ kind: 'ask', about }] : [];
}

function commonTopics(turn: TurnReading): readonly Found<Asked>[] {
  const { words } = turn.reading;
  const byMark = phrasesIn(askedByMark, turn).filter((one) => isAsked(words, one.from) || isAllOfLaterTalk(one, turn));
  const all = [...phrasesIn(asked, turn), ...byMark];
  const named = all.map((one) => ({ ...one, value: nameOf(one.value, words) }));
  return named.filter(({ value, from }) => {
    // "quanto podem descontar do meu salário?" asks for the share.
    if (value === 'account-seizure' && words[from - 1] === 'quanto') return false;
    if (WITHOUT_SUM.has(value) && turn.figures.some(({ value: { kind } }) => SUMS.has(kind))) return false;
    // "meu medo é penhorarem a casa", said to "o que mais te preocupa?", is a worry; a question is answered beside it.
    if (turn.view.question?.slot === 'worry' && FEARS.has(value)) return isAsked(words, from);
    return true;
  });
}

/** "meu nome tá sujo", and nothing else, to nobody who asked what weighs. */
function isAllOfLaterTalk(
  { from, to, value }: Found<Asked>,
  { view: { question }, reading: { words } }: TurnReading,
): boolean {
  const isLater = question !== undefined && isAfterwards(question.slot);
  return value === 'name-check' && isLater && words.length - (to - from) <= 1;
}

/** "posso ser preso por pensão atrasada?": the one debt for which there is prison. */
function nameOf(topic: Asked, words: readonly string[]): Asked {
  return topic === 'prison' && words.some((word) => word === 'pensao' || word === 'alimentos') ? 'alimony' : topic;
}

/** A question mark ends the sentence in which word `at` stands. */
function isAsked(words: readonly string[], at: number): boolean {
  const rest = words.slice(at);
  const end = rest.findIndex((word) => ENDS.has(word));
  return end >= 0 && rest[end] === '?';
}

/** At the beginning a fear is told too, and among the debts what is owed to a child. */
function staysTold(topic: Asked, { view: { question } }: TurnReading): boolean {
  // "disseram que se eu não pagar em uma hora vou presa" is pressure too.
  if (topic === 'prison') return true;
  if (question === undefined) return TOLD_TOO.has(topic);
  return (TOLD_TOO.has(topic) && TOLD_AT.has(question.slot)) || (topic === 'alimony' && DEBTS.has(question.slot));
}

/** "tem um empréstimo de 89 por mês que eu não fiz": nothing of its sentence is owed; what stands in the FGTS does not yet come in. */
function wholeUse({ from, to, value }: Found<Asked>, { reading: { words } }: TurnReading): Range {
  if (!OF_WHOLE_SENTENCE.has(value)) return { from, to };
  let [start, end] = [from, to];
  while (start > 0 && !ENDS.has(words[start - 1] ?? '')) start -= 1;
  while (end < words.length && !ENDS.has(words[end] ?? '')) end += 1;
  return { from: start, to: end };
}

const OF_WHOLE_SENTENCE: ReadonlySet<Asked> = new Set<Asked>(['not-my-loan', 'fgts']);

type Range = { readonly from: number; readonly to: number };

/** With the name that stands behind in the sentence. */
function plannedDebts(turn: TurnReading): readonly (Range & { readonly command: Command })[] {
  const { words } = turn.reading;
  const { question, creditors } = turn.view;
  if (question ? !isAfterwards(question.slot) && !words.includes('?') : creditors.length === 0) return [];
  const kept: (Range & { readonly command: Command })[] = [];
  for (const { from, to, value } of phrasesIn(ofPlannedDebt, turn)) {
    const name = nameOfDebt(turn, { from, to });
    if (value === 'stop-paying') {
      kept.push(...stopsPaying(turn, { from, to }, name));
      continue;
    }
    // "por que o itaú vem primeiro?", not "porque o itaú me ligou".
    const isBare =
      words.slice(from, to).every((word) => WHY.has(word)) && !words.slice(to).some((word) => FIRST.has(word));
    if (!name || isBare || words.slice(to, Math.max(to, name.from)).some((word) => OTHER_MATTERS.has(word))) continue;
    const { mention } = name.value;
    // "por que não a renner primeiro?" asks why it is another one.
    const isOther = value === 'payment-reason' && words.slice(from, to).includes('nao');
    kept.push({
      from: Math.min(from, name.from),
      to: Math.max(to, name.to),
      command: { kind: 'ask', about: value, ...(isOther ? {} : { creditor: mention }) },
    });
  }
  return kept;
}

function asksToStop(command: Command): boolean {
  return command.kind === 'ask' && command.about === 'stop-paying';
}

/** "e se eu não pagar esse mês?" is of that month, "não vou mais pagar os 100" of a sum; asked by nobody's name, of any debt. */
function stopsPaying(
  { figures, reading: { words } }: TurnReading,
  { from, to }: Range,
  name: ReturnType<typeof nameOfDebt>,
): readonly (Range & { readonly command: Command })[] {
  const isAsked = words.slice(to).includes('?');
  const isOfMonth = words.slice(to, to + NEAR_MONTH).some((word) => NOT_FOR_GOOD.has(word));
  if (figures.length > 0 || isOfMonth || !(isAsked || name)) return [];
  return [
    {
      from,
      to: name ? Math.max(to, name.to) : to,
      command: { kind: 'ask', about: 'stop-paying', ...(name ? { creditor: name.value.mention } : {}) },
    },
  ];
}

const NEAR_MONTH = 6;
const NOT_FOR_GOOD: ReadonlySet<string> = new Set('mes nada minimo primeiro antes mais semana'.split(' '));

/** Behind the words, or right before them: "e o itaú, quando acaba?". */
function nameOfDebt({ creditors, reading: { words } }: TurnReading, { from, to }: Range) {
  const behind = creditors.find((one) => one.from >= to && one.from - to <= FURTHEST_NAME);
  return behind ?? creditors.find((one) => one.to === from || (one.to === from - 1 && words[one.to] === ','));
}

/** "quando eu pago de novo a parcela da marisa". */
const FURTHEST_NAME = 5;
const WHY: ReadonlySet<string> = new Set('por que porque e qual o motivo de'.split(' '));
const FIRST: ReadonlySet<string> = new Set([
  'primeiro',
  'primeira',
  'antes',
  'agora',
  'logo',
  'mais',
  'ultima',
  'ultimo',
  'depois',
]);
const OTHER_MATTERS: ReadonlySet<string> = new Set(['juros', 'taxa', 'anuidade', 'tarifa', '.', '\n', '?', '!', ';']);
const ASKING: ReadonlySet<string> = new Set(
  '? que qual quais como quando onde quem posso pode podem consigo sera explica fala vale compensa direito porque'.split(
    ' ',
  ),
);
const ENDS: ReadonlySet<string> = new Set(['.', '\n', '?', '!', ';']);
const SUMS: ReadonlySet<string> = new Set(['amount', 'instalments']);

/** With a sum these tell a debt, an offer, a cost, or suppose one. */
const WITHOUT_SUM: ReadonlySet<Asked> = new Set<Asked>([
  ...(['alimony', 'negotiation-fair', 'negotiate', 'social-tariff', 'gas-benefit', 'social-help'] as const),
]);

/** What may also be a worry of its own. */
const FEARS: ReadonlySet<Asked> = new Set<Asked>([
  ...(['home-seizure', 'account-seizure', 'benefit-seizure', 'name-check', 'in-my-name', 'alimony', 'prison'] as const),
]);

const TOLD_TOO: ReadonlySet<Asked> = new Set<Asked>([
  ...(['home-seizure', 'account-seizure', 'benefit-seizure', 'name-check', 'alimony'] as const),
]);
const DEBTS: ReadonlySet<Slot> = new Set(['debts', 'more-debts', 'debt-creditor']);
const TOLD_AT: ReadonlySet<Slot> = new Set(['consent', 'worry']);
