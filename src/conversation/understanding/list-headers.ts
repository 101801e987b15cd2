import type { DebtItem, Piece } from './debt-item.ts';
import type { Reading } from './tokens.ts';

/** "tenho três consignados: daycoval 145, agibank 210": what stands before the list is said of each that has no kind of its own. */
export function underTheirHeader(
  items: readonly DebtItem[],
  { words }: Reading,
  pieces: readonly Piece[],
): readonly DebtItem[] {
  const header = pieces.find(
    ({ to, value }) => value.of === 'kind' && words[to] === ':' && (words[to - 1] ?? '').endsWith('s'),
  );
  const closing = pieces.at(-1);
  // "renner 1.900, c&a 800 e riachuelo 300, tudo cartão".
  if (closing?.value.of === 'kind' && SAYS_ALL.has(words[closing.from - 1] ?? '')) {
    const { kind } = closing.value;
    return items.map((item) => (item.creditor ? { ...item, kind: item.kind ?? kind } : item));
  }
  if (header?.value.of !== 'kind') return items;
  const { kind } = header.value;
  return items.map((item) => (item.creditor && item.kind === undefined ? { ...item, kind } : item));
}

const SAYS_ALL: ReadonlySet<string> = new Set(['tudo', 'todos', 'todas', 'ambos', 'ambas']);
