import type { Amount } from '../figures/amounts.ts';
import type { Instalments } from '../figures/figure.ts';
import type { Reading } from '../text/tokens.ts';
import type { DebtItem, Neighbours, Piece } from './debt-item.ts';
import { isOfCounted, isThing } from './parts-of-next.ts';

/** "24 prestações da losango de 215": between the parts and what each costs stands only whose they are. */
export function isEachPart(
  { instalments, overdue }: DebtItem,
  { value, from, to }: Piece,
  { reading, previous }: Neighbours,
): boolean {
  if (value.of !== 'amount' || value.amount.role !== undefined || value.amount.per !== undefined) return false;
  // "10x que ainda tem 6 por vir": no part costs so little.
  if (value.amount.bare && (value.amount.readings[0] ?? 0) < SMALLEST_EACH) return false;
  const between = previous ? reading.words.slice(previous.to, from) : [];
  if (isBesideProgress(instalments, value.amount, previous, between)) return !isOwedTo(reading.words, to);
  const isOfName =
    previous?.value.of === 'creditor' ||
    (previous?.value.of === 'kind' && (previous.value.kind.named !== undefined || isOfCounted(previous, reading)));
  const isOfParts = isOfName && between.join(' ') === 'de';
  // "só 3 parcelas do colchão de 120".
  const isOfThing = previous?.value.of === 'instalments' && isThing(between);
  if (!isOfParts && !isOfThing) return false;
  // "1 fatura do neon de 380": all that is owed.
  const isOne = previous !== undefined && isOneBill(previous, reading);
  const isMissed = overdue?.state === 'overdue' && overdue.months !== undefined && !isOne;
  const isCounted = (instalments?.total ?? instalments?.remaining) !== undefined;
  return instalments?.amount === undefined && (isMissed || isCounted);
}

/** "faltam 7, 800 pra minha tia": of another debt; "faltam 7, 80 pra pagar" is not. */
function isOwedTo(words: readonly string[], to: number): boolean {
  return words[to] === 'para' && !/r$/.test(words[to + 1] ?? 'r');
}

/** "5 de 12 pagas, 64,90", "faltam 2, 310", "42 de 60 pagas (788)": what each of them costs. "faltam 5, 2 mil" may be all. */
function isBesideProgress(
  known: Instalments | undefined,
  { span }: Amount,
  previous: Piece | undefined,
  between: readonly string[],
): boolean {
  if (previous?.value.of !== 'instalments' || known?.amount !== undefined) return false;
  const { paid, remaining } = previous.value.instalments;
  const isPlain = /^(?:r?\$ ?)?[\d.,]+(?: reais)?$/i.test(span.trim());
  return (
    isPlain && (paid ?? remaining ?? 0) > 0 && between.every((word) => BESIDE_PARTS.has(word)) && between.length > 0
  );
}

const BESIDE_PARTS: ReadonlySet<string> = new Set([',', '(', '$', 'ainda', 'ja']);
const SMALLEST_EACH = 1_000;

function isOneBill({ from }: Piece, { words }: Reading): boolean {
  return words
    .slice(Math.max(0, from - 4), from)
    .some((word, at, all) => /^(?:1|uma?)$/.test(word) && /^(?:fatura|boleto|conta|parcela)$/.test(all[at + 1] ?? ''));
}
