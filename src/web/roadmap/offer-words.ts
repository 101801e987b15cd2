import type { Offer } from '../../domain/debts/debt.ts';
import { allocate } from '../../domain/money/allocate.ts';
import type { Centavos } from '../../domain/money/centavos.ts';
import type { LocalDate } from '../../domain/time/local-date.ts';
import { formatBrl, formatDate } from '../format.ts';

/** What is paid month after month: "R$ 350,00 à vista", "entrada de R$ 100,00 e mais 10 partes de R$ 80,00". */
export function partsWords(parts: readonly Centavos[]): string {
  const [first = 0, ...rest] = parts;
  if (rest.length === 0) return `${formatBrl(first)} à vista`;
  const equal = Math.max(...parts) - Math.min(...parts) <= 1;
  if (equal) return `${parts.length} partes de ${formatBrl(Math.max(...parts))}`;
  const others = `${formatBrl(Math.max(...rest))}`;
  return `entrada de ${formatBrl(first)} e mais ${rest.length === 1 ? `uma parte de ${others}` : `${rest.length} partes de ${others}`}`;
}

/** The same of an offer as it was told, with the sum where there are parts. */
export function termsWords({ price, instalments, entry }: Offer): string {
  const equal = (total: Centavos, count: number) => allocate(total, Array<number>(count).fill(1));
  const parts =
    entry === undefined || instalments === 1
      ? equal(price, instalments)
      : [entry, ...equal(price - entry, instalments - 1)];
  return parts.length === 1 ? partsWords(parts) : `${partsWords(parts)} (${formatBrl(price)} ao todo)`;
}

/** When it can be taken; `undefined` where nobody told. */
export function windowWords({ from, until }: Offer, madeOn: LocalDate): string | undefined {
  if (until !== undefined && until < madeOn) return `venceu em ${formatDate(until)}: peça uma nova`;
  const starts = from !== undefined && from > madeOn ? from : undefined;
  if (starts && until) return `vale de ${formatDate(starts)} a ${formatDate(until)}`;
  if (until) return `vale até ${formatDate(until)}`;
  return starts ? `vale a partir de ${formatDate(starts)}` : undefined;
}
