import type { Found } from '../text/tokens.ts';
import type { TurnReading } from '../turn-reading.ts';
import type { IncomeWords } from './income-words.data.ts';

/** What the incomes are called, without names that were denied; a pension that a child's other parent pays is alimony. */
export function incomeLabels(turn: TurnReading, labels: readonly Found<IncomeWords>[]): readonly Found<IncomeWords>[] {
  return labels
    .filter((label) => !isDenied(turn, label.from) && !isTaker(turn, label) && !isOrigin(turn, label))
    .map((label) => (isOfParent(turn, label) ? { ...label, value: { source: 'alimony' } } : label));
}

/** "não tenho salário fixo", "sem carteira". */
function isDenied({ reading: { words } }: TurnReading, at: number): boolean {
  const [first = '', second = ''] = [words[at - 2], words[at - 1]];
  return ['sem', 'nao'].includes(second) || (first === 'nao' && ['tenho', 'sou', 'tem', 'recebo'].includes(second));
}

/** "sou do estado do Pará" says where one is from. */
function isOrigin({ reading: { words } }: TurnReading, { from, to }: Found<IncomeWords>): boolean {
  return (
    words[from] === 'sou' &&
    /^(?:estado|municipio|prefeitura)$/.test(words[to - 1] ?? '') &&
    /^d[eoa]$/.test(words[to] ?? '')
  );
}

/** "desconta inss e plano", "mas INSS e vale transporte comem": who takes a part of the pay. */
function isTaker({ reading: { words } }: TurnReading, { from, to, value }: Found<IncomeWords>): boolean {
  if (!value.payer) return false;
  const before = words.slice(Math.max(0, from - 3), from);
  const after = words.slice(to, to + FAR_TAKER);
  const end = after.findIndex((word) => CLAUSE_ENDS.has(word));
  const clause = end < 0 ? after : after.slice(0, end);
  return (
    before.some((word) => /^descont|^(?:menos|tirando|comem?)$/.test(word)) || clause.some((word) => TAKES.test(word))
  );
}

const FAR_TAKER = 6;
const TAKES = /^(?:com[ei]m?|comeu|descont\w*|levam?|leva|tiram?|mord[ei]m?)$/;
const CLAUSE_ENDS: ReadonlySet<string> = new Set([',', '.', ';', '\n', ')', '!', '?']);

/** "pensão de 800 do pai da minha filha", "pensão que o pai das crianças deposita", "o pai do menino paga 600 de pensão". */
function isOfParent({ reading: { words } }: TurnReading, { from, to, value }: Found<IncomeWords>): boolean {
  if (value.source !== 'pension') return false;
  const behind = words.slice(to, to + REACH).join(' ');
  const before = words.slice(Math.max(0, from - REACH), from).join(' ');
  return OTHER_PARENT.test(behind) || OTHER_PARENT.test(before) || FOR_CHILD.test(behind);
}

const REACH = 8;
const OTHER_PARENT =
  /\b(?:[od]o? (?:pai|ex|ex-marido|ex-namorado|genitor) (?:d[aeo]s?\b|del[ea]s?\b|que\b|paga\b|manda\b|deposita\b)|(?:do|o) (?:meu )?(?:ex|ex-marido)\b|do pai\b|mae d[aoe]s? (?:me[iu]s?|minhas?|menin|filh))/;
const FOR_CHILD =
  /^(?:alimenticia |de \S+ )?(?:para|dos?|das?) (?:o |os |a |as |meus? |minhas? )*(?:menin|crianc|filh|guri|pequen|molecad|bebe)/;
