import type { Amount } from './amounts.ts';
import type { Found } from './tokens.ts';
import { masked, type TurnReading } from './turn-reading.ts';

/**
 * "1.980 na carteira, desconta 310 de consignado, sobra 1.670": three sums of which the last is what the others leave. Only
 * that one comes in; the turn is read without the others.
 */
export function withNetPay(turn: TurnReading): TurnReading {
  const slot = turn.view.question?.slot;
  if (slot !== 'incomes') return turn;
  const sums = turn.figures.flatMap(({ from, to, value }) =>
    value.kind === 'amount' ? [{ from, to, value: value.amount }] : [],
  );
  const [gross, taken, net] = sums;
  if (sums.length !== 3 || !gross || !taken || !net) return turn;
  const isDifference = centavosOf(gross) - centavosOf(taken) === centavosOf(net);
  const isLeft = turn.reading.words.slice(taken.to, net.from).some((word) => LEFT.has(word));
  const left = turn.reading.words.findIndex((word, at) => at >= taken.to && at < net.from && LEFT.has(word));
  return isDifference && isLeft ? masked(turn, { from: gross.from, to: left }) : turn;
}

const LEFT: ReadonlySet<string> = new Set(
  'sobra sobram fica ficam cai caem vem resta restam recebo liquido pego sai'.split(' '),
);

function centavosOf({ value }: Found<Amount>): number {
  return value.readings.length === 1 ? (value.readings[0] ?? Number.NaN) : Number.NaN;
}
