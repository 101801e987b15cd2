import type { Slot } from '../../contracts/command.ts';
import type { OverdueMention } from '../../contracts/mentions.ts';
import { fold } from '../../domain/text/normalise.ts';
import type { Amount } from './amounts.ts';
import { isBought } from './bought-things.ts';
import { isCleared } from './cleared-names.ts';
import type { Piece } from './debt-item.ts';
import { dueDatePieces, dueDayPieces } from './due-days.ts';
import { withLeftOut } from './elliptic-debts.ts';
import type { Figure, Instalments, RateReading } from './figure.ts';
import { wagesInReais } from './minimum-wages.ts';
import { sinceWhen, standings } from './overdue.ts';
import { isCountOfTime, isOfYears, isPaidSeldom } from './paid-seldom.ts';
import { partsPaid } from './part-words.ts';
import { phraseBook } from './phrase-book.ts';
import type { Found } from './tokens.ts';
import { toldSum } from './told-sums.ts';
import { phrasesIn, type TurnReading } from './turn-reading.ts';
import { unlistedCreditors } from './unlisted-creditors.ts';
import type { WordDate } from './word-dates.ts';

/** The pieces of debts in the order of the text. */
export function debtPieces(turn: TurnReading): readonly Piece[] {
  const { view } = turn;
  const paid = partsPaid(turn);
  // "não paguei nenhuma ainda" counts the parts, it does not say that they are late.
  const standing = phrasesIn(standings, turn).filter(
    ({ from, to }) => !paid.some((said) => said.from < to && from < said.to) && !isJustBought(turn, from),
  );
  const asksOverdue = view.question?.slot === 'overdue';
  const isBehind = asksOverdue || standing.some(({ value }) => value === 'overdue');
  const unlisted = unlistedCreditors(turn);
  const pieces: Piece[] = [
    ...[...turn.creditors.filter((name) => !isCleared(turn, name) && !isPlaceOfSavings(turn, name)), ...unlisted].map(
      ({ from, to, value }): Piece => ({ from, to, value: { of: 'creditor', creditor: value } }),
    ),
    ...turn.kinds
      .filter((kind) => !isPartOfName(turn, kind.from) && !isInside(kind, unlisted) && !isBought(turn, kind))
      .map(({ from, to, value }): Piece => ({ from, to, value: { of: 'kind', kind: value } })),
    ...borrowed(turn),
    ...standing.map(
      ({ from, to, value }): Piece => ({ from, to, value: { of: 'overdue', overdue: { state: value } } }),
    ),
    ...phrasesIn(flags, turn)
      .filter(({ from }) => !isChannel(turn, from))
      .map(({ from, to, value }): Piece => ({ from, to, value })),
    ...paid.map(({ from, to, value }): Piece => ({ from, to, value: { of: 'paid', paid: value } })),
    ...unknownRates(turn),
    ...standingsByName(turn),
    ...turn.figures.flatMap((figure) => figurePieces(figure, turn, isBehind)),
    ...turn.dates.flatMap((date) => datePieces(date, turn, isBehind)),
  ];
  return withLeftOut(
    turn.reading,
    pieces.toSorted((a, b) => a.from - b.from),
  );
}

/** "fiz uma compra na avon e ainda não paguei": what was bought need not be late. */
function isJustBought({ reading: { words } }: TurnReading, at: number): boolean {
  const isStill = words.slice(Math.max(0, at - 2), at).includes('ainda');
  return (
    isStill && words.slice(Math.max(0, at - FAR_PURCHASE), at).some((word) => word === 'compra' || word === 'comprei')
  );
}

const FAR_PURCHASE = 12;

/** "tenho 2 mil guardado no nubank". */
function isPlaceOfSavings({ reading: { words } }: TurnReading, { from }: Found<unknown>): boolean {
  return words
    .slice(Math.max(0, from - 3), from)
    .some((word) => /^(?:guardad[oa]|poupanca|investid[oa]|aplicad[oa])$/.test(word));
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
      return isFormerRate(turn, figure) || isOfBureau(turn, figure, value.rate)
        ? []
        : [{ from, to, value: { of: 'rate', rate: value.rate } }];
    case 'day':
      return dueDayPieces(figure, value.day, turn, isBehind);
    case 'duration': {
      const instalments = value.months === undefined ? undefined : partsOfTime(turn, figure, value.months);
      if (instalments) return [{ from, to, value: { of: 'instalments', instalments } }];
      return overduePiece(from, to, isBehind || owesMonths(turn, figure) ? sinceWhen(value, view.today) : undefined);
    }
    case 'date': {
      const due = isBehind ? [] : dueDatePieces(figure, { ...value, since: false }, turn);
      return due.length > 0 ? due : overduePiece(from, to, isBehind ? sinceWhen(value, view.today) : undefined);
    }
    case 'minimum-wages':
      return [{ from, to, value: { of: 'amount', amount: wagesInReais(value) } }];
    case 'ignored':
      return [];
  }
}

function partPieces(turn: TurnReading, figure: Found<Figure>, instalments: Instalments): Piece[] {
  const isSeldom = (instalments.amount && isPaidSeldom(turn, figure)) || isOfYears(turn, figure);
  return isSeldom ? [] : instalmentPieces(figure.from, figure.to, askedBehind(instalments, turn.view.question?.slot));
}

function sumPieces(turn: TurnReading, figure: Found<Figure>, said: Amount): Piece[] {
  const { from, to } = figure;
  const amount =
    countsDebts(turn, figure, said) || isCountOfTime(turn, figure) || isOfYears(turn, figure)
      ? undefined
      : toldSum(turn, figure, said);
  return amount ? [{ from, to, value: asRate(amount, turn.view.question?.slot) ?? { of: 'amount', amount } }] : [];
}

function partsOfTime(turn: TurnReading, figure: Found<Figure>, months: number): Instalments | undefined {
  if (isTimePaid(turn, figure)) return { paid: months };
  return isTimeLeft(turn, figure) ? { remaining: months } : undefined;
}

/** "devo dois meses de aluguel": so many bills that were not paid. */
function owesMonths({ reading: { words } }: TurnReading, { from, to }: Found<Figure>): boolean {
  const before = words.slice(Math.max(0, from - 2), from);
  return before.some((word) => word === 'devo' || word === 'devendo') && ['de', 'do', 'da'].includes(words[to] ?? '');
}

/** "a serasa tá com 90% na claro": what is taken off there, no rate. */
function isOfBureau({ reading: { words } }: TurnReading, { from }: Found<Figure>, rate: RateReading): boolean {
  return rate.period === undefined && words.slice(Math.max(0, from - FAR_BUREAU), from).includes('serasa');
}

const FAR_BUREAU = 6;

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
    (value.since && turn.creditors.some(({ to: end }) => end === from || end === from - 1)) ||
    (value.since &&
      phrasesIn(flags, turn).some(({ value: said }) => said.of === 'flag' && said.flag === 'negativeListed'));
  return overduePiece(
    from,
    to,
    isLate && (value.since || value.date < turn.view.today) ? sinceWhen(value, turn.view.today) : undefined,
  );
}

/** "era 2%, agora tá 4,5%": what the rate was. */
function isFormerRate({ reading: { words }, figures }: TurnReading, { from, to }: Found<Figure>): boolean {
  const isLater = figures.some((figure) => figure.from >= to && figure.value.kind === 'rate');
  return isLater && words.slice(Math.max(0, from - 2), from).some((word) => ['era', 'eram', 'estava'].includes(word));
}

/** "2 parcelas" to "quais estão atrasadas?". */
function askedBehind(said: Instalments, slot: Slot | undefined): Instalments {
  const { total, ...rest } = said;
  return slot === 'overdue' && total !== undefined && Object.keys(rest).length === 0 ? { behind: total } : said;
}

/** "tenho umas 3", "são três.", before the list of them. */
function countsDebts(
  { reading: { words }, creditors, figures }: TurnReading,
  { from, to }: Found<Figure>,
  amount: Amount,
): boolean {
  const isFew = amount.bare && (amount.readings[0] ?? 0) <= MOST_DEBTS;
  const opens = words.slice(Math.max(0, from - 2), from).some((word) => ['tenho', 'sao', 'tem'].includes(word));
  const name = creditors.find((one) => one.from === to);
  const isListed = name !== undefined && figures.some((figure) => figure.from >= name.to && figure.from - name.to <= 2);
  return isFew && opens && (isListed || ['\n', ':', '.', ',', ';', '-', '!'].includes(words[to] ?? ''));
}

/** R$ 20 as it is written: more debts than anybody lists. */
const MOST_DEBTS = 2_000;

/** "48 meses de 430, já paguei um ano": twelve parts. */
function isTimePaid({ reading: { words }, figures }: TurnReading, { from }: Found<Figure>): boolean {
  const isPaid = words.slice(Math.max(0, from - 2), from).some((word) => ['paguei', 'pagamos', 'foram'].includes(word));
  return isPaid && figures.some(({ value }) => value.kind === 'instalments' && value.instalments.total !== undefined);
}

/** "411 por mês, ainda tem 2 anos pra acabar": 24 parts are left. */
function isTimeLeft({ reading: { words } }: TurnReading, { from, to }: Found<Figure>): boolean {
  const before = words.slice(Math.max(0, from - 3), from);
  const after = words.slice(to, to + 3);
  return (
    before.some((word) => ['falta', 'faltam', 'resta', 'restam', 'ainda'].includes(word)) ||
    (after[0] === 'para' && ['acabar', 'terminar', 'quitar', 'pagar'].includes(after[1] ?? ''))
  );
}

const flags = phraseBook<Piece['value']>([
  [
    { of: 'flag', flag: 'interestFree' },
    ['sem juros', '(nao|nem) (me)? (tem|cobra|cobram|cobrou|vai_cobrar) juros', 'zero juros', 'sem juro'],
  ],
  [
    { of: 'flag', flag: 'negativeListed' },
    [
      'nome sujo',
      'nome esta sujo',
      'negativado',
      'negativada',
      'negativou',
      'no serasa',
      'no spc',
      'sujou meu nome',
      'negativaram',
    ],
  ],
  [
    { of: 'rate-unknown' },
    ['nao sei (a|o|qual|os|quanto)? (e)? (a|os|de)? (taxa|juros)', '(taxa|juros) nao sei', 'juros eu nao sei'],
  ],
]);

/** "acordo da tim no serasa": where it was agreed, not where the name stands. */
function isChannel({ reading: { words } }: TurnReading, at: number): boolean {
  const isPlace = words[at] === 'no' && ['serasa', 'spc'].includes(words[at + 1] ?? '');
  return isPlace && words.slice(Math.max(0, at - 8), at).some((word) => AGREED.has(word));
}

const AGREED: ReadonlySet<string> = new Set(
  'acordo acordos proposta oferta ofertas negociei renegociei parcelei desconto quitei paguei quitar pagar aparece'.split(
    ' ',
  ),
);

const unknown = phraseBook<true>([
  [true, ['nao (sei|lembro|faco_ideia|tenho_ideia)', 'num sei', 'sei la', 'nem ideia']],
]);

/** "renner não sei" while rates are asked. */
function unknownRates(turn: TurnReading): Piece[] {
  if (turn.view.question?.slot !== 'rates') return [];
  const afterName = phrasesIn(unknown, turn).filter(({ from }) =>
    turn.creditors.some((creditor) => creditor.to === from),
  );
  return afterName.map(({ from, to }): Piece => ({ from, to, value: { of: 'rate-unknown' } }));
}

/** "nubank sim, c6 não" to "quais estão atrasadas?". */
function standingsByName(turn: TurnReading): Piece[] {
  // After "nubank em dia", a "não" says the contrary.
  const saysUpToDate = phrasesIn(standings, turn).some(({ value }) => value === 'up-to-date');
  if (turn.view.question?.slot !== 'overdue' || saysUpToDate) return [];
  return turn.creditors.flatMap(({ to }): Piece[] => {
    const word = turn.reading.words[to] ?? '';
    const state = word === 'sim' ? 'overdue' : word === 'nao' && endsClause(turn, to + 1) ? 'up-to-date' : undefined;
    return state ? [{ from: to, to: to + 1, value: { of: 'overdue', overdue: { state } } }] : [];
  });
}

function endsClause({ clauses }: TurnReading, at: number): boolean {
  return clauses.some(({ to }) => to === at);
}

/** "nubank 14" while rates are asked is a rate without its sign; without its period it may still have to be asked. */
function asRate(amount: Amount, slot: Slot | undefined): Piece['value'] | undefined {
  const [centavos] = amount.readings;
  if (slot !== 'rates' || amount.readings.length > 1 || centavos === undefined || centavos === 0) return undefined;
  // "13 e pouco" of a rate is 13 %.
  const said = fold(amount.span);
  const span = amount.approximate ? said.replace(/ e (?:pouco|pouquinho|alguma coisa)$/, '') : said;
  const isPlain = /^\d{1,3}(?:[.,]\d{1,2})?$/.test(span) || /^\S+ virgula \S+(?: e \S+)?$/.test(span);
  return isPlain ? { of: 'rate', rate: { value: centavos / 10_000, sure: false, span: amount.span } } : undefined;
}

/** "3 parcelas atrasadas de 400" says how far behind the debt is, and what each part costs. */
function instalmentPieces(from: number, to: number, { behind, ...instalments }: Instalments): Piece[] {
  const pieces: Piece[] =
    Object.keys(instalments).length > 0 ? [{ from, to, value: { of: 'instalments', instalments } }] : [];
  return behind === undefined ? pieces : [...pieces, ...overduePiece(from, to, { state: 'overdue', months: behind })];
}

function overduePiece(from: number, to: number, overdue: OverdueMention | undefined): Piece[] {
  return overdue ? [{ from, to, value: { of: 'overdue', overdue } }] : [];
}

/** "cartão" right before a store's name ("cartão renner") is the kind of that debt; "loja" before one adds nothing. */
function isPartOfName({ reading, creditors }: TurnReading, at: number): boolean {
  return reading.words[at] === 'loja' && creditors.some(({ from }) => from - at >= 1 && from - at <= 2);
}

/** "a mulher do consignado de roupa" owes her name to a word of debts. */
function isInside({ from, to }: Found<unknown>, others: readonly Found<unknown>[]): boolean {
  return others.some((other) => other.from <= from && to <= other.to);
}
