import type { CreditorMention, OverdueMention, Slot } from '../../contracts/command.ts';
import type { Amount } from './amounts.ts';
import { type DebtReading, debtCommands, loneAmount } from './debts.ts';
import { answerAmount } from './expenses.ts';
import type { Instalments } from './instalments.ts';
import { sinceWhen, standings } from './overdue.ts';
import { phraseBook } from './phrase-book.ts';
import { type DebtItem, hasFigure, type Piece, segmentDebts } from './segment.ts';
import { phrasesIn, type TurnReading } from './turn-reading.ts';

/** Debts told in a stretch of text. `wanted`: a name alone is worth keeping, because debts are being listed. */
export function readDebts(turn: TurnReading, { wanted }: { readonly wanted: boolean }): DebtReading {
  const pieces = debtPieces(turn);
  const { items, unplaced } = segmentDebts(turn.reading, pieces);
  const slot = turn.view.question?.slot;
  const [only] = items;
  if (only && items.length === 1 && slot !== undefined && ASKS_AMOUNT.has(slot)) {
    const amount = loneAmount(only);
    if (amount) return { commands: answerAmount(amount), leftovers: unplaced.map(({ span }) => span) };
  }
  const kept = items.map((item) => (slot === 'overdue' ? behindIfNamed(item, turn) : item)).filter((item) => isWorthTelling(item, turn, wanted));
  if (saysNoneOverdue(slot, kept)) return { commands: [{ kind: 'deny' }], leftovers: [] };
  const readings = everyoneIfSaid(turn, kept).map(debtCommands);
  return {
    commands: readings.flatMap(({ commands }) => commands),
    leftovers: [...readings.flatMap(({ leftovers }) => leftovers), ...unplaced.map(({ span }) => span)],
  };
}

/** "só a renner" to "quais estão atrasadas?". */
function behindIfNamed(item: DebtItem, { reading }: TurnReading): DebtItem {
  const isNamed = item.creditor !== undefined || item.kind?.named !== undefined;
  return isNamed && item.overdue === undefined && !reading.words.includes('nao') ? { ...item, overdue: { state: 'overdue' } } : item;
}

const AFTERWARDS: ReadonlySet<string> = new Set(['after-roadmap', 'after-deficit', 'worry', 'consent']);

/** A figure of some debt, or a name where debts are being listed. "não consegui pagar" alone names no debt. */
function isWorthTelling(item: DebtItem, { reading, from, to, view }: TurnReading, wanted: boolean): boolean {
  const isNamed = item.creditor !== undefined || item.kind !== undefined;
  const slot = view.question?.slot;
  if (!isNamed && isOnlyStanding(item) && (slot === undefined || AFTERWARDS.has(slot))) return false;
  if (hasFigure(item)) return true;
  // "meu cartão é 5502 …" gives a number away, it tells no debt.
  const showsCode = reading.tokens.slice(from, to).some(({ kind }) => kind === 'code');
  return wanted && (item.creditor !== undefined || (item.kind !== undefined && !showsCode));
}

function isOnlyStanding({ overdue: _, ...rest }: DebtItem): boolean {
  return Object.keys(rest).length === 0;
}

/** "todas em dia" to "quais estão atrasadas?". */
function saysNoneOverdue(slot: string | undefined, items: readonly DebtItem[]): boolean {
  return (
    slot === 'overdue' &&
    items.length === 1 &&
    items.every((item) => item.overdue?.state === 'up-to-date' && !item.creditor && !item.kind)
  );
}

const ASKS_AMOUNT: ReadonlySet<string> = new Set(['debt-amount', 'confirm-amount', 'after-roadmap', 'after-deficit']);

/** The pieces of debts in the order of the text. */
export function debtPieces(turn: TurnReading): readonly Piece[] {
  const { view } = turn;
  const standing = phrasesIn(standings, turn);
  const asksOverdue = view.question?.slot === 'overdue';
  const isBehind = asksOverdue || standing.some(({ value }) => value === 'overdue');
  const pieces: Piece[] = [
    ...turn.creditors.map(({ from, to, value }): Piece => ({ from, to, value: { of: 'creditor', creditor: value } })),
    ...turn.kinds
      .filter((kind) => !isPartOfName(turn, kind.from))
      .map(({ from, to, value }): Piece => ({ from, to, value: { of: 'kind', kind: value } })),
    ...standing.map(
      ({ from, to, value }): Piece => ({ from, to, value: { of: 'overdue', overdue: { state: value } } }),
    ),
    ...phrasesIn(flags, turn).map(({ from, to, value }): Piece => ({ from, to, value })),
    ...unknownRates(turn),
    ...turn.figures.flatMap(({ from, to, value }): Piece[] => {
      switch (value.kind) {
        case 'amount':
          return [
            { from, to, value: asRate(value.amount, view.question?.slot) ?? { of: 'amount', amount: value.amount } },
          ];
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
    }),
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

const unknown = phraseBook<true>([[true, ['nao (sei|lembro|faco_ideia|tenho_ideia)', 'num sei', 'sei la', 'nem ideia']]]);

/** "renner não sei" while rates are asked. */
function unknownRates(turn: TurnReading): Piece[] {
  if (turn.view.question?.slot !== 'rates') return [];
  const afterName = phrasesIn(unknown, turn).filter(({ from }) => turn.creditors.some((creditor) => creditor.to === from));
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

/** "todas atrasadas" to "quais estão atrasadas?" is said of each debt. */
function everyoneIfSaid(turn: TurnReading, items: readonly DebtItem[]): readonly DebtItem[] {
  const { view, reading } = turn;
  const all = reading.words.some((word) => ['todas', 'todos', 'tudo', 'ambas', 'ambos'].includes(word));
  if (view.question?.slot === 'rates') return all ? ratesOfAll(view.creditors, items) : items;
  if (view.question?.slot !== 'overdue') return items;
  const named = items.some((item) => item.creditor !== undefined);
  const overdue = items.find((item) => item.overdue)?.overdue;
  if (!all || named || overdue?.state === 'up-to-date') return items;
  return view.creditors.map((name) => ({
    creditor: { mention: { name, span: name } satisfies CreditorMention },
    overdue: overdue ?? { state: 'overdue' },
  }));
}

/** "todas 12% ao mês". */
function ratesOfAll(creditors: readonly string[], items: readonly DebtItem[]): readonly DebtItem[] {
  const [only] = items;
  const rate = items.length === 1 && only?.creditor === undefined ? only?.rate : undefined;
  return rate ? creditors.map((name) => ({ creditor: { mention: { name, span: name } }, rate })) : items;
}

/** The creditor that a command is about, if any: for corrections and payments. */
export function creditorIn(turn: TurnReading): CreditorMention | undefined {
  const [first] = turn.creditors;
  if (first) return first.value.mention;
  const named = turn.kinds.find(({ value }) => value.named);
  return named?.value.named === undefined ? undefined : { name: named.value.named, span: named.value.named };
}
