import type { OverdueMention } from '../../../contracts/mentions.ts';
import type { DebtKind } from '../../../domain/debts/debt.ts';
import type { Amount } from '../figures/amounts.ts';
import { addMonths, dateNear } from '../figures/calendar.ts';
import type { Figure } from '../figures/figure.ts';
import { isMonthOwed, saysMonthsOnly } from '../figures/months-owed.ts';
import { countOf, readNumbers } from '../figures/numbers.ts';
import { MONTHS, yearAfter } from '../figures/word-dates.ts';
import { phraseBook } from '../text/phrase-book.ts';
import type { Found, Reading } from '../text/tokens.ts';
import { phrasesIn, type TurnReading } from '../turn-reading.ts';
import type { Piece } from './debt-item.ts';
import { sinceWhen, standings } from './overdue.ts';

/** "só o itaú, umas 3 faturas" to "quais estão atrasadas?". */
export function billsMissed({ reading, view }: TurnReading, { from, to, value }: Found<Figure>): Piece[] {
  const isBills = value.kind === 'ignored' && value.why === 'count' && BILLS.test(reading.words[to - 1] ?? '');
  const months = isBills && view.question?.slot === 'overdue' ? countAt(reading, from) : undefined;
  return overduePiece(from, to, months === undefined ? undefined : { state: 'overdue', months });
}

function countAt(reading: Reading, at: number): number | undefined {
  return countOf(readNumbers(reading).find(({ from }) => from === at));
}

const BILLS = /^(?:conta|fatura)s?$/;

/** "nubank 2 meses, renner 5" to "quais estão atrasadas?": months again. */
export function monthsAgain(
  { view, figures, creditors }: TurnReading,
  { from }: Found<Figure>,
  amount: Amount,
): number | undefined {
  if (view.question?.slot !== 'overdue' || !amount.bare) return undefined;
  const [centavos = 0] = amount.readings;
  const isOfMonths = figures.some(
    ({ to, value }) => to < from && value.kind === 'duration' && value.months !== undefined,
  );
  const isNamed = creditors.some(
    ({ to, value }) => to === from && (isOfMonths || view.creditors.includes(value.mention.name)),
  );
  // "itaú 2, renner 1": nobody owes so little.
  const isFew = centavos <= MOST_BARE_MONTHS;
  return (isOfMonths || isFew) && isNamed && centavos >= 100 && centavos <= MOST_MONTHS ? centavos / 100 : undefined;
}

/** A year, as "12" is read. */
const MOST_BARE_MONTHS = 1_200;
/** Five years, as "60" is read. */
const MOST_MONTHS = 6_000;

/** Since when a debt is late by a date with figures; of a year alone the day is not known. */
export function lateSinceDate(turn: TurnReading, figure: Found<Figure>, isBehind: boolean): OverdueMention | undefined {
  const isOfNamed = !isBehind && isSinceOfNamed(turn, figure);
  const isYear = /^(?:19|20)\d\d$/.test(turn.reading.words.slice(figure.from, figure.to).join(' '));
  if (isOfNamed && isYear) return { state: 'overdue' };
  return isBehind || isOfNamed ? sinceWhen(figure.value, turn.view.today) : undefined;
}

/** "devo 1.100 na tim desde 2023": late since then, as nobody owes a bill for years in time. */
function isSinceOfNamed({ reading: { words }, creditors }: TurnReading, { from }: Found<Figure>): boolean {
  const isSince = words.slice(Math.max(0, from - 3), from).includes('desde');
  return isSince && creditors.some(({ to }) => to <= from && from - to <= FAR_NAME);
}

const FAR_NAME = 6;

/** "uns 4 meses em aberto", "6 meses sem pagar", "três meses que não consigo depositar". */
export function isUnpaidTime({ reading: { words } }: TurnReading, { to }: Found<Figure>): boolean {
  return UNPAID.test(words.slice(to, to + 4).join(' '));
}

const UNPAID =
  /^(?:em aberto|sem (?:pagar|depositar|conseguir)|sem(?: [.,;!\n]|$)|que (?:eu )?nao (?:pag\w+|consigo (?:pagar|depositar)|deposit\w+))/;

/** "devo dois meses de aluguel": so many bills that were not paid. */
export function owesMonths({ reading: { words } }: TurnReading, { from, to }: Found<Figure>): boolean {
  const before = words.slice(Math.max(0, from - 2), from);
  const isOfBills = ['de', 'do', 'da'].includes(words[to] ?? '');
  // "devo quatro meses pro seu Valdir": of rent, mostly.
  const isToSomebody = words[to] === 'para' && ['o', 'a'].includes(words[to + 1] ?? '');
  return before.some((word) => word === 'devo' || word === 'devendo') && (isOfBills || isToSomebody);
}

/** "condomínio 4 meses 1.600", "3 meses de aluguel": so many bills of what is billed each month, where debts are listed. */
export function isTimeOfBills(
  { view, kinds, creditors, reading: { words } }: TurnReading,
  { from, to }: Found<Figure>,
): boolean {
  const slot = view.question?.slot;
  const owes = slot === undefined && words.slice(Math.max(0, from - 4), from).some((word) => OWES.test(word));
  if (slot !== 'debts' && slot !== 'more-debts' && !owes) return false;
  // "devo 1200 no cartão marisa, 4 meses atrás".
  if (words[to] === 'atras') return creditors.length === 1 && !words.some((word) => TAKEN.test(word));
  if (
    /^(?:faltam?|faltando|restam?|restando|por|em|a|mais|daqui)$/.test(words[from - 1] ?? '') ||
    words[to - 1] === 'dias'
  )
    return false;
  return [...kinds, ...creditors].some(({ from: start, to: end, value }) => {
    if (!MONTHLY.has(value.kind ?? 'other')) return false;
    // "a faculdade tranquei faz dois anos": when something was done.
    const isAfter = end <= from && from - end <= 3 && !words.slice(end, from).some((word) => DONE.test(word));
    return isAfter || (start >= to && start - to <= 2 && ['de', 'do', 'da'].includes(words[to] ?? ''));
  });
}

const OWES = /^(?:devo|devendo|devemos)$/;
const TAKEN = /^(?:comprei|peguei|fiz|tirei|parcelei|financiei|contratei|negociei|emprestou|paguei)$/;

/** "tranquei", "mudou". */
const DONE = /^(?!atras)[a-z]{2,}(?:ei|ou)$|^(?:sai|fiz|vim|saimos)$/;
const MONTHLY: ReadonlySet<string> = new Set<DebtKind>([
  'rent',
  'condominium-fee',
  'education',
  'utility-bill',
  'telecom',
  'health',
  'tax',
]);

/** "nubank sim, c6 não" to "quais estão atrasadas?". */
export function standingsByName(turn: TurnReading): Piece[] {
  // After "nubank em dia", a "não" says the contrary.
  const saysUpToDate = phrasesIn(standings, turn).some(({ value }) => value === 'up-to-date');
  if (turn.view.question?.slot !== 'overdue') return [];
  return turn.creditors.flatMap(({ to }): Piece[] => {
    const isContrary = saysUpToDate && turn.reading.words[to] === 'nao';
    if (isContrary && !endsClause(turn, to + 1)) return [];
    const state = isContrary ? 'overdue' : stateOf(turn, to);
    return state ? [{ from: to, to: to + 1, value: { of: 'overdue', overdue: { state } } }] : [];
  });
}

/** "a última que paguei foi a de julho", "paguei até maio": late since the month after. */
export function lastPaid({ reading: { words }, view, from, to }: TurnReading): Piece[] {
  return words.slice(from, to).flatMap((word, index): Piece[] => {
    const at = from + index;
    const month = MONTHS.get(word);
    const before = words.slice(Math.max(from, at - 7), at);
    const isLast = before.some((one) => one === 'ultima' || one === 'ultimo') || isUntil(before);
    if (month === undefined || !isLast || !before.some((one) => PAID_LAST.test(one))) return [];
    const date = dateNear(view.today, { day: 1, month }, 'back');
    return date ? overduePiece(at, at + 1, { state: 'overdue', since: addMonths(date, 1) }) : [];
  });
}

/** "até maio", "até a de maio". */
function isUntil(before: readonly string[]): boolean {
  const at = before.lastIndexOf('ate');
  return at >= 0 && before.slice(at + 1).every((word) => /^(?:a|o|de|do|mes|fim|final|comeco|parcela)$/.test(word));
}

const PAID_LAST = /^(?:paguei|pagamos|pagamento)$/;

/** "setembro", "foi em agosto" to "está atrasada desde quando?", where one debt is asked about. */
export function monthsAsked({ reading: { words }, view }: TurnReading): Piece[] {
  if (view.question?.slot !== 'overdue' || !saysMonthsOnly(words, MONTHS)) return [];
  const at = words.findIndex((word) => MONTHS.has(word));
  const month = MONTHS.get(words[at] ?? '');
  if (month === undefined || isMonthOwed(words, at, MONTHS)) return [];
  const { length: _, ...year } = yearAfter(words, at + 1, view.today);
  const date = dateNear(view.today, { day: 1, month, ...year }, 'back');
  return overduePiece(at, at + 1, date === undefined ? undefined : { state: 'overdue', since: date });
}

/** "fui negativado em março pela renner": when the name was listed, which is later than the debt was late. */
export function isOfListing({ reading: { words } }: TurnReading, { from }: Found<unknown>): boolean {
  const before = words.slice(Math.max(0, from - FAR_LISTING), from);
  const listed = before.findLastIndex((word) => LISTS.test(word));
  return listed >= 0 && before.at(-1) === 'em' && !before.slice(listed).some((word) => ['.', '\n', ';'].includes(word));
}

const FAR_LISTING = 7;
const LISTS = /^(?:negativ|protest|suj[oa]|spc$|serasa$)/;

/** "a sabesp só desse mês" to "quais estão atrasadas?". */
export function ofThisMonth(turn: TurnReading): Piece[] {
  const { view } = turn;
  if (view.question?.slot !== 'overdue') return [];
  const since: OverdueMention = { state: 'overdue', since: `${view.today.slice(0, 7)}-01` };
  return phrasesIn(thisMonth, turn).flatMap(({ from, to }) => overduePiece(from, to, since));
}

const thisMonth = phraseBook<true>([
  [true, ['(so|e|eh) (so)? (a|o)? (desse|deste|do) mes', '(a|o) (desse|deste) mes (so|mesmo)?', 'so (esse|este) mes']],
]);

function stateOf(turn: TurnReading, at: number): 'overdue' | 'up-to-date' | undefined {
  const word = turn.reading.words[at] ?? '';
  if (STANDS_BADLY.has(word)) return 'overdue';
  const isFine = STANDS_WELL.has(word) || (word === 'nao' && endsClause(turn, at + 1));
  return isFine ? 'up-to-date' : undefined;
}

const STANDS_BADLY: ReadonlySet<string> = new Set(['sim', '❌', '🔴', '👎', '🚨']);
const STANDS_WELL: ReadonlySet<string> = new Set('ok okay certo certinho certinha tranquilo ✅ 👍 🟢 ✔'.split(' '));

function endsClause({ clauses }: TurnReading, at: number): boolean {
  return clauses.some(({ to }) => to === at);
}

export function overduePiece(from: number, to: number, overdue: OverdueMention | undefined): Piece[] {
  return overdue ? [{ from, to, value: { of: 'overdue', overdue } }] : [];
}
