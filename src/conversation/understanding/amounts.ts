import type { Money } from '../../contracts/mentions.ts';
import type { Centavos } from '../../domain/money/centavos.ts';
import { LARGEST_AMOUNT } from '../../domain/money/centavos.ts';
import { fold } from '../../domain/text/normalise.ts';
import { alternatives, startsAnother } from './alternatives.ts';
import { type Decimal, times, toCentavos, toNumber } from './digits.ts';
import type { NumberReading } from './numbers.ts';
import type { Scan } from './scan.ts';
import { combinedPrice } from './spoken-prices.ts';
import { type Found, type Reading, spanOf } from './tokens.ts';

/**
 * An amount of money as written. More than one of `readings`: it must be asked. `bare`: no currency, scale or decimals,
 * so a small one may be of thousands. `per`: how often it comes or goes.
 */
export type Amount = {
  readonly readings: readonly Centavos[];
  readonly bare: boolean;
  readonly approximate: boolean;
  readonly range?: { readonly from: Centavos; readonly to: Centavos };
  readonly per?: Period;
  readonly role?: 'minimum' | 'limit' | 'below' | 'former' | 'entry' | 'current';
  readonly span: string;
};

export type Period = 'day' | 'week' | 'fortnight' | 'month' | 'year';

/** Money that can be written down, or the candidates that must be told apart by a question. */
export type SettledAmount =
  | { readonly kind: 'money'; readonly money: Money }
  | { readonly kind: 'ask'; readonly span: string; readonly candidates: readonly Centavos[] };

/** Below R$ 30 a bare figure for a debt or an income is more likely of thousands ("devo 3", "1.5"). */
const SMALL: Centavos = 3_000;

/** `expects` says whether thousands are likely here: then a small bare figure is asked, never guessed. */
export function settleAmount(amount: Amount, expects: 'thousands' | 'anything'): SettledAmount | undefined {
  const [only, ...others] = amount.readings;
  if (only === undefined) return undefined;
  if (others.length > 0) return { kind: 'ask', span: amount.span, candidates: ascending(amount.readings) };
  const isShort = amount.bare || /^\d{1,2}[.,]\d$/.test(fold(amount.span));
  if (isShort && expects === 'thousands' && only > 0 && only < SMALL) {
    return { kind: 'ask', span: amount.span, candidates: [only, only * 1_000] };
  }
  const money = {
    centavos: only,
    span: amount.span,
    ...(amount.approximate ? { approximate: true } : {}),
    ...(amount.range ? { range: amount.range } : {}),
  };
  return { kind: 'money', money };
}

/** Reads the number as an amount; `undefined` when it is larger than any personal debt or no whole centavos. */
export function amountAt(number: NumberReading, scan: Scan): Found<Amount> | undefined {
  const { reading } = scan;
  const said = combinedPrice(number, scan);
  const price = alternatives(number, said, scan) ?? said;
  const range = price === said ? rangeAt(number, price, scan) : undefined;
  const from = currencyBefore(reading, number.from);
  const to = range?.to ?? price.to;
  const centavos = range ? [range.high] : price.values.flatMap((value) => toCentavos(value) ?? []);
  if (centavos.length === 0 || centavos.length < (range ? 1 : price.values.length)) return undefined;
  if (centavos.some((value) => value > LARGEST_AMOUNT)) return undefined;
  const { before, after, end } = vagueness(reading, from, to);
  const per = periodAfter(reading.words, end) ?? periodBefore(reading.words, from);
  const role = roleOf(reading.words, from) ?? roleAfter(reading.words, end);
  return {
    from,
    to: per?.to ?? end,
    value: {
      readings: [...new Set(centavos)],
      bare: !price.marked && from === number.from && !range,
      approximate: before || after || range !== undefined,
      span: spanOf(reading, from, end),
      ...(range ? { range: { from: range.low, to: range.high } } : {}),
      ...(per ? { per: per.value } : {}),
      ...(role ? { role } : {}),
    },
  };
}

function ascending(values: readonly Centavos[]): readonly Centavos[] {
  return values.toSorted((a, b) => a - b);
}

function currencyBefore({ words }: Reading, from: number): number {
  const before = words[from - 1] ?? '';
  return before === '$' || before === 'rs' || before === 'r' ? from - 1 : from;
}

type Range = { readonly low: Centavos; readonly high: Centavos; readonly to: number };

/** "entre 2 e 3 mil", "2 a 3 mil", "1500 ou 2000". The lower end takes the scale of the upper one. */
function rangeAt(number: NumberReading, price: { to: number }, scan: Scan): Range | undefined {
  const { words } = scan.reading;
  const between = words[currencyBefore(scan.reading, number.from) - 1] === 'entre' && words[number.to] === 'e';
  const at = between ? number.to : price.to;
  if (!between && !['a', 'ou', '-', 'ate'].includes(words[at] ?? '')) return undefined;
  const upper = scan.numbers.get(words[at + 1] === '$' ? at + 2 : at + 1);
  // "desconta 388 até 2031" names the year.
  if (words[at] === 'ate' && /^20[2-6]\d$/.test(words[at + 1] ?? '')) return undefined;
  const [first] = number.values;
  if (!upper || !first || number.values.length > 1) return undefined;
  const last = combinedPrice(upper, scan);
  const [second] = last.values;
  if (!second || last.values.length > 1 || startsAnother(words, last.to)) return undefined;
  const lower = inheritScale(first, number.scaled, second, upper.scaled);
  const low = toCentavos(lower);
  const high = toCentavos(second);
  const plausible = low !== undefined && high !== undefined && low < high && high <= low * 10 && high >= SMALL;
  return plausible ? { low, high, to: last.to } : undefined;
}

function inheritScale(first: Decimal, isScaled: boolean, second: Decimal, secondScaled: boolean): Decimal {
  const inThousands = secondScaled && !isScaled && toNumber(first) * 1_000 < toNumber(second);
  return (inThousands ? times(first, 1_000) : undefined) ?? first;
}

/** "uns 500", "quase 3 mil", "mil e pouco", "500 mais ou menos". `end` includes words that belong to the figure. */
function vagueness({ words }: Reading, from: number, to: number): { before: boolean; after: boolean; end: number } {
  const previous = words.slice(Math.max(0, from - 3), from);
  const near = previous.at(-1) ?? '';
  const before =
    VAGUE_BEFORE.has(near) ||
    (['de', 'a', 'que'].includes(near) && VAGUE_BEFORE_OF.has(previous.at(-2) ?? '')) ||
    (near === 'menos' && previous.at(-2) === 'ou');
  const tail = VAGUE_TAILS.find((words_) => words_.every((word, index) => words[to + index] === word));
  const after =
    tail !== undefined || VAGUE_AFTER.has(words[to] ?? '') || (words[to] === 'mais' && words[to + 1] === 'ou');
  return { before, after, end: tail ? to + tail.length : to };
}

const VAGUE_BEFORE: ReadonlySet<string> = new Set(
  'uns umas nuns numas quase tipo ~ aproximadamente praticamente acho ate media maximo minimo'
    .split(' ')
    .filter((word) => word !== 'minimo'),
);
const VAGUE_BEFORE_OF: ReadonlySet<string> = new Set(
  'cerca volta torno faixa perto mais menos media acho base chega chegando'.split(' '),
);
const VAGUE_AFTER: ReadonlySet<string> = new Set(['aproximadamente', 'aprox', '+-', 'mm']);
const VAGUE_TAILS: readonly (readonly string[])[] = [
  'e pouco',
  'e poucos',
  'e pouquinho',
  'e tanto',
  'e tantos',
  'e tal',
  'e alguma coisa',
  'e uns quebrados',
  'e la vai pedrada',
  'e la vai',
  'e qualquer coisa',
  'por ai',
].map((tail) => tail.split(' '));

const PERIOD_WORDS: ReadonlyMap<string, Period> = new Map([
  ['dia', 'day'],
  ['diaria', 'day'],
  ['semana', 'week'],
  ['fds', 'week'],
  ['quinzena', 'fortnight'],
  ['mes', 'month'],
  ['ano', 'year'],
]);
const PERIOD_ADJECTIVES: ReadonlyMap<string, Period> = new Map([
  ['mensal', 'month'],
  ['mensais', 'month'],
  ['semanal', 'week'],
  ['semanais', 'week'],
  ['quinzenal', 'fortnight'],
  ['diario', 'day'],
  ['diarios', 'day'],
  ['anual', 'year'],
]);
const BARE_PERIODS: ReadonlySet<string> = new Set(['mes', 'semana']);
const WHICH_MONTH: ReadonlySet<string> = new Set(
  'passado passada que de do retrasado e atual todo a 1 2 3 4 5 6 7 8 9 10 11 12'.split(' '),
);
const PERIOD_LINKS: ReadonlySet<string> = new Set(['por', 'ao', 'a', '/', 'todo', 'toda', 'cada', 'no', 'na', 'para']);

function periodAfter(words: readonly string[], at: number): { value: Period; to: number } | undefined {
  const adjective = PERIOD_ADJECTIVES.get(words[at] ?? '');
  if (adjective) return { value: adjective, to: at + 1 };
  const fortnight = FORTNIGHTS.find((said) => said.every((word, index) => words[at + index] === word));
  if (fortnight) return { value: 'fortnight', to: at + fortnight.length };
  // "a facul 340 mês": the bare word, where nothing says which month.
  const isBare = BARE_PERIODS.has(words[at] ?? '') && !WHICH_MONTH.has(words[at + 1] ?? '');
  if (isBare) return { value: words[at] === 'mes' ? 'month' : 'week', to: at + 1 };
  const noun = PERIOD_LINKS.has(words[at] ?? '') ? PERIOD_WORDS.get(words[at + 1] ?? '') : undefined;
  // "no mês passado", "dia 10" are not how often.
  const isDayOfMonth = words[at] !== 'por' && words[at] !== '/' && /^\d/.test(words[at + 2] ?? '');
  const isDate = ['passado', 'passada', 'que'].includes(words[at + 2] ?? '') || isDayOfMonth;
  return noun && !isDate ? { value: noun, to: at + 2 } : undefined;
}

/** "80 a cada 15 dias". */
const FORTNIGHTS: readonly (readonly string[])[] = [
  'a cada 15 dias',
  'a cada quinze dias',
  'cada 15 dias',
  'cada quinze dias',
  'de 15 em 15 dias',
  'de quinze em quinze dias',
].map((said) => said.split(' '));

function periodBefore(words: readonly string[], from: number): { value: Period; to: undefined } | undefined {
  const isSkipped = VAGUE_BEFORE.has(words[from - 1] ?? '') || VERBS_BETWEEN.has(words[from - 1] ?? '');
  const at = isSkipped ? from - 2 : from - 1;
  const value = PERIOD_WORDS.get(words[at] ?? '');
  return value && ['por', 'todo', 'toda', 'cada'].includes(words[at - 1] ?? '') ? { value, to: undefined } : undefined;
}

/** "todo mês pago 200". */
const VERBS_BETWEEN: ReadonlySet<string> = new Set(
  'pago paga ganho recebo tiro gasto cai entra vem da desconta de vindo'.split(' '),
);

function roleOf(words: readonly string[], from: number): Amount['role'] {
  const before = words.slice(Math.max(0, from - 3), from);
  const near = before.filter((word) => !BEFORE_SUM.has(word)).at(-1) ?? '';
  if (near === 'minimo' || near === 'minima' || isMinimumOf(words, from)) return 'minimum';
  if (near === 'limite') return 'limit';
  // "menos de mil" is no sum that may be written.
  if (near === 'menos' && before.at(-1) === 'de' && !before.includes('ou')) return 'below';
  if (near === 'entrada') return 'entry';
  // "4.800, sendo 1.200 atrasado": a part of what was said.
  if (near === 'sendo') return 'former';
  const firm = words.slice(Math.max(0, from - 4), from).filter((word) => !VAGUE_BEFORE.has(word) && word !== '$');
  if (CURRENT.has(firm.slice(-2).join(' ')) || STILL_OWED.has(near)) return 'current';
  // "a última que vi do santander era 4.890" is the last that is known.
  const isLastKnown = words.slice(Math.max(0, from - 8), from).some((word) => word === 'vi' || word === 'olhei');
  // "já foi 2.500, mas hoje tá 1.900".
  const wasOnce = ['ja foi', 'ja esteve', 'foi em'].includes(
    before
      .filter((word) => word !== 'de')
      .slice(-2)
      .join(' '),
  );
  const isNow = words.slice(from, from + FAR_NOW).some((word) => ['hoje', 'agora', 'atualmente'].includes(word));
  if (wasOnce && isNow) return 'former';
  return before.some((word) => FORMERLY.has(word)) && !isLastKnown ? 'former' : undefined;
}

const FAR_NOW = 25;

/** "o mínimo do nubank é 200". */
function isMinimumOf(words: readonly string[], from: number): boolean {
  let at = from - 1;
  while (at > 0 && BEFORE_SUM.has(words[at] ?? '')) at -= 1;
  const before = words.slice(Math.max(0, at - 5), at);
  const of = before.findLastIndex((word) => ['do', 'da', 'dos'].includes(word));
  return of > 0 && before.length - of <= 3 && ['minimo', 'minima'].includes(before[of - 1] ?? '') && from - at <= 4;
}

const BEFORE_SUM: ReadonlySet<string> = new Set(
  '$ de e eh esta uns umas : da do que seria dava so ainda pagar mais vindo vem veio deu ficou fica vale'.split(' '),
);

/** "500 de entrada". */
function roleAfter(words: readonly string[], to: number): Amount['role'] {
  if (words[to] !== 'de') return undefined;
  if (words[to + 1] === 'limite') return 'limit';
  return words[to + 1] === 'entrada' ? 'entry' : undefined;
}

/** "já paguei seis, falta quatro mil". */
const STILL_OWED: ReadonlySet<string> = new Set(
  'falta faltam faltando resta restam restando restou sobrou sobraram virou viraram'.split(' '),
);
const FORMERLY: ReadonlySet<string> = new Set(['era', 'eram', 'tinha', 'tinham', 'custou', 'custava', 'valia']);

const CURRENT: ReadonlySet<string> = new Set([
  'esta em',
  'estao em',
  'ja esta',
  'agora esta',
  'agora eh',
  'hoje esta',
  'hoje eh',
  'foi para',
  'subiu para',
  'pulou para',
  'ja bateu',
  'hoje bateu',
  'agora bateu',
  'bateu em',
  'bateu nos',
  'chegou em',
  'deve esta',
  'deve estar',
  'ainda devo',
  'agora devo',
  'hoje devo',
  'devo ainda',
  'me cobra',
  'me cobram',
  'estou devendo',
  'esta cobrando',
  'estao cobrando',
  'ficou em',
  'app mostra',
  'aplicativo mostra',
  'hoje mostra',
  'app aparece',
  'aplicativo aparece',
  'hoje aparece',
  'app consta',
  'aplicativo consta',
  'extrato mostra',
  'agora quer',
  'hoje quer',
  'agora pedem',
  'virou para',
  'pulou para',
  'aumentou para',
  'cresceu para',
  'que pagar',
  'que devolver',
]);
