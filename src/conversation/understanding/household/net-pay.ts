import type { Amount } from '../figures/amounts.ts';
import type { Found } from '../text/tokens.ts';
import { masked, type TurnReading } from '../turn-reading.ts';

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
  const lessDeductions = sums.length === 2 ? withoutGross(turn, sums) : undefined;
  if (lessDeductions) return lessDeductions;
  const [gross, taken, net] = sums;
  if (sums.length !== 3 || !gross || !taken || !net) return turn;
  const isDifference = centavosOf(gross) - centavosOf(taken) === centavosOf(net);
  const isLeft = turn.reading.words.slice(taken.to, net.from).some((word) => LEFT.has(word));
  const left = turn.reading.words.findIndex((word, at) => at >= taken.to && at < net.from && LEFT.has(word));
  return isDifference && isLeft ? masked(turn, { from: gross.from, to: left }) : turn;
}

/** "aposentadoria de 2.310, já descontado o consignado fica 1.480": two sums, of which the second is what arrives. */
function withoutGross(turn: TurnReading, [gross, net]: readonly Found<Amount>[]): TurnReading | undefined {
  if (!gross || !net) return undefined;
  const { words } = turn.reading;
  const between = words.slice(gross.to, net.from);
  const cut = between.findIndex((word) => DEDUCTIONS.test(word));
  const left = between.findLastIndex((word) => LEFT.has(word));
  // "… e tem um empréstimo que fica 300" is what it takes.
  const isMost = centavosOf(net) < centavosOf(gross) && centavosOf(net) * 2 >= centavosOf(gross);
  if (cut < 0 || left < cut || !isMost || net.from - (gross.to + left) > FAR_LEFT) return undefined;
  return masked(turn, { from: gross.from, to: gross.to + left });
}

const FAR_LEFT = 8;
const DEDUCTIONS = /^(?:descont\w*|consignados?|emprestimos?|inss|sindicato|bruto|imposto)$/;

const LEFT: ReadonlySet<string> = new Set(
  'sobra sobram fica ficam cai caem vem resta restam recebo liquido pego sai pinga pingam entra entram chega chegam vindo caindo ficando sobrando'.split(
    ' ',
  ),
);

function centavosOf({ value }: Found<Amount>): number {
  return value.readings.length === 1 ? (value.readings[0] ?? Number.NaN) : Number.NaN;
}
