import type { Reading } from '../text/tokens.ts';
import type { DebtItem } from './debt-item.ts';

/**
 * "o santander virou 9 mil. fiz acordo em 24 vezes de 260": what was agreed takes the place of what was owed, with the same
 * creditor. "nubank 5 mil e um acordo de 20x de 180" are two debts.
 */
export function agreedAnew(items: readonly DebtItem[], { words }: Pick<Reading, 'words'>): readonly DebtItem[] {
  if (!words.some((word, at) => AGREES.test(word) || agreesOn(words, at))) return items;
  return items.flatMap((item, index): DebtItem[] => {
    const [before, after] = [items[index - 1], items[index + 1]];
    if (after && replaces(after, item)) return [];
    return [
      before && replaces(item, before) ? { ...item, ...(before.creditor ? { creditor: before.creditor } : {}) } : item,
    ];
  });
}

/** An agreement that names nobody, behind a debt that is told by its creditor and what was owed. */
function replaces({ kind, creditor, instalments }: DebtItem, before: DebtItem): boolean {
  const isAgreement = kind?.kind === 'settlement' && !creditor && instalments !== undefined;
  return isAgreement && before.creditor !== undefined && before.instalments === undefined;
}

function agreesOn(words: readonly string[], at: number): boolean {
  return words[at] === 'acordo' && words.slice(Math.max(0, at - 3), at).some((word) => MAKES.test(word));
}

const AGREES = /^(?:renegociei|renegociamos|negociei|negociamos|refinanciei|refinanciamos)$/;
const MAKES = /^(?:fiz|fizemos|fechei|fechamos|assinei|consegui|entrei|aceitei|topei)$/;
