import type { Found } from '../text/tokens.ts';
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
  PAID_WORDS,
  PARTS_WORDS,
  USUAL_TOTALS,
} from './instalment-words.data.ts';
import type { NumberReading } from './numbers.ts';
import type { Scan } from './scan.ts';

/** "12x de 320", "em doze vezes", "3 parcelas atrasadas", "faltam 7 parcelas de 300", "48 meses de 900". */
export function counted(number: NumberReading, scan: Scan): Found<Figure> | undefined {
  const { words } = scan.reading;
  const count = smallCount(number);
  if (count === undefined || count === 0 || words[number.from - 1] === '$') return undefined;
  if (!countsParts({ ...number, count }, scan)) return undefined;
  const after = number.to + 1;
  // "3 faturas sem pagar".
  const isUnpaid = words[after] === 'sem' && /^pag/.test(words[after + 1] ?? '');
  if (isUnpaid) return withAmount(number.from, after + 2, { behind: count }, scan);
  const behind = words[after] === 'em' ? after + 1 : after;
  if (BEHIND_WORDS.has(words[behind] ?? '')) return withAmount(number.from, behind + 1, { behind: count }, scan);
  const found = leftAfter(withAmount(number.from, after, howMany(scan, number, count), scan), scan);
  const isBeside = [',', ':'].includes(words[after] ?? '') && scan.numbers.has(afterCurrency(words, after + 1));
  return isBeside && isBillsOnly(found, words[number.to] ?? '')
    ? { from: number.from, to: after, value: { kind: 'ignored', why: 'count' } }
    : found;
}

/** "3 boletos, 419,70": how many there are, and no plan. */
function isBillsOnly({ value }: Found<Figure>, noun: string): boolean {
  if (value.kind !== 'instalments' || !BILLS_OF_PARTS.has(noun)) return false;
  return value.instalments.total !== undefined && Object.keys(value.instalments).length === 1;
}

/** "18x 431 faltando": said last, it still says that so many are left. */
function leftAfter(found: Found<Figure>, { reading: { words }, numbers }: Scan): Found<Figure> {
  const isAhead = ['por pagar', 'por vir', 'pela frente', 'a vencer'].includes(
    words.slice(found.to, found.to + 2).join(' '),
  );
  const isLast = ['faltando', 'restando', 'restantes', 'pendentes', 'pendente'].includes(words[found.to] ?? '');
  if (found.value.kind !== 'instalments' || !(isAhead || isLast)) return found;
  const { total, ...rest } = found.value.instalments;
  const isNumber = numbers.has(afterCurrency(words, found.to + 1));
  if (total === undefined || isNumber) return found;
  return { ...found, to: found.to + 1, value: { kind: 'instalments', instalments: { ...rest, remaining: total } } };
}

const BILLS: ReadonlySet<string> = new Set(['contas', 'faturas', 'conta', 'fatura']);

/** The noun after the number is one of instalments: not "3 vezes por semana", "uma vez" or "3 meses". */
function countsParts(
  { to, article, count }: NumberReading & { readonly count: number },
  { reading: { words }, numbers }: Scan,
): boolean {
  const noun = words[to] ?? '';
  if (noun === 'meses') {
    return (
      ['', ',', '.', '\n', '('].includes(words[to + 1] ?? '') ||
      (words[to + 1] === 'de' && numbers.has(afterCurrency(words, to + 2)))
    );
  }
  // "2 contas atrasadas de 120" are parts of a debt; "2 contas no banco" are not.
  if (BILLS.has(noun)) return BEHIND_WORDS.has(words[to + 1] ?? '') || ['em', 'sem'].includes(words[to + 1] ?? '');
  const isFrequency = words[to + 1] === 'por' && ['mes', 'dia', 'semana', 'ano'].includes(words[to + 2] ?? '');
  // "4 boleto da moto".
  // "4 boleto da moto" counts; "natura 210 boleto vence dia 3" tells its sum.
  const isLone = !article && INSTALMENT_NOUNS.has(`${noun}s`) && count <= MOST_LONE;
  const isBill = BILLS_OF_PARTS.has(noun) && count > MOST_PARTS;
  const isNoun = (INSTALMENT_NOUNS.has(noun) && !isBill) || isLone;
  return isNoun && !isFrequency && !(noun === 'vez' && article);
}

const MOST_LONE = 24;
const BILLS_OF_PARTS: ReadonlySet<string> = new Set(['boletos', 'carnes', 'guias']);

function howMany({ reading: { words }, numbers }: Scan, { from, to }: NumberReading, count: number): Instalments {
  const before = wordBefore(words, from);
  // "48 parcelas restando 17": the word counts what follows it.
  const after = numbers.has(to + 2) ? '' : (words[to + 1] ?? '');
  const isLeft = LEFT_WORDS.has(before) || LEFT_WORDS.has(after) || (after === 'para' && words[to + 2] === 'pagar');
  // "tranquei a faculdade devendo 5 mensalidades": what is billed each month is late.
  if (before.startsWith('dev') && words[to] === 'mensalidades') return { behind: count };
  // "devo 12x de 300" tells how it was bought; "devo 4 parcelas" what is still to be paid.
  // "hoje pago 12x de 220" too.
  const isBought = before.startsWith('dev') || before === 'pago' || isHowBought(words, from);
  const isTotal = isBought && ['x', 'vezes', 'vez'].includes(words[to] ?? '');
  if ((isLeft && !isTotal) || isStill(words, from)) return { remaining: count };
  return (PAID_WORDS.has(before) && !isTotal) || PAID_WORDS.has(after) ? { paid: count } : { total: count };
}

/** "foi 48 vezes de 735", "foram dez de 89" tell how it was bought, "já foi dez" what is gone. */
function isHowBought(words: readonly string[], from: number): boolean {
  return /^(?:foi|foram)$/.test(words[from - 1] ?? '') && words[from - 2] !== 'ja';
}

/** "ainda tenho 9 parcelas", "mais 9 boletos". */
function isStill(words: readonly string[], from: number): boolean {
  // "o que resta é só o crediário da koerich: 7 parcelas".
  const isRest = /\bo que (?:me |ainda )?(?:resta|falta|sobrou|restou) (?:e|eh|foi)\b/.test(
    words.slice(Math.max(0, from - FAR_REST), from).join(' '),
  );
  if (isRest) return true;
  // "entrada de 200 mais 10x de 150" adds up.
  const isMore = words[from - 1] === 'mais' && !/^[\d$]/.test(words[from - 2] ?? '') && words[from - 2] !== 'e';
  return isMore || words.slice(Math.max(0, from - 3), from).includes('ainda');
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

const FAR_REST = 14;
const MOST_PARTS = 120;
const SMALLEST_PART = 30;
const SMALLEST_REAIS = 5;

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
  const isPaid = PAID_WORDS.has(wordBefore(words, number.from)) && !isHowBought(words, number.from);
  if (!amount || isOther || isPaid) return undefined;
  const [value] = next.values;
  const size = value ? toNumber(value) : 0;
  const mayBeProgress = amount.value.bare && size > count && USUAL_TOTALS.has(size);
  // "12 de 15 reais" says that it is money.
  const isSmall = size < (isMoney(words, next) ? SMALLEST_REAIS : SMALLEST_PART);
  if (isSmall || (mayBeProgress && !isSplit(words, number.from))) return undefined;
  // "são 6 de 145 ainda".
  const isLeft =
    words[amount.to] === 'ainda' || (words[number.from - 1] === 'ainda' && words[number.from - 2] !== 'devo');
  const instalments = { ...(isLeft ? { remaining: count } : { total: count }), amount: amount.value };
  return { from: number.from, to: amount.to, value: { kind: 'instalments', instalments } };
}

/** "em 2024" and the like. */
function isYear({ form, fractional, values: [value] }: NumberReading): boolean {
  const size = form === 'digits' && !fractional && value ? toNumber(value) : 0;
  return size >= 1990 && size <= 2100;
}

function isSplit(words: readonly string[], from: number): boolean {
  // "uma máquina de 1.440 em 12 de 120".
  if (words[from - 1] === 'em' && !WHERE.has(words[from - 2] ?? '')) return true;
  return words
    .slice(Math.max(0, from - 8), from)
    .some((word) => PARTS_WORDS.has(word) || FIRST_PARTS.has(word) || AGREES.test(word));
}

/** "tô em 12 de 24". */
const WHERE: ReadonlySet<string> = new Set('esta estou estamos fui parei cheguei vai ando'.split(' '));

/** "200 de entrada e mais seis de cem": parts follow. */
/** "fechei com a claro, 5 de 42". */
const AGREES =
  /^(?:fechei|fechamos|fechou|fecharam|topei|toparam|topou|ofereceu|ofereceram|oferecem|propos|propuseram)$/;
const FIRST_PARTS: ReadonlySet<string> = new Set('entrada sinal ato resto restante'.split(' '));

/** "89,99 x 3 meses": what each month's bill was. "300 x 10", "R$ 300,00 x 10 parcelas": what each of so many costs. */
export function timesParts(number: NumberReading, scan: Scan): Found<Figure> | undefined {
  const { words } = scan.reading;
  const amount = words.slice(number.to, number.to + 5).includes('x') ? amountAt(number, scan) : undefined;
  const count = amount && words[amount.to] === 'x' ? scan.numbers.get(amount.to + 1) : undefined;
  const parts = smallCount(count);
  if (!count || parts === undefined || !amount || isMoney(words, count)) return undefined;
  const noun = words[count.to] ?? '';
  if (['meses', 'mes'].includes(noun)) {
    return {
      from: amount.from,
      to: count.to + 1,
      value: { kind: 'instalments', instalments: { remaining: parts, amount: amount.value } },
    };
  }
  const size = (amount.value.readings[0] ?? 0) / 100;
  // "12 x 300" counts first; nobody pays 300 parts of R$ 10.
  const isAmountFirst =
    size > MOST_PARTS || number.fractional || !amount.value.bare || (parts < SMALLEST_SUM && size >= SMALLEST_SUM);
  if (!isAmountFirst || parts < 1 || parts > MOST_PARTS) return undefined;
  const to = INSTALMENT_NOUNS.has(noun) ? count.to + 1 : count.to;
  // "1.290 x 30 que faltam".
  const left = words[to] === 'que' ? to + 1 : to;
  if (/^(?:falta|resta)/.test(words[left] ?? ''))
    return {
      from: amount.from,
      to: left + 1,
      value: { kind: 'instalments', instalments: { remaining: parts, amount: amount.value } },
    };
  return { from: amount.from, to, value: { kind: 'instalments', instalments: { total: parts, amount: amount.value } } };
}

const SMALLEST_SUM = 20;

/** "3 mil parcelado em 10": into how many parts. */
export function splitIn(number: NumberReading, { reading: { words } }: Scan): Found<Figure> | undefined {
  const count = smallCount(number);
  const isSplitInto =
    (words[number.from - 1] === 'em' && isDividing(words, number.from - 1)) ||
    // "num acordo de 12, faltam 8".
    (words[number.from - 1] === 'de' && /^(?:acordo|parcelamento|carne)$/.test(words[number.from - 2] ?? ''));
  const ends = ['', ',', '.', '\n', 'no', 'na', 'do', 'da', 'e', 'com', 'pelo', 'pela'].includes(
    words[number.to] ?? '',
  );
  if (!isSplitInto || !ends || number.article || count === undefined || count < 2 || count > MOST_PARTS)
    return undefined;
  return { from: number.from, to: number.to, value: { kind: 'instalments', instalments: { total: count } } };
}

/** "parcelado em 10", "dividi o sofá em 15". */
function isDividing(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 5), at);
  const verb = before.findLastIndex((word) => /^(?:parcel|divid)/.test(word));
  return verb >= 0 && before.slice(verb + 1).every((word) => /^\p{L}+$/u.test(word) && word !== 'e');
}

/** "energia 3 contas dá 640": how many bills there are is no sum. "três faturas da claro de 99" costs so much each. */
export function billsCounted(number: NumberReading, scan: Scan): Found<Figure> | undefined {
  const { words } = scan.reading;
  const count = smallCount(number);
  const isBills = count !== undefined && count <= MOST_BILLS && BILLS.has(words[number.to] ?? '');
  if (!isBills || count === undefined || words[number.from - 1] === '$') return undefined;
  const place = { from: number.from, to: number.to + 1 };
  return count > 1 && costsEach(number.to + 1, scan)
    ? { ...place, value: { kind: 'instalments', instalments: { remaining: count } } }
    : { ...place, value: { kind: 'ignored', why: 'count' } };
}

function costsEach(from: number, { reading: { words }, numbers }: Scan): boolean {
  for (let at = from; at < from + 5; at += 1) {
    const next = words[at] === 'de' ? numbers.get(afterCurrency(words, at + 1)) : undefined;
    if (next) return !next.article;
    if (numbers.has(at) || [',', '.', '\n', ':', 'e'].includes(words[at] ?? '')) return false;
  }
  return false;
}

const MOST_BILLS = 36;
