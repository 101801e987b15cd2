import type { DebtKind } from '../../../domain/debts/debt.ts';
import type { Centavos } from '../../../domain/money/centavos.ts';
import type { Amount } from '../figures/amounts.ts';
import type { Instalments } from '../figures/figure.ts';
import type { DebtItem } from './debt-item.ts';

/** What a sum beside counted parts is, with the sum that is nothing of the debt or that nobody can place. */
export type Weighed = { readonly item: DebtItem; readonly left?: Amount };

/** No plan has parts under R$ 20, so a "balance" of less a part is what each part costs. */
const SMALLEST_PART: Centavos = 2_000;
const SMALLEST_SUM: Centavos = 1_000;
/** R$ 30: less than this, and nothing that says that it is money, is rather a count. */
const SMALLEST_EACH: Centavos = 3_000;
/** Parts up to here may be meant either way: "300, faltam 6" is six of R$ 50 or six of R$ 300. */
const LARGEST_UNCLEAR: Centavos = 6_000;
/** What is owed, interest and all, is never much more than all parts that are left. */
const MOST_BEYOND_PARTS = 1.2;

/**
 * Weighs the sum of a debt against its parts and its kind. "210 e faltam 18" is what each costs, as parts of R$ 11 do not
 * exist; "uma tv de 2.500, faltam 4 de 250" is what it cost, as R$ 1.000 are left; "minha casa 780" is no mortgage.
 */
export function weighed(said: DebtItem): Weighed {
  const item = withoutContradiction(said);
  const { balance, instalments } = item;
  const [sum, ...others] = balance?.readings ?? [];
  if (!balance || sum === undefined || others.length > 0) return { item };
  const { balance: _, ...rest } = item;
  // "10x que ainda tem 6": a count.
  if (instalments && balance.bare && sum < SMALLEST_SUM) return { item: rest, left: balance };
  const asTold = isTooSmall(item, sum) ? { item: rest, left: balance } : { item };
  if (!instalments) return asTold;
  const left = partsLeft(instalments);
  const count = left ?? instalments.total ?? 1;
  const each = instalments.amount?.readings[0];
  if (each !== undefined) {
    // "tv 55 em 12x de 279": the number of a thing.
    if (sum < each && count > 1) return { item: rest, left: balance };
    return left !== undefined && sum > left * each * MOST_BEYOND_PARTS ? { item: rest } : asTold;
  }
  if (count < 2 || balance.role === 'current') return asTold;
  return sharedOut(balance, { rest, instalments, asTold }, count);
}

type Told = { readonly rest: DebtItem; readonly instalments: Instalments; readonly asTold: Weighed };

/** A sum beside so many parts, none of which was priced. */
function sharedOut(balance: Amount, { rest, instalments, asTold }: Told, count: number): Weighed {
  const sum = balance.readings[0] ?? 0;
  const left = partsLeft(instalments);
  // "são vinte e paguei oito" counts.
  if (balance.bare && sum < SMALLEST_EACH)
    return { item: sum === count * 100 ? withoutCounts(rest) : rest, left: balance };
  if (sum / count < SMALLEST_PART) return { item: { ...rest, instalments: { ...instalments, amount: balance } } };
  return left !== undefined && sum / count <= LARGEST_UNCLEAR ? { item: rest, left: balance } : asTold;
}

/** "faltam 14? acho que sim, 14": how many of what, nobody can tell. */
function withoutCounts({ instalments: _, ...rest }: DebtItem): DebtItem {
  return rest;
}

/** A loan of less than this is rather what it takes each month: "a moto é 430", "minha casa 780". */
const SMALLEST_LOANS: ReadonlyMap<DebtKind, Centavos> = new Map([
  ['mortgage', 300_000],
  ['vehicle-financing', 100_000],
  ['payroll-loan', 40_000],
  ['personal-loan', 25_000],
]);
/** "empréstimo 5 na caixa" is asked: R$ 5 or R$ 5.000. */
const LARGEST_SHORT: Centavos = 3_000;

function isTooSmall({ balance, kind }: DebtItem, sum: Centavos): boolean {
  const mayBeThousands = balance?.bare === true && sum < LARGEST_SHORT;
  const smallest = kind && SMALLEST_LOANS.get(kind.kind);
  return smallest !== undefined && sum < smallest && !mayBeThousands && balance?.role !== 'current';
}

/** Parts paid and left that do not make the total were not understood: only the total is sure. */
function withoutContradiction(item: DebtItem): DebtItem {
  const { total, paid, remaining } = item.instalments ?? {};
  if (total === undefined) return item;
  const isTooMany = Math.max(paid ?? 0, remaining ?? 0) > total;
  const isUneven = paid !== undefined && remaining !== undefined && paid + remaining !== total;
  if (!isTooMany && !isUneven) return item;
  const { paid: _, remaining: __, ...sure } = item.instalments ?? {};
  return { ...item, instalments: sure };
}

function partsLeft({ total, paid, remaining }: Instalments): number | undefined {
  if (remaining !== undefined) return remaining;
  return total !== undefined && paid !== undefined ? total - paid : undefined;
}
