import type { Reading } from '../text/tokens.ts';
import type { DebtItem, Piece } from './debt-item.ts';

/** "tenho três consignados: daycoval 145, agibank 210": what stands before the list is said of each that has no kind of its own. */
export function underTheirHeader(
  items: readonly DebtItem[],
  { words }: Reading,
  pieces: readonly Piece[],
): readonly DebtItem[] {
  const header = pieces.find(
    ({ to, value }) =>
      value.of === 'kind' && (words[to] === ':' || opensRow(words, to)) && (words[to - 1] ?? '').endsWith('s'),
  );
  const closing = pieces.at(-1);
  // "renner 1.900, c&a 800 e riachuelo 300, tudo cartão".
  if (closing?.value.of === 'kind' && SAYS_ALL.has(words[closing.from - 1] ?? '')) {
    const { kind } = closing.value;
    const isPayroll = (item: DebtItem) => item.kind?.kind === 'personal-loan' && kind.kind === 'payroll-loan';
    return items.map((item) =>
      item.creditor ? { ...item, kind: isPayroll(item) ? kind : (item.kind ?? kind) } : item,
    );
  }
  if (header?.value.of !== 'kind') return underTheirBank(items, { words }, pieces);
  const { kind } = header.value;
  // "dois empréstimos descontados na pensão: um do pan, outro do daycoval": the later word says which loans.
  const last = pieces.findLast(({ from, value }) => value.of === 'kind' && from >= header.to && from - header.to <= 2);
  const said = last?.value.of === 'kind' ? last.value.kind : kind;
  const isHeader = (item: DebtItem) => items.length > 1 && item.kind !== undefined && Object.keys(item).length === 1;
  return items
    .filter((item) => !(isHeader(item) && words[header.to] !== ':'))
    .map((item) => (item.creditor && item.kind === undefined ? { ...item, kind: said } : item));
}

/** "sicredi ⏎ cartão 1.912 ⏎ cheque especial 3.400": the bank that stands before the list, for each of its kinds. */
function underTheirBank(
  items: readonly DebtItem[],
  { words }: Pick<Reading, 'words'>,
  pieces: readonly Piece[],
): readonly DebtItem[] {
  const [header] = pieces;
  const names = pieces.filter(({ value }) => value.of === 'creditor');
  if (header?.value.of !== 'creditor' || names.length > 1 || ![':', '\n'].includes(words[header.to] ?? ''))
    return items;
  const { creditor } = header.value;
  const areKinds = items.length > 1 && !creditor.isShop && items.every(({ kind }) => BANK_KINDS.has(kind?.kind ?? ''));
  return areKinds ? items.map((item) => ({ ...item, creditor })) : items;
}

const BANK_KINDS: ReadonlySet<string> = new Set([
  'credit-card',
  'card-instalments',
  'overdraft',
  'personal-loan',
  'payroll-loan',
  'vehicle-financing',
  'mortgage',
]);

/** "dois empréstimos descontados na pensão: um do pan". */
function opensRow(words: readonly string[], at: number): boolean {
  const end = words.slice(at, at + FAR_COLON).indexOf(':');
  return end > 0 && /^uma? (?:do|da|no|na|de|com)$/.test(words.slice(at + end + 1, at + end + 3).join(' '));
}

const FAR_COLON = 6;

const SAYS_ALL: ReadonlySet<string> = new Set(['tudo', 'todos', 'todas', 'ambos', 'ambas']);
