import { isAfterwards } from '../afterwards.ts';
import type { Figure } from '../figures/figure.ts';
import { OFFER_ACTS, OFFER_REPLIES } from '../negotiation/offer-words.data.ts';
import { clauseStart } from '../text/clause-start.ts';
import { phraseBook } from '../text/phrase-book.ts';
import type { Found } from '../text/tokens.ts';
import type { Topic, TopicMark } from '../topic-words.data.ts';
import { type TopicRun, topicRuns } from '../topics.ts';
import { phrasesIn, type TurnReading, within } from '../turn-reading.ts';
import { rolesOf } from './sum-evidence.ts';
import type { Role } from './sums-written.ts';
import { isSum } from './written-figures.ts';

/**
 * The turn with what each of its sums speaks of by what the words around it usually mean; where they are not clear it is what
 * was spoken of before. Undefined where that changes nothing.
 */
export function withWeighedTopics(turn: TurnReading): TurnReading | undefined {
  const runs = topicRuns(turn);
  const sums = turn.figures.filter(isSum);
  let changes = false;
  const topics = sums.flatMap((figure, index): TopicMark[] => {
    const run = runs.find(({ from, to }) => from <= figure.from && figure.from < to);
    const topic = run && saysPlainly(turn, run) ? run.topic : topicOf(turn, figure);
    if (!topic) return [];
    changes ||= run?.topic !== topic;
    return [{ at: beginningOf(turn, figure, sums[index - 1]?.to ?? 0), topic }];
  });
  return changes ? { ...turn, topics } : undefined;
}

/** "devo no bar 90", asked about costs; "responderam que fazem 10x de 180", among debts: said by words that have no other meaning. */
function saysPlainly(turn: TurnReading, { from, to, topic, said }: TopicRun): boolean {
  if (!said || topic === 'debt') return said;
  const slot = turn.view.question?.slot;
  const book = slot !== undefined && isAfterwards(slot) ? repliesOrSigned : replies;
  return topic === 'offer' && phrasesIn(book, within(turn, from, to)).length > 0;
}

const replies = phraseBook<true>([[true, OFFER_REPLIES]]);
/** Once there is a plan, "fechei acordo com o itaú" is news. */
const repliesOrSigned = phraseBook<true>([
  [true, [...OFFER_REPLIES, ...OFFER_ACTS.flatMap(([act, phrases]) => (act === 'accepted' ? phrases : []))]],
]);

function topicOf(turn: TurnReading, figure: Found<Figure>): Topic | undefined {
  const shares = new Map<Topic, number>();
  for (const [role, share] of rolesOf(turn, figure)) {
    const topic = TOPIC_OF_ROLE.get(role);
    if (topic) shares.set(topic, (shares.get(topic) ?? 0) + share);
  }
  const [best] = [...shares].toSorted(([, one], [, other]) => other - one);
  return best && best[1] > (NEEDS_A_DEED.has(best[0]) ? SURE : CLEAR) ? best[0] : undefined;
}

const CLEAR = 0.5;

/** What was paid or offered is mostly said by a verb: "nubank 120" after the roadmap is likely a payment, and is asked about. */
const NEEDS_A_DEED: ReadonlySet<Topic> = new Set(['payment', 'offer']);
const SURE = 0.75;

const TOPIC_OF_ROLE: ReadonlyMap<string, Topic> = new Map<Role, Topic>([
  ['balance', 'debt'],
  ['minimum', 'debt'],
  ['instalment', 'debt'],
  ['income', 'income'],
  ['one-off', 'income'],
  ['expense', 'expense'],
  ['payment', 'payment'],
  ['offer', 'offer'],
]);

/** What names a sum stands before it, since the sum before, or behind it. */
function beginningOf(turn: TurnReading, { from }: Found<Figure>, after: number): number {
  const labels = [...turn.creditors, ...turn.kinds, ...turn.expenses, ...turn.incomes];
  const first = Math.min(from, ...labels.filter((one) => one.from >= after && one.from < from).map((one) => one.from));
  return Math.max(after, clauseStart(turn.reading.words, first));
}
