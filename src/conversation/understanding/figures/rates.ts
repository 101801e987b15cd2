import type { RateMention } from '../../../contracts/mentions.ts';
import type { DebtKind } from '../../../domain/debts/debt.ts';
import { type Found, type Reading, spanOf } from '../text/tokens.ts';
import { vagueTail } from './amounts.ts';
import { toNumber } from './digits.ts';
import type { Figure, FigureReader, RateReading } from './figure.ts';
import type { NumberReading } from './numbers.ts';
import type { Scan } from './scan.ts';

const HIGHEST_MONTHLY = 1;
const HIGHEST_YEARLY = 30;
/** "3 ao mês" may be a rate; "500 ao mês" is money. */
const HIGHEST_BARE = 25;
const HIGHEST_NAMED = 1_000;
/** "60 ao ano" of a rate. */
const HIGHEST_SAID = 60;

/** "14,5% a.m.", "435% ao ano", "juros de 14", "quase 3 ao mês". Percentages of something else are ignored. */
export const rateFigure: FigureReader = (number, scan) => {
  const { reading } = scan;
  const { words } = reading;
  const value = number.values.at(-1);
  if (!value || number.scaled) return undefined;
  const spoken = spokenFraction(number, scan);
  const end = spoken?.to ?? number.to;
  // "15 e pouco por cento" is 15.
  const percent = percentEnd(words, end + vagueTail(words, end));
  const at = percent ?? end;
  const period = periodSaid(at, percent !== undefined, scan);
  const named = namesInterest(words, number.from);
  if (percent === undefined && !isRateWithoutSign(number, reading, { period, named })) return undefined;
  if (percent !== undefined && isOfSomething(words, number.from, at)) return percentOfSomething(number, at, 'count');
  if (period && !isReadable(period)) return percentOfSomething(number, period.to, 'unreadable');
  const to = period?.to ?? at;
  const rate: RateReading = {
    value: (toNumber(value) + (spoken?.fraction ?? 0)) / 100,
    ...(period?.value === 'month' || period?.value === 'year' ? { period: period.value } : {}),
    sure: percent !== undefined || named,
    span: spanOf(reading, number.from, to),
  };
  const limit = rate.period === 'month' ? HIGHEST_MONTHLY : HIGHEST_YEARLY;
  const isPlausible = rate.value > 0 && rate.value <= limit;
  return isPlausible
    ? { from: number.from, to, value: { kind: 'rate', rate } }
    : percentOfSomething(number, to, rate.value === 0 ? 'count' : 'unreadable');
};

function isOfSomething(words: readonly string[], from: number, to: number): boolean {
  // "multa de 2%" is charged once.
  const isFine = words.slice(Math.max(0, from - 3), from).includes('multa') && !INTEREST.has(words[from - 1] ?? '');
  return isFine || isShare(words, to) || isDiscount(words, from);
}

/** "o desconto que apareceu pra oi é de 92%". */
function isDiscount(words: readonly string[], at: number): boolean {
  const start = Math.max(0, at - 9);
  const said = start + words.slice(start, at).lastIndexOf('desconto');
  return (
    said >= start &&
    !words.slice(said, at).some((word) => [',', '.', '\n', ';', 'juros', 'juro', 'taxa', 'folha'].includes(word))
  );
}

/** "14% ao mês", "13,4% mes", "9,5% + TR"; after a sign the period may stand in the next message. */
export function periodOfRate(words: readonly string[], at: number, isSigned: boolean): RatePeriod | undefined {
  const next = words[at] === '\n' && isSigned ? at + 1 : at;
  return indexed(words, at) ?? periodAt(words, next) ?? (isSigned ? bareUnit(words, at) : undefined);
}

function periodSaid(at: number, isSigned: boolean, scan: Scan): RatePeriod | undefined {
  return periodOfRate(scan.reading.words, at, isSigned) ?? periodOfDenied(at, scan);
}

/** "é 5,9 e não 9,5 ao mês": what is said of the number that it is not goes for the one that it is. */
function periodOfDenied(at: number, { reading: { words }, numbers }: Scan): RatePeriod | undefined {
  const isDenied = words[at] === 'e' && words[at + 1] === 'nao';
  const denied = isDenied ? numbers.get(at + 2) : undefined;
  const end = denied && (percentEnd(words, denied.to) ?? denied.to);
  const period = end === undefined ? undefined : periodOfRate(words, end, end !== denied?.to);
  return period && { value: period.value, to: at };
}

type Signs = { readonly period: RatePeriod | undefined; readonly named: boolean };

/** "3 ao mês", "juros de 14": without "%", a period or the word for interest must be there, and nothing that says money. */
function isRateWithoutSign(number: NumberReading, reading: Reading, { period, named }: Signs): boolean {
  const amount = toNumber(number.values.at(-1) ?? { units: 0, decimals: 0 });
  const isMoney = reading.words[number.from - 1] === '$' || MONEY_AFTER.has(reading.words[number.to] ?? '');
  if (isMoney || (period && !isReadable(period))) return false;
  if (named) return amount <= HIGHEST_NAMED && (period !== undefined || endsThere(reading, number.to));
  // "26,7 aa", "doze ao ano": nobody writes a sum of money so; "500 por ano" is one.
  if (period?.value === 'year') {
    const written = reading.words.slice(number.to, period.to).join('');
    return (/^a\.?a\.?$/.test(written) && amount <= HIGHEST_NAMED) || (written === 'aoano' && amount <= HIGHEST_SAID);
  }
  return period?.value === 'month' && amount <= HIGHEST_BARE;
}

const YEARLY_KINDS: ReadonlySet<DebtKind> = new Set(['vehicle-financing', 'payroll-loan', 'mortgage']);
const MONTHLY_KINDS: ReadonlySet<DebtKind> = new Set([
  'credit-card',
  'card-instalments',
  'overdraft',
  'store-credit',
  'loan-shark',
]);

/**
 * The rate with its period; a missing period is taken only where the other one cannot be: "435%" is not a month's rate,
 * "14%" of a card not a year's. `undefined`: it must be asked.
 */
export function settleRate(rate: RateReading, kind: DebtKind | undefined): RateMention | undefined {
  const period = rate.period ?? likelyPeriod(rate.value, kind);
  return period && { value: rate.value, period, span: rate.span };
}

/** "1,8% a.m., o que dá uns 23,9% ao ano": one rate by the month and by the year, of which the latter is not much more. */
export function isSameRate(known: RateReading, said: RateReading): boolean {
  if (known.period === said.period || !known.period || !said.period) return false;
  const [monthly, yearly] = known.period === 'month' ? [known.value, said.value] : [said.value, known.value];
  const compounded = (1 + monthly) ** 12 - 1;
  return yearly > monthly * 8 && yearly < compounded * 1.5;
}

function likelyPeriod(value: number, kind: DebtKind | undefined): 'month' | 'year' | undefined {
  // "100% de juros!" is said of any that is high.
  if (Number.isInteger(value)) return undefined;
  if (value > 0.3) return 'year';
  if (kind !== undefined && MONTHLY_KINDS.has(kind)) return value <= 0.2 ? 'month' : undefined;
  if (kind !== undefined && YEARLY_KINDS.has(kind)) return value <= 0.03 ? 'month' : value >= 0.06 ? 'year' : undefined;
  return value <= 0.05 ? 'month' : undefined;
}

/** Where a percent sign after a number ends, in any spelling. */
export function percentEnd(words: readonly string[], at: number): number | undefined {
  if (PERCENT.has(words[at] ?? '')) return at + 1;
  return ['por', 'pro', 'para', 'pur'].includes(words[at] ?? '') && HUNDRED.has(words[at + 1] ?? '')
    ? at + 2
    : undefined;
}

const PERCENT: ReadonlySet<string> = new Set(
  '% porcento porsento porcentos porsentos porceto pocento porciento porcetno porcem pct porc percent'.split(' '),
);
const HUNDRED: ReadonlySet<string> = new Set('cento 100 sento cem ceto ciento centos'.split(' '));

export type RatePeriod = { readonly value: 'day' | 'week' | 'month' | 'year'; readonly to: number };

/** "9,5% + TR", "4% mais IPCA": contracts that follow an index say their rate by the year. */
function indexed(words: readonly string[], at: number): RatePeriod | undefined {
  const link = words[at] === '+' || words[at] === 'mais';
  return link && /^(?:tr|ipca|selic|cdi|inpc|igpm)$/.test(words[at + 1] ?? '')
    ? { value: 'year', to: at + 2 }
    : undefined;
}

/** A rate by the day or week is no rate that a plan can use: it is asked. */
function isReadable({ value }: RatePeriod): boolean {
  return value === 'month' || value === 'year';
}

/** "13,4% mes", "30% m", "2% ano": after a sign, the bare word says the period. */
function bareUnit(words: readonly string[], at: number): RatePeriod | undefined {
  const skipped = ['o', 'd', 'p', 'do'].includes(words[at] ?? '') ? at + 1 : at;
  const value = BARE_UNITS.get(words[skipped] ?? '');
  return value && words[skipped + 1] !== 'que' ? { value, to: skipped + 1 } : undefined;
}

const BARE_UNITS: ReadonlyMap<string, RatePeriod['value']> = new Map([
  ['mes', 'month'],
  ['m', 'month'],
  ['ano', 'year'],
  ['a', 'year'],
  ['dia', 'day'],
  ['semana', 'week'],
]);

/** "um e oitenta e cinco ao mês": hundredths after a spoken "e", where only a rate or a price can follow. */
function spokenFraction(number: NumberReading, { reading: { words }, numbers }: Scan): Spoken | undefined {
  const next = words[number.to] === 'e' && number.form === 'words' ? numbers.get(number.to + 1) : undefined;
  const hundredths = next?.form === 'words' && !next.article ? next.values[0] : undefined;
  const count = hundredths && toNumber(hundredths);
  const whole = number.values[0] && toNumber(number.values[0]);
  if (!next || count === undefined || count < 10 || count > 99 || whole === undefined || whole > HIGHEST_BARE) {
    return undefined;
  }
  return { fraction: count / 100, to: next.to };
}

type Spoken = { readonly fraction: number; readonly to: number };

const PERIODS: readonly (readonly [RatePeriod['value'], readonly string[]])[] = [
  [
    'month',
    [
      'a . m .',
      'a . m',
      'a.m.',
      'am',
      'a m',
      'ao mes',
      'por mes',
      '/ mes',
      'mensal',
      'mensais',
      'no mes',
      'a mes',
      'todo mes',
      'cada mes',
      '/ m',
      'a / m',
    ],
  ],
  [
    'year',
    ['a . a .', 'a . a', 'aa', 'a a', 'ao ano', 'por ano', '/ ano', 'anual', 'anuais', 'no ano', 'a ano', '/ a'],
  ],
  ['day', ['ao dia', 'por dia', '/ dia', 'a . d .', 'a . d', 'ad', 'diario', 'diaria']],
  [
    'week',
    ['por semana', 'a semana', 'na semana', '/ semana', 'semanal', 'toda semana', 'cada semana', 'por quinzena'],
  ],
];

function periodAt(words: readonly string[], at: number): RatePeriod | undefined {
  const skipped = words[at] === 'de' && words[at + 1] === 'juros' ? at + 2 : words[at] === 'juros' ? at + 1 : at;
  for (const [value, phrases] of PERIODS) {
    for (const phrase of phrases) {
      const parts = phrase.split(' ');
      if (parts.every((part, index) => words[skipped + index] === part)) return { value, to: skipped + parts.length };
    }
  }
  return undefined;
}

const INTEREST: ReadonlySet<string> = new Set(['juros', 'juro', 'taxa', 'cet', 'rotativo', 'taxas']);
const BETWEEN: ReadonlySet<string> = new Set(
  'de e eh era esta a : = uns quase em cobra cobram cobrando mais ou menos do da que dao da acho'.split(' '),
);

/** "juros de", "a taxa é", "juros tá quase". */
function namesInterest(words: readonly string[], from: number): boolean {
  let at = from - 1;
  while (at >= 0 && from - at <= 4 && BETWEEN.has(words[at] ?? '')) at -= 1;
  // "multa da cet 586" is of an office.
  const isOffice = words[at] === 'cet' && ['da', 'na', 'pela'].includes(words[at - 1] ?? '');
  return INTEREST.has(words[at] ?? '') && words[at - 1] !== 'sem' && !isOffice;
}

/** A bare figure after "juros de" is a rate only when nothing says that it is money or a count. */
function endsThere({ tokens }: Reading, at: number): boolean {
  const next = tokens[at];
  return next === undefined || next.kind === 'break' || [',', '.', ';', 'e', '!', ')'].includes(next.text);
}

const MONEY_AFTER: ReadonlySet<string> = new Set(
  'reais real conto contos pila pilas mango mangos centavos mil k'.split(' '),
);

/** "90% de desconto", "30% do salário", "100% certeza". */
function isShare(words: readonly string[], at: number): boolean {
  const [first = '', second = ''] = [words[at], words[at + 1]];
  if (['desconto', 'off', 'certeza', 'seguro', 'certo', 'abatimento', 'menos'].includes(first)) return true;
  if (first === 'de') return ['desconto', 'abatimento', 'certeza', 'chance', 'entrada'].includes(second);
  return (
    ['do', 'da', 'dos', 'das'].includes(first) &&
    !['cartao', 'nubank', 'cheque', 'emprestimo', 'rotativo'].includes(second)
  );
}

function percentOfSomething({ from }: NumberReading, to: number, why: 'count' | 'unreadable'): Found<Figure> {
  return { from, to, value: { kind: 'ignored', why } };
}
