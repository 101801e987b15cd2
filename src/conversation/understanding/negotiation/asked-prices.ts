import type { Command, Slot } from '../../../contracts/command.ts';
import { isAfterwards } from '../afterwards.ts';
import { creditorIn } from '../debts/debt-reader.ts';
import type { Figure } from '../figures/figure.ts';
import { type Found, spanOf } from '../text/tokens.ts';
import type { TurnReading } from '../turn-reading.ts';

/**
 * Prices that a person only asks about: "será que eles fazem por 400?", "posso pagar só 500 da casa esse mês?". Nobody offered
 * them, so they are left over; whether a creditor would take one is a question of what to offer.
 */
export function withoutAskedPrices(turn: TurnReading): {
  readonly turn: TurnReading;
  readonly leftovers: readonly string[];
  readonly questions: readonly Command[];
} {
  const slot = turn.view.question?.slot;
  const isOfOffers = slot === 'offers' || (slot !== undefined && isAfterwards(slot));
  const wouldTake = turn.reading.words.some((word) => TAKES.test(word));
  const mayAsk = isOfOffers || (wouldTake && slot !== undefined && WHILE_TOLD.has(slot));
  const asked = mayAsk ? turn.figures.filter((figure) => isPrice(figure) && isAsked(turn, figure)) : [];
  if (asked.length === 0) return { turn, leftovers: [], questions: [] };
  const creditor = creditorIn(turn);
  return {
    turn: { ...turn, figures: turn.figures.filter((figure) => !asked.includes(figure)) },
    leftovers: wouldTake ? [] : asked.map(({ from, to }) => spanOf(turn.reading, from, to)),
    questions: wouldTake ? [{ kind: 'ask', about: 'how-much-to-offer', ...(creditor ? { creditor } : {}) }] : [],
  };
}

/** While debts are told, what a creditor would take may be asked as well. */
const WHILE_TOLD: ReadonlySet<Slot> = new Set([
  ...(['debts', 'more-debts', 'debt-amount', 'instalments-left', 'rates', 'overdue'] as const),
]);

function isPrice({ value }: Found<Figure>): boolean {
  return value.kind === 'amount' || value.kind === 'instalments';
}

function isAsked({ reading: { words } }: TurnReading, { from, to }: Found<Figure>): boolean {
  const start = words.slice(0, from).findLastIndex((word) => SENTENCE_ENDS.has(word)) + 1;
  const found = words.findIndex((word, at) => at >= to && SENTENCE_ENDS.has(word));
  const end = found < 0 ? words.length : found;
  const before = words.slice(start, from);
  const wonder = before.lastIndexOf('sera');
  // Many leave the mark away: "será que fazem por 700".
  if (wonder >= 0 && before.slice(wonder).some((word) => TAKES.test(word))) return true;
  if (words[end] !== '?') return false;
  // "eles fazem por 700?", and not "fazem por 700, aceito?".
  if (asksDirectly(before) && !words.slice(to, end).includes(',')) return true;
  const wonders =
    before.some((word) => WONDERS.test(word)) ||
    /\bda para (?:eu )?(?:pagar|dar|fazer|fechar)\b/.test(before.join(' '));
  return wonders && !words.slice(start, end).some((word) => OFFERED.test(word));
}

/** What a creditor does or would do, right before the price. */
function asksDirectly(before: readonly string[]): boolean {
  return before.slice(-NEAR).some((word) => DOES.test(word));
}

/** "fazem pra mim por". */
const NEAR = 5;

const SENTENCE_ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '\n', ';']);
const TAKES =
  /^(?:aceit(?:a|am|aria|ariam|em)|top(?:a|am|aria|ariam)|faz(?:em)?|faria|fariam|fech(?:a|am|ar|aria|ariam)|deix(?:am|aria|ariam)|quit(?:am|ariam)|baix(?:am|aria|ariam)|parcel(?:am|aria|ariam)|sai|sairia)$/;
const DOES =
  /^(?:faz(?:em)?|faria|fariam|fecham|fechariam|deix(?:am|ariam)|baix(?:am|ariam)|parcel(?:am|ariam)|divid(?:em|iriam))$/;
/** "dá pra", "será que", "eles aceitam". */
const WONDERS =
  /^(?:sera|posso|poderia|consigo|conseguiria|daria|rola|rolaria|aceita|aceitam|aceitaria|aceitariam|topa|topam|toparia|topariam)$/;
/** What a creditor did or asks is told, with a question behind it: "ofereceram 350, será que aceito?" */
const OFFERED =
  /^(?:oferec\w*|propos\w*|propuseram|fez|fizeram|mand(?:ou|aram)|quer|querem|pediu|pediram|pede|pedem|deu|deram|baix\w+|abaix\w+|fech\w+|sai|saiu|fica|ficou|quit\w+|desconto)$/;
