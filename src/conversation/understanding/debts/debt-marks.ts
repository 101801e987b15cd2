import type { Figure } from '../figures/figure.ts';
import type { Found } from '../text/tokens.ts';
import type { TurnReading } from '../turn-reading.ts';

/** How far before its parts a debt may be named: "é o financiamento ⏎ 48x399". */
const NEAR = 10;

/**
 * Where a debt is told by its parts or its rate alone, when nothing was asked: "a moto é 48 de 415", "a taxa é 1,69% ao
 * mês". The place is that of the name before it, or of the figure.
 */
export function debtMarks(turn: TurnReading): readonly number[] {
  return turn.figures.flatMap((figure) => {
    const name = nameBefore(turn, figure);
    return tellsDebt(figure.value, name !== undefined) ? [name ?? figure.from] : [];
  });
}

function tellsDebt(value: Figure, isNamed: boolean): boolean {
  if (value.kind === 'rate') return value.rate.sure && value.rate.period !== undefined;
  if (value.kind !== 'instalments') return false;
  const { amount, total, remaining, behind } = value.instalments;
  return (
    (amount !== undefined && ((total ?? remaining) !== undefined || isNamed)) ||
    remaining !== undefined ||
    behind !== undefined
  );
}

function nameBefore({ kinds, creditors }: TurnReading, { from }: Found<Figure>): number | undefined {
  return [...kinds, ...creditors]
    .map((name) => name.from)
    .filter((at) => at <= from && from - at <= NEAR)
    .toSorted((a, b) => a - b)[0];
}
