import type { FoundCreditor } from './creditors.ts';
import type { Figure } from './figure.ts';
import { localCreditorHeads, samePlace } from './local-creditors.data.ts';
import { LINKS, nameEnd, tailEnd } from './name-bounds.ts';
import { type Found, type Reading, spanOf } from './tokens.ts';
import { phrasesIn, type TurnReading } from './turn-reading.ts';

/**
 * Creditors that no list knows: after an amount ("500 reais no mercadinho do seu zé"), before one ("na certel 210"), by
 * what they are ("tô devendo a oficina"), and the one that was just named ("no mesmo banco"). For debts only: in other
 * talk "500 no mês" names nobody.
 */
export function unlistedCreditors(turn: TurnReading): readonly Found<FoundCreditor>[] {
  const { creditors } = turn;
  const named = [
    ...again(turn),
    ...localCreditors(turn),
    ...linksIn(turn).flatMap((at) => namedAfterLink(turn, at) ?? []),
    ...owedTo(turn),
    ...itemsOfList(turn),
  ].toSorted((a, b) => a.from - b.from || b.to - a.to);
  const free = named.filter((one) => !creditors.some((other) => overlap(one, other) || one.to === other.from));
  return free.filter((one, index) => !free.slice(0, index).some((earlier) => overlap(one, earlier)));
}

const PERSONS: ReadonlySet<string> = new Set('homem rapaz moco moca mulher senhor senhora dona seu'.split(' '));
const SELLS: ReadonlySet<string> = new Set('crediario loja bazar carne avon natura boutique cartao banco'.split(' '));

function overlap(one: Found<unknown>, other: Found<unknown>): boolean {
  return one.from < other.to && other.from < one.to;
}

function found(reading: Reading, from: number, to: number): Found<FoundCreditor> {
  const span = spanOf(reading, from, to);
  const words = reading.words.slice(from, to);
  // "o rapaz do carro de som", "dona neuza" lend as people do; "a moça do crediário" sells for a shop.
  const isPerson = PERSONS.has(words[0] ?? '') && !words.some((word) => SELLS.has(word));
  return { from, to, value: { mention: { name: span, span }, ...(isPerson ? { kind: 'informal' } : {}) } };
}

/** "2 mil de cartão no mesmo banco": the creditor that was named last. */
function again(turn: TurnReading): readonly Found<FoundCreditor>[] {
  return phrasesIn(samePlace, turn).flatMap(({ from, to }) => {
    const last = turn.creditors.findLast((one) => one.to <= from);
    return last ? [{ from, to, value: last.value }] : [];
  });
}

/** "foi na loja do seu osvaldo", "moveis silveira": the name of a shop, in answer to whose the debt is. */
export function shopNamed(turn: TurnReading): string | undefined {
  const { reading } = turn;
  const shops = phrasesIn(localCreditorHeads, turn).flatMap((head) => {
    const to = tailEnd(turn, head.to);
    return to > head.to ? [{ from: head.from, to }] : [];
  });
  // "foi numa loja daqui, moveis silveira": the last one is its name.
  const shop = shops.at(-1);
  return shop && spanOf(reading, shop.from, shop.to);
}

/** "a oficina", "o mercadinho do seu zé", "a mulher do consignado de roupa", where one is owed. */
function localCreditors(turn: TurnReading): readonly Found<FoundCreditor>[] {
  const { reading } = turn;
  return phrasesIn(localCreditorHeads, turn).flatMap((head) => {
    const to = tailEnd(turn, head.to);
    const isNamed = to > head.to || !NEEDS_TAIL.has(reading.words[head.from] ?? '');
    return isNamed && isOwed(turn, head.from, to) ? [found(reading, head.from, to)] : [];
  });
}

/** A sum beside it, or "devo" before it: "a oficina fechou" owes nothing to nobody. */
function isOwed(turn: TurnReading, from: number, to: number): boolean {
  const { words } = turn.reading;
  const article = ARTICLES.has(words[from - 1] ?? '') ? from - 1 : from;
  const link = LEADS.has(words[article - 1] ?? '') ? article - 1 : article;
  const follows = turn.figures.some((figure) => figure.to === link && isMoney(figure));
  const owes = words.slice(Math.max(0, link - 3), link).some((word) => OWES.has(word));
  return follows || owes || sumAfter(turn, to) !== undefined;
}

function linksIn({ reading: { words }, from, to }: TurnReading): readonly number[] {
  const links: number[] = [];
  for (let at = from; at < to; at += 1) if (LINKS.has(words[at] ?? '')) links.push(at);
  return links;
}

/** "500 no zé", "na marabraz de 860", "com fornecedor: R$ 6.500". */
function namedAfterLink(turn: TurnReading, link: number): Found<FoundCreditor> | undefined {
  const { reading } = turn;
  const from = ARTICLES.has(reading.words[link + 1] ?? '') ? link + 2 : link + 1;
  const to = nameEnd(turn, from);
  // "pra liberar".
  const isDeed = reading.words[link] === 'para' && VERBS.test(reading.words[from] ?? '');
  if (to === from || isDeed) return undefined;
  const follows = turn.figures.some((figure) => figure.to === link && isMoney(figure));
  return follows || sumAfter(turn, to) ? found(reading, from, to) : undefined;
}

function sumAfter(turn: TurnReading, at: number): Found<unknown> | undefined {
  for (let next = at; next - at <= MOST_BETWEEN; next += 1) {
    const sum = turn.figures.find((figure) => figure.from === next && isMoney(figure));
    if (sum || !BETWEEN.has(turn.reading.words[next] ?? '')) return sum;
  }
  return undefined;
}

/** "devo pro joão e pra maria": whom, when no sum is said. */
function owedTo(turn: TurnReading): readonly Found<FoundCreditor>[] {
  const { reading } = turn;
  const owes = reading.words.slice(turn.from, turn.to).some((word) => word === 'devo' || word === 'devendo');
  if (!owes || turn.figures.length > 0) return [];
  return linksIn(turn)
    .filter((at) => reading.words[at] === 'para')
    .flatMap((at) => {
      const from = ARTICLES.has(reading.words[at + 1] ?? '') ? at + 2 : at + 1;
      const to = nameEnd(turn, from);
      return to > from ? [found(reading, from, to)] : [];
    });
}

/** "certel 210", "renata (amiga) 200" in a list of debts. */
function itemsOfList(turn: TurnReading): readonly Found<FoundCreditor>[] {
  const { reading, view, creditors } = turn;
  const slot = view.question?.slot;
  // Listed names show that names are being listed.
  const isAsked = slot === 'debts' || slot === 'more-debts';
  if (creditors.length < (isAsked ? 1 : 2)) return [];
  return turn.clauses.flatMap(({ from }) => {
    if (from < turn.from || from >= turn.to) return [];
    const to = nameEnd(turn, from);
    if (to === from || to - from > LONGEST_ITEM || reading.words.slice(from, to).some((word) => VERBS.test(word)))
      return [];
    const end = reading.words[to] === '(' ? reading.words.indexOf(')', to) + 1 : to;
    const sum = sumAfter(turn, end);
    return sum && !isNamedLater(turn, sum.to) ? [found(reading, from, to)] : [];
  });
}

const LONGEST_ITEM = 3;

/** "pronampe 26.000 na caixa", "iphone 10x de 450 no cartão": the name stands behind the sum. */
function isNamedLater({ creditors, kinds, reading: { words } }: TurnReading, at: number): boolean {
  return LINKS.has(words[at] ?? '') && [...creditors, ...kinds].some(({ from }) => from - at >= 0 && from - at <= 2);
}

function isMoney({ value }: Found<Figure>): boolean {
  if (value.kind !== 'amount') return value.kind === 'instalments';
  return value.amount.role === undefined || value.amount.role === 'former' || value.amount.role === 'current';
}

/** How verbs end: "pra liberar", "sobraram 9", "dei 150", "quitadas 11". */
const VERBS = /(?:[aei]r|ei|ou|aram|eram|iram|ando|endo|indo|[ai]d[oa]s?)$/;

/** "a loja" alone is any of them. */
const NEEDS_TAIL: ReadonlySet<string> = new Set(
  'loja lojas moveis supermercado mercado eletro eletros colchoes calcados confeccoes modas magazine eletronicos celulares estofados'.split(
    ' ',
  ),
);
const ARTICLES: ReadonlySet<string> = new Set(['o', 'a', 'um', 'uma']);
const LEADS: ReadonlySet<string> = new Set([...LINKS, 'do', 'da', 'e']);
const OWES: ReadonlySet<string> = new Set('devo devendo devemos divida fiado pendura acerto'.split(' '));
const MOST_BETWEEN = 6;
const BETWEEN: ReadonlySet<string> = new Set(
  ': - de uns umas eh e sao deu da no valor total $ ja esta me cobrando quer cobra eu tenho um fiado que estou devo devendo conta tem'.split(
    ' ',
  ),
);
