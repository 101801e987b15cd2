import type { FoundCreditor } from './creditors.ts';
import { debtKinds } from './debt-kinds.ts';
import { EVERYDAY_WORDS } from './everyday-words.data.ts';
import type { Figure } from './figure.ts';
import { localCreditorHeads, samePlace } from './local-creditors.data.ts';
import { NUMBER_WORDS, SCALES } from './number-words.data.ts';
import { type Found, type Reading, spanOf } from './tokens.ts';
import { phrasesIn, type TurnReading } from './turn-reading.ts';

const LONGEST_NAME = 4;

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
  ];
  const free = named.filter((one) => !creditors.some((other) => overlap(one, other) || one.to === other.from));
  return free
    .filter((one, index) => !free.slice(0, index).some((earlier) => overlap(one, earlier)))
    .toSorted((a, b) => a.from - b.from);
}

function overlap(one: Found<unknown>, other: Found<unknown>): boolean {
  return one.from < other.to && other.from < one.to;
}

function found(reading: Reading, from: number, to: number): Found<FoundCreditor> {
  const span = spanOf(reading, from, to);
  return { from, to, value: { mention: { name: span, span } } };
}

/** "2 mil de cartão no mesmo banco": the creditor that was named last. */
function again(turn: TurnReading): readonly Found<FoundCreditor>[] {
  return phrasesIn(samePlace, turn).flatMap(({ from, to }) => {
    const last = turn.creditors.findLast((one) => one.to <= from);
    return last ? [{ from, to, value: last.value }] : [];
  });
}

/** "a oficina", "o mercadinho do seu zé", "a mulher do consignado de roupa", where one is owed. */
function localCreditors(turn: TurnReading): readonly Found<FoundCreditor>[] {
  const { reading } = turn;
  return phrasesIn(localCreditorHeads, turn).flatMap((head) => {
    const before = reading.words[head.from - 1] ?? '';
    if (!OWES_BEFORE.has(before) && !isItemStart(reading, head.from)) return [];
    const to = withTail(turn, head.to);
    return to > head.from ? [found(reading, head.from, trimmed(reading, head.from, to))] : [];
  });
}

/** "do seu zé", "da esquina", "de roupa": what tells one shop from another. */
function withTail(turn: TurnReading, at: number): number {
  const { words } = turn.reading;
  let to = at;
  while (to - at < LONGEST_NAME && OF.has(words[to] ?? '')) {
    const title = TITLES.has(words[to + 1] ?? '') ? 1 : 0;
    if (!isPartOfName(turn, to + 1 + title)) break;
    to += 2 + title;
  }
  return to;
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
  if (to === from) return undefined;
  const follows = turn.figures.some((figure) => figure.to === link && isMoney(figure));
  return follows || sumAfter(turn, to) ? found(reading, from, to) : undefined;
}

function sumAfter(turn: TurnReading, at: number): Found<unknown> | undefined {
  let next = at;
  while (next - at < 3 && BETWEEN.has(turn.reading.words[next] ?? '')) next += 1;
  return turn.figures.find((figure) => figure.from === next && isMoney(figure));
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

function isItemStart({ words }: Reading, at: number): boolean {
  return ['', '\n', ',', ';', '.', '+', '-'].includes(words[at - 1] ?? '');
}

/** Where the name that begins at `from` ends; `from` itself when no name begins there. */
function nameEnd(turn: TurnReading, from: number): number {
  const { words } = turn.reading;
  const first = words[from] ?? '';
  if (first.length < 3 || EVERYDAY_WORDS.has(first) || VERBS.test(first) || isTradeWord(turn, from)) return from;
  let to = from;
  while (to < from + LONGEST_NAME && isPartOfName(turn, to)) to += 1;
  return trimmed(turn.reading, from, to);
}

function trimmed({ words }: Reading, from: number, end: number): number {
  let to = end;
  while (to > from && (LINKS.has(words[to - 1] ?? '') || OF.has(words[to - 1] ?? ''))) to -= 1;
  return to;
}

function isTradeWord(turn: TurnReading, at: number): boolean {
  const word = turn.reading.words[at] ?? '';
  const covers = ({ from, to }: Found<unknown>) => from <= at && at < to;
  return debtKinds.knows(word) || turn.expenses.some(covers) || turn.incomes.some(covers);
}

function isPartOfName({ reading: { tokens, words }, figures, dates }: TurnReading, at: number): boolean {
  const word = words[at] ?? '';
  const isRead = [...figures, ...dates].some(({ from, to }) => from <= at && at < to);
  const isLetters = tokens[at]?.kind === 'word' || word === '&';
  return isLetters && !isRead && !ENDS_NAME.has(word) && !NUMBER_WORDS.has(word) && !SCALES.has(word);
}

function isMoney({ value }: Found<Figure>): boolean {
  return (value.kind === 'amount' && value.amount.role === undefined) || value.kind === 'instalments';
}

/** How verbs end: "pra liberar", "sobraram 9", "dei 150", "quitadas 11". */
const VERBS = /(?:[aei]r|ei|ou|aram|eram|iram|ando|endo|indo|[ai]d[oa]s?)$/;

const LINKS: ReadonlySet<string> = new Set(['no', 'na', 'nos', 'nas', 'para', 'com', 'ao']);
const OF: ReadonlySet<string> = new Set(['do', 'da', 'de', 'dos', 'das']);
const TITLES: ReadonlySet<string> = new Set(['seu', 'dona', 'dr', 'dra', 'meu', 'minha']);
const ARTICLES: ReadonlySet<string> = new Set(['o', 'a', 'um', 'uma']);
const OWES_BEFORE: ReadonlySet<string> = new Set(
  'no na nos nas para com ao a o do da e um uma devo devendo devemos dessa desse'.split(' '),
);
const BETWEEN: ReadonlySet<string> = new Set(': - de uns umas eh e sao deu da no valor total $ ja esta'.split(' '));
const ENDS_NAME: ReadonlySet<string> = new Set(
  [
    'e eh mas que em com mais vence venceu vencida esta estou desde faz ha atrasado atrasada sem por parcelado uns umas tem',
    'devo ja sao deu faltam falta paguei saldo valor kkk hoje agora tudo dele dela ainda deve parcela parcelas fatura nao',
    'reais conto me te lhe no na nos nas para',
  ]
    .join(' ')
    .split(' '),
);
