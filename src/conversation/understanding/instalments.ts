import { amountAt } from './amounts.ts';
import type { Figure, FigureReader, Instalments } from './figure.ts';
import { countOf, type NumberReading } from './numbers.ts';
import type { Scan } from './scan.ts';
import type { Found } from './tokens.ts';

/** 40 years of months: the longest loan there is. */
const MOST_INSTALMENTS = 480;

/** Instalments by how many, how many are left or paid, and how much each. */
export const instalmentsFigure: FigureReader = (number, scan) =>
  paidOf(number, scan) ??
  slashed(number, scan) ??
  counted(number, scan) ??
  missed(number, scan) ??
  bills(number, scan) ??
  left(number, scan) ??
  each(number, scan);

const NOUNS: ReadonlySet<string> = new Set(
  'x vezes vez parcelas parcela prestacoes prestacao boletos carnes mensalidades'.split(' '),
);
const LEFT: ReadonlySet<string> = new Set(
  'falta faltam faltando resta restam restando restantes sobram faltava faltavam'.split(' '),
);
const PAID: ReadonlySet<string> = new Set('paguei pagas pago pagamos quitei'.split(' '));
const BEHIND: ReadonlySet<string> = new Set(
  'atrasadas atrasada atrasado atrasados atraso vencidas vencida vencidos abertas'.split(' '),
);
const SKIPPED: ReadonlySet<string> = new Set(
  'so mais ainda ja umas uns apenas somente de essas as os tem pagar eu'.split(' '),
);

/** "paguei 5 de 24", "parcela 5 de 24", "5 de 24 parcelas". */
function paidOf(number: NumberReading, scan: Scan): Found<Figure> | undefined {
  const { words } = scan.reading;
  const paid = smallCount(number);
  const total = words[number.to] === 'de' ? scan.numbers.get(number.to + 1) : undefined;
  const all = smallCount(total);
  if (paid === undefined || all === undefined || !total || all <= paid || isMoney(words, total)) return undefined;
  const before = wordBefore(words, number.from);
  const noun = NOUNS.has(words[total.to] ?? '') || PAID.has(words[total.to] ?? '');
  const current = before === 'parcela' || before === 'prestacao';
  if (!current && !noun && !(PAID.has(before) && all <= 120)) return undefined;
  const to = noun ? total.to + 1 : total.to;
  // "tô na parcela 5 de 24": the fifth is still to be paid.
  return withAmount(number.from, to, { total: all, paid: current ? paid - 1 : paid }, scan);
}

/** "parcela 5/24". A bare "5/24" is no date and needs the word beside it. */
function slashed(number: NumberReading, scan: Scan): Found<Figure> | undefined {
  const { words } = scan.reading;
  const total = words[number.to] === '/' ? scan.numbers.get(number.to + 1) : undefined;
  const paid = smallCount(number);
  const all = smallCount(total);
  const named = NOUNS.has(wordBefore(words, number.from));
  if (!named || !total || paid === undefined || all === undefined || paid < 1 || all < paid) return undefined;
  return withAmount(number.from, total.to, { total: all, paid: paid - 1 }, scan);
}

/** "12x de 320", "em doze vezes", "3 parcelas atrasadas", "faltam 7 parcelas de 300", "48 meses de 900". */
function counted(number: NumberReading, scan: Scan): Found<Figure> | undefined {
  const { words } = scan.reading;
  const count = smallCount(number);
  if (count === undefined || count === 0 || words[number.from - 1] === '$') return undefined;
  if (!countsParts(number, scan)) return undefined;
  const after = number.to + 1;
  const behind = words[after] === 'em' ? after + 1 : after;
  if (BEHIND.has(words[behind] ?? '')) return withAmount(number.from, behind + 1, { behind: count }, scan);
  return withAmount(number.from, after, howMany(words, number, count), scan);
}

const BILLS: ReadonlySet<string> = new Set(['contas', 'faturas', 'conta', 'fatura']);

/** The noun after the number is one of instalments: not "3 vezes por semana", "uma vez" or "3 meses". */
function countsParts({ to, article }: NumberReading, { reading: { words }, numbers }: Scan): boolean {
  const noun = words[to] ?? '';
  if (noun === 'meses') return words[to + 1] === 'de' && numbers.has(afterCurrency(words, to + 2));
  // "2 contas atrasadas de 120" are parts of a debt; "2 contas no banco" are not.
  if (BILLS.has(noun)) return BEHIND.has(words[to + 1] ?? '') || words[to + 1] === 'em';
  const isFrequency = words[to + 1] === 'por' && ['mes', 'dia', 'semana', 'ano'].includes(words[to + 2] ?? '');
  return NOUNS.has(noun) && !isFrequency && !(noun === 'vez' && article);
}

/** "48x de 520, tem 3 atrasadas": in the plural and few, they are counted. "enel 45 atrasada" is money. */
function missed(number: NumberReading, { reading: { words } }: Scan): Found<Figure> | undefined {
  const count = smallCount(number);
  const plural = /^(?:atrasad[ao]s|vencid[ao]s)$/.test(words[number.to] ?? '');
  if (count === undefined || count < 1 || count > MOST_MISSED || words[number.from - 1] === '$' || number.article)
    return undefined;
  return plural
    ? { from: number.from, to: number.to + 1, value: { kind: 'instalments', instalments: { behind: count } } }
    : undefined;
}

const MOST_MISSED = 24;

/** "água 2 de 60": so many bills of so much; of anything else "2 de 60" may be progress. */
function bills(number: NumberReading, scan: Scan): Found<Figure> | undefined {
  const { words } = scan.reading;
  const count = smallCount(number);
  const next = words[number.to] === 'de' ? scan.numbers.get(afterCurrency(words, number.to + 1)) : undefined;
  const amount = next && !next.article ? amountAt(next, scan) : undefined;
  const isFew = count !== undefined && count >= 2 && count <= 12 && words[number.from - 1] !== '$';
  if (!isFew || !amount || !BILLED.has(words[number.from - 1] ?? '')) return undefined;
  const instalments = { total: count, amount: amount.value };
  return { from: number.from, to: amount.to, value: { kind: 'instalments', instalments } };
}

const BILLED: ReadonlySet<string> = new Set(
  'agua luz energia gas condominio aluguel internet telefone celular escola creche faculdade mensalidade'.split(' '),
);

function howMany(words: readonly string[], { from, to }: NumberReading, count: number): Instalments {
  const before = wordBefore(words, from);
  const after = words[to + 1] ?? '';
  const isLeft = LEFT.has(before) || LEFT.has(after) || (after === 'para' && words[to + 2] === 'pagar');
  if (isLeft) return { remaining: count };
  return PAID.has(before) || PAID.has(after) ? { paid: count } : { total: count };
}

/** "faltam 7", "restam só 7 de 320"; "faltam 800 reais" is money. */
function left(number: NumberReading, scan: Scan): Found<Figure> | undefined {
  const { words } = scan.reading;
  const count = smallCount(number);
  if (count === undefined || count > 120 || isMoney(words, number)) return undefined;
  if (['dias', 'anos', 'semanas'].includes(words[number.to] ?? '')) return undefined;
  if (PAID.has(wordBefore(words, number.from)) && count > 0 && countsInstalments(words, number)) {
    return { from: number.from, to: number.to, value: { kind: 'instalments', instalments: { paid: count } } };
  }
  if (LEFT.has(wordBefore(words, number.from))) return withAmount(number.from, number.to, { remaining: count }, scan);
  return PAID.has(words[number.to] ?? '') ? withAmount(number.from, number.to + 1, { paid: count }, scan) : undefined;
}

/** "24x de 450, já paguei 5": instalments were spoken of just before, and nothing says money. */
function countsInstalments(words: readonly string[], { from, to }: NumberReading): boolean {
  const before = words.slice(Math.max(0, from - 12), from);
  return before.some((word) => NOUNS.has(word)) && !['do', 'da', 'no', 'na', 'de', 'para'].includes(words[to] ?? '');
}

/** "parcela de 320", "prestação é 450", "320 a parcela", "parcelas de 12,90". */
function each(number: NumberReading, scan: Scan): Found<Figure> | undefined {
  const { words } = scan.reading;
  const amount = number.article ? undefined : amountAt(number, scan);
  if (!amount) return undefined;
  const before = wordBeforeAmount(words, amount.from);
  const after = ['a', 'cada', 'por', 'de'].includes(words[amount.to] ?? '') ? words[amount.to + 1] : undefined;
  const named = EACH.has(before) || (after !== undefined && EACH.has(after)) || words[amount.to] === 'cada';
  if (!named) return undefined;
  const isCount = amount.value.bare && words[amount.from - 1] !== 'de' && (smallCount(number) ?? 999) < 100;
  if (isCount && EACH.has(words[amount.from - 1] ?? '')) return undefined;
  const to =
    after !== undefined && EACH.has(after) ? amount.to + 2 : words[amount.to] === 'cada' ? amount.to + 1 : amount.to;
  return { from: amount.from, to, value: { kind: 'instalments', instalments: { amount: amount.value } } };
}

const EACH: ReadonlySet<string> = new Set('parcela parcelas prestacao prestacoes parcelinha parcelinhas'.split(' '));
const BEFORE_EACH: ReadonlySet<string> = new Set(
  'de e eh esta com valor no sao a : uns umas fixa fixas atual paguei'.split(' '),
);

/** Adds the amount that follows: "12x [fixas] [de] [R$] 320", "12x320", "5 de 24, 320 cada". */
function withAmount(from: number, to: number, said: Instalments, scan: Scan): Found<Figure> {
  const { words } = scan.reading;
  let at = to;
  let interestFree = false;
  while (BETWEEN.has(words[at] ?? '') && at - to < 5) {
    interestFree ||= words[at] === 'sem' && words[at + 1] === 'juros';
    at += words[at] === 'sem' && words[at + 1] === 'juros' ? 2 : 1;
  }
  const free: Instalments = interestFree ? { ...said, interestFree } : said;
  const number = scan.numbers.get(afterCurrency(words, at));
  const next = number && !number.article ? amountAt(number, scan) : undefined;
  const linked = words[at - 1] !== 'e' && words[at - 1] !== 'para' && !NOUNS.has(words[next?.to ?? -1] ?? '');
  if (next && linked && !isCountAfter(words, number)) {
    return { from, to: next.to, value: { kind: 'instalments', instalments: { ...free, amount: next.value } } };
  }
  const end = interestFree ? at : to;
  return { from, to: end, value: { kind: 'instalments', instalments: free } };
}

const BETWEEN: ReadonlySet<string> = new Set(
  'de fixas fixo iguais mensais restantes por a no valor sem parcelas x prestacoes : = mais ou menos uns umas quase'.split(
    ' ',
  ),
);

function isCountAfter(words: readonly string[], number: NumberReading | undefined): boolean {
  return number !== undefined && ['meses', 'anos', 'dias'].includes(words[number.to] ?? '');
}

function smallCount(number: NumberReading | undefined): number | undefined {
  const count = number && !number.scaled ? countOf(number) : undefined;
  return count !== undefined && count <= MOST_INSTALMENTS ? count : undefined;
}

function isMoney(words: readonly string[], { from, to }: NumberReading): boolean {
  return (
    words[from - 1] === '$' || /^(?:reais|real|contos?|pilas?|mangos?|mil|k|paus?|centavos)$/.test(words[to] ?? '')
  );
}

function afterCurrency(words: readonly string[], at: number): number {
  return words[at] === '$' ? at + 1 : at;
}

/** The nearest word before that matters: "faltam só mais 7" → "faltam". */
function wordBefore(words: readonly string[], from: number): string {
  let at = from - 1;
  while (at >= 0 && from - at <= 4 && SKIPPED.has(words[at] ?? '')) at -= 1;
  return words[at] ?? '';
}

function wordBeforeAmount(words: readonly string[], from: number): string {
  let at = from - 1;
  while (at >= 0 && from - at <= 4 && BEFORE_EACH.has(words[at] ?? '')) at -= 1;
  return words[at] ?? '';
}
