import type { Found } from '../text/tokens.ts';
import { amountAt } from './amounts.ts';
import type { Figure, Instalments } from './figure.ts';
import { afterCurrency, smallCount } from './instalment-context.ts';
import { INSTALMENT_NOUNS, ONE_INSTALMENT } from './instalment-words.data.ts';
import type { NumberReading } from './numbers.ts';
import type { Scan } from './scan.ts';

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
  if (word === ',') {
    return ['de', 'cada', 'valor'].includes(words[at + 1] ?? '') || ['cada', 'valor'].includes(words[at + 2] ?? '');
  }
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
  if (number === undefined) return false;
  if (['meses', 'anos', 'dias'].includes(words[number.to] ?? '')) return true;
  // "36 parcelas, 22 pagas", "14 pagas 2 atrasadas"; "12x de 189 pendentes", "18x 431 faltando" are sums.
  const isLed = ['de', '$', 'x'].includes(words[number.from - 1] ?? '') || smallCount(number) === undefined;
  const at = words[number.to] === 'ja' ? number.to + 1 : number.to;
  return !isLed && COUNTED_AFTER.test(words[at] ?? '');
}

const COUNTED_AFTER = /^(?:pagas|pagos|quitad[ao]s|atrasad[ao]s|vencid[ao]s|restantes)$/;

/** "parcela de 320", "prestação é 450", "320 a parcela", "parcelas de 12,90". */
export function each(number: NumberReading, scan: Scan): Found<Figure> | undefined {
  const { words } = scan.reading;
  const amount = number.article ? undefined : amountAt(number, scan);
  if (!amount) return undefined;
  const before = wordBeforeAmount(words, amount.from);
  const after = ['a', 'cada', 'por', 'de'].includes(words[amount.to] ?? '') ? words[amount.to + 1] : undefined;
  const isAfter = after !== undefined && ONE_INSTALMENT.has(after);
  // "os outros é uns quatrocentos cada" speaks of debts.
  if (words.slice(Math.max(0, amount.from - 5), amount.from).some((word) => word === 'outros' || word === 'outras')) {
    return undefined;
  }
  const isEach =
    isAfter ||
    (words[amount.to] === 'cada' && !EACH_DEBT.has(words[amount.to + 1] ?? '')) ||
    isSaidEach(words, amount.from);
  if (!ONE_INSTALMENT.has(before) && !ofThing(words, amount.from) && !isEach) return undefined;
  const isCount = amount.value.bare && words[amount.from - 1] !== 'de' && (smallCount(number) ?? 999) < 100;
  if (isCount && ONE_INSTALMENT.has(words[amount.from - 1] ?? '')) return undefined;
  const to = isAfter ? amount.to + 2 : words[amount.to] === 'cada' ? amount.to + 1 : amount.to;
  return { from: amount.from, to, value: { kind: 'instalments', instalments: { amount: amount.value } } };
}

/** "2 mil cada cartão" is no part. */
const EACH_DEBT: ReadonlySet<string> = new Set(['cartao', 'banco', 'divida']);

/** "cada uma 465", "cada 130", "3 boletos da unopar vencidos de 320". */
function isSaidEach(words: readonly string[], from: number): boolean {
  const parts = words.slice(Math.max(0, from - 9), from);
  if (words[from - 1] === 'de' && /^(?:atrasad|vencid)[ao]s$/.test(words[from - 2] ?? '')) {
    return parts.some((word) => INSTALMENT_NOUNS.has(word) && word.endsWith('s'));
  }
  const link = ['de', 'eh', 'por', 'da'].includes(words[from - 1] ?? '') ? from - 1 : from;
  const at = ['uma', 'um'].includes(words[link - 1] ?? '') ? link - 2 : link - 1;
  return words[at] === 'cada';
}

const BEFORE_EACH: ReadonlySet<string> = new Set(
  'de e eh esta com valor no sao a : uns umas fixa fixas atual paguei anda em gira sai vem'.split(' '),
);

function wordBeforeAmount(words: readonly string[], from: number): string {
  let at = from - 1;
  while (at >= 0 && from - at <= 4 && BEFORE_EACH.has(words[at] ?? '')) at -= 1;
  return words[at] ?? '';
}

/** "parcela do carro 899", "prestação do apartamento na cdhu é 290": a thing and a name stand between. */
function ofThing(words: readonly string[], from: number): boolean {
  // Many write "e" for "é": "a parcela do carro e 732".
  let at = words[from - 1] === 'e' ? from - 2 : from - 1;
  while (at >= 0 && from - at <= LONGEST_THING && isOfThing(words[at] ?? '')) at -= 1;
  // "24 parcelas do empréstimo" counts them.
  const isPlural =
    ['parcelas', 'prestacoes', 'mensalidades'].includes(words[at] ?? '') &&
    ['', 'as', '\n', ',', '.', 'e'].includes(words[at - 1] ?? '');
  const isOne = isPlural || ['parcela', 'prestacao', 'parcelinha', 'mensalidade'].includes(words[at] ?? '');
  // "1 mensalidade da unama 780": all that is owed.
  return isOne && OF_THING.has(words[at + 1] ?? '') && !['1', 'uma', 'paguei'].includes(words[at - 1] ?? '');
}

const LONGEST_THING = 9;
const OF_THING: ReadonlySet<string> = new Set(['do', 'da', 'de', 'dos', 'das', 'no', 'na']);

function isOfThing(word: string): boolean {
  if (ONE_INSTALMENT.has(word) || word === 'mensalidade') return false;
  return /^(?:\p{L}+|:|\$)$/u.test(word) && !ENDS_THING.has(word);
}

/** A new clause, or a verb that says more than what the part costs. */
const ENDS_THING: ReadonlySet<string> = new Set(
  'e mais mas que devo devendo falta faltam resta restam paguei pago pagando vence venceu atrasada atrasado desde'.split(
    ' ',
  ),
);

/** "pago 119 em 84 vezes": what is paid each time. "1.200 em 10x" is the whole price. */
export function paidInParts(number: NumberReading, scan: Scan): Found<Figure> | undefined {
  const { words } = scan.reading;
  const amount = number.article ? undefined : amountAt(number, scan);
  // "mercado pago 3 mil em 18x" is a firm.
  const isName = words[(amount?.from ?? 0) - 2] === 'mercado';
  if (!amount || isName || !PAYING.has(words[amount.from - 1] ?? '') || words[amount.to] !== 'em') return undefined;
  const count = scan.numbers.get(amount.to + 1);
  const total = smallCount(count);
  if (!count || total === undefined || !INSTALMENT_NOUNS.has(words[count.to] ?? '')) return undefined;
  const instalments = { total, amount: amount.value };
  return { from: amount.from, to: count.to + 1, value: { kind: 'instalments', instalments } };
}

const PAYING: ReadonlySet<string> = new Set(['pago', 'pagando', 'pagar', 'paga']);
