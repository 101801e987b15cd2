import type { DebtKind } from '../../../domain/debts/debt.ts';
import type { Piece } from '../debts/debt-item.ts';
import type { Reading } from '../text/tokens.ts';

/**
 * Names that stand for one debt, or one name that stands for several: "cartão da Amazon no Bradesco" is owed to the bank;
 * "no bradesco são duas coisas, cartão 2.100 e cheque especial 950" is twice the bank.
 */
export function withOneName({ words }: Reading, pieces: readonly Piece[]): readonly Piece[] {
  const issued = pieces.filter(
    (piece, index) =>
      !isBrand(words, piece, pieces[index - 1], pieces[index + 1]) &&
      !isBankOfNamed(piece, pieces) &&
      !isSeller(words, pieces, index),
  );
  return [...issued, ...namesOfList(words, issued)].toSorted((a, b) => a.from - b.from || a.to - b.to);
}

/** A shop's name on a bank's card. */
function isBrand(
  words: readonly string[],
  { from, to, value }: Piece,
  before: Piece | undefined,
  after: Piece | undefined,
): boolean {
  if (value.of !== 'creditor' || after?.value.of !== 'creditor') return false;
  const isCard =
    before?.value.of === 'kind' && before.value.kind.kind === 'credit-card' && words.slice(before.to, from).every(isOf);
  const isShop = value.creditor.isShop === true && after.value.creditor.isShop === undefined;
  return isCard && isShop && words.slice(to, after.from).every(isOf);
}

/** "natura 150 com a dona rosa", "boticário 230 da minha cunhada": who sold it. */
function isSeller(words: readonly string[], pieces: readonly Piece[], index: number): boolean {
  const [shop, sum, person, next] = [pieces[index - 2], pieces[index - 1], pieces[index], pieces[index + 1]];
  if (shop?.value.of !== 'creditor' || person?.value.of !== 'creditor' || !sum || next?.value.of === 'amount')
    return false;
  const isSold = shop.value.creditor.isShop === true && person.value.creditor.kind === 'informal';
  const between = words.slice(sum.to, person.from);
  return isSold && SUMS.has(sum.value.of) && between.length > 0 && between.every((word) => SOLD_BY.has(word));
}

const SOLD_BY: ReadonlySet<string> = new Set(['da', 'do', 'com', 'a', 'o', 'pela', 'pelo']);

/** "riachuelo 412 midway": the bank of a shop that is named too. */
function isBankOfNamed({ value }: Piece, pieces: readonly Piece[]): boolean {
  const shop = value.of === 'creditor' ? BANKS_OF_SHOPS.get(value.creditor.mention.id ?? '') : undefined;
  return (
    shop !== undefined && pieces.some((one) => one.value.of === 'creditor' && one.value.creditor.mention.id === shop)
  );
}

const BANKS_OF_SHOPS: ReadonlyMap<string, string> = new Map([['midway', 'riachuelo']]);

function isOf(word: string): boolean {
  return ['do', 'da', 'de', 'no', 'na', 'pelo', 'pela', 'o', 'a', 'banco'].includes(word);
}

/**
 * The one bank of several debts, put beside each of their kinds: "no bradesco são duas coisas, cartão … e cheque especial
 * …", "bradesco cartão 5 mil empréstimo 12 mil", "2.400 no cartão e 900 no cheque especial, tudo santander".
 */
function namesOfList(words: readonly string[], pieces: readonly Piece[]): readonly Piece[] {
  const names = pieces.filter(({ value }) => value.of === 'creditor');
  const kinds = pieces.filter(({ value }) => value.of === 'kind' && BANKS.has(value.kind.kind));
  const [name] = names;
  if (!name || names.length > 1 || new Set(kinds.map(kindOf)).size < 2) return [];
  if (kinds.length !== pieces.filter(({ value }) => value.of === 'kind').length) return [];
  const after = kinds.filter(({ from }) => from >= name.to);
  const beside = ({ from }: Piece): Piece => ({ ...name, from, to: from });
  if (after.length === 0) {
    const isAll = words.slice(Math.max(0, name.from - 3), name.from).some((word) => ALL.has(word));
    return isAll ? kinds.map(beside) : [];
  }
  const [first] = after;
  const isFirst = first && after.length === kinds.length && leads(words, pieces, name, first);
  // "bradesco cheque especial 1900 e no cartão 3200": the card may be anybody's.
  const isElsewhere = ({ from }: Piece) => ['no', 'na'].includes(words[from - 1] ?? '');
  return isFirst
    ? after
        .slice(1)
        .filter((kind) => !isElsewhere(kind))
        .map(beside)
    : [];
}

function kindOf({ value }: Piece): string | undefined {
  return value.of === 'kind' ? value.kind.kind : undefined;
}

/** Between the bank and its first kind stands no sum, and nothing that ends the list. */
function leads(words: readonly string[], pieces: readonly Piece[], name: Piece, first: Piece): boolean {
  const between = words.slice(name.to, first.from);
  const isApart = pieces.some(({ from, value }) => from >= name.to && from < first.from && SUMS.has(value.of));
  const isNear = between.length <= 2 && !between.some((word) => ['.', '\n', ','].includes(word));
  return !isApart && (isNear || (between.length <= LONGEST_LEAD && between.some((word) => COUNTS.has(word))));
}

const LONGEST_LEAD = 6;
const ALL: ReadonlySet<string> = new Set(['tudo', 'todos', 'todas', 'ambos', 'ambas']);
const COUNTS: ReadonlySet<string> = new Set(['duas', 'dois', '2', 'tres', '3', 'tenho', 'tem', 'sao', ':']);
const SUMS: ReadonlySet<string> = new Set(['amount', 'instalments']);
const BANKS: ReadonlySet<string> = new Set<DebtKind>([
  'credit-card',
  'overdraft',
  'personal-loan',
  'payroll-loan',
  'vehicle-financing',
  'mortgage',
  'card-instalments',
]);
