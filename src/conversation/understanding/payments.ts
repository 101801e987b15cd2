import type { Command } from '../../contracts/command.ts';
import { creditorIn } from './debt-reader.ts';
import { settled } from './expenses.ts';
import { pairUp } from './pair-up.ts';
import type { TurnReading } from './turn-reading.ts';

/** "paguei 200 do nubank e 100 da renner", "quitei a renner": money that has left. */
export function readPayments(turn: TurnReading): readonly Command[] {
  const amounts = turn.figures.flatMap(({ from, to, value }) =>
    value.kind === 'amount' ? [{ from, to, value: value.amount }] : [],
  );
  const names = turn.creditors.map(({ from, to, value }) => ({ from, to, value: value.mention }));
  const other = names.length === 0 ? creditorIn(turn) : undefined;
  const pairs = pairUp(turn.reading, names, amounts);
  if (pairs.length === 0) return other ? [{ kind: 'tell-payment', creditor: other }] : [];
  return pairs.flatMap(({ label, amount }) => {
    const creditor = label?.value ?? other;
    const about = { kind: 'tell-payment' as const, ...(creditor ? { creditor } : {}) };
    return amount ? settled(amount.value, 'anything', about, (money) => ({ ...about, money })) : [about];
  });
}
