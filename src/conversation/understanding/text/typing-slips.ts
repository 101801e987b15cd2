import { soundOf } from './spelling.ts';

/**
 * How unlikely it is that a thumb made `typed` of `meant`, which are one edit apart: about 1 for two letters swapped, a letter
 * doubled or left out or a neighbouring key, 2 for any other letter, more where another word is likelier than a slip.
 */
export function slipCost(typed: string, meant: string): number {
  const at = firstDifference(typed, meant);
  const opening = at === 0 && !isSwap(typed, meant, at) ? firstLetterCost(typed, meant) : 0;
  const isDoubled = typed.length > meant.length && typed[at] === typed[at - 1];
  const isOther =
    isEnding(typed, meant, at) || (!isDoubled && !isSwap(typed, meant, at) && isOtherForm(typed, meant, at));
  return opening + (isOther ? OTHER_ENDING : 0) + costAt(typed, meant, at);
}

/** The first letter is typed with care, but one may write another that sounds the same. */
function firstLetterCost(typed: string, meant: string): number {
  return soundOf(typed) === soundOf(meant) ? 0.4 : 1;
}

/** "devo", "deve", "devi": another ending is another word. */
const OTHER_ENDING = 2;

function costAt(typed: string, meant: string, at: number): number {
  if (typed.length < meant.length) return LEFT_OUT;
  const letter = typed[at] ?? '';
  if (typed.length > meant.length) {
    if (letter === typed[at - 1]) return DOUBLED;
    return isNeighbour(letter, typed[at - 1]) || isNeighbour(letter, typed[at + 1]) ? BRUSHED : ADDED;
  }
  if (isSwap(typed, meant, at)) return at === typed.length - 2 ? SWAPPED_END : SWAPPED;
  const wanted = meant[at] ?? '';
  if (isNeighbour(letter, wanted) || soundsLike(letter, wanted)) return MISSED_KEY;
  return isAboveOrBelow(letter, wanted) ? MISSED_ROW : OTHER_LETTER;
}

const SWAPPED = 1;
const SWAPPED_END = 1.4;
const DOUBLED = 1;
const LEFT_OUT = 1.1;
const MISSED_KEY = 1.2;
const MISSED_ROW = 1.6;
const BRUSHED = 1.3;
const ADDED = 1.7;
const OTHER_LETTER = 2;

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

function isSwap(typed: string, meant: string, at: number): boolean {
  return typed.length === meant.length && typed[at] === meant[at + 1] && typed[at + 1] === meant[at];
}

/** Only the last letter differs, and what was typed could be a word of Portuguese. */
function isEnding(typed: string, meant: string, at: number): boolean {
  const isLast = typed.at(-1) !== meant.at(-1) && at >= Math.min(typed.length, meant.length) - 1;
  const isSpoken = typed.endsWith('u') && meant.endsWith('o');
  return isLast && !isSpoken && !isSwap(typed, meant, at) && /[aeioulmrsz]$/.test(typed);
}

/** "trabalhado" and "trabalhando", "pagaram" and "pagariam": two forms of one verb or noun. */
function isOtherForm(typed: string, meant: string, at: number): boolean {
  for (let stem = Math.max(SHORTEST_STEM, at - LONGEST_FORM); stem <= at; stem += 1) {
    if (FORMS.has(typed.slice(stem)) && FORMS.has(meant.slice(stem))) return true;
  }
  return false;
}

const SHORTEST_STEM = 3;
const LONGEST_FORM = 5;
const FORMS: ReadonlySet<string> = new Set(
  [
    'o a os as e es ei ai ou eu iu am em ado ada ados adas ido ida idos idas ando endo indo ar er ir are ere ire',
    'arem erem irem aram eram iram ava avam avamos ia iam asse esse isse assem essem issem amos emos imos ara era ira arao',
    'erao irao aria eria iria ariam eriam iriam arei erei irei ario aria arios arias oso osa ura inho inha ista agem eza',
  ]
    .join(' ')
    .split(' '),
);

/** Letters that sound alike, so that people write one for the other. */
function soundsLike(one: string, other: string): boolean {
  return ALIKE.some((letters) => letters.includes(one) && letters.includes(other));
}

const ALIKE: readonly string[] = ['scz', 'ei', 'ou', 'mn', 'lu', 'xs', 'gj', 'qck', 'bv'];

const ROWS: readonly string[] = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

function isNeighbour(one: string | undefined, other: string | undefined): boolean {
  const [a, b] = [placeOf(one), placeOf(other)];
  return a !== undefined && b !== undefined && a.row === b.row && Math.abs(a.at - b.at) === 1;
}

/** The two keys that touch a key from the next row. */
function isAboveOrBelow(one: string, other: string): boolean {
  const [a, b] = [placeOf(one), placeOf(other)];
  if (a === undefined || b === undefined || Math.abs(a.row - b.row) !== 1) return false;
  const [upper, lower] = a.row < b.row ? [a, b] : [b, a];
  return upper.at === lower.at || upper.at === lower.at + 1;
}

function placeOf(letter: string | undefined): { readonly row: number; readonly at: number } | undefined {
  const row = letter ? ROWS.findIndex((keys) => keys.includes(letter)) : -1;
  return row < 0 || !letter ? undefined : { row, at: ROWS[row]?.indexOf(letter) ?? 0 };
}
