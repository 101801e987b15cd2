import type { Command, Money } from '../../contracts/command.ts';
import { LARGEST_AMOUNT } from '../../domain/money/centavos.ts';
import type { LocalDate } from '../../domain/time/local-date.ts';
import { settleAmount } from './amounts.ts';
import { nextMonthDay } from './calendar.ts';
import { creditorIn } from './debt-reader.ts';
import type { DebtReading } from './debts.ts';
import type { TurnReading } from './turn-reading.ts';

/**
 * "ofereceram quitar por 350 até dia 15", "acordo de 10x de 80": the price is the whole of what is paid, so the parts
 * are summed. "800 à vista ou 10x de 100" is two offers. An ambiguous price is left over: there is no question for it yet.
 */
export function readOffers(turn: TurnReading): DebtReading {
  const creditor = creditorIn(turn);
  const names = new Set(turn.creditors.map(({ value }) => value.mention.name));
  const until = deadline(turn);
  const { prices, leftovers } = pricesIn(turn);
  // Several names with several prices: nobody can tell whose is which.
  if (names.size > 1) return { commands: [], leftovers: [...prices.map(({ money }) => money.span), ...leftovers] };
  const commands = prices.map(
    ({ money, instalments }): Command => ({
      kind: 'tell-offer',
      money,
      ...(creditor ? { creditor } : {}),
      ...(instalments === undefined ? {} : { instalments }),
      ...(until ? { until } : {}),
    }),
  );
  return { commands, leftovers };
}

type Price = { readonly money: Money; readonly instalments?: number };

function pricesIn({ figures, reading }: TurnReading): {
  readonly prices: readonly Price[];
  readonly leftovers: readonly string[];
} {
  const prices: Price[] = [];
  const leftovers: string[] = [];
  const parts = figures.find(({ value }) => value.kind === 'instalments');
  const total = parts?.value.kind === 'instalments' ? parts.value.instalments.total : undefined;
  const each = parts?.value.kind === 'instalments' ? parts.value.instalments.amount : undefined;
  let isPartsTold = false;
  for (const { to, value } of figures) {
    if (value.kind !== 'amount') continue;
    const settled = value.amount.role === undefined ? settleAmount(value.amount, 'thousands') : undefined;
    if (settled?.kind !== 'money') {
      leftovers.push(value.amount.span);
      continue;
    }
    // "1.200 em 10x": the same price in parts. "800 ou 10x de 100": another one.
    const inParts = parts !== undefined && reading.words.slice(to, parts.from).every((word) => IN_PARTS.has(word));
    isPartsTold ||= inParts;
    prices.push({ money: settled.money, ...(inParts && total !== undefined ? { instalments: total } : {}) });
  }
  const settledEach = each && !isPartsTold ? settleAmount(each, 'anything') : undefined;
  const summed = settledEach?.kind === 'money' ? wholePrice(settledEach.money, total) : undefined;
  if (summed && total !== undefined) prices.push({ money: summed, instalments: total });
  return { prices, leftovers };
}

const IN_PARTS: ReadonlySet<string> = new Set(['em', 'de', ',', 'parcelado', 'dividido', 'no', 'total', 'ate', 'por']);

function wholePrice(each: Money, count: number | undefined): Money | undefined {
  const centavos = each.centavos * (count ?? 0);
  return count !== undefined && centavos > 0 && centavos <= LARGEST_AMOUNT ? { centavos, span: each.span } : undefined;
}

function deadline({ figures, dates, view }: TurnReading): LocalDate | undefined {
  for (const { value } of figures) {
    if (value.kind === 'date' && value.date >= view.today) return value.date;
    if (value.kind === 'day') return nextMonthDay(view.today, value.day);
  }
  for (const { value } of dates) {
    if (value.kind === 'date' && value.date >= view.today) return value.date;
    if (value.kind === 'day') return nextMonthDay(view.today, value.day);
  }
  return undefined;
}
