import type { DebtItem, Neighbours, Piece } from '../debts/debt-item.ts';
import type { Reading } from '../text/tokens.ts';

/** "dia 10 nubank 900, dia 15 itau 1.300": said before the name that it belongs to. */
export function leadsNext(
  { creditor }: DebtItem,
  { from, to }: Piece,
  { reading, previous, next, following }: Neighbours,
): boolean {
  if (!previous || !next || !isSeparated(reading, previous.to, from)) return false;
  if (FALLS_DUE.test(reading.words.slice(to, next.from).join(' '))) return isNameOfDebt(next);
  if (!creditor || next.value.of !== 'creditor') return false;
  const isBefore = reading.words
    .slice(to, next.from)
    .every((word) => ['o', 'a', 'no', 'na', 'do', 'da'].includes(word));
  if (!isBefore) return false;
  const own = following[1];
  const hasSum = own !== undefined && isSum(own) && !isSeparated(reading, next.to, own.from);
  return hasSum && next.value.creditor.mention.name !== creditor.mention.name;
}

function isNameOfDebt({ value }: Piece): boolean {
  return value.of === 'creditor' || (value.of === 'kind' && value.kind.named !== undefined);
}

/** "amanhã vence a da marisa", "dia 30 cai o aluguel". */
const FALLS_DUE =
  /^(?:ja |que )?(?:vencem?|caem?|cai|e|eh|tem|pago) (?:o|a|os|as)(?: (?:boleto|fatura|parcela|conta|carne))?(?: d[oae])?$/;

/**
 * "nubank, 500 na renner", "…, 500 no cartão da renner", "2.300 pro agiota e oito parcelas de 120 na pernambucanas": the sum stands
 * with the name that follows it, not across the comma.
 */
export function belongsToNextCreditor(
  item: DebtItem,
  piece: Piece,
  { reading, previous, following }: Neighbours,
): boolean {
  const isFull = item.balance !== undefined || item.instalments?.amount !== undefined;
  // "a faculdade tb, mais 2.600 na unisinos": the kind alone may be the same debt.
  const own = item.creditor?.mention.name ?? (isFull ? item.kind?.named : undefined);
  if (own === undefined || previous === undefined) return false;
  const isLinked = ['do', 'da', 'no', 'na'].includes(reading.words[piece.to] ?? '');
  // Dictated: "8 mil no itaú a 14% 24x de 650 do empréstimo do bradesco".
  if (!isSeparated(reading, previous.to, piece.from) && !(isFull && isLinked)) return false;
  const kinds = following.findIndex(({ value }) => value.of !== 'kind');
  const [name, after] = kinds < 0 ? [] : following.slice(kinds);
  if (name?.value.of !== 'creditor' || isSeparated(reading, piece.to, name.from)) return false;
  const nextHasOwn = after?.value.of === 'amount' && !isSeparated(reading, name.to, after.from);
  return !nextHasOwn && name.value.creditor.mention.name !== own;
}

/** "já paguei 10" counts what is gone, it is no sum of its own. */
export function isSum({ value }: Piece): boolean {
  if (value.of !== 'instalments') return value.of === 'amount';
  return value.instalments.amount !== undefined || value.instalments.total !== undefined;
}

export function isSeparated({ words }: Reading, from: number, to: number): boolean {
  return words.slice(from, to).some((word) => [',', ';', '.', '\n', 'e', 'mais', '+'].includes(word));
}
