import { amountAt } from './amounts.ts';
import { toNumber } from './digits.ts';
import type { Figure, Instalments } from './figure.ts';
import { withAmount } from './instalment-amounts.ts';
import { afterCurrency, isMoney, smallCount, wordBefore } from './instalment-context.ts';
import {
  BEHIND_WORDS,
  INSTALMENT_NOUNS,
  LEFT_WORDS,
  MONTHLY_BILLS,
  ONE_INSTALMENT,
  PAID_WORDS,
  PARTS_WORDS,
  USUAL_TOTALS,
} from './instalment-words.data.ts';
import type { NumberReading } from './numbers.ts';
import type { Scan } from './scan.ts';
import type { Found } from './tokens.ts';

/** "12x de 320", "em doze vezes", "3 parcelas atrasadas", "faltam 7 parcelas de 300", "48 meses de 900". */
export function counted(number: NumberReading, scan: Scan): Found<Figure> | undefined {
  const { words } = scan.reading;
  const count = smallCount(number);
  if (count === undefined || count === 0 || words[number.from - 1] === '$') return undefined;
  if (!countsParts(number, scan)) return undefined;
  const after = number.to + 1;
  const behind = words[after] === 'em' ? after + 1 : after;
  if (BEHIND_WORDS.has(words[behind] ?? '')) return withAmount(number.from, behind + 1, { behind: count }, scan);
  return withAmount(number.from, after, howMany(words, number, count), scan);
}

const BILLS: ReadonlySet<string> = new Set(['contas', 'faturas', 'conta', 'fatura']);

/** The noun after the number is one of instalments: not "3 vezes por semana", "uma vez" or "3 meses". */
function countsParts({ to, article }: NumberReading, { reading: { words }, numbers }: Scan): boolean {
  const noun = words[to] ?? '';
  if (noun === 'meses') return words[to + 1] === 'de' && numbers.has(afterCurrency(words, to + 2));
  // "2 contas atrasadas de 120" are parts of a debt; "2 contas no banco" are not.
  if (BILLS.has(noun)) return BEHIND_WORDS.has(words[to + 1] ?? '') || words[to + 1] === 'em';
  const isFrequency = words[to + 1] === 'por' && ['mes', 'dia', 'semana', 'ano'].includes(words[to + 2] ?? '');
  return INSTALMENT_NOUNS.has(noun) && !isFrequency && !(noun === 'vez' && article);
}

function howMany(words: readonly string[], { from, to }: NumberReading, count: number): Instalments {
  const before = wordBefore(words, from);
  const after = words[to + 1] ?? '';
  const isLeft = LEFT_WORDS.has(before) || LEFT_WORDS.has(after) || (after === 'para' && words[to + 2] === 'pagar');
  // "devo 12x de 300" tells how it was bought; "devo 4 parcelas" what is still to be paid.
  const isTotal = before.startsWith('dev') && ['x', 'vezes'].includes(words[to] ?? '');
  if ((isLeft && !isTotal) || isStill(words, from)) return { remaining: count };
  return PAID_WORDS.has(before) || PAID_WORDS.has(after) ? { paid: count } : { total: count };
}

/** "ainda tenho 9 parcelas", "mais 9 boletos". */
function isStill(words: readonly string[], from: number): boolean {
  // "entrada de 200 mais 10x de 150" adds up.
  const isMore = words[from - 1] === 'mais' && !/^[\d$]/.test(words[from - 2] ?? '') && words[from - 2] !== 'e';
  return isMore || words.slice(Math.max(0, from - 3), from).includes('ainda');
}

/** "48x de 520, tem 3 atrasadas": in the plural and few, they are counted. "enel 45 atrasada" is money. */
export function missed(number: NumberReading, { reading: { words } }: Scan): Found<Figure> | undefined {
  const count = smallCount(number);
  const isFew = count !== undefined && count >= 1 && count <= MOST_MISSED;
  if (!isFew || words[number.from - 1] === '$' || number.article) return undefined;
  const isAfter = /^(?:atrasad[ao]s|vencid[ao]s)$/.test(words[number.to] ?? '');
  return isAfter
    ? { from: number.from, to: number.to + 1, value: { kind: 'instalments', instalments: { behind: count } } }
    : undefined;
}

const MOST_MISSED = 24;

/** "parcelas atrasadas: 4, de 312 cada". */
export function missedList(number: NumberReading, scan: Scan): Found<Figure> | undefined {
  const { words } = scan.reading;
  const count = smallCount(number);
  const isList = words[number.from - 1] === ':' && BEHIND_WORDS.has(words[number.from - 2] ?? '');
  if (count === undefined || count > MOST_MISSED || !isList) return undefined;
  const isOfParts = words.slice(Math.max(0, number.from - 5), number.from).some((word) => ONE_INSTALMENT.has(word));
  return isOfParts && !isMoney(words, number) ? withAmount(number.from, number.to, { behind: count }, scan) : undefined;
}

/** "água 2 de 60", "dois condomínios de 340": so many bills of so much; of anything else "2 de 60" may be progress. */
export function bills(number: NumberReading, scan: Scan): Found<Figure> | undefined {
  const { words } = scan.reading;
  const count = smallCount(number);
  const isNamedAfter = MONTHLY_BILLS.has(words[number.to] ?? '');
  const link = isNamedAfter ? number.to + 1 : number.to;
  const next = words[link] === 'de' ? scan.numbers.get(afterCurrency(words, link + 1)) : undefined;
  const amount = next && !next.article ? amountAt(next, scan) : undefined;
  const isFew = count !== undefined && count >= 2 && count <= 12 && words[number.from - 1] !== '$';
  if (!isFew || !amount || !(isNamedAfter || MONTHLY_BILLS.has(words[number.from - 1] ?? ''))) return undefined;
  const instalments = isNamedAfter
    ? { remaining: count, amount: amount.value }
    : { total: count, amount: amount.value };
  return { from: number.from, to: amount.to, value: { kind: 'instalments', instalments } };
}

const MOST_PARTS = 120;
const SMALLEST_PART = 30;

/** "parcelei em 12 de 389,27", "dez de trezentos e vinte". "10 de 24" may be progress, unless parts were spoken of. */
export function partsOf(number: NumberReading, scan: Scan): Found<Figure> | undefined {
  const { words } = scan.reading;
  const count = smallCount(number);
  const isName = /^lojas?$/.test(words[number.from - 1] ?? '');
  if (count === undefined || count < 2 || count > MOST_PARTS || isMoney(words, number) || isName) return undefined;
  const next = words[number.to] === 'de' ? scan.numbers.get(afterCurrency(words, number.to + 1)) : undefined;
  if (!next || next.article || next.values.length !== 1) return undefined;
  const amount = amountAt(next, scan);
  const isOther = INSTALMENT_NOUNS.has(words[next.to] ?? '') || words[next.to] === '%' || isYear(next);
  if (!amount || isOther || PAID_WORDS.has(wordBefore(words, number.from))) return undefined;
  const [value] = next.values;
  const size = value ? toNumber(value) : 0;
  const mayBeProgress = amount.value.bare && size > count && USUAL_TOTALS.has(size);
  if (size < SMALLEST_PART || (mayBeProgress && !isSplit(words, number.from))) return undefined;
  const instalments = { total: count, amount: amount.value };
  return { from: number.from, to: amount.to, value: { kind: 'instalments', instalments } };
}

/** "em 2024" and the like. */
function isYear({ form, fractional, values: [value] }: NumberReading): boolean {
  const size = form === 'digits' && !fractional && value ? toNumber(value) : 0;
  return size >= 1990 && size <= 2100;
}

function isSplit(words: readonly string[], from: number): boolean {
  return words.slice(Math.max(0, from - 8), from).some((word) => PARTS_WORDS.has(word));
}

/** "89,99 x 3 meses": what each month's bill was. */
export function timesMonths(number: NumberReading, scan: Scan): Found<Figure> | undefined {
  const { words } = scan.reading;
  const count = words[number.to] === 'x' ? scan.numbers.get(number.to + 1) : undefined;
  const months = smallCount(count);
  if (!count || months === undefined || !['meses', 'mes'].includes(words[count.to] ?? '')) return undefined;
  const amount = amountAt(number, scan);
  if (!amount) return undefined;
  const instalments = { remaining: months, amount: amount.value };
  return { from: amount.from, to: count.to + 1, value: { kind: 'instalments', instalments } };
}
