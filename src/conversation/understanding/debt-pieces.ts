import type { OverdueMention, Slot } from '../../contracts/command.ts';
import type { Amount } from './amounts.ts';
import type { Figure, Instalments } from './figure.ts';
import { sinceWhen, standings } from './overdue.ts';
import { phraseBook } from './phrase-book.ts';
import type { Piece } from './segment.ts';
import type { Found } from './tokens.ts';
import { phrasesIn, type TurnReading } from './turn-reading.ts';
import { unlistedCreditors } from './unlisted-creditors.ts';

/** The pieces of debts in the order of the text. */
export function debtPieces(turn: TurnReading): readonly Piece[] {
  const { view } = turn;
  const standing = phrasesIn(standings, turn);
  const asksOverdue = view.question?.slot === 'overdue';
  const isBehind = asksOverdue || standing.some(({ value }) => value === 'overdue');
  const pieces: Piece[] = [
    ...turn.creditors.map(({ from, to, value }): Piece => ({ from, to, value: { of: 'creditor', creditor: value } })),
    ...unlistedCreditors(turn).map(
      ({ from, to, value }): Piece => ({ from, to, value: { of: 'creditor', creditor: value } }),
    ),
    ...turn.kinds
      .filter((kind) => !isPartOfName(turn, kind.from))
      .map(({ from, to, value }): Piece => ({ from, to, value: { of: 'kind', kind: value } })),
    ...standing.map(
      ({ from, to, value }): Piece => ({ from, to, value: { of: 'overdue', overdue: { state: value } } }),
    ),
    ...phrasesIn(flags, turn).map(({ from, to, value }): Piece => ({ from, to, value })),
    ...unknownRates(turn),
    ...turn.figures.flatMap((figure) => figurePieces(figure, turn, isBehind)),
    ...turn.dates.flatMap(({ from, to, value }): Piece[] =>
      value.kind === 'day'
        ? [{ from, to, value: { of: 'day', day: value.day } }]
        : overduePiece(
            from,
            to,
            isBehind && (value.since || value.date < view.today) ? sinceWhen(value, view.today) : undefined,
          ),
    ),
  ];
  return pieces.toSorted((a, b) => a.from - b.from);
}

/** What a figure says of a debt; dates and durations count as "since" only when the debt is behind. */
function figurePieces({ from, to, value }: Found<Figure>, { view }: TurnReading, isBehind: boolean): Piece[] {
  switch (value.kind) {
    case 'amount':
      return [{ from, to, value: asRate(value.amount, view.question?.slot) ?? { of: 'amount', amount: value.amount } }];
    case 'instalments':
      return instalmentPieces(from, to, value.instalments);
    case 'rate':
      return [{ from, to, value: { of: 'rate', rate: value.rate } }];
    case 'day':
      return [{ from, to, value: { of: 'day', day: value.day } }];
    case 'date':
    case 'duration':
      return overduePiece(from, to, isBehind ? sinceWhen(value, view.today) : undefined);
    case 'ignored':
    case 'minimum-wages':
      return [];
  }
}

const flags = phraseBook<Piece['value']>([
  [{ of: 'flag', flag: 'interestFree' }, ['sem juros', 'nao (tem|cobra|cobram) juros', 'zero juros', 'sem juro']],
  [
    { of: 'flag', flag: 'negativeListed' },
    ['nome sujo', 'negativado', 'negativada', 'negativou', 'no serasa', 'no spc', 'sujou meu nome', 'negativaram'],
  ],
  [
    { of: 'rate-unknown' },
    ['nao sei (a|o|qual|os|quanto)? (e)? (a|os|de)? (taxa|juros)', '(taxa|juros) nao sei', 'juros eu nao sei'],
  ],
]);

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

/** "nubank 14" while rates are asked is a rate without its sign; without its period it may still have to be asked. */
function asRate(amount: Amount, slot: Slot | undefined): Piece['value'] | undefined {
  const [centavos] = amount.readings;
  if (slot !== 'rates' || amount.readings.length > 1 || centavos === undefined || centavos === 0) return undefined;
  const isPlain = /^\d{1,3}(?:[.,]\d{1,2})?$/.test(amount.span);
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
