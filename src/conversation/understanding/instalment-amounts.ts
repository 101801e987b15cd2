import { amountAt } from './amounts.ts';
import type { Figure, Instalments } from './figure.ts';
import { afterCurrency, smallCount } from './instalment-context.ts';
import { INSTALMENT_NOUNS, ONE_INSTALMENT } from './instalment-words.data.ts';
import type { NumberReading } from './numbers.ts';
import type { Scan } from './scan.ts';
import type { Found } from './tokens.ts';

/** Adds the amount that follows: "12x [fixas] [de] [R$] 320", "12x320", "5 de 24, 320 cada", or on the next line. */
export function withAmount(from: number, to: number, said: Instalments, scan: Scan): Found<Figure> {
  const { words } = scan.reading;
  const { at, interestFree } = amountStart(words, to);
  const free: Instalments = interestFree ? { ...said, interestFree } : said;
  const number = scan.numbers.get(afterCurrency(words, at));
  const next = number && !number.article ? amountAt(number, scan) : undefined;
  const linked =
    words[at - 1] !== 'e' && words[at - 1] !== 'para' && !INSTALMENT_NOUNS.has(words[next?.to ?? -1] ?? '');
  const isOnOwnLine = !words.slice(to, at).includes('\n') || standsAlone(words, number, next?.to);
  if (next && linked && isOnOwnLine && !isCountAfter(words, number)) {
    const end = ['cada', 'a cada'].includes(words[next.to] ?? '') ? next.to + 1 : next.to;
    return { from, to: end, value: { kind: 'instalments', instalments: { ...free, amount: next.value } } };
  }
  return { from, to: interestFree ? at : to, value: { kind: 'instalments', instalments: free } };
}

/** Where the amount of each part may begin, past the words that lead to it. */
function amountStart(words: readonly string[], to: number): { readonly at: number; readonly interestFree: boolean } {
  let at = to;
  let interestFree = false;
  while (leadsToAmount(words, at) && at - to < 5) {
    const isFree = words[at] === 'sem' && words[at + 1] === 'juros';
    interestFree ||= isFree;
    at += isFree ? 2 : 1;
  }
  return { at, interestFree };
}

function leadsToAmount(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (word === ',') return ['de', 'cada'].includes(words[at + 1] ?? '') || words[at + 2] === 'cada';
  return LEADS.has(word) || (word === '\n' && words[at - 1] !== '\n');
}

const LEADS: ReadonlySet<string> = new Set(
  'de fixas fixo iguais mensais restantes por a no valor sem parcelas x prestacoes : = mais ou menos uns umas quase'.split(
    ' ',
  ),
);

/** "18x ⏎ 164,30 ⏎": a plain figure that has a line to itself; "12x ⏎ 3 mil" may be what is owed. */
function standsAlone(words: readonly string[], number: NumberReading | undefined, to: number | undefined): boolean {
  const next = to === undefined ? undefined : (words[to] ?? '\n');
  return number !== undefined && !number.scaled && next === '\n';
}

function isCountAfter(words: readonly string[], number: NumberReading | undefined): boolean {
  return number !== undefined && ['meses', 'anos', 'dias'].includes(words[number.to] ?? '');
}

/** "parcela de 320", "prestação é 450", "320 a parcela", "parcelas de 12,90". */
export function each(number: NumberReading, scan: Scan): Found<Figure> | undefined {
  const { words } = scan.reading;
  const amount = number.article ? undefined : amountAt(number, scan);
  if (!amount) return undefined;
  const before = wordBeforeAmount(words, amount.from);
  const after = ['a', 'cada', 'por', 'de'].includes(words[amount.to] ?? '') ? words[amount.to + 1] : undefined;
  const isAfter = after !== undefined && ONE_INSTALMENT.has(after);
  if (!ONE_INSTALMENT.has(before) && !ofThing(words, amount.from) && !isAfter && words[amount.to] !== 'cada')
    return undefined;
  const isCount = amount.value.bare && words[amount.from - 1] !== 'de' && (smallCount(number) ?? 999) < 100;
  if (isCount && ONE_INSTALMENT.has(words[amount.from - 1] ?? '')) return undefined;
  const to = isAfter ? amount.to + 2 : words[amount.to] === 'cada' ? amount.to + 1 : amount.to;
  return { from: amount.from, to, value: { kind: 'instalments', instalments: { amount: amount.value } } };
}

const BEFORE_EACH: ReadonlySet<string> = new Set(
  'de e eh esta com valor no sao a : uns umas fixa fixas atual paguei'.split(' '),
);

function wordBeforeAmount(words: readonly string[], from: number): string {
  let at = from - 1;
  while (at >= 0 && from - at <= 4 && BEFORE_EACH.has(words[at] ?? '')) at -= 1;
  return words[at] ?? '';
}

/** "parcela do carro 899", "prestação da casa é 980": a thing or a name stands between. */
function ofThing(words: readonly string[], from: number): boolean {
  let at = from - 1;
  while (at >= 0 && from - at <= 3 && ['e', 'eh', 'esta', 'de', 'em', ':', '$'].includes(words[at] ?? '')) at -= 1;
  const link = ['do', 'da'].includes(words[at - 1] ?? '') ? at - 1 : at - 2;
  const isName = /^\p{L}{2}/u.test(words[at] ?? '') && ['do', 'da'].includes(words[link] ?? '');
  return isName && ['parcela', 'prestacao', 'parcelinha', 'mensalidade'].includes(words[link - 1] ?? '');
}

/** "pago 119 em 84 vezes": what is paid each time. "1.200 em 10x" is the whole price. */
export function paidInParts(number: NumberReading, scan: Scan): Found<Figure> | undefined {
  const { words } = scan.reading;
  const amount = number.article ? undefined : amountAt(number, scan);
  if (!amount || !PAYING.has(words[amount.from - 1] ?? '') || words[amount.to] !== 'em') return undefined;
  const count = scan.numbers.get(amount.to + 1);
  const total = smallCount(count);
  if (!count || total === undefined || !INSTALMENT_NOUNS.has(words[count.to] ?? '')) return undefined;
  const instalments = { total, amount: amount.value };
  return { from: amount.from, to: count.to + 1, value: { kind: 'instalments', instalments } };
}

const PAYING: ReadonlySet<string> = new Set(['pago', 'pagando', 'pagar', 'paga']);
