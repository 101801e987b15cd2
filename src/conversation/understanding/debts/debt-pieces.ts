import type { Slot } from '../../../contracts/command.ts';
import type { FoundCreditor } from '../creditors/creditors.ts';
import { unlistedCreditors } from '../creditors/unlisted-creditors.ts';
import type { Amount } from '../figures/amounts.ts';
import type { Figure, Instalments } from '../figures/figure.ts';
import { wagesInReais } from '../figures/minimum-wages.ts';
import { isMonthOwed } from '../figures/months-owed.ts';
import { partsPaid } from '../figures/part-words.ts';
import { MONTHS, type WordDate } from '../figures/word-dates.ts';
import type { Found } from '../text/tokens.ts';
import { phrasesIn, type TurnReading } from '../turn-reading.ts';
import { withBillsAdded } from './bills-of-months.ts';
import { isBought } from './bought-things.ts';
import { isCleared } from './cleared-names.ts';
import { flagPieces, isListedAnywhere } from './debt-flags.ts';
import type { Piece } from './debt-item.ts';
import { deniedBehind, isCause, isInBrackets, isJustBought, isNotSo, isPlaceOfSavings } from './debts-left-out.ts';
import { dueDatePieces, dueDayPieces } from './due-days.ts';
import { withLeftOut } from './elliptic-debts.ts';
import { finishedIn } from './finished-debts.ts';
import { sinceWhen, standings } from './overdue.ts';
import { isCountOfTime, isOfYears, isPaidSeldom } from './paid-seldom.ts';
import { asRate, freeOfInterest, isFormerRate, isOfBureau, isQuotedRate, unknownRates } from './rate-pieces.ts';
import { withSharedStandings } from './shared-standings.ts';
import {
  billsMissed,
  isOfListing,
  isTimeOfBills,
  isUnpaidTime,
  lastPaid,
  lateSinceDate,
  monthsAgain,
  monthsAsked,
  ofThisMonth,
  overduePiece,
  owesMonths,
  standingsByName,
} from './standing-pieces.ts';
import { withTakenEachMonth } from './taken-each-month.ts';
import { billsOfMonths, billsOwed, isOfLife, isSumSince, partsOfTime } from './times-of-debts.ts';
import { toldSum } from './told-sums.ts';

/** The pieces of debts in the order of the text. */
export function debtPieces(turn: TurnReading): readonly Piece[] {
  const { view } = turn;
  const paid = partsPaid(turn);
  // "não paguei nenhuma ainda" counts the parts, it does not say that they are late.
  const standing = phrasesIn(standings, turn)
    .map((one) => deniedBehind(turn, one))
    .filter(
      ({ from, to }) =>
        !paid.some((said) => said.from < to && from < said.to) &&
        // "o hospital ficou em 2.900 e eu não paguei nada" may not be due yet.
        (turn.reading.words[to] !== 'nada' || isSinceThen(turn, from, to)) &&
        !isJustBought(turn, from) &&
        !isNotSo(turn, { from, to, value: undefined }),
    );
  const asksOverdue = view.question?.slot === 'overdue';
  const isBehind = asksOverdue || standing.some(({ value }) => value === 'overdue');
  const unlisted = unlistedCreditors(turn);
  const last = lastPaid(turn);
  const pieces: Piece[] = [
    ...[
      ...turn.creditors.filter(
        (name) => !isInBrackets(turn, name) && !isCleared(turn, name) && !isPlaceOfSavings(turn, name),
      ),
      ...unlisted,
    ].map(({ from, to, value }): Piece => ({ from, to, value: { of: 'creditor', creditor: value } })),
    ...turn.kinds
      .filter(
        (kind) =>
          !isPartOfName(turn, kind.from) && !isCause(turn, kind) && !isInside(kind, unlisted) && !isBought(turn, kind),
      )
      .map(({ from, to, value }): Piece => ({ from, to, value: { of: 'kind', kind: value } })),
    ...borrowed(turn),
    ...turn.creditors
      .filter((name) => isCard(turn, name))
      .map(({ to }): Piece => ({ from: to, to, value: { of: 'kind', kind: { kind: 'credit-card' } } })),
    ...standing.map(
      ({ from, to, value }): Piece => ({ from, to, value: { of: 'overdue', overdue: { state: value } } }),
    ),
    ...flagPieces(turn),
    ...finishedIn(turn).map(({ from, to }): Piece => ({ from, to, value: { of: 'finished' } })),
    ...paid.map(({ from, to, value }): Piece => ({ from, to, value: { of: 'paid', paid: value } })),
    ...unknownRates(turn),
    ...freeOfInterest(turn),
    ...standingsByName(turn),
    ...ofThisMonth(turn),
    ...last,
    ...monthsAsked(turn),
    ...turn.figures.flatMap((figure) => figurePieces(figure, turn, isBehind)),
    ...turn.dates
      .filter((date) => !last.some(({ from }) => from === date.from))
      .flatMap((date) => datePieces(date, turn, isBehind)),
  ];
  const inOrder = withTakenEachMonth(
    turn.reading,
    pieces.toSorted((a, b) => a.from - b.from),
  );
  return withLeftOut(turn.reading, withSharedStandings(turn.reading, withBillsAdded(turn.reading, inOrder)));
}

/** "não pago nada desde março", "faz 4 meses que não pago nada". */
function isSinceThen({ reading: { words } }: TurnReading, from: number, to: number): boolean {
  const isAfter = SINCE.has(words[to + 1] ?? '');
  return isAfter || words.slice(Math.max(0, from - FAR_SINCE), from).some((word) => SINCE.has(word));
}

const SINCE: ReadonlySet<string> = new Set(['desde', 'faz', 'ha', 'fazem']);
const FAR_SINCE = 6;

/** "do magalu, o cartão luiza": the second name says what it is. */
function isCard({ creditors }: TurnReading, { from, value }: Found<FoundCreditor>): boolean {
  const isSaid = /^cart[aã]o /i.test(value.mention.span);
  const isAgain = creditors.some((one) => one.to <= from && one.value.mention.name === value.mention.name);
  return isSaid && (value.kind !== 'credit-card' || isAgain);
}

/** "peguei 5 mil no picpay": a loan, whatever a debt there usually is. */
function borrowed({ reading: { words }, figures, kinds, creditors }: TurnReading): Piece[] {
  return figures.flatMap(({ from, to, value }): Piece[] => {
    const isBorrowed = words.slice(Math.max(0, from - 3), from).some((word) => BORROWED.has(word));
    const isSaid = kinds.some((kind) => Math.abs(kind.from - from) <= NEAR_KIND);
    const isAt = creditors.some((name) => name.from >= to && name.from - to <= 2);
    return value.kind === 'amount' && isBorrowed && !isSaid && isAt
      ? [{ from, to: from, value: { of: 'kind', kind: { kind: 'personal-loan' } } }]
      : [];
  });
}

const BORROWED: ReadonlySet<string> = new Set(['peguei', 'pegamos', 'tirei']);
const NEAR_KIND = 8;

/** What a figure says of a debt; dates and durations count as "since" only when the debt is behind. */
function figurePieces(figure: Found<Figure>, turn: TurnReading, isBehind: boolean): Piece[] {
  const { from, to, value } = figure;
  const { view } = turn;
  switch (value.kind) {
    case 'amount':
      return sumPieces(turn, figure, value.amount);
    case 'instalments':
      return partPieces(turn, figure, value.instalments);
    case 'rate':
      return isFormerRate(turn, figure) || isQuotedRate(turn, figure) || isOfBureau(turn, figure, value.rate)
        ? []
        : [{ from, to, value: { of: 'rate', rate: value.rate } }];
    case 'day':
      return dueDayPieces(figure, value.day, turn, isBehind);
    case 'duration': {
      if (isOfLife(turn, figure)) return [];
      const instalments = value.months === undefined ? undefined : partsOfTime(turn, figure, value.months);
      if (instalments) return [{ from, to, value: { of: 'instalments', instalments } }];
      const isLate = isBehind || owesMonths(turn, figure) || isTimeOfBills(turn, figure) || isUnpaidTime(turn, figure);
      return overduePiece(from, to, isLate ? sinceWhen(value, view.today) : undefined);
    }
    case 'date': {
      const due = isBehind ? [] : dueDatePieces(figure, { ...value, since: false }, turn);
      return due.length > 0 ? due : overduePiece(from, to, lateSinceDate(turn, figure, isBehind));
    }
    case 'minimum-wages':
      return [{ from, to, value: { of: 'amount', amount: wagesInReais(value) } }];
    case 'ignored':
      return billsMissed(turn, figure);
  }
}

function partPieces(turn: TurnReading, figure: Found<Figure>, instalments: Instalments): Piece[] {
  const owed = billsOfMonths(turn, figure, instalments) ?? billsOwed(turn, figure, instalments);
  if (owed) return owed;
  const isSeldom = (instalments.amount && isPaidSeldom(turn, figure)) || isOfYears(turn, figure);
  return isSeldom ? [] : instalmentPieces(figure.from, figure.to, askedBehind(instalments, turn.view.question?.slot));
}

function sumPieces(turn: TurnReading, figure: Found<Figure>, said: Amount): Piece[] {
  const { from, to } = figure;
  const months = monthsAgain(turn, figure, said);
  if (months !== undefined) return overduePiece(from, to, { state: 'overdue', months });
  const amount =
    countsDebts(turn, figure, said) || isCountOfTime(turn, figure) || isOfYears(turn, figure)
      ? undefined
      : toldSum(turn, figure, said);
  return amount ? [{ from, to, value: asRate(amount, turn.view.question?.slot) ?? { of: 'amount', amount } }] : [];
}

/** What a date in words says of a debt: its due day, or since when it is behind. */
function datePieces(date: Found<WordDate>, turn: TurnReading, isBehind: boolean): Piece[] {
  const { from, to, value } = date;
  if (value.kind === 'day') return dueDayPieces(date, value.day, turn, isBehind);
  const due = dueDatePieces(date, value, turn);
  if (due.length > 0) return due;
  // Nothing is owed "desde fevereiro", or is so at the bureau, without being late.
  const before = turn.reading.words.slice(Math.max(0, from - 4), from);
  const isLate =
    isBehind ||
    (value.since && before.some((word) => word === 'devo' || word === 'devendo')) ||
    isMonthOwed(turn.reading.words, from, MONTHS) ||
    (value.since && [...turn.creditors, ...turn.kinds].some(({ to: end }) => end === from || end === from - 1)) ||
    (value.since && isSumSince(turn, date)) ||
    (value.since && isListedAnywhere(turn));
  if (isLate && isOfListing(turn, date)) return overduePiece(from, to, { state: 'overdue' });
  return overduePiece(
    from,
    to,
    isLate && (value.since || value.date < turn.view.today) ? sinceWhen(value, turn.view.today) : undefined,
  );
}

/** "2 parcelas" to "quais estão atrasadas?". */
function askedBehind(said: Instalments, slot: Slot | undefined): Instalments {
  const { total, ...rest } = said;
  return slot === 'overdue' && total !== undefined && Object.keys(rest).length === 0 ? { behind: total } : said;
}

/** "tenho umas 3", "são três.", before the list of them. */
function countsDebts(
  { reading: { words }, creditors, figures, view }: TurnReading,
  { from, to }: Found<Figure>,
  amount: Amount,
): boolean {
  const isFew = amount.bare && (amount.readings[0] ?? 0) <= MOST_DEBTS;
  // "sim, duas" to "quais estão atrasadas?".
  const isOfTold = (amount.readings[0] ?? 0) <= view.creditors.length * 100 && creditors.length === 0;
  if (view.question?.slot === 'overdue' && isFew && isOfTold) return true;
  const opens = words.slice(Math.max(0, from - 2), from).some((word) => ['tenho', 'sao', 'tem'].includes(word));
  const name = creditors.find((one) => one.from === to);
  const isListed = name !== undefined && figures.some((figure) => figure.from >= name.to && figure.from - name.to <= 2);
  // "devo pra 3: nubank 500, 300 no itaú".
  const isHeader = words[to] === ':' && ['devo', 'devendo', 'para', 'em'].includes(words[from - 1] ?? '');
  if (isFew && isHeader) return true;
  return isFew && opens && (isListed || ['\n', ':', '.', ',', ';', '-', '!'].includes(words[to] ?? ''));
}

/** R$ 20 as it is written: more debts than anybody lists. */
const MOST_DEBTS = 2_000;

/** "3 parcelas atrasadas de 400" says how far behind the debt is, and what each part costs. */
function instalmentPieces(from: number, to: number, { behind, ...instalments }: Instalments): Piece[] {
  const pieces: Piece[] =
    Object.keys(instalments).length > 0 ? [{ from, to, value: { of: 'instalments', instalments } }] : [];
  return behind === undefined ? pieces : [...pieces, ...overduePiece(from, to, { state: 'overdue', months: behind })];
}

/** "cartão" right before a store's name ("cartão renner") is the kind of that debt; "loja" before one adds nothing. */
function isPartOfName({ reading, creditors }: TurnReading, at: number): boolean {
  return reading.words[at] === 'loja' && creditors.some(({ from }) => from - at >= 1 && from - at <= 2);
}

/** "a mulher do consignado de roupa" owes her name to a word of debts. */
function isInside({ from, to }: Found<unknown>, others: readonly Found<unknown>[]): boolean {
  return others.some((other) => other.from <= from && to <= other.to);
}
