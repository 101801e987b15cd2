import type { Figure, Instalments } from './figure.ts';
import { withAmount } from './instalment-amounts.ts';
import { isMoney, smallCount, speaksOfInstalments, wordBefore } from './instalment-context.ts';
import { INSTALMENT_NOUNS, LEFT_WORDS, ONE_INSTALMENT, ORDINALS, PAID_WORDS } from './instalment-words.data.ts';
import type { NumberReading } from './numbers.ts';
import type { Scan } from './scan.ts';
import type { Found } from './tokens.ts';

/** A bare "faltam 200" counts instalments only when they were spoken of. */
const MOST_LEFT = 120;

/** "paguei 5 de 24", "parcela 5 de 24", "5 de 24 parcelas", "paguei 3 das 10 parcelas". */
export function paidOf(number: NumberReading, scan: Scan): Found<Figure> | undefined {
  const { words } = scan.reading;
  const paid = smallCount(number);
  const total = ['de', 'das', 'dos'].includes(words[number.to] ?? '') ? scan.numbers.get(number.to + 1) : undefined;
  const all = smallCount(total);
  if (paid === undefined || all === undefined || !total || all <= paid || isMoney(words, total)) return undefined;
  const before = wordBefore(words, number.from);
  const after = words[total.to] ?? '';
  // "dez de 320, paguei metade": the verb begins something new.
  const noun = INSTALMENT_NOUNS.has(after) || /^(?:pag[ao]s?|quitad[ao]s?)$/.test(after);
  const current = before === 'parcela' || before === 'prestacao' || isAtPart(words, number.from);
  if (!current && !noun && !(PAID_WORDS.has(before) && all <= MOST_LEFT)) return undefined;
  // "tô na parcela 5 de 24": the fifth is still to be paid.
  return withAmount(number.from, noun ? total.to + 1 : total.to, { total: all, paid: current ? paid - 1 : paid }, scan);
}

/** "na quinta parcela de doze": the number is how many there are in all. */
export function ordinalPart(number: NumberReading, scan: Scan): Found<Figure> | undefined {
  const { words } = scan.reading;
  const total = smallCount(number);
  const isTotal =
    ['de', 'das'].includes(words[number.from - 1] ?? '') && ONE_INSTALMENT.has(words[number.from - 2] ?? '');
  const current = isTotal ? ORDINALS.get(words[number.from - 3] ?? '') : undefined;
  if (current === undefined || total === undefined || total < current || isMoney(words, number)) return undefined;
  return withAmount(number.from, number.to, { total, paid: current - 1 }, scan);
}

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
  if (!isNamed && !isAt) return undefined;
  return counts(number, { paid: count - 1 });
}

/** "estou na …", "tô indo pra …", "cheguei na …". */
function isAtPart(words: readonly string[], from: number): boolean {
  const verb = words[from - 1] === 'na' ? (words[from - 2] ?? '') : '';
  return ['estou', 'to', 'esta', 'estamos', 'cheguei', 'indo', 'agora'].includes(verb);
}

/** "faltam 7", "restam só 7 de 320", "paguei 5", "quitadas 11", "já foram 4"; "faltam 800 reais" is money. */
export function leftOrPaid(number: NumberReading, scan: Scan): Found<Figure> | undefined {
  const { words } = scan.reading;
  const count = smallCount(number);
  if (count === undefined || number.article || isMoney(words, number) || NO_PARTS.has(words[number.to] ?? '')) {
    return number.article ? leftOne(number, words) : undefined;
  }
  const before = wordBefore(words, number.from);
  const isSpokenOf = speaksOfInstalments(scan, number.from);
  if (!isSpokenOf && count > MOST_LEFT) return undefined;
  if (PAID_WORDS.has(before) && count > 0 && isSpokenOf && !goesTo(words, number.to)) {
    return ['foi', 'pago', 'dei'].includes(before) && !hasPartsBefore(words, number.from)
      ? undefined
      : counts(number, { paid: count });
  }
  if (isLeft(words, number.from, before)) return withAmount(number.from, number.to, { remaining: count }, scan);
  const after = words[number.to] ?? '';
  // "renner 90 paga" is money.
  const isPaid = PAID_WORDS.has(after) && /s$/.test(after) && after !== 'pgs';
  return isPaid ? withAmount(number.from, number.to + 1, { paid: count }, scan) : undefined;
}

/** "6 parcelas de 95 e já dei 2": parts were counted in the same line. */
function hasPartsBefore(words: readonly string[], from: number): boolean {
  const start = words.lastIndexOf('\n', from) + 1;
  return words.slice(start, from).some((word) => INSTALMENT_NOUNS.has(word) && (word === 'x' || word.endsWith('s')));
}

/** "falta uma": one part. "falta uma coisa" counts none. */
function leftOne({ from, to }: NumberReading, words: readonly string[]): Found<Figure> | undefined {
  const ends = words[to] === undefined || ['\n', ',', '.', '!', 'so', 'ainda'].includes(words[to] ?? '');
  const isLeft = ends && ['falta', 'resta'].includes(wordBefore(words, from));
  return isLeft ? { from, to, value: { kind: 'instalments', instalments: { remaining: 1 } } } : undefined;
}

/** "faltam 7"; "devendo as outras 7" only with the word that says of what: "devo 7" is money. */
function isLeft(words: readonly string[], from: number, before: string): boolean {
  if (!LEFT_WORDS.has(before)) return false;
  const isDebtVerb = before === 'devo' || before === 'devendo' || before === 'ficaram';
  return !isDebtVerb || ['outras', 'outros'].includes(words[from - 1] ?? '');
}

/** "paguei 5 do nubank", "paguei 5 pro joão": money that left. */
function goesTo(words: readonly string[], at: number): boolean {
  return ['do', 'da', 'no', 'na', 'de', 'para'].includes(words[at] ?? '');
}

const NO_PARTS: ReadonlySet<string> = new Set(['dias', 'anos', 'semanas']);

function counts({ from, to }: NumberReading, instalments: Instalments): Found<Figure> {
  return { from, to, value: { kind: 'instalments', instalments } };
}
