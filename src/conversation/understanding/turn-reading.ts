import type { DialogueView, Slot } from '../../contracts/command.ts';
import type { ExpenseCategory } from '../../domain/budget/budget.ts';
import { isGone } from './answers/asked-back.ts';
import type { CreditorFinder, FoundCreditor } from './creditors/creditors.ts';
import { doubtedNames } from './creditors/doubted-names.ts';
import { withNamedAgain } from './creditors/names-again.ts';
import { isNoCreditor } from './creditors/no-creditors.ts';
import { peopleOwed } from './creditors/people.ts';
import { peopleTold } from './creditors/people-told.ts';
import { namesByPlace } from './creditors/places-in-list.ts';
import { debtKinds, type KindWords } from './debts/debt-kinds.ts';
import type { Figure } from './figures/figure.ts';
import { readFigures } from './figures/figures.ts';
import { readWordDates, type WordDate } from './figures/word-dates.ts';
import { expenseWords, isNoExpense, isWhyLess } from './household/expense-words.ts';
import type { IncomeWords } from './household/income-words.data.ts';
import { incomeWords } from './household/income-words.ts';
import { isAskedMeaning } from './talk/asked-meanings.ts';
import { type Clause, clausesOf } from './text/clauses.ts';
import { NUMBER_WORDS } from './text/number-words.data.ts';
import type { PhraseBook } from './text/phrase-book.ts';
import { beginningOf, type Found, type Reading, readTokens } from './text/tokens.ts';
import type { TopicMark } from './topic-words.data.ts';

/** All that was found in a turn's words, before anything is decided about what it means together. */
export type TurnReading = {
  readonly reading: Reading;
  /** The turn to its end; `reading` stops after as much as a person writes at once. */
  readonly whole: Reading;
  readonly isCut: boolean;
  /** The tokens that this reading speaks of. */
  readonly from: number;
  readonly to: number;
  readonly clauses: readonly Clause[];
  readonly figures: readonly Found<Figure>[];
  readonly dates: readonly Found<WordDate>[];
  readonly creditors: readonly Found<FoundCreditor>[];
  /** Creditors that were named to be denied: "não é itaú". */
  readonly denied: readonly Found<FoundCreditor>[];
  readonly kinds: readonly Found<KindWords>[];
  readonly expenses: readonly Found<ExpenseCategory>[];
  readonly incomes: readonly Found<IncomeWords>[];
  readonly view: DialogueView;
  /** What is spoken of from where on, where that is not left to the words that say it. */
  readonly topics?: readonly TopicMark[];
};

const ABOUT_CREDITORS: ReadonlySet<Slot> = new Set([
  'debts',
  'more-debts',
  'debt-creditor',
  'rates',
  'overdue',
  'offers',
  'which-change',
  'which-creditor',
  'confirm-creditor',
  'essentials',
  'flexibles',
]);

/** About three pages. What comes after is looked at for danger and commands only. */
const MOST_TOKENS = 1_200;

export function readTurn(texts: readonly string[], view: DialogueView, findCreditors: CreditorFinder): TurnReading {
  const whole = readTokens(texts);
  const reading = beginningOf(whole, MOST_TOKENS);
  const slot = view.question?.slot;
  const context = {
    known: view.creditors,
    loose: slot !== undefined && ABOUT_CREDITORS.has(slot),
    isCommonWord: (word: string) => BOOKS.some((book) => book.knows(word)),
  };
  const asksExpenses = slot === 'essentials' || slot === 'flexibles';
  const listed = [...withNamedAgain(reading, context, findCreditors), ...namesByPlace(reading, view)].filter(
    ({ from, to }) =>
      !isNoCreditor(reading, from) &&
      !(asksExpenses && expenseWords.whole(reading.words.slice(from, to)) !== undefined),
  );
  const allDates = readWordDates(reading, view.today);
  const marks = listMarks(reading);
  const figures = readFigures(reading, view.today).filter(
    (figure) =>
      !insideAny(figure, listed) &&
      !marks.has(figure.from) &&
      !isListMark(figure, reading) &&
      !isYearOf(figure, allDates, reading.words) &&
      !isExtraPay(figure, reading),
  );
  // "desde 15 de agosto": the month is the day's.
  const dates = allDates.filter(
    (date) => !figures.some(({ from, to, value }) => value.kind === 'date' && from < date.from && date.to <= to),
  );
  const told = peopleTold(reading, view).filter((one) => !overlapsAny(one, listed));
  const known = [...listed, ...told];
  const said = [...known, ...peopleBeside(reading, known)].toSorted((a, b) => a.from - b.from);
  const doubted = doubtedNames(said, reading);
  const named = said.filter((one) => !doubted.has(one));
  const free = <T>(found: readonly Found<T>[]) => found.filter((one) => !overlapsAny(one, named));
  const wages = figures.filter(({ value }) => value.kind === 'minimum-wages');
  return {
    reading,
    isCut: whole.tokens.length > MOST_TOKENS,
    whole,
    from: 0,
    to: reading.tokens.length,
    clauses: clausesOf(reading),
    figures,
    dates,
    creditors: named.filter((one) => !isDenied(one, reading)),
    denied: named.filter((one) => isDenied(one, reading)),
    kinds: free(debtKinds.all(reading.words)).filter(
      (one) =>
        !isDenied(one, reading) &&
        !isTurnedDown(one, reading) &&
        !isPurpose(one, reading) &&
        !isAskedMeaning(one, reading),
    ),
    // "mando 400 pra mãe dos meus filhos" is owed to nobody where expenses are asked for.
    expenses: expenseWords
      .all(reading.words)
      .filter((one) => !overlapsAny(one, asksExpenses ? listed : named))
      .filter((one) => !isWhyLess(one, reading.words, { slot, sums: figures }))
      .filter((one) => !isNoExpense(one, reading.words, slot)),
    incomes: free(incomeWords.all(reading.words)).filter(
      (source) =>
        !overlapsAny(source, wages) &&
        reading.words[source.from - 1] !== 'meio' &&
        !/^descont/.test(reading.words[source.from - 2] ?? ''),
    ),
    view,
  };
}

/** "meu 13 cai dia 20": the extra month's pay. */
function isExtraPay({ from, to }: Found<unknown>, { words }: Reading): boolean {
  if (words[from] === '13' && words[from - 1] === 'sem') return !/^(?:mil|reais|conto|parcelas)$/.test(words[to] ?? '');
  return words[from] === '13' && ['meu', 'o', 'do'].includes(words[from - 1] ?? '') && COMES.has(words[to] ?? '');
}

const COMES: ReadonlySet<string> = new Set('cai vem sai entra caiu veio saiu vai ja em so'.split(' '));

/** "desde setembro/25": the year of a month. */
function isYearOf(figure: Found<unknown>, dates: readonly Found<unknown>[], words: readonly string[]): boolean {
  return words[figure.from - 1] === '/' && insideAny(figure, dates);
}

/** "1) aluguel 700". */
function isListMark({ from, to }: Found<unknown>, { words }: Reading): boolean {
  const opens = ['', '\n', '/', ',', ';', '-'].includes(words[from - 1] ?? '');
  return words[to] === ')' && opens && /^\d{1,2}$/.test(words[from] ?? '');
}

/**
 * "1) nubank 500 2) itau 300", "1 avon 89,90. 2 boticário 134. 3 jequiti 61": what counts the items, each marked as such or at the
 * beginning of one.
 */
function listMarks({ tokens, words }: Reading): ReadonlySet<number> {
  const marked = words.flatMap((word, at) =>
    words[at + 1] === ')' && words[at - 1] !== '(' && /^[1-9]$/.test(word) ? [at] : [],
  );
  const opening = words.flatMap((word, at) => {
    const opens = ['', '\n', '.', ',', ';', ':'].includes(words[at - 1] ?? '');
    return opens && /^[1-9]$/.test(word) && tokens[at + 1]?.kind === 'word' && !UNITS.has(words[at + 1] ?? '')
      ? [at]
      : [];
  });
  const counts = (list: readonly number[]) => list.every((at, index) => words[at] === String(index + 1));
  return new Set([
    ...(counts(marked) && marked.length > 1 ? marked : []),
    ...(counts(opening) && opening.length >= FEWEST_ITEMS ? opening : []),
  ]);
}

const FEWEST_ITEMS = 3;
const UNITS: ReadonlySet<string> = new Set(
  'x mil k reais conto vezes parcelas prestacoes meses mes boletos faturas atrasadas dias anos'.split(' '),
);

/** "não é [o] itaú", "não é cartão". */
function isDenied({ from, to }: Found<unknown>, { words }: Reading): boolean {
  if (isGone(words, to)) return true;
  // "cedae era, agora é águas do rio".
  if (words[to] === 'era' && [',', 'agora', 'mas'].includes(words[to + 1] ?? '')) return true;
  // "o extra virou itaú".
  if (words[to] === 'virou' && /^[a-z]{3}/.test(words[to + 1] ?? '') && !NUMBER_WORDS.has(words[to + 1] ?? ''))
    return true;
  // "é a leader, não a renner".
  const isMarked = ['o', 'a'].includes(words[from - 1] ?? '') && words[from - 2] === 'nao';
  if (isMarked && [',', 'e', ';'].includes(words[from - 3] ?? '') && endsThere(words, to)) return true;
  // "no banco volvo não, é no bradesco".
  if (words[to] === 'nao' && words[to + 1] === ',' && ['e', 'eh'].includes(words[to + 2] ?? '')) return true;
  const isArticle = ['o', 'a', 'do', 'da', 'um', 'uma'].includes(words[from - 1] ?? '');
  const at = isArticle ? from - 2 : from - 1;
  return ['e', 'eh', 'era'].includes(words[at] ?? '') && words[at - 1] === 'nao';
}

/** "peguei 700 emprestado com o tio pra cobrir o aluguel": what it was for, and no kind of debt. */
function isPurpose({ from }: Found<unknown>, { words }: Reading): boolean {
  const at = ['o', 'a', 'os', 'as', 'meu', 'minha'].includes(words[from - 1] ?? '') ? from - 2 : from - 1;
  if (words[at - 1] !== 'para' || !PURPOSES.has(words[at] ?? '')) return false;
  return words.slice(Math.max(0, at - LONGEST_LOAN), at).some((word) => /^emprest(?:a|ou)/.test(word));
}

const LONGEST_LOAN = 12;
const PURPOSES: ReadonlySet<string> = new Set(
  'pagar cobrir completar inteirar bancar quitar acertar consertar arrumar reformar trocar'.split(' '),
);

/** "no crediário não, no banco mesmo". */
function isTurnedDown({ from, to }: Found<unknown>, { words }: Reading): boolean {
  return ['no', 'na', 'de'].includes(words[from - 1] ?? '') && words[to] === 'nao' && words[to + 1] === ',';
}

function endsThere(words: readonly string[], at: number): boolean {
  return ['', ',', '.', '\n', '!', ';'].includes(words[at] ?? '');
}

/** The same reading, of tokens `from` to `to` only. */
export function within(turn: TurnReading, from: number, to: number): TurnReading {
  const inside = <T>(found: readonly Found<T>[]) => found.filter((one) => one.from >= from && one.to <= to);
  return {
    ...turn,
    from,
    to,
    clauses: turn.clauses.filter((clause) => clause.from < to && from < clause.to),
    figures: inside(turn.figures),
    dates: inside(turn.dates),
    creditors: inside(turn.creditors),
    kinds: inside(turn.kinds),
    expenses: inside(turn.expenses),
    incomes: inside(turn.incomes),
  };
}

/** The same reading without what was an answer or a correction by itself: it tells nothing more. */
export function without(turn: TurnReading, used: readonly Pick<Clause, 'from' | 'to'>[]): TurnReading {
  const free = <T extends { readonly from: number }>(found: readonly T[]) =>
    found.filter((one) => !used.some(({ from, to }) => from <= one.from && one.from < to));
  return {
    ...turn,
    clauses: free(turn.clauses),
    figures: free(turn.figures),
    dates: free(turn.dates),
    creditors: free(turn.creditors),
    kinds: free(turn.kinds),
    expenses: free(turn.expenses),
    incomes: free(turn.incomes),
  };
}

/** The same reading as if these tokens had not been written: no word of theirs is found by any phrase. */
export function masked(turn: TurnReading, range: Pick<Clause, 'from' | 'to'>): TurnReading {
  const words = turn.reading.words.map((word, at) => (at >= range.from && at < range.to ? MASKED : word));
  return { ...without(turn, [range]), reading: { ...turn.reading, words } };
}

/** Ends a clause, as a line end does. */
const MASKED = '\n';

/** The phrases of a book within the tokens that this reading speaks of. */
export function phrasesIn<T>(book: PhraseBook<T>, { reading, from, to }: TurnReading): readonly Found<T>[] {
  const found = book.all(reading.words.slice(from, to));
  return found.map((one) => ({ from: from + one.from, to: from + one.to, value: one.value }));
}

const BOOKS = [debtKinds, expenseWords, incomeWords];

function peopleBeside(reading: Reading, listed: readonly Found<FoundCreditor>[]): readonly Found<FoundCreditor>[] {
  return peopleOwed(reading, listed).filter((person) => !overlapsAny(person, listed));
}

function overlapsAny(one: Found<unknown>, others: readonly Found<unknown>[]): boolean {
  return others.some((other) => one.from < other.to && other.from < one.to);
}

function insideAny(one: Found<unknown>, others: readonly Found<unknown>[]): boolean {
  return others.some((other) => one.from >= other.from && one.to <= other.to);
}
