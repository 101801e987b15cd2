import type { Command } from '../../../contracts/command.ts';
import type { Money } from '../../../contracts/mentions.ts';
import type { Figure } from '../figures/figure.ts';
import { type Found, spanOf } from '../text/tokens.ts';
import type { TurnReading } from '../turn-reading.ts';
import { type Role, sumsWritten } from './sums-written.ts';

/** A sum in the text, and what the commands write it as. */
export type WrittenFigure = {
  readonly figure: Found<Figure>;
  readonly span: string;
  readonly role: Role;
  readonly money?: Money;
};

/** The sums of a turn with what was made of them. A span that comes twice is found at its own place as long as each is written. */
export function writtenFigures(turn: TurnReading, commands: readonly Command[]): readonly WrittenFigure[] {
  const written = [...commands.flatMap(sumsWritten)];
  return turn.figures.filter(isSum).map((figure) => {
    const span = spanOf(turn.reading, figure.from, figure.to);
    const index = written.findIndex(({ money }) => covers(span, money.span) || covers(money.span, span));
    const [found] = index < 0 ? [] : written.splice(index, 1);
    return { figure, span, role: found?.role ?? 'none', ...(found ? { money: found.money } : {}) };
  });
}

function covers(one: string, other: string): boolean {
  return one.includes(other);
}

/** A figure that may be written as money. */
export function isSum({ value }: Found<Figure>): boolean {
  switch (value.kind) {
    case 'amount':
    case 'minimum-wages':
      return true;
    case 'instalments':
      return value.instalments.amount !== undefined;
    case 'ignored':
      return value.why === 'unreadable';
    default:
      return false;
  }
}
