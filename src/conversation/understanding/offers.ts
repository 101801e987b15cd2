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
 * are summed. An ambiguous price is left over: there is no question for it yet.
 */
export function readOffers(turn: TurnReading): DebtReading {
  const creditor = creditorIn(turn);
  const until = deadline(turn);
  const amounts = turn.figures.flatMap(({ value }) =>
    value.kind === 'amount' && value.amount.role === undefined ? [value.amount] : [],
  );
  const parts = turn.figures.flatMap(({ value }) => (value.kind === 'instalments' ? [value.instalments] : [])).at(-1);
  const each = parts?.amount && settleAmount(parts.amount, 'anything');
  const price =
    amounts.at(-1) &&
    settleAmount(amounts.at(-1) ?? { readings: [], bare: true, approximate: false, span: '' }, 'thousands');
  const money =
    price?.kind === 'money' ? price.money : each?.kind === 'money' ? wholePrice(each.money, parts?.total) : undefined;
  if (!money) return { commands: [], leftovers: amounts.map(({ span }) => span) };
  const offer: Command = {
    kind: 'tell-offer',
    money,
    ...(creditor ? { creditor } : {}),
    ...(parts?.total === undefined ? {} : { instalments: parts.total }),
    ...(until ? { until } : {}),
  };
  return { commands: [offer], leftovers: amounts.slice(0, -1).map(({ span }) => span) };
}

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
