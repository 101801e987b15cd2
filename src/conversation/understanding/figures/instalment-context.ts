import { INSTALMENT_NOUNS, ONE_INSTALMENT, PARTS_WORDS, SKIPPED_WORDS } from './instalment-words.data.ts';
import { countOf, type NumberReading } from './numbers.ts';
import type { Scan } from './scan.ts';

/** 40 years of months: the longest loan there is. */
const MOST_INSTALMENTS = 480;
const FAR_BACK = 24;

/** A count that instalments may have; `undefined` for any other number. */
export function smallCount(number: NumberReading | undefined): number | undefined {
  const count = number && !number.scaled ? countOf(number) : undefined;
  return count !== undefined && count <= MOST_INSTALMENTS ? count : undefined;
}

/** True when the words around the number say that it is money. */
export function isMoney(words: readonly string[], { from, to }: NumberReading): boolean {
  return (
    words[from - 1] === '$' || /^(?:reais|real|contos?|pilas?|mangos?|mil|k|paus?|centavos)$/.test(words[to] ?? '')
  );
}

export function afterCurrency(words: readonly string[], at: number): number {
  return words[at] === '$' ? at + 1 : at;
}

/** The nearest word before that matters: "faltam só mais 7" → "faltam". */
export function wordBefore(words: readonly string[], from: number): string {
  let at = from - 1;
  while (at >= 0 && from - at <= 4 && SKIPPED_WORDS.has(words[at] ?? '')) at -= 1;
  // "mercado pago 12x de 389" is a firm.
  return words[at] === 'pago' && words[at - 1] === 'mercado' ? '' : (words[at] ?? '');
}

/** True when shortly before a number something was said to be paid in parts: "24x de 450, já paguei 5", "890 por mês". */
export function speaksOfInstalments({ reading: { words }, numbers }: Scan, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - FAR_BACK); at -= 1) {
    if (isOfParts(words, numbers, at)) return true;
  }
  return false;
}

function isOfParts(words: readonly string[], numbers: Scan['numbers'], at: number): boolean {
  const word = words[at] ?? '';
  if (ONE_INSTALMENT.has(word) || PARTS_WORDS.has(word)) return true;
  if (word === 'mes') return ['por', '/', 'ao', 'todo'].includes(words[at - 1] ?? '');
  if (word === 'de') return numbersEndAt(numbers, at) && numbers.has(afterCurrency(words, at + 1));
  const isAfterNumber = /^\d/.test(words[at - 1] ?? '') || numbersEndAt(numbers, at);
  const isPlan = word === 'meses' && ['de', ',', '.', '\n'].includes(words[at + 1] ?? '');
  return isAfterNumber && (isPlan || INSTALMENT_NOUNS.has(word));
}

function numbersEndAt(numbers: Scan['numbers'], at: number): boolean {
  return [at - 1, at - 2, at - 3].some((from) => numbers.get(from)?.to === at);
}
