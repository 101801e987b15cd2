import { INSTALMENT_NOUNS, ONE_INSTALMENT } from './instalment-words.data.ts';
import type { NumberReading } from './numbers.ts';
import type { Scan } from './scan.ts';

/**
 * Whether the part that begins at `from` is paid or to be paid, by the verb and the article before it: "paguei a 7 de 10" and
 * "acabei de pagar a sétima" are gone; "tô pagando a 14 de 36", "vou pagar a 8", "agora vence a 9" are not.
 */
export function placeOf(words: readonly string[], from: number): 'paid' | 'current' | undefined {
  if (!ARTICLES.has(words[from - 1] ?? '')) return undefined;
  const at = BETWEEN.has(words[from - 2] ?? '') ? from - 3 : from - 2;
  const verb = words[at] ?? '';
  if (PAID.test(verb) && !DENIES.has(words[at - 1] ?? '')) return 'paid';
  if (isJustPaid(words, at)) return 'paid';
  return TO_COME.test(verb) ? 'current' : undefined;
}

/** "acabei de pagar", "consegui pagar". */
export function isJustPaid(words: readonly string[], at: number): boolean {
  return words[at] === 'pagar' && JUST_DONE.test(words.slice(Math.max(0, at - 2), at).join(' '));
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'o']);
const BETWEEN: ReadonlySet<string> = new Set('ate so hoje ontem agora ja'.split(' '));
const DENIES: ReadonlySet<string> = new Set(['nao', 'nem', 'nunca']);
const PAID = /^(?:paguei|pagamos|quitei|quitamos|acertei|dei)$/;
const JUST_DONE = /^(?:(?:acabei|terminei|acabamos|terminamos) de|(?:\S+ )?(?:consegui|conseguimos))$/;
const TO_COME = /^(?:pagando|pagar|vence|venceu|vai|chegou|pago)$/;

/** "a parcela da tv no magalu, 5 de 10": the part is named, and between it and its place stands only whose it is. */
export function isOfNamedPart({ reading: { words }, numbers }: Scan, from: number, total: NumberReading): boolean {
  if (INSTALMENT_NOUNS.has(words[total.to] ?? '')) return false;
  if (words[from - 1] !== ',' && words[from - 1] !== ':') return false;
  for (let at = from - 2; at >= Math.max(0, from - LONGEST_NAME); at -= 1) {
    const word = words[at] ?? '';
    if (numbers.has(at) || ENDS.has(word)) return false;
    if (ONE_INSTALMENT.has(word)) return !word.endsWith('s');
  }
  return false;
}

const LONGEST_NAME = 9;
const ENDS: ReadonlySet<string> = new Set([',', '.', ';', '\n', '?', '!']);
