import { LOOSE_HUNDREDS, NUMBER_WORDS, type NumberWord, SCALES } from '../text/number-words.data.ts';
import type { Reading } from '../text/tokens.ts';
import { type Decimal, decimal, plus, readDigits, times, toNumber } from './digits.ts';

/**
 * One number as written in tokens `from` to `to`. More than one value: it can be read in several ways and must be asked.
 * `scaled`: said in thousands or more. `article`: a lone "um/uma", which is a number only beside a counted noun.
 * `malformed`: digits that are no number ("1.5000"); `values` is then empty.
 */
export type NumberReading = {
  readonly from: number;
  readonly to: number;
  readonly values: readonly Decimal[];
  readonly form: 'digits' | 'words';
  readonly scaled: boolean;
  readonly article: boolean;
  /** Digits with a separator, or words with "vírgula": not a count. */
  readonly fractional: boolean;
};

/** All numbers of the text, left to right, none overlapping. */
export function readNumbers(reading: Reading): readonly NumberReading[] {
  const numbers: NumberReading[] = [];
  let at = 0;
  while (at < reading.tokens.length) {
    const number = numberAt(reading, at);
    if (number) numbers.push(number);
    at = number?.to ?? at + 1;
  }
  return numbers;
}

/** The only value of a number that can be read in one way and is whole, such as a count of months. */
export function countOf(number: NumberReading | undefined): number | undefined {
  const value = number?.values.length === 1 ? number.values[0] : undefined;
  return value?.decimals === 0 ? value.units : undefined;
}

/** A first number and how it may go on. */
type Part = { values: readonly Decimal[]; to: number; scaled: boolean; fractional: boolean };

function numberAt(reading: Reading, from: number): NumberReading | undefined {
  const { words, tokens } = reading;
  const spelt = speltDigits(words, from);
  if (spelt) return { from, ...spelt, form: 'words', article: false };
  const half = halfAt(words, from);
  if (half) return { from, ...half, form: 'words', article: false };
  if (tokens[from]?.kind === 'number') {
    const part = scaledDigits(reading, from);
    return { from, ...part, form: 'digits', article: false };
  }
  const part = wordsAt(words, from);
  if (!part) return undefined;
  const article = part.to === from + 1 && ['um', 'uma'].includes(words[from] ?? '');
  return { from, ...part, form: 'words', article };
}

/** "cinco zero zero": digit by digit, as one dictates them. Without a zero, "um dois três" counts. */
function speltDigits(words: readonly string[], from: number): Part | undefined {
  let to = from;
  let digits = '';
  while (to - from <= MOST_SPELT && NUMBER_WORDS.get(words[to] ?? '')?.place === 'unit') {
    digits += NUMBER_WORDS.get(words[to] ?? '')?.value ?? '';
    to += 1;
  }
  const isSpelt = digits.length >= 3 && digits.length <= MOST_SPELT && digits.includes('0') && !digits.startsWith('0');
  const goesOn = words[to] === 'e' || SCALES.has(words[to] ?? '') || words[to] === 'virgula';
  return isSpelt && !goesOn ? { values: [decimal(digits, '')], to, scaled: false, fractional: false } : undefined;
}

const MOST_SPELT = 6;

/** "meio milhão", "meio pau". */
function halfAt(words: readonly string[], from: number): Part | undefined {
  const scale = words[from] === 'meio' ? SCALES.get(words[from + 1] ?? '') : undefined;
  return scale && { values: [decimal(String(scale.factor / 2), '')], to: from + 2, scaled: true, fractional: false };
}

/** "2", "2,5 mil", "2k", "1k5", "2k300", "3 mil e 200", "2 milhões e 300 mil". */
function scaledDigits(reading: Reading, from: number): Part {
  const { words, tokens } = reading;
  const digits = joinedDigits(reading, from);
  if (digits.values.length === 0) return digits;
  const scale = SCALES.get(words[digits.to] ?? '');
  if (!scale) return withHalf(words, digits, 1);
  const values = digits.values.flatMap((value) => {
    const isSmall = !scale.slang || toNumber(value) < 10;
    const thousands = times(value, scale.factor);
    return [...(isSmall ? [] : [value]), ...(thousands ? [thousands] : [])];
  });
  const to = digits.to + 1;
  const after = tokens[to];
  if (words[digits.to] === 'k' && after?.kind === 'number' && after.glued && /^(?:\d|\d{3})$/.test(after.text)) {
    // "1k5" is 1.500, "2k300" is 2.300.
    const rest = decimal(after.text.length === 1 ? `${after.text}00` : after.text, '');
    return { values: values.map((value) => plus(value, rest)), to: to + 1, scaled: true, fractional: false };
  }
  return continued(reading, { values, to, scaled: true, fractional: digits.fractional }, scale.factor);
}

/** Digits of one token, or of several that spaces cut into thousands: "R$ 1 500", "12 500,00". */
function joinedDigits({ tokens, words }: Reading, from: number): Part {
  let text = words[from] ?? '';
  let to = from + 1;
  const next = words[to] ?? '';
  const spaced = /^[1-9]\d{0,2}$/.test(text) && !tokens[to]?.glued && tokens[to]?.kind === 'number';
  if (spaced && (/^\d{3},\d{2}$/.test(next) || (words[from - 1] === '$' && /^\d{3}$/.test(next)))) {
    text += next;
    to += 1;
  }
  const read = readDigits(text);
  if (read.kind === 'malformed') return { values: [], to, scaled: false, fractional: true };
  const values = read.kind === 'one' ? [read.value] : read.values;
  return withComma(words, { values, to, scaled: false, fractional: read.kind !== 'one' || read.written === 'decimal' });
}

/** What follows a scale: "e meio", "e duzentos", "e 200", "duzentos", or a smaller scale again. */
function continued(reading: Reading, part: Part, factor: number): Part {
  const { words, tokens } = reading;
  const half = withHalf(words, part, factor);
  if (half.to !== part.to) return half;
  const joined = words[part.to] === 'e';
  const at = joined ? part.to + 1 : part.to;
  // "3 mil e 4" without an accent is more often "não é 3 mil, é 4" than R$ 3.004.
  const mayJoin = joined && (words[at] ?? '').length > 1;
  const digits = mayJoin ? digitsBelow(reading, at, factor) : undefined;
  const next = tokens[at]?.kind === 'number' ? digits : wordsAt(words, at, factor, joined);
  if (next && next.values.length === 1 && next.values[0] && toNumber(next.values[0]) < factor) {
    const rest = next.values[0];
    return { ...next, values: part.values.map((value) => plus(value, rest)), scaled: true, fractional: false };
  }
  const bare = tokens[at]?.kind === 'number' && !joined && factor === 1_000 ? plainDigits(reading, at) : undefined;
  const hundreds = bare?.values[0];
  // "3 mil 200": one amount said aloud, or two. Both readings are offered.
  if (bare && hundreds && hundreds.units >= 100 && part.values.length === 1) {
    return { ...part, to: bare.to, values: [...part.values.map((value) => plus(value, hundreds)), ...part.values] };
  }
  return part;
}

/** "e 300 mil" after millions, "e 200" after thousands. */
function digitsBelow(reading: Reading, at: number, factor: number): Part | undefined {
  const scaled = factor > 1_000 && SCALES.has(reading.words[at + 1] ?? '') ? scaledDigits(reading, at) : undefined;
  return scaled ?? plainDigits(reading, at);
}

/** Digits after "mil e": at most three, and not the start of "12x" or "7 meses". */
function plainDigits({ words, tokens }: Reading, at: number): Part | undefined {
  const text = words[at] ?? '';
  const after = tokens[at + 1];
  if (!/^\d{1,3}$/.test(text) || (after?.kind === 'word' && !FOLLOWS_AMOUNT.has(after.text))) return undefined;
  if (after?.text === '%' || after?.text === '/') return undefined;
  return { values: [decimal(text, '')], to: at + 1, scaled: false, fractional: false };
}

/** Words that may stand right after an amount without making it a count of something. */
const FOLLOWS_AMOUNT: ReadonlySet<string> = new Set(
  'reais real no na nos nas do da de em para ao a e conto contos pila pilas mango mangos por com mas mais esta estava atrasado atrasada vencido vencida desde faz ha que ja vence'.split(
    ' ',
  ),
);

/** "três vírgula cinco": digits after a spoken comma. */
function withComma(words: readonly string[], part: Part): Part {
  if (words[part.to] !== 'virgula' || part.values.length !== 1 || !part.values[0]) return part;
  const digits = /^\d{1,3}$/.test(words[part.to + 1] ?? '') ? words[part.to + 1] : undefined;
  const zeros = words[part.to + 1] === 'zero' ? 1 : 0;
  const said = digits === undefined ? group(words, part.to + 1 + zeros) : undefined;
  const fraction = digits ?? (said ? '0'.repeat(zeros) + said.value : undefined);
  if (fraction === undefined) return part;
  const whole = part.values[0];
  const value = plus(whole, { units: Number(fraction), decimals: fraction.length });
  return { values: [value], to: said?.to ?? part.to + 2, scaled: part.scaled, fractional: true };
}

/** "e meio" adds half of the scale that was said last. */
function withHalf(words: readonly string[], part: Part, factor: number): Part {
  if (words[part.to] !== 'e' || !['meio', 'meia'].includes(words[part.to + 1] ?? '')) return part;
  const half = { units: factor * 5, decimals: 1 };
  const scale = factor === 1 ? SCALES.get(words[part.to + 2] ?? '') : undefined;
  const values = part.values.map((value) => plus(value, half));
  if (!scale) return { ...part, values, to: part.to + 2, fractional: part.fractional || factor === 1 };
  const scaled = values.flatMap((value) => times(value, scale.factor) ?? []);
  return { values: scaled, to: part.to + 3, scaled: true, fractional: false };
}

/** A number in words below `limit`: groups of up to 999, each with its scale. */
function wordsAt(words: readonly string[], from: number, limit = 1e12, joined = false): Part | undefined {
  const isThousand = SCALES.get(words[from] ?? '')?.factor === 1_000 && words[from] === 'mil';
  const first = isThousand ? { value: 1, to: from } : group(words, from, joined);
  if (!first) return undefined;
  const plain = withComma(words, {
    values: [decimal(String(first.value), '')],
    to: first.to,
    scaled: false,
    fractional: false,
  });
  const scale = SCALES.get(words[plain.to] ?? '');
  if (!scale || scale.factor >= limit) return withHalf(words, plain, 1);
  const values = plain.values.flatMap((value) => {
    const thousands = times(value, scale.factor);
    return [...(scale.slang && toNumber(value) >= 10 ? [value] : []), ...(thousands ? [thousands] : [])];
  });
  return rest(words, { values, to: plain.to + 1, scaled: true, fractional: plain.fractional }, scale.factor);
}

/** The groups after a scale in words: "mil [e] duzentos e trinta", "um milhão, duzentos mil e cinco". */
function rest(words: readonly string[], part: Part, factor: number): Part {
  const half = withHalf(words, part, factor);
  if (half.to !== part.to || part.values.length !== 1) return half;
  const link = words[part.to];
  const linked = link === 'e' || (link === ',' && factor >= 1_000_000);
  const next = wordsAt(words, linked ? part.to + 1 : part.to, factor, link === 'e');
  const [value] = part.values;
  const [more] = next?.values ?? [];
  if (!next || !value || !more || next.values.length > 1 || toNumber(more) >= factor) return part;
  // A comma is kept for "um milhão, duzentos mil"; "um milhão, cem no banco" is a list.
  if (link === ',' && !next.scaled) return part;
  return { values: [plus(value, more)], to: next.to, scaled: true, fractional: false };
}

type Group = { readonly value: number; readonly to: number };

/** Up to 999 in words; "e" between hundreds, tens and units is optional, as in dictated text. */
function group(words: readonly string[], from: number, joined = false): Group | undefined {
  const first = NUMBER_WORDS.get(words[from] ?? '');
  if (!first || (joined && isArticle(words, from))) return undefined;
  const isLoose = first.place === 'unit' && first.value > 1 && LOOSE_HUNDREDS.has(words[from + 1] ?? '');
  let value = isLoose ? first.value * 100 : first.value;
  let place: NumberWord['place'] = isLoose ? 'hundred' : first.place;
  let to = isLoose ? from + 2 : from + 1;
  for (;;) {
    const link = words[to] === 'e' ? 1 : 0;
    const next = NUMBER_WORDS.get(words[to + link] ?? '');
    const isCount = place === 'ten' && link === 1 && ONE_OF_MANY.has(words[to + 2] ?? '');
    if (!next || !continues(place, next) || (!isCount && isArticle(words, to + link))) return { value, to };
    value += next.value;
    place = next.place;
    to += link + 1;
  }
}

function continues(place: NumberWord['place'], next: NumberWord): boolean {
  if (next.value === 0) return false;
  if (place === 'hundred') return next.place === 'ten' || next.place === 'teen' || next.place === 'unit';
  return place === 'ten' && next.place === 'unit';
}

/** "trezentos e uma moto": "uma" begins the next thing; "trinta e um mil", "vinte e um no nubank" count. */
function isArticle(words: readonly string[], at: number): boolean {
  const next = words[at + 1] ?? '';
  const isWord = /^\p{L}{2}/u.test(next);
  return (
    ['um', 'uma'].includes(words[at] ?? '') &&
    isWord &&
    !COUNTED_BY_ONE.has(next) &&
    !SCALES.has(next) &&
    !NUMBER_WORDS.has(next)
  );
}

/** "quarenta e uma parcela": many leave the plural out. */
const ONE_OF_MANY: ReadonlySet<string> = new Set('parcela prestacao vez mes ano mensalidade'.split(' '));
const COUNTED_BY_ONE: ReadonlySet<string> = new Set(
  [
    'reais real conto contos pila pilas mango mangos centavos no na do da em por para virgula que com mas vezes meses parcelas prestacoes dias anos',
    // "mil seiscentos e vinte e um de aposentadoria", "… até março", "… limpo".
    'de dos das nos nas ao ate todo toda cada eu ele ela desde limpo liquido bruto livre certo certinho redondo fixo mais menos ja so',
  ]
    .join(' ')
    .split(' '),
);
