import type { Command } from '../../contracts/command.ts';
import { creditorIn } from './debt-reader.ts';
import { settled } from './expenses.ts';
import type { TurnReading } from './turn-reading.ts';

/** "paguei 200 do nubank", "quitei a renner": money that has left. */
export function readPayments(turn: TurnReading): readonly Command[] {
  const creditor = creditorIn(turn);
  const [amount] = turn.figures.flatMap(({ value }) => (value.kind === 'amount' ? [value.amount] : []));
  const about = { kind: 'tell-payment' as const, ...(creditor ? { creditor } : {}) };
  if (amount) return settled(amount, 'anything', about, (money) => ({ ...about, money }));
  return creditor ? [about] : [];
}
