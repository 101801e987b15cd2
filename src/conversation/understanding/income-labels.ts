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

/** "pensão de 800 do pai da minha filha", "pensão que o pai das crianças deposita", "o pai do menino paga 600 de pensão". */
function isOfParent({ reading: { words } }: TurnReading, { from, to, value }: Found<IncomeWords>): boolean {
  if (value.source !== 'pension') return false;
  const behind = words.slice(to, to + REACH).join(' ');
  const before = words.slice(Math.max(0, from - REACH), from).join(' ');
  return OTHER_PARENT.test(behind) || OTHER_PARENT.test(before) || FOR_CHILD.test(behind);
}

const REACH = 8;
const OTHER_PARENT =
  /\b(?:[od]o? (?:pai|ex|ex-marido|ex-namorado|genitor) (?:d[aeo]s?\b|que\b|paga\b|manda\b|deposita\b)|(?:do|o) (?:meu )?(?:ex|ex-marido)\b|do pai\b|mae d[aoe]s? (?:me[iu]s?|minhas?|menin|filh))/;
const FOR_CHILD =
  /^(?:alimenticia |de \S+ )?(?:para|dos?|das?) (?:o |os |a |as |meus? |minhas? )*(?:menin|crianc|filh|guri|pequen|molecad|bebe)/;
