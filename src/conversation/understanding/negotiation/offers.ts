import type { Command } from '../../../contracts/command.ts';
import type { CreditorMention } from '../../../contracts/mentions.ts';
import { creditorIn, readDebts } from '../debts/debt-reader.ts';
import type { DebtReading } from '../debts/debts.ts';
import { phraseBook } from '../text/phrase-book.ts';
import { phrasesIn, type TurnReading, within } from '../turn-reading.ts';
import { readDiscount } from './discounts.ts';
import type { OfferPrice } from './offer-price.ts';
import { readOfferPrices } from './offer-prices.ts';
import { readOfferTerms } from './offer-terms.ts';
import { OFFER_ACTS, type OfferAct } from './offer-words.data.ts';
import { areOfOffer } from './told-terms.ts';

/**
 * What is said of offers: "ofereceram quitar por 350 até dia 15", "90% de desconto", "a proposta vence sexta", "fechei o
 * acordo da renner", "a oferta caiu". `about`: the only creditor named in the whole turn, for a stretch that names none.
 */
export function readOffers(turn: TurnReading, about: CreditorMention | undefined): DebtReading {
  const parts = turn.creditors.length > 1 ? byCreditor(turn) : [turn];
  if (!parts) {
    const { prices, leftovers } = readOfferPrices(turn);
    const whose = prices.length === 1 ? lastBeforePrice(turn) : undefined;
    if (whose) return readOffer(turn, whose);
    return { commands: [], leftovers: [...prices.map(({ price }) => spanOfPrice(price)), ...leftovers] };
  }
  const readings = parts.map((part) => readOffer(part, creditorIn(part) ?? about));
  return {
    commands: readings.flatMap(({ commands }) => commands),
    leftovers: readings.flatMap(({ leftovers }) => leftovers),
  };
}

/** "ATIVOS: quite sua dívida BB de 8x de 97": who collects, and whose debt it is. */
function lastBeforePrice({ creditors, figures }: TurnReading): CreditorMention | undefined {
  const price = figures.find(({ value }) => value.kind === 'amount' || value.kind === 'instalments');
  return price && creditors.findLast(({ to }) => to <= price.from)?.value.mention;
}

const acts = phraseBook(OFFER_ACTS);

function readOffer(turn: TurnReading, creditor: CreditorMention | undefined): DebtReading {
  const whose = creditor ? { creditor } : {};
  const [act] = actsIn(turn);
  if (act === 'declined' || act === 'lapsed') {
    return { commands: [{ kind: 'end-offer', ...whose, how: act }], leftovers: [] };
  }
  const terms = readOfferTerms(turn);
  const { prices, leftovers } = readOfferPrices(turn);
  if (act === 'accepted') {
    // Of someone that nothing was told of, a settled agreement is simply what is owed.
    if (creditor && !turn.view.creditors.includes(creditor.name)) return readDebts(turn, { wanted: true });
    return { commands: acceptances(prices, { ...whose, ...terms }), leftovers };
  }
  if (prices.length > 0) {
    return { commands: prices.map((price) => offerOf(price, { ...whose, ...terms })), leftovers };
  }
  const discount = readDiscount(turn);
  if (discount) return { commands: [{ kind: 'tell-discount', ...whose, ...discount, ...terms }], leftovers };
  // "cai na conta dia 8 o desconto", asked which sort of debt it is.
  const isOfDebt = turn.view.question?.slot === 'debt-kind';
  const mended = Object.keys(terms).length > 0 && !isOfDebt && areOfOffer(terms, turn);
  return { commands: mended ? [{ kind: 'mend-offer', ...whose, ...terms }] : [], leftovers };
}

type Whose = Omit<Extract<Command, { kind: 'mend-offer' }>, 'kind' | 'money'>;

function actsIn(turn: TurnReading): readonly OfferAct[] {
  const { words } = turn.reading;
  if (lapses(turn)) return ['lapsed'];
  return (
    phrasesIn(acts, turn)
      .filter(({ from, value }) => value !== 'accepted' || !(UNSURE.has(words[from - 1] ?? '') || words.includes('?')))
      // "quero essa da renner primeiro" is of the order.
      .filter(({ value }) => value !== 'accepted' || !words.some((word) => /^(?:primeir|antes)/.test(word)))
      // "a proposta caiu pra 320" made it cheaper.
      .filter(({ to, value }) => value !== 'lapsed' || !(words[to] === 'para' || endsElse(words, to)))
      .map(({ value }) => value)
  );
}

/** "era pra ser 200 mas acabou o gás": something else came to its end. */
function endsElse(words: readonly string[], to: number): boolean {
  const isOf =
    /^(?:acabou|passou|sumiu|caiu)$/.test(words[to - 1] ?? '') && /^(?:[oa]s?|meu|minha|um|uma)$/.test(words[to] ?? '');
  return (
    isOf && !/^(?:prazo|data|validade|dia|tempo)$/.test(words[to + 1] ?? '') && !NAMES_AN_OFFER.has(words[to + 1] ?? '')
  );
}

/** "aquela proposta que valia até sexta passada caducou", "essa do banrisul já era" to "fizeram proposta?". */
function lapses({ view, clauses, reading: { words } }: TurnReading): boolean {
  const isAsked = view.question?.slot === 'offers';
  return clauses.some(({ from, to, words: said }) => {
    const end = said.findIndex((word, at) => LAPSED.test(word) || (word === 'era' && said[at - 1] === 'ja'));
    if (end < 0 || ['se', 'quando', 'nao', 'so', 'ate'].includes(said[end - 1] ?? '')) return false;
    const isOfOffer = said.slice(0, end).some((word) => NAMES_AN_OFFER.has(word));
    return words[to] !== '?' && from <= to && (isOfOffer || isAsked) && end >= said.length - 3;
  });
}

const LAPSED = /^(?:caducou|venceu|expirou|sumiu)$/;
const NAMES_AN_OFFER: ReadonlySet<string> = new Set('oferta proposta acordo desconto negociacao promocao'.split(' '));

/** "não fechei o acordo", "se fechei", "quando fechei". */
const UNSURE: ReadonlySet<string> = new Set(['nao', 'se', 'quando', 'nunca']);

function acceptances(prices: readonly OfferPrice[], about: Whose): readonly Command[] {
  const [only] = prices;
  if (!only || prices.length > 1) return [{ kind: 'accept-offer', ...about }];
  if (only.price.kind === 'ask') return [offerOf(only, about)];
  return [{ kind: 'accept-offer', ...about, money: only.price.money, ...partsOf(only) }];
}

function offerOf(offer: OfferPrice, about: Whose): Command {
  const { price } = offer;
  if (price.kind === 'money') return { kind: 'tell-offer', ...about, money: price.money, ...partsOf(offer) };
  const asked = { kind: 'tell-offer' as const, ...about, ...partsOf(offer) };
  return { kind: 'clarify-amount', span: price.span, candidates: price.candidates, about: asked };
}

function partsOf({ instalments, entry }: OfferPrice) {
  return { ...(instalments === undefined ? {} : { instalments }), ...(entry ? { entry } : {}) };
}

/** "a renner quita por 350 e a claro por 200": each name with its own price, names first or prices first; else nobody can tell. */
function byCreditor(turn: TurnReading): readonly TurnReading[] | undefined {
  const names = turn.creditors;
  if (new Set(names.map(({ value }) => value.mention.name)).size === 1) return [turn];
  const sums = turn.figures.filter(({ value }) => value.kind === 'amount' || value.kind === 'instalments');
  const namesFirst = (names[0]?.from ?? 0) < (sums[0]?.from ?? Number.POSITIVE_INFINITY);
  const cuts = namesFirst ? names.slice(1).map(({ from }) => from) : names.slice(0, -1).map(({ to }) => to);
  const parts = [turn.from, ...cuts].map((from, index) => within(turn, from, cuts[index] ?? turn.to));
  const priced = parts.filter((part) => readOfferPrices(part).prices.length > 0);
  const isTold =
    parts.every((part) => part.creditors.length === 1) && priced.length > (namesFirst ? 1 : parts.length - 1);
  return isTold ? priced : undefined;
}

function spanOfPrice(price: OfferPrice['price']): string {
  return price.kind === 'money' ? price.money.span : price.span;
}
