import type { Command } from '../../../contracts/command.ts';
import { settleAmount } from '../figures/amounts.ts';
import type { Figure, Instalments } from '../figures/figure.ts';
import { countOf, readNumbers } from '../figures/numbers.ts';
import type { Found, Reading } from '../text/tokens.ts';
import type { TurnReading } from '../turn-reading.ts';

type Numbers = ReturnType<typeof readNumbers>;

/** The numbers of an answer; "uma por uma" counts nothing beside another number. */
function countsIn(reading: Reading): Numbers {
  const all = readNumbers(reading);
  const counts = all.filter(({ article }) => !article);
  return counts.length > 0 ? counts : all;
}

/** "7", "faltam 7", "umas 7 parcelas ainda", "só a última", "eram 24, já foram 9". */
export function bareCount({ figures, reading, creditors }: TurnReading): Command | undefined {
  const numbers = countsIn(reading);
  if (creditors.length > 0) return undefined;
  if (figures.length === 0 && isLastOne(reading.words, numbers.length)) return { kind: 'answer-number', value: 1 };
  const mended = mendedCount(reading.words, numbers);
  if (mended) return mended;
  const both = totalAndPaid(reading.words, numbers) ?? paidAndLeft(reading.words, numbers);
  if (both) return both;
  const missed = missedAndToCome(reading.words, numbers);
  if (missed) return missed;
  const whole = wholePlan(reading.words, { numbers, figures });
  if (whole) return whole;
  const [figure] = figures;
  if (figure?.value.kind === 'duration')
    return figures.length === 1 || isSameTime(figure.value, figures[1]?.value)
      ? timeLeft(figure.value, reading.words)
      : undefined;
  const value = dozens(reading.words) ?? countOf(numbers[0]);
  if (dozens(reading.words) !== undefined && value !== undefined) return { kind: 'answer-number', value };
  if (numbers.length !== 1 || figures.length > 1 || value === undefined || value > 480) return undefined;
  if (numbers[0]?.article && reading.words.length > 3) return undefined;
  return figure?.value.kind === 'instalments'
    ? countOfParts(figure.value.instalments, reading.words, value)
    : plainCount(figure?.value, reading.words, value);
}

function countOfParts(
  { total, remaining, paid }: Instalments,
  words: readonly string[],
  value: number,
): Command | undefined {
  const isPlan = total !== undefined && words.some((word) => ['em', 'foi', 'fiz', 'parcelei', 'dividi'].includes(word));
  return paid !== undefined || isPlan ? undefined : { kind: 'answer-number', value: remaining ?? total ?? value };
}

function plainCount(figure: Figure | undefined, words: readonly string[], value: number): Command | undefined {
  const isAmount = figure?.kind === 'amount' && !figure.amount.bare;
  const isCount = figure === undefined || figure.kind === 'amount' || figure.kind === 'ignored';
  return isAmount || !isCount || words.some((word) => PAID.test(word)) ? undefined : { kind: 'answer-number', value };
}

/** "quitei 130 essa semana": money, or read as what was paid. */
const PAID = /^(?:paguei|quitei|mandei|dei|depositei|transferi)$/;

/** "mais dois anos", "um ano e meio", "uns 8 meses": so many parts, unless the time that has gone is told. */
function timeLeft({ months }: Extract<Figure, { kind: 'duration' }>, words: readonly string[]): Command | undefined {
  const isOfPast = words.some((word) => TIME_GONE.test(word));
  return months === undefined || isOfPast || months > 480 ? undefined : { kind: 'answer-number', value: months };
}

/** "tem dois anos pela frente, são 24 parcelas". */
function isSameTime({ months }: Extract<Figure, { kind: 'duration' }>, other: Figure | undefined): boolean {
  return other?.kind === 'instalments' && [other.instalments.total, other.instalments.remaining].includes(months);
}

const TIME_GONE = /^(?:faz|fazem|ha|pag|quit|desde|atras|parad|foi|foram|deve|pouc|tant|quase)/;

/** "uma dúzia", "meia dúzia". */
function dozens(words: readonly string[]): number | undefined {
  const at = words.indexOf('duzia');
  const many = words[at - 1];
  return at < 0 ? undefined : many === 'meia' ? 6 : many === 'uma' || many === 'na' ? 12 : undefined;
}

/** "só a última", "só mais essa de dezembro". */
function isLastOne(words: readonly string[], numbers: number): boolean {
  const isLast = numbers === 0 && words.some((word) => word === 'ultima' || word === 'ultimo');
  if (isLast && words.every((word) => AROUND_LAST.has(word))) return true;
  return /^(?:e )?(?:so|apenas) (?:mais|falta|resta) (?:ess[ae]|um|uma|est[ae])\b/.test(words.join(' '));
}

/** "eram 24 já foram 9", "são 36, faltam 20": how many in all, and how far. */
function totalAndPaid(words: readonly string[], numbers: Numbers): Command | undefined {
  const [first, second] = numbers;
  const [total, part] = [countOf(first), countOf(second)];
  if (!first || !second || numbers.length !== 2 || total === undefined || part === undefined) return undefined;
  if (total > 480 || part >= total || words[second.to] === 'reais') return undefined;
  const before = words.slice(Math.max(0, first.from - 2), first.from);
  const between = words.slice(first.to, second.from);
  // "de 24 faltam 10".
  const isOf = first.from <= 2 && ['de', 'das', 'dos'].includes(before.at(-1) ?? '');
  if (!(isOf || before.some((word) => TOTAL_IS.has(word))) || between.length > 5) return undefined;
  const isPaid = between.some((word) => ['foram', 'foi', 'paguei', 'pagas', 'quitei'].includes(word));
  const isLeft = between.some((word) => /^(?:falta|resta)m?$/.test(word));
  if (isPaid === isLeft) return undefined;
  return { kind: 'tell-debt', debt: { instalments: isPaid ? { total, paid: part } : { total, remaining: part } } };
}

/** "18 ⏎ não, 16": the later count is meant. */
function mendedCount(words: readonly string[], numbers: Numbers): Command | undefined {
  const [first, second] = numbers;
  const value = countOf(second);
  if (!first || !second || numbers.length !== 2 || value === undefined || value > 480) return undefined;
  const between = words.slice(first.to, second.from).filter((word) => /[a-z]/.test(word));
  // "faltavam 12 mês passado, agora são 11".
  const isNow = /^falta(?:va|vam)$|^eram?$|^tinha$/.test(words[first.from - 1] ?? '') && between.includes('agora');
  if (isNow && between.length <= LONGEST_SINCE) return { kind: 'answer-number', value };
  if (first.from !== 0 || !['', ',', '.', 'que'].includes(words[second.to] ?? '')) return undefined;
  return between.length === 1 && between[0] === 'nao' ? { kind: 'answer-number', value } : undefined;
}

/** "já paguei 7, faltam 5", "faltam 20 e já foram 16": both counts give the whole. */
function paidAndLeft(words: readonly string[], numbers: Numbers): Command | undefined {
  const [first, second] = numbers;
  const counts = [countOf(first), countOf(second)];
  if (!first || !second || numbers.length !== 2 || words[second.to] === 'reais') return undefined;
  const isLeft = (number: typeof first) =>
    words.slice(Math.max(0, number.from - 3), number.from).some((word) => /^(?:falta|resta)/.test(word));
  const isPaid = (number: typeof first) =>
    words.slice(Math.max(0, number.from - 3), number.from).some((word) => /^(?:pag|foram$|quit|foi$)/.test(word));
  const [one, other] = counts;
  if (one === undefined || other === undefined || one + other > 480) return undefined;
  if (isPaid(first) && !isLeft(first) && isLeft(second)) return countsTold(one, other);
  return isLeft(first) && isPaid(second) && !isLeft(second) ? countsTold(other, one) : undefined;
}

function countsTold(paid: number, remaining: number): Command {
  return { kind: 'tell-debt', debt: { instalments: { paid, remaining } } };
}

const AROUND_LAST: ReadonlySet<string> = new Set(
  'so a o ultima ultimo parcela prestacao boleto falta resta agora e eh mesmo ja ainda pagar apenas somente . ! ,'.split(
    ' ',
  ),
);

const TOTAL_IS: ReadonlySet<string> = new Set('eram sao era foram em tinha'.split(' '));
/** Words between what was left and what is left now. */
const LONGEST_SINCE = 5;

/** "de 48 ainda faltam 31, cada uma de 612,40": what each part costs comes last. */
function wholePlan(
  words: readonly string[],
  { numbers, figures }: { readonly numbers: Numbers; readonly figures: readonly Found<Figure>[] },
): Command | undefined {
  const last = numbers.at(-1);
  const counts = numbers.length === 3 ? numbers.slice(0, 2) : [];
  const isEach = last && words.slice(Math.max(0, last.from - 5), last.from).some((word) => OF_EACH.has(word));
  const told = isEach ? (totalAndPaid(words, counts) ?? paidAndLeft(words, counts)) : undefined;
  const sum = figures.find(({ from, to }) => last && from <= last.from && last.to <= to)?.value;
  const each = sum?.kind === 'amount' ? sum.amount : sum?.kind === 'instalments' ? sum.instalments.amount : undefined;
  const settled = each && settleAmount(each, 'anything');
  if (told?.kind !== 'tell-debt' || settled?.kind !== 'money') return undefined;
  return { kind: 'tell-debt', debt: { instalments: { ...told.debt.instalments, amount: settled.money } } };
}

/** "4 atrasadas e mais 6 pra vencer": all of them are left. */
function missedAndToCome(words: readonly string[], numbers: Numbers): Command | undefined {
  const [late, coming] = numbers;
  const [first, second] = [countOf(late), countOf(coming)];
  if (!late || !coming || numbers.length !== 2 || first === undefined || second === undefined) return undefined;
  const isLate = words.slice(late.to, late.to + 2).some((word) => /^(?:atrasad|vencid)/.test(word));
  const isToCome = words.slice(coming.to, coming.to + 3).some((word) => /^(?:vencer|venc|pagar|frente)/.test(word));
  return isLate && isToCome ? { kind: 'answer-number', value: first + second } : undefined;
}

const OF_EACH: ReadonlySet<string> = new Set('cada parcela parcelas valor prestacao'.split(' '));
