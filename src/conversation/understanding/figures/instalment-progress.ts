import { NUMBER_WORDS } from '../text/number-words.data.ts';
import type { Found } from '../text/tokens.ts';
import type { Figure, Instalments } from './figure.ts';
import { withAmount } from './instalment-amounts.ts';
import { isMoney, smallCount, speaksOfInstalments, wordBefore } from './instalment-context.ts';
import { INSTALMENT_NOUNS, LEFT_WORDS, ONE_INSTALMENT, PAID_WORDS, USUAL_TOTALS } from './instalment-words.data.ts';
import type { NumberReading } from './numbers.ts';
import { ordinalAt, ordinalBefore } from './ordinals.ts';
import { isOfNamedPart, placeOf } from './place-in-parts.ts';
import type { Scan } from './scan.ts';

/** A bare "faltam 200" counts instalments only when they were spoken of. */
const MOST_LEFT = 120;

/** "paguei 5 de 24", "parcela 5 de 24", "5 de 24 parcelas", "paguei 3 das 10 parcelas", "tô pagando a 14 de 36". */
export function paidOf(number: NumberReading, scan: Scan): Found<Figure> | undefined {
  const { words } = scan.reading;
  const paid = smallCount(number);
  // "17 pagas de 48".
  const end = /^(?:pag|quitad)[ao]s$/.test(words[number.to] ?? '') ? number.to + 1 : number.to;
  // One sends it in pieces: "já paguei 12 ⏎ de 48".
  const link = words[end] === '\n' ? end + 1 : end;
  const total = OF.has(words[link] ?? '') ? scan.numbers.get(link + 1) : undefined;
  const all = smallCount(total);
  if (paid === undefined || all === undefined || !total || all <= paid || isMoney(words, total)) return undefined;
  // "um de 24x e outro de 36x".
  if (number.article) return undefined;
  const noun = isNamedAfter(total.to, scan);
  const placed = placeOf(words, number.from);
  const current = placed === 'current' || isNamedCurrent(number, total, scan);
  const isPaid = placed === 'paid' || isCountedPaid(number, all, scan);
  if (!current && !noun && end === number.to && !(isPaid && all <= MOST_LEFT)) return undefined;
  // "tô na parcela 5 de 24": the fifth is still to be paid.
  return withAmount(number.from, noun ? total.to + 1 : total.to, { total: all, paid: current ? paid - 1 : paid }, scan);
}

/** "paguei 5 de 24", and in a list "…, 3 das 10". */
function isCountedPaid(number: NumberReading, all: number, { reading: { words } }: Scan): boolean {
  const before = wordBefore(words, number.from);
  const paid = smallCount(number) ?? 0;
  const link = words[number.to] ?? '';
  // "paguei 50 dos 120", "paguei 50 de 100" may be reais.
  const mayBeMoney = link === 'dos' || (paid >= 30 && paid % 10 === 0 && all % 10 === 0);
  // "foi dez de oitenta e nove": how it was bought.
  const isSure = !WEAKLY_PAID.has(before) || USUAL_TOTALS.has(all);
  const isListed = ['das', 'dos'].includes(link) && paidEarlier(words, number.from);
  return isListed || (PAID_WORDS.has(before) && isSure && !mayBeMoney);
}

/** "parcela 5 de 24", "tô na 5 de 24", "a parcela do sofá, 5 de 24". */
function isNamedCurrent({ from }: NumberReading, total: NumberReading, scan: Scan): boolean {
  const { words } = scan.reading;
  const isNamed = ['parcela', 'prestacao', 'numero'].includes(wordBefore(words, from));
  return isNamed || isAtPart(words, from) || isOfNamedPart(scan, from, total);
}

/** "já paguei 5 das 12 da pernambucanas, 3 das 10 da havan": the verb of a list is said once. */
function paidEarlier(words: readonly string[], from: number): boolean {
  const start = words.findLastIndex((word, at) => at < from && ['.', '\n', ';'].includes(word)) + 1;
  const before = words.slice(Math.max(start, from - FAR_LIST), from);
  const verb = before.findIndex((word) => /^(?:paguei|quitei|pagamos)$/.test(word));
  return verb >= 0 && before.slice(verb).some((word) => word === ',' || word === 'e');
}

const FAR_LIST = 16;

/** "5 de 24 parcelas", "5 de 24 pagas", "5 de 24 já foram". */
function isNamedAfter(to: number, { reading: { words }, numbers }: Scan): boolean {
  const after = words[to] ?? '';
  // "doze de 178, já foi três": the count follows.
  const isGone = ['ja foi', 'ja foram'].includes(words.slice(to, to + 2).join(' ')) && !numbers.has(to + 2);
  // "dez de 320, paguei metade": the verb begins something new.
  return INSTALMENT_NOUNS.has(after) || /^(?:pag[ao]s?|(?:quitad|descontad|debitad)[ao]s?)$/.test(after) || isGone;
}

const WEAKLY_PAID: ReadonlySet<string> = new Set('foi foram dei pago'.split(' '));

/**
 * "restam 31 de 72 parcelas", "faltam 7 das 12", "faltam 7 de 12": so many are left of so many. "faltam 3 de 150" tells
 * what each costs; where the second may be either ("faltam 5 de 60"), only the first is sure.
 */
export function leftOf(number: NumberReading, scan: Scan): Found<Figure> | undefined {
  const { words } = scan.reading;
  const left = smallCount(number);
  // "faltam 57 ⏎ de 84".
  const at = words[number.to] === '\n' ? number.to + 1 : number.to;
  const link = words[at] ?? '';
  const total = OF.has(link) ? scan.numbers.get(at + 1) : undefined;
  const all = smallCount(total);
  const before = wordBefore(words, number.from);
  if (!total || left === undefined || all === undefined || left < 1 || all <= left || isMoney(words, total)) {
    return undefined;
  }
  if (!REMAINING.has(before)) return undefined;
  const noun = INSTALMENT_NOUNS.has(words[total.to] ?? '') || words[total.to] === 'meses';
  if (!noun && link === 'de' && !USUAL_TOTALS.has(all)) return undefined;
  const isTotal = noun || link !== 'de' || all <= MOST_PARTS_OF_SHOPS || left > MOST_FEW;
  const said = isTotal ? { total: all, remaining: left } : { remaining: left };
  return withAmount(number.from, noun ? total.to + 1 : total.to, said, scan);
}

/** Parts of R$ 36 or less are rarer than plans of so many parts. */
const MOST_PARTS_OF_SHOPS = 36;
/** More parts than this are left of long plans only, and those have no small parts. */
const MOST_FEW = 12;
const REMAINING: ReadonlySet<string> = new Set(
  'falta faltam faltando faltava faltavam resta restam restando sobra sobram sobrou sobraram'.split(' '),
);

/** "na quinta parcela de doze", "na vigésima segunda de 48", "a 17ª de 36": the last number is how many there are in all. */
export function ordinalPart(number: NumberReading, scan: Scan): Found<Figure> | undefined {
  const { words } = scan.reading;
  const digits = ordinalAt(scan.reading, number.from);
  const total = digits ? totalAfter(digits.to, scan) : number;
  const all = smallCount(total);
  if (!total || all === undefined || isMoney(words, total) || !OF.has(words[total.from - 1] ?? '')) return undefined;
  const isNamed = ONE_INSTALMENT.has(words[total.from - 2] ?? '');
  const current = digits ?? ordinalBefore(scan.reading, isNamed ? total.from - 2 : total.from - 1);
  if (!current || all < current.value) return undefined;
  const isPlaced = isNamed || ['na', 'no', 'a', 'o', 'para', 'pela'].includes(words[current.from - 1] ?? '');
  // "acabei de pagar a 7ª de 10": that one is gone.
  const paid = placeOf(words, current.from) === 'paid' ? current.value : current.value - 1;
  return isPlaced ? withAmount(number.from, total.to, { total: all, paid }, scan) : undefined;
}

function totalAfter(at: number, { reading: { words }, numbers }: Scan): NumberReading | undefined {
  const link = ONE_INSTALMENT.has(words[at] ?? '') ? at + 1 : at;
  return OF.has(words[link] ?? '') ? numbers.get(link + 1) : undefined;
}

const OF: ReadonlySet<string> = new Set(['de', 'das', 'dos']);

/** "parcela 5/24", "12/60 pagas". A bare "5/24" is no date and needs a word beside it. */
export function slashed(number: NumberReading, scan: Scan): Found<Figure> | undefined {
  const { words } = scan.reading;
  const total = words[number.to] === '/' ? scan.numbers.get(number.to + 1) : undefined;
  const paid = smallCount(number);
  const all = smallCount(total);
  if (!total || paid === undefined || all === undefined || paid < 1 || all < paid) return undefined;
  if (PAID_WORDS.has(words[total.to] ?? '')) {
    return withAmount(number.from, total.to + 1, { total: all, paid }, scan);
  }
  const named = INSTALMENT_NOUNS.has(wordBefore(words, number.from));
  return named ? withAmount(number.from, total.to, { total: all, paid: paid - 1 }, scan) : undefined;
}

/** "estou na parcela 87", "tô na 6": that one is still to be paid. */
export function currentPart(number: NumberReading, scan: Scan): Found<Figure> | undefined {
  const { words } = scan.reading;
  const count = smallCount(number);
  if (count === undefined || count < 1 || number.article || isMoney(words, number)) return undefined;
  const isNamed = ONE_INSTALMENT.has(words[number.from - 1] ?? '') && isAtPart(words, number.from - 1);
  const isAt = isAtPart(words, number.from) && speaksOfInstalments(scan, number.from);
  // "84 meses de 203, tô no mês trinta".
  const isMonth =
    words[number.from - 1] === 'mes' && isAtPart(words, number.from - 1) && speaksOfInstalments(scan, number.from);
  if (!isNamed && !isAt && !isMonth) return undefined;
  return counts(number, { paid: count - 1 });
}

/** "estou na …", "tô indo pra …", "cheguei na …". */
function isAtPart(words: readonly string[], from: number): boolean {
  const verb = ['na', 'no'].includes(words[from - 1] ?? '') ? (words[from - 2] ?? '') : '';
  return ['estou', 'to', 'esta', 'estamos', 'cheguei', 'indo', 'agora', 'parei'].includes(verb);
}

/** "faltam 7", "restam só 7 de 320", "paguei 5", "quitadas 11", "já foram 4"; "faltam 800 reais" is money. */
export function leftOrPaid(number: NumberReading, scan: Scan): Found<Figure> | undefined {
  const { words } = scan.reading;
  const count = smallCount(number);
  if (count === undefined || number.article || isMoney(words, number) || NO_PARTS.has(words[number.to] ?? '')) {
    return number.article ? (leftOne(number, words) ?? paidOne(number, scan)) : undefined;
  }
  const before = wordBefore(words, number.from);
  const isSpokenOf = speaksOfInstalments(scan, number.from);
  // "parcela de 899, quarenta e oito no total, das quais quitei 39".
  if (
    isSpokenOf &&
    count > 1 &&
    /^(?:no total|ao todo) , d[ae]l?(?:a|e|as|os|quais)s?\b|^(?:no total|ao todo) ,? ?d[ao]s quais/.test(
      words.slice(number.to, number.to + 5).join(' '),
    )
  )
    return counts(number, { total: count });
  if (!isSpokenOf && count > MOST_LEFT) return undefined;
  if (PAID_WORDS.has(before) && count > 0 && isSpokenOf && !goesTo(scan, number)) {
    const isDone = words.slice(Math.max(0, number.from - 3), number.from - 1).includes('ja');
    return ['foi', 'pago', 'dei'].includes(before) && !isDone && !hasPartsBefore(scan, number.from)
      ? undefined
      : counts(number, { paid: count });
  }
  if (isLeft(words, number.from, before)) return withAmount(number.from, number.to, { remaining: count }, scan);
  return (
    lastOnes(number, words, count) ?? leftAfter(number, words, count, isSpokenOf) ?? paidAfter(number, scan, count)
  );
}

/** "19 já pagas", "22 quitadas"; "renner 90 paga" is money. */
function paidAfter({ from, to }: NumberReading, scan: Scan, paid: number): Found<Figure> | undefined {
  const { words } = scan.reading;
  const at = words[to] === 'ja' || words[to] === 'foram' ? to + 1 : to;
  const isPaid = /^(?:pagas|pagos|quitadas|quitados)$/.test(words[at] ?? '');
  return isPaid ? withAmount(from, at + 1, { paid }, scan) : undefined;
}

/** "parcela R$ 780, 54 restantes". */
function leftAfter(
  { from, to }: NumberReading,
  words: readonly string[],
  remaining: number,
  isSpokenOf: boolean,
): Found<Figure> | undefined {
  const isToPay =
    words[to] === 'para' && ['pagar', 'quitar', 'acabar', 'terminar'].includes(words[to + 1] ?? '') && isSpokenOf;
  // "6 por vir", "ainda 8 pela frente", "5 a vencer".
  const isAhead = isSpokenOf && AHEAD.has(`${words[to]} ${words[to + 1]}`);
  // "são 22 que faltam", "os 8 que restam".
  if (words[to] === 'que' && /^(?:falta|faltam|resta|restam|faltou)$/.test(words[to + 1] ?? '') && remaining >= 1)
    return { from, to: to + 2, value: { kind: 'instalments', instalments: { remaining } } };
  if (isAhead && remaining >= 1)
    return { from, to: to + 2, value: { kind: 'instalments', instalments: { remaining } } };
  // "dez de 89 faltando quatro" counts what follows.
  const isOfNext = NUMBER_WORDS.has(words[to + 1] ?? '') || /^\d/.test(words[to + 1] ?? '');
  const isAfter = (['restantes', 'faltando', 'pendentes'].includes(words[to] ?? '') && !isOfNext) || isToPay;
  return isAfter && remaining >= 1
    ? { from, to: isToPay ? to + 2 : to + 1, value: { kind: 'instalments', instalments: { remaining } } }
    : undefined;
}

const AHEAD: ReadonlySet<string> = new Set(['por vir', 'pela frente', 'a vencer', 'para vencer', 'por pagar']);

/** "tô devendo as três últimas", "as últimas 3". */
function lastOnes({ from, to }: NumberReading, words: readonly string[], remaining: number): Found<Figure> | undefined {
  const isAfter = ['ultimas', 'ultimos', 'finais'].includes(words[to] ?? '');
  const isBefore = ['ultimas', 'ultimos'].includes(words[from - 1] ?? '');
  if ((!isAfter && !isBefore) || INSTALMENT_NOUNS.has(words[to] ?? '') || remaining < 1) return undefined;
  const isBehind =
    words.slice(Math.max(0, from - 4), from).some((word) => /^atras/.test(word)) ||
    // "tô com as 2 últimas vencidas".
    words.slice(to, to + 2).some((word) => /^(?:atrasad|vencid)[ao]s$/.test(word));
  const instalments = isBehind ? { behind: remaining } : { remaining };
  return { from, to: isAfter ? to + 1 : to, value: { kind: 'instalments', instalments } };
}

/** "6 parcelas de 95 e já dei 2": parts were counted in the same line. */
function hasPartsBefore({ reading: { words }, numbers }: Scan, from: number): boolean {
  const start = words.lastIndexOf('\n', from) + 1;
  return words.slice(start, from).some((word, index) => {
    // "vinte e quatro parcela", as many say it.
    const isCounted = [...numbers.values()].some(({ to, article }) => to === start + index && !article);
    return INSTALMENT_NOUNS.has(word) && (word === 'x' || word.endsWith('s') || isCounted);
  });
}

/** "falta uma": one part. "falta uma coisa" counts none. */
function leftOne({ from, to }: NumberReading, words: readonly string[]): Found<Figure> | undefined {
  const ends = words[to] === undefined || ['\n', ',', '.', '!', 'so', 'ainda'].includes(words[to] ?? '');
  const isLeft = ends && ['falta', 'resta'].includes(wordBefore(words, from));
  return isLeft ? { from, to, value: { kind: 'instalments', instalments: { remaining: 1 } } } : undefined;
}

/** "15 vezes de 220, só paguei uma". */
function paidOne({ from, to }: NumberReading, scan: Scan): Found<Figure> | undefined {
  const { words } = scan.reading;
  const ends = words[to] === undefined || ['\n', ',', '.', '!', 'so', 'ainda'].includes(words[to] ?? '');
  const isPaid = ['paguei', 'pagamos', 'quitei'].includes(wordBefore(words, from)) && speaksOfInstalments(scan, from);
  return ends && isPaid ? { from, to, value: { kind: 'instalments', instalments: { paid: 1 } } } : undefined;
}

/** "faltam 7"; "devendo as outras 7" only with the word that says of what: "devo 7" is money. */
function isLeft(words: readonly string[], from: number, before: string): boolean {
  if (!LEFT_WORDS.has(before)) return false;
  const isDebtVerb = before === 'devo' || before === 'devendo' || before === 'ficaram';
  return !isDebtVerb || ['outras', 'outros'].includes(words[from - 1] ?? '');
}

/** "paguei 5 do nubank", "paguei 5 pro joão": money that left. "50 parcelas de 560, já paguei 27 na rodobens" counts. */
function goesTo(scan: Scan, { from, to }: NumberReading): boolean {
  const { words } = scan.reading;
  const word = words[to] ?? '';
  if (['no', 'na'].includes(word) && hasPartsBefore(scan, from)) return false;
  return ['do', 'da', 'no', 'na', 'de', 'para'].includes(word);
}

const NO_PARTS: ReadonlySet<string> = new Set(['dias', 'anos', 'semanas']);

function counts({ from, to }: NumberReading, instalments: Instalments): Found<Figure> {
  return { from, to, value: { kind: 'instalments', instalments } };
}
