import type { DebtKind } from '../../../domain/debts/debt.ts';
import { isOwedBehind, namesOfCards } from '../debts/owed-at-shops.ts';
import type { Figure } from '../figures/figure.ts';
import { clauseStart } from '../text/clause-start.ts';
import { PEOPLES_NAMES } from '../text/common-words.data.ts';
import { FIRST_NAMES } from '../text/everyday-words.data.ts';
import { isPlainWord } from '../text/respell.ts';
import { type Found, type Reading, spanOf } from '../text/tokens.ts';
import { phrasesIn, type TurnReading } from '../turn-reading.ts';
import type { FoundCreditor } from './creditors.ts';
import { byTheirNames, saidNames } from './introduced-names.ts';
import { localCreditorHeads, samePlace } from './local-creditors.data.ts';
import { isGrave, LINKS, nameEnd, tailEnd } from './name-bounds.ts';

/**
 * Creditors that no list knows: after an amount ("500 reais no mercadinho do seu zé"), before one ("na certel 210"), by
 * what they are ("tô devendo a oficina"), and the one that was just named ("no mesmo banco"). For debts only: in other
 * talk "500 no mês" names nobody.
 */
export function unlistedCreditors(turn: TurnReading): readonly Found<FoundCreditor>[] {
  const named = [
    ...again(turn),
    ...localCreditors(turn),
    ...linksIn(turn).flatMap((at) => namedAfterLink(turn, at) ?? []),
    ...owedTo(turn),
    ...namesOfCards(turn)
      .filter(({ from, to }) => isOwnName(turn.reading.words.slice(from, to)))
      .map(({ from, to }) => found(turn.reading, from, to)),
    ...lenders(turn),
    ...itemsOfList(turn),
    ...saidNames(turn),
  ].toSorted((a, b) => a.from - b.from || b.to - a.to);
  const free = named.filter(
    (one) => !isWhatItIs(turn, one) && !turn.creditors.some((other) => overlap(one, other) || one.to === other.from),
  );
  const apart = free.filter((one, index) => !free.slice(0, index).some((earlier) => overlap(one, earlier)));
  return byTheirNames(turn, apart);
}

/** "a financeira da moto": the debt, by what it is. */
function isWhatItIs({ kinds }: TurnReading, { from, to }: Found<unknown>): boolean {
  return kinds.some((kind) => kind.from === from && kind.to === to && kind.value.collateral === 'vehicle');
}

const PERSONS: ReadonlySet<string> = new Set(
  'mlk moleque muleke mano mina parca brother cara guri piazada homem rapaz moco moca mulher senhor senhora dona seu'.split(
    ' ',
  ),
);
const SELLS: ReadonlySet<string> = new Set('crediario loja bazar carne avon natura boutique cartao banco'.split(' '));

function overlap(one: Found<unknown>, other: Found<unknown>): boolean {
  return one.from < other.to && other.from < one.to;
}

function found(reading: Reading, from: number, to: number): Found<FoundCreditor> {
  const span = spanOf(reading, from, to);
  const words = reading.words.slice(from, to);
  // "o rapaz do carro de som", "dona neuza" lend as people do; "a moça do crediário" sells for a shop.
  const isPerson = PERSONS.has(words[0] ?? '') && !words.some((word) => SELLS.has(word));
  const kind = isPerson ? 'informal' : KIND_OF_HEAD.get(words[0] ?? '');
  return { from, to, value: { mention: { name: span, span }, ...(kind ? { kind } : {}) } };
}

/** What a debt there can only be. */
const KIND_OF_HEAD: ReadonlyMap<string, DebtKind> = new Map<string, DebtKind>([
  ['hospital', 'health'],
  ['clinica', 'health'],
  ['laboratorio', 'health'],
  ['maternidade', 'health'],
  ['medico', 'health'],
  ['fisioterapeuta', 'health'],
  ['psicologa', 'health'],
  ['psicologo', 'health'],
  ['escolinha', 'education'],
  ['creche', 'education'],
]);

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
    // "moça do iogurte 45": the sum is no part of the name.
    const sum = turn.figures.find(({ from }) => from > head.from && from < head.to);
    const to = withoutTail(reading, head.from, sum ? sum.from : tailEnd(turn, head.to));
    // "uma amiga do salão" is one.
    const isOfPerson = turn.creditors.some((one) => one.to === head.from - 1 && one.value.kind === 'informal');
    if (isOfPerson && ['do', 'da', 'de'].includes(reading.words[head.from - 1] ?? '')) return [];
    const isNamed = to > head.to || !NEEDS_TAIL.has(reading.words[head.from] ?? '');
    const isBehind = isOwedBehind(turn, head.from, to);
    return isNamed && (isOwed(turn, head.from, to) || isBehind) ? [found(reading, head.from, to)] : [];
  });
}

/** "o pessoal da rua, 1000", "o rapaz do som me cobra 500": a mark or a verb ends the name. */
function withoutTail({ tokens, words }: Reading, from: number, to: number): number {
  const end = tokens
    .slice(from, to)
    .findIndex(
      ({ kind }, index) => kind === 'mark' || kind === 'break' || (index > 0 && ACTS.test(words[from + index] ?? '')),
    );
  let last = end < 0 ? to : from + end;
  while (last > from + 1 && TRAILING.has(words[last - 1] ?? '')) last -= 1;
  return last;
}

const TRAILING: ReadonlySet<string> = new Set('da do de aqui ali la daqui perto uns umas'.split(' '));
const ACTS =
  /^(?:me|nos|que|quer|querem|cobra|cobram|ja|esta|tem|vai|disse|pediu|vende|deu)$|(?:ou|ei|aram|eram|iram|ando|endo|indo)$/;

/** A sum beside it, or "devo" before it: "a oficina fechou" owes nothing to nobody. */
function isOwed(turn: TurnReading, from: number, to: number): boolean {
  const { words } = turn.reading;
  const article = ARTICLES.has(words[from - 1] ?? '') ? from - 1 : from;
  const link = LEADS.has(words[article - 1] ?? '') ? article - 1 : article;
  const follows = turn.figures.some((figure) => figure.to === link && isMoney(figure));
  const owes = words.slice(Math.max(0, link - 3), link).some((word) => OWES.has(word));
  return follows || owes || sumAfter(turn, to) !== undefined;
}

function linksIn({ reading, from, to }: TurnReading): readonly number[] {
  const links: number[] = [];
  for (let at = from; at < to; at += 1) if (LINKS.has(reading.words[at] ?? '') || isGrave(reading, at)) links.push(at);
  return links;
}

/** "500 no zé", "na marabraz de 860", "com fornecedor: R$ 6.500". */
function namedAfterLink(turn: TurnReading, link: number): Found<FoundCreditor> | undefined {
  const { reading } = turn;
  const from = ARTICLES.has(reading.words[link + 1] ?? '') ? link + 2 : link + 1;
  const to = nameEnd(turn, from);
  // "pra liberar".
  const isDeed = reading.words[link] === 'para' && VERBS.test(reading.words[from] ?? '');
  if (to === from || isDeed || isPurpose(turn, link, { from, to }) || endsInVerb(reading.words, to)) return undefined;
  const follows = turn.figures.some((figure) => figure.to === link && isMoney(figure));
  return follows || sumAfter(turn, to) ? found(reading, from, to) : undefined;
}

/** "comprei uma tv pra sala", "pra rematrícula pedem 1.380": what for. "devo 500 pra igreja" is owed there. */
function isPurpose(
  { reading: { words } }: TurnReading,
  link: number,
  name: Pick<Found<unknown>, 'from' | 'to'>,
): boolean {
  if (words[link] !== 'para' || isOwnName(words.slice(name.from, name.to)) || PERSONS.has(words[name.from] ?? ''))
    return false;
  return !words.slice(clauseStart(words, link), link).some((word) => OWES.has(word));
}

/** "rematrícula pedem", "oficina gastei": a noun with what was done. */
function endsInVerb(words: readonly string[], end: number): boolean {
  const last = words[end - 1] ?? '';
  // "devolvi mil".
  const isDone = /[bdgmptuv]i$/.test(last);
  return (PLURAL_VERBS.test(last) || isDone) && isPlainWord(last) && !FIRST_NAMES.has(last) && !PEOPLES_NAMES.has(last);
}

/** "pedem", "cobram", "pagamos", "dão"; "viagem" and "homem" are things and people. */
const PLURAL_VERBS = /(?:[^gm]em|[^n]am|[aei]mos)$|^(?:dao|vao|sao|estao)$/;

function sumAfter(turn: TurnReading, at: number): Found<unknown> | undefined {
  for (let next = at; next - at <= MOST_BETWEEN; next += 1) {
    const sum = turn.figures.find((figure) => figure.from === next && isMoney(figure));
    if (sum || !BETWEEN.has(turn.reading.words[next] ?? '')) return sum;
  }
  return undefined;
}

/** "a sandra me emprestou 400": who lent it. */
function lenders(turn: TurnReading): readonly Found<FoundCreditor>[] {
  const { words } = turn.reading;
  return words.flatMap((word, at): Found<FoundCreditor>[] => {
    const verb = LENT.test(words[at + 1] ?? '') && word === 'me';
    const start = words.slice(Math.max(0, at - LONGEST_ITEM), at).findIndex((one) => ARTICLES.has(one));
    if (!verb || start < 0) return [];
    const from = Math.max(0, at - LONGEST_ITEM) + start + 1;
    const to = nameEnd(turn, from);
    return to === at && to > from
      ? [{ ...found(turn.reading, from, to), value: { ...found(turn.reading, from, to).value, kind: 'informal' } }]
      : [];
  });
}

const LENT = /^(?:emprestou|emprestaram|adiantou|arrumou|arranjou)$/;

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
      // "que ele me emprestou pra consertar a moto".
      return to > from && !VERBS.test(reading.words[from] ?? '') ? [found(reading, from, to)] : [];
    });
}

/** "certel 210", "renata (amiga) 200", "nubank 900 e caju 400" in a list of debts. */
function itemsOfList(turn: TurnReading): readonly Found<FoundCreditor>[] {
  const { reading, view, creditors } = turn;
  const slot = view.question?.slot;
  // Listed names show that names are being listed.
  const isAsked = slot === 'debts' || slot === 'more-debts';
  const isListing = creditors.length >= (isAsked ? 1 : 2);
  return itemStarts(turn).flatMap((from) => {
    const name = titled(reading.words, from);
    const to = nameEnd(turn, name);
    const isName = to > name && to - name <= LONGEST_ITEM && !endsInVerb(reading.words, to);
    if (!isName || reading.words.slice(name, to).some((word) => VERBS.test(word))) return [];
    const end = reading.words[to] === '(' ? reading.words.indexOf(')', to) + 1 : to;
    const sum = sumAfter(turn, end);
    if (!sum || isNamedLater(turn, sum.to)) return [];
    const isAlone =
      isAsked && (name > from || (isWholeItem(turn, to, sum) && isOwnName(reading.words.slice(name, to))));
    return isListing || isAlone ? [found(reading, from, to)] : [];
  });
}

/** Where a clause begins, and behind the "e" that follows a sum. */
function itemStarts({ clauses, figures, reading: { words }, from, to }: TurnReading): readonly number[] {
  const joined = figures.flatMap((figure) => {
    const at = words[figure.to] === 'reais' ? figure.to + 1 : figure.to;
    if (words[at] !== 'e' && words[at] !== '+') return [];
    return [ARTICLES.has(words[at + 1] ?? '') ? at + 2 : at + 1];
  });
  return [...clauses.map((clause) => clause.from), ...joined].filter((at) => at >= from && at < to);
}

/** "dona neide", "seu antônio". */
function titled(words: readonly string[], at: number): number {
  return ['dona', 'seu', 'dr', 'dra'].includes(words[at] ?? '') ? at + 1 : at;
}

/** No word of everyday talk, nor a verb: "eles pedem 1.400". */
function isOwnName(words: readonly string[]): boolean {
  return words.every(
    (word) => FIRST_NAMES.has(word) || PEOPLES_NAMES.has(word) || !(isPlainWord(word) || /[ae]m$/.test(word)),
  );
}

/** "caju 400": a name that no word of everyday talk is, its sum, and nothing else. */
function isWholeItem({ reading: { words } }: TurnReading, end: number, sum: Found<unknown>): boolean {
  const after = words[sum.to] === 'reais' ? sum.to + 1 : sum.to;
  const isEnd = ['', '\n', ',', ';', '.', '!', 'e', '+'].includes(words[after] ?? '');
  return isEnd && sum.from - end <= 1;
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
  ': ( - de uns umas eh e sao deu da no valor total $ ja esta me cobrando quer cobra eu tenho um fiado que estou devo devendo conta tem falta faltam resta restam faltando ainda'.split(
    ' ',
  ),
);
