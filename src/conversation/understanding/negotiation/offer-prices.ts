import type { Money } from '../../../contracts/mentions.ts';
import { LARGEST_AMOUNT } from '../../../domain/money/centavos.ts';
import { type Amount, type SettledAmount, settleAmount } from '../figures/amounts.ts';
import type { Instalments } from '../figures/figure.ts';
import type { Found } from '../text/tokens.ts';
import type { TurnReading } from '../turn-reading.ts';
import { priceOfFirstAndRest } from './first-and-rest.ts';
import type { OfferPrice } from './offer-price.ts';

export type OfferPrices = { readonly prices: readonly OfferPrice[]; readonly leftovers: readonly string[] };

/**
 * The prices in an offer's words: "350", "10x de 80", "entrada de 100 + 10x de 80", "1.200 em 10x"; "1.200 à vista ou
 * 12x 130" is two. "de 3.000 por 350" names the debt first. Sums that nobody can tell apart are left over.
 */
export function readOfferPrices(turn: TurnReading): OfferPrices {
  const whole = priceOfFirstAndRest(turn);
  if (whole) return { prices: [whole], leftovers: [] };
  const said = turn.figures.flatMap((figure): readonly Said[] => {
    const { from, to, value } = figure;
    if (value.kind === 'instalments') return [{ is: 'parts', from, parts: value.instalments }];
    return value.kind === 'amount' ? sumIn(turn, { from, to, value: value.amount }) : [];
  });
  const entry = said.find((one) => one.is === 'entry')?.money;
  const options = said.flatMap((one, index) => {
    if (one.is !== 'parts') return [];
    const total = totalBefore(turn, one, said.slice(0, index));
    return { total, price: partsOf(one.parts, total?.price), isUnclear: one.parts.amount?.range !== undefined };
  });
  const sums = said.filter((one) => one.is === 'sum').filter((sum) => options.every(({ total }) => total !== sum));
  const { kept, unsure } = toldApart(sums);
  const inParts = options.filter(({ price, isUnclear }) => price !== undefined && !isUnclear);
  // An entry belongs to the one offer in parts, whichever was said first.
  const parts = inParts.flatMap(({ price, total }) => {
    if (!price) return [];
    // "36x de 118,20 (entrada 118,20 em 01/12)": the first of the parts.
    const isFirstPart =
      entry && price.price.kind === 'money' && price.price.money.centavos === entry.centavos * (price.instalments ?? 1);
    return entry && !isFirstPart && inParts.length === 1 ? withEntry(price, entry, total !== undefined) : price;
  });
  return {
    prices: [
      ...kept.filter((sum) => !parts.some((one) => isSamePrice(one, sum))).map(({ price }) => ({ price })),
      ...parts,
    ].filter(isWhole),
    leftovers: [...said.flatMap(unclearSpan), ...unsure.map(({ span }) => span)],
  };
}

/** "12x de 30 ou 40": nobody can tell what each part is. */
function unclearSpan(said: Said): readonly string[] {
  if (said.is === 'unclear') return [said.span];
  const each = said.is === 'parts' ? said.parts.amount : undefined;
  return each?.range ? [each.span] : [];
}

type Said =
  | { readonly is: 'entry'; readonly money: Money }
  | Sum
  | { readonly is: 'parts'; readonly from: number; readonly parts: Instalments }
  | { readonly is: 'unclear'; readonly span: string };

/** A sum that may be the whole price. `isNamed`: by the words before it. */
type Sum = {
  readonly is: 'sum';
  readonly price: SettledAmount;
  readonly to: number;
  readonly isNamed: boolean;
  readonly span: string;
};

function sumIn(turn: TurnReading, { from, to, value }: Found<Amount>): readonly Said[] {
  const role = roleIn(turn, from, to, value);
  // "baixaram pra 200 por mês": for how many months was not said.
  if (value.per !== undefined) return [{ is: 'unclear', span: value.span }];
  if (role === 'former') return [];
  const settled = role === 'none' ? undefined : settleAmount(value, role === 'entry' ? 'anything' : 'thousands');
  if (role === 'entry' && settled?.kind === 'money') return [{ is: 'entry', money: settled.money }];
  if (role !== 'price' || !settled) return [{ is: 'unclear', span: value.span }];
  return [{ is: 'sum', price: settled, to, isNamed: isNamedPrice(turn, from), span: value.span }];
}

/** "1.200 em 10x", "1.000 com entrada de 200 e mais 8x": the same price in parts. "800 ou 10x de 100": another one. */
function totalBefore(
  { reading: { words } }: TurnReading,
  { from, parts }: Extract<Said, { readonly is: 'parts' }>,
  said: readonly Said[],
): Sum | undefined {
  const last = said.at(-1);
  if (last?.is === 'sum') return words.slice(last.to, from).every((word) => BEFORE_PARTS.has(word)) ? last : undefined;
  const sum = last?.is === 'entry' && parts.amount === undefined ? said.at(-2) : undefined;
  return sum?.is === 'sum' ? sum : undefined;
}

type Role = 'price' | 'entry' | 'former' | 'none';

function roleIn({ reading: { words }, figures }: TurnReading, from: number, to: number, amount: Amount): Role {
  if (amount.role === 'entry' || isEntry(words, from, to)) return 'entry';
  // "desconto de 300 reais": what goes off, and no price.
  if (words[from - 1] === 'de' && words[from - 2] === 'desconto') return 'none';
  // "meu limite era 8 mil, baixaram pra 500".
  if (words.slice(Math.max(0, from - FAR_LIMIT), from).includes('limite')) return 'none';
  // "aceita 2.000 pela dívida de 9.300": the whole debt, unless it is the only sum.
  const isWhole = words[from - 1] === 'de' && DEBT_WORDS.has(words[from - 2] ?? '');
  if (isWhole && figures.filter(({ value }) => value.kind === 'amount').length > 1) return 'former';
  // "de 3.000 por 350", "de 6.200 baixou pra 2.150".
  const link = FALLS.test(words[to] ?? '') ? to + 1 : to;
  const leadsToPrice =
    ['por', 'para'].includes(words[link] ?? '') &&
    figures.some((figure) => figure.from - link >= 1 && figure.from - link <= 2);
  if (isOwnProposal(words, from)) return 'none';
  if (amount.role === 'former' || (leadsToPrice && words[from - 1] === 'de')) return 'former';
  return amount.role === undefined || amount.role === 'current' ? 'price' : 'none';
}

const FAR_LIMIT = 8;
const FALLS = /^(?:caiu|cai|baixou|baixa|baixaram|foi|passou|desceu|abaixou|abaixaram)$/;

/** "perguntei se faziam por 500": what the person would pay, and not what is offered. */
function isOwnProposal(words: readonly string[], from: number): boolean {
  const before = words.slice(Math.max(0, from - FAR_PROPOSAL), from);
  const asked = before.findLastIndex((word) => PROPOSES.test(word));
  return asked >= 0 && !before.slice(asked).some((word) => ANSWERS.test(word));
}

const FAR_PROPOSAL = 7;
const PROPOSES = /^(?:perguntei|pedi|propus|sugeri|ofereci|tentei|implorei)$/;
/** "pedi desconto e fizeram por 500". */
const ANSWERS =
  /^(?:[,.;\n]|e|ai|mas|fizeram|fez|ofereceram|ofereceu|deram|deu|disse|disseram|falou|falaram|baixou|baixaram|veio|ficou)$/;

/** "200 de entrada", "100 na entrada", "sinal de 150", "ato: 200", "a primeira de 200". */
function isEntry(words: readonly string[], from: number, to: number): boolean {
  const end = words[to] === 'reais' ? to + 1 : to;
  if (['de', 'na', 'no', 'como'].includes(words[end] ?? '') && ENTRIES.has(words[end + 1] ?? '')) return true;
  let at = from - 1;
  while (at >= 0 && from - at <= 3 && ['de', ':', '$', 'uns', 'e', 'eh'].includes(words[at] ?? '')) at -= 1;
  const isFirst =
    words[at] === 'primeira' && words.slice(to, to + 8).some((word) => /^(?:rest|outr|demais|mais)/.test(word));
  // "dar 200 agora e 9 de 80 depois".
  const isNow = words[end] === 'agora' && words.slice(end, end + 9).some((word) => /^(?:depois|rest)/.test(word));
  return ENTRIES.has(words[at] ?? '') || isFirst || isNow;
}

const ENTRIES: ReadonlySet<string> = new Set(['entrada', 'sinal', 'ato']);
const DEBT_WORDS: ReadonlySet<string> = new Set('divida debito saldo'.split(' '));

/** "quita por 350", "sai a 350", "baixou para 350", "350 à vista". */
function isNamedPrice({ reading: { words } }: TurnReading, from: number): boolean {
  return words.slice(Math.max(0, from - 3), from).some((word) => NAMES_PRICE.has(word));
}

const NAMES_PRICE: ReadonlySet<string> = new Set('por sai fica pagando pago para oferta proposta acordo'.split(' '));

const BEFORE_PARTS: ReadonlySet<string> = new Set(
  'em de , parcelado dividido dividida no total ate por parcelas com'.split(' '),
);

/** `total`: the sum that is split, where one was said; else the parts are summed. */
function partsOf(
  { total: count, remaining, amount: each }: Instalments,
  total: SettledAmount | undefined,
): OfferPrice | undefined {
  const instalments = count ?? remaining;
  if (instalments === undefined || instalments < 1) return undefined;
  const settledEach = each && settleAmount(each, 'anything');
  if (settledEach?.kind !== 'money') return total && { price: total, instalments };
  const { centavos, span } = settledEach.money;
  const price = centavos * instalments;
  if (price <= 0 || price > LARGEST_AMOUNT) return undefined;
  return { price: { kind: 'money', money: { centavos: price, span } }, instalments };
}

/** Parts that were told by their own amount come on top of the entry; a total holds it already. */
function withEntry({ price, instalments = 1 }: OfferPrice, entry: Money, isTotal: boolean): OfferPrice {
  if (price.kind === 'ask') return { price, instalments };
  const centavos = price.money.centavos + (isTotal ? 0 : entry.centavos);
  return { price: { kind: 'money', money: { ...price.money, centavos } }, instalments: instalments + 1, entry };
}

/** Of several sums the ones that are said to be prices; when all or none are, nobody can tell. */
function toldApart<T extends { readonly isNamed: boolean }>(sums: readonly T[]) {
  const named = sums.filter(({ isNamed }) => isNamed);
  if (sums.length <= 1) return { kept: sums, unsure: [] };
  return named.length === 1
    ? { kept: named, unsure: sums.filter(({ isNamed }) => !isNamed) }
    : { kept: [], unsure: sums };
}

/** "fazem por 1.161, em 9x de 129": said twice. */
function isSamePrice({ price }: OfferPrice, sum: Sum): boolean {
  return price.kind === 'money' && sum.price.kind === 'money' && price.money.centavos === sum.price.money.centavos;
}

/** An entry of more than the whole price is none, and nothing is sold for nothing: "desconto zero". */
function isWhole({ price, entry }: OfferPrice): boolean {
  if (price.kind === 'ask') return true;
  return price.money.centavos > 0 && (entry === undefined || entry.centavos < price.money.centavos);
}
