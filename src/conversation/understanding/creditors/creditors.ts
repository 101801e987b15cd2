import type { CreditorMention } from '../../../contracts/mentions.ts';
import type { ExpenseCategory } from '../../../domain/budget/budget.ts';
import type { DebtKind } from '../../../domain/debts/debt.ts';
import { EVERYDAY_WORDS } from '../text/everyday-words.data.ts';
import { NUMBER_WORDS } from '../text/number-words.data.ts';
import { type Found, type Reading, spanOf } from '../text/tokens.ts';
import type { Entry } from './creditor.ts';
import { type CreditorIndex, creditorIndex, withKnown } from './creditor-index.ts';
import { type Speller, spellerFor } from './misspelt-names.ts';
import { isSubject, mayBeName, saysCreditor, standsBeside } from './name-context.ts';

/** `kind`: what a debt there nearly always is. */
export type FoundCreditor = {
  readonly mention: CreditorMention;
  readonly kind?: DebtKind;
  /** What its bill is among the expenses of a household. */
  readonly bill?: ExpenseCategory;
  readonly isShop?: true;
};

/** Finds creditors in a text. `known`: names of the debts told before; `loose`: the question itself is about creditors. */
export type CreditorFinder = (
  reading: Reading,
  context: {
    readonly known: readonly string[];
    readonly loose: boolean;
    readonly isCommonWord: (word: string) => boolean;
  },
) => readonly Found<FoundCreditor>[];

const LONGEST_NAME = 5;

/** Builds the index once; the finder itself keeps nothing. */
export function creditorFinder(): CreditorFinder {
  const index = creditorIndex();
  return function findCreditors(reading, { known, loose, isCommonWord }) {
    const names = withKnown(index, known);
    const speller = spellerFor(names.speller, isCommonWord);
    const found: Found<FoundCreditor>[] = [];
    let at = 0;
    while (at < reading.tokens.length) {
      const match =
        exactAt(reading, at, names, { known, loose }) ??
        misspeltAt(reading, at, { speller, isCommonWord, known, loose });
      if (match) found.push(match);
      at = match?.to ?? at + 1;
    }
    return found;
  };
}

type Context = { readonly known: readonly string[]; readonly loose: boolean };

function exactAt(
  reading: Reading,
  from: number,
  { entries, beginnings }: CreditorIndex,
  context: Context,
): Found<FoundCreditor> | undefined {
  let best: Found<FoundCreditor> | undefined;
  let written = '';
  for (let to = from + 1; to <= Math.min(reading.tokens.length, from + LONGEST_NAME); to += 1) {
    written += reading.words[to - 1] ?? '';
    if (!beginnings.has(written)) break;
    const entry = entries.get(written);
    if (!entry || isSplitOddly(reading, { from, to }, entry)) continue;
    if (!isTaken(reading, { from, to }, entry, context)) continue;
    // "nubank pj" is the same bank.
    best = foundAt(reading, from, ['pj', 'pf'].includes(reading.words[to] ?? '') ? to + 1 : to, entry, false);
  }
  return best;
}

/** "da casa" is no "Dacasa": only a name's first letters may stand apart from the rest. */
function isSplitOddly({ words }: Reading, { from, to }: { from: number; to: number }, entry: Entry): boolean {
  return to - from > entry.words && SMALL_WORDS.has(words[from] ?? '');
}

const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a o e as os da do de das dos na no nas nos um uma em com por para que se me te eu ele ela sem mas ja so ate'.split(
    ' ',
  ),
);

function isTaken(
  reading: Reading,
  place: { from: number; to: number },
  { name, taken }: Entry,
  { known, loose }: Context,
): boolean {
  if (taken === 'anywhere') return true;
  if (known.includes(name) && isSubject(reading, place)) return true;
  if (saysCreditor(reading, place, loose)) return true;
  return taken === 'beside-figure' && standsBeside(reading, place);
}

function foundAt(reading: Reading, from: number, to: number, entry: Entry, unsure: boolean): Found<FoundCreditor> {
  const mention: CreditorMention = {
    ...(entry.id === undefined ? {} : { id: entry.id }),
    name: entry.name,
    span: spanOf(reading, from, to),
    ...(unsure ? { unsure: true } : {}),
  };
  return {
    from,
    to,
    value: {
      mention,
      ...(entry.kind ? { kind: entry.kind } : {}),
      ...(entry.bill ? { bill: entry.bill } : {}),
      ...(entry.isShop ? { isShop: true } : {}),
    },
  };
}

type Spelling = Context & { readonly speller: Speller; readonly isCommonWord: (word: string) => boolean };

function misspeltAt(
  reading: Reading,
  from: number,
  { speller, isCommonWord, ...context }: Spelling,
): Found<FoundCreditor> | undefined {
  if (reading.tokens[from]?.kind !== 'word') return undefined;
  const word = reading.words[from] ?? '';
  const next = reading.tokens[from + 1]?.kind === 'word' ? (reading.words[from + 1] ?? '') : '';
  const isPlain = (one: string) => isCommonWord(one) || EVERYDAY_WORDS.has(one);
  // "cinco zero zero" is no "Quero-Quero".
  if (NUMBER_WORDS.has(word)) return undefined;
  const mayJoin = word.length >= 3 && next.length >= 3 && !(isPlain(word) && isPlain(next)) && !isCommonWord(word);
  const pair = mayJoin && !EVERYDAY_WORDS.has(next) ? speller(word + next) : undefined;
  if (pair && mayBeName(reading, { from, to: from + 2 })) return foundAt(reading, from, from + 2, pair, true);
  const single = speller(word);
  const place = { from, to: from + 1 };
  return single && mayBeName(reading, place) && isTaken(reading, place, single, context)
    ? foundAt(reading, from, from + 1, single, true)
    : undefined;
}
