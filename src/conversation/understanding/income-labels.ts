import type { IncomeWords } from './income-words.data.ts';
import type { Found } from './tokens.ts';
import type { TurnReading } from './turn-reading.ts';

/** What the incomes are called, without names that were denied; a pension that a child's other parent pays is alimony. */
export function incomeLabels(turn: TurnReading, labels: readonly Found<IncomeWords>[]): readonly Found<IncomeWords>[] {
  return labels
    .filter(({ from }) => !isDenied(turn, from))
    .map((label) => (isOfParent(turn, label) ? { ...label, value: { source: 'alimony' } } : label));
}

/** "não tenho salário fixo", "sem carteira". */
function isDenied({ reading: { words } }: TurnReading, at: number): boolean {
  const [first = '', second = ''] = [words[at - 2], words[at - 1]];
  return ['sem', 'nao'].includes(second) || (first === 'nao' && ['tenho', 'sou', 'tem', 'recebo'].includes(second));
}

/** "pensão de 800 do pai da minha filha". */
function isOfParent({ reading: { words } }: TurnReading, { to, value }: Found<IncomeWords>): boolean {
  return value.source === 'pension' && /\bdo (?:pai|ex)\b/.test(words.slice(to, to + 6).join(' '));
}
