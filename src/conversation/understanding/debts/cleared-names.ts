import type { Found } from '../text/tokens.ts';
import type { TurnReading } from '../turn-reading.ts';

/** "o nubank tá zerado", "no bradesco não devo nada", "não devo mais nada na renner": named, and nothing is owed there. */
export function isCleared({ reading: { words }, figures }: TurnReading, { from, to }: Found<unknown>): boolean {
  return isClearedAfter(words, to, figures) || isClearedBefore(words, from);
}

function isClearedAfter(words: readonly string[], to: number, figures: TurnReading['figures']): boolean {
  let at = to;
  while (at - to < MOST_BETWEEN && BETWEEN.has(words[at] ?? '')) at += 1;
  const [first = '', second = '', third = '', fourth = ''] = words.slice(at, at + 4);
  if (first === 'nao' && second === 'devo') return third === 'nada' || (third === 'mais' && fourth === 'nada');
  if (first === 'nao' && ['tem', 'tenho'].includes(second)) return third === 'divida' || third === 'nada';
  // "o consórcio não conta", "tupperware nem existe mais".
  if (/^(?:nao|nem) (?:conta|existe)\b/.test(words.slice(to, to + 2).join(' '))) return true;
  if (!CLEARED.has(first)) return false;
  // "nubank já quitei 3 parcelas" counts what was paid; "o cartão zerado" of a next name is not this one's.
  return !figures.some((figure) => figure.from - at === 1);
}

function isClearedBefore(words: readonly string[], from: number): boolean {
  const article = ['o', 'a'].includes(words[from - 1] ?? '') ? from - 1 : from;
  const before = words.slice(Math.max(0, article - 6), article).join(' ');
  return OWES_NOTHING.test(before) || ['zerei', 'quitei', 'liquidei'].includes(words[article - 1] ?? '');
}

const MOST_BETWEEN = 5;
const BETWEEN: ReadonlySet<string> = new Set(
  'o a eu ja esta estao foi , esse essa so que tudo todo toda mais la'.split(' '),
);
const CLEARED: ReadonlySet<string> = new Set(
  'zerado zerada zerados zeradas zerei quitado quitada quitei liquidado liquidada liquidei'.split(' '),
);
const OWES_NOTHING =
  /nao devo (?:mais )?(?:nada|nenhum centavo|um centavo)(?: mais)? (?:no|na|para|ao|do|da|com|pelo|pela)$|nao devo mais(?: (?:no|na|para|ao))?$/;
