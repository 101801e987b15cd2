import type { Command } from '../../contracts/command.ts';
import { isAfterwards } from './afterwards.ts';
import { creditorIn } from './debt-reader.ts';
import type { Figure } from './figure.ts';
import { type Found, spanOf } from './tokens.ts';
import type { TurnReading } from './turn-reading.ts';

/**
 * Prices that a person only asks about: "será que eles aceitam 400?", "posso pagar só 500 da casa esse mês?". Nobody offered
 * them, so they are left over; whether a creditor would take one is a question of what to offer.
 */
export function withoutAskedPrices(turn: TurnReading): {
  readonly turn: TurnReading;
  readonly leftovers: readonly string[];
  readonly questions: readonly Command[];
} {
  const slot = turn.view.question?.slot;
  const isOfOffers = slot === 'offers' || (slot !== undefined && isAfterwards(slot));
  const asked = isOfOffers ? turn.figures.filter((figure) => isPrice(figure) && isAsked(turn, figure)) : [];
  if (asked.length === 0) return { turn, leftovers: [], questions: [] };
  const creditor = creditorIn(turn);
  const wouldTake = turn.reading.words.some((word) => TAKES.test(word));
  return {
    turn: { ...turn, figures: turn.figures.filter((figure) => !asked.includes(figure)) },
    leftovers: wouldTake ? [] : asked.map(({ from, to }) => spanOf(turn.reading, from, to)),
    questions: wouldTake ? [{ kind: 'ask', about: 'how-much-to-offer', ...(creditor ? { creditor } : {}) }] : [],
  };
}

function isPrice({ value }: Found<Figure>): boolean {
  return value.kind === 'amount' || value.kind === 'instalments';
}

function isAsked({ reading: { words } }: TurnReading, { from, to }: Found<Figure>): boolean {
  const start = words.slice(0, from).findLastIndex((word) => SENTENCE_ENDS.has(word)) + 1;
  const end = words.findIndex((word, at) => at >= to && SENTENCE_ENDS.has(word));
  if (words[end] !== '?') return false;
  const sentence = words.slice(start, end);
  const before = words.slice(start, from);
  const wonders =
    before.some((word) => WONDERS.test(word)) || /\bda para (?:eu )?(?:pagar|dar|fazer)\b/.test(before.join(' '));
  return wonders && !sentence.some((word) => OFFERED.test(word));
}

const SENTENCE_ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '\n', ';']);
const TAKES = /^(?:aceit(?:a|am|aria|ariam|em)|top(?:a|am|aria|ariam))$/;
/** "dá pra", "será que", "eles aceitam". */
const WONDERS =
  /^(?:sera|posso|poderia|consigo|conseguiria|daria|rola|rolaria|aceita|aceitam|aceitaria|aceitariam|topa|topam|toparia|topariam)$/;
/** What a creditor did or asks is told, with a question behind it: "ofereceram 350, será que aceito?" */
const OFFERED =
  /^(?:oferec\w*|propos\w*|propuseram|fez|fizeram|mand(?:ou|aram)|quer|querem|pediu|pediram|pede|pedem|deu|deram|baix\w+|abaix\w+|fech\w+|sai|saiu|fica|ficou|quit\w+|desconto)$/;
