import type { Amount } from '../figures/amounts.ts';
import { isFormerDay, isOfDoing } from '../figures/former-days.ts';
import type { Pair } from '../text/pair-up.ts';
import type { Found } from '../text/tokens.ts';
import type { TurnReading } from '../turn-reading.ts';
import type { IncomeWords } from './income-words.data.ts';

type Income = Pair<IncomeWords, Amount>;

/**
 * The day on which each of several incomes comes: of "salário 1.900 dia 5 e bico 300" only the salary has one, "dia 10 recebo
 * 1.500 da loja e dia 15 pensão de 700" has two, and "… os dois caem dia 28" is said of both.
 */
export function payDays(turn: TurnReading, incomes: readonly Income[]): (income: Income) => number | undefined {
  const days = [...turn.figures, ...turn.dates]
    .flatMap(({ from, to, value }): Found<number>[] => (value.kind === 'day' ? [{ from, to, value: value.day }] : []))
    .filter((day) => !isFormerDay(turn.reading.words, day) && !isOfDoing(turn.reading.words, day))
    .toSorted((a, b) => a.from - b.from);
  const [first] = days;
  if (isUncertain(turn, days)) return () => undefined;
  const told = incomes.filter(({ amount }) => amount);
  if (!first || incomes.length <= 1 || told.length === 0 || isOfAll(turn, first)) return () => first?.value;
  const [only] = told;
  const owned = days.map((day) => ({
    day,
    owner: ofNameAlone(turn, day, incomes) ?? (told.length === 1 ? only : ownerOf(turn, day, { told, first })),
  }));
  return (income) => owned.find(({ owner }) => owner === income)?.day.value;
}

/** "tem vez que é dia 8, tem vez que é dia 12", "a próxima parcela é dia 14": no day of every month. */
function isUncertain({ reading: { words } }: TurnReading, days: readonly Found<number>[]): boolean {
  const before = ({ from }: Found<number>, far: number) => words.slice(Math.max(0, from - far), from);
  const varying = days.filter((day) => before(day, 5).some((word) => /^vez(?:es)?$|^ora$/.test(word)));
  return varying.length > 1 || days.some((day) => before(day, 4).some((word) => /^proxim[ao]$/.test(word)));
}

/** "recebo tudo dia 10", "os dois caem dia 28". */
function isOfAll({ reading: { words } }: TurnReading, { from }: Found<number>): boolean {
  return words.slice(Math.max(0, from - FAR_ALL), from).some((word) => ALL.has(word));
}

const FAR_ALL = 4;
const ALL: ReadonlySet<string> = new Set('tudo todos todas ambos ambas dois duas juntos'.split(' '));

/** "o laticínio paga 1.350, e a aposentadoria cai dia 27": of the name beside it, which has no sum. */
function ofNameAlone(turn: TurnReading, day: Found<number>, incomes: readonly Income[]): Income | undefined {
  return incomes.find(
    ({ label, amount }) =>
      label &&
      !amount &&
      label.to <= day.from &&
      !isParted(turn, label.to, day.from) &&
      !incomes.some((other) => other.amount && other.amount.from >= label.to && other.amount.to <= day.from),
  );
}

type Told = { readonly told: readonly Income[]; readonly first: Found<number> };

function ownerOf(turn: TurnReading, day: Found<number>, { told, first }: Told): Income | undefined {
  const named = turn.incomes.findLast(({ to }) => to <= day.from && !isParted(turn, to, day.from));
  // "… e bico 300, a aposentadoria cai dia 25".
  const isNamedTwice = ({ label }: Income) => label?.value.source === named?.value.source && label !== named;
  const before = told.findLast(({ amount }) => amount && amount.to <= day.from);
  const next = told.find(({ amount }) => amount && amount.from >= day.to);
  const isOwnName = named !== undefined && named.from >= (before?.amount?.to ?? 0);
  const again = isOwnName ? told.find(isNamedTwice) : undefined;
  if (again) return again;
  if (!before?.amount || !next?.amount) return before ?? next;
  const isAway = isParted(turn, before.amount.to, day.from);
  const leadsOn = !isParted(turn, day.to, next.amount.from);
  if (isAway !== !leadsOn) return isAway ? next : before;
  const isNameOfNext = !turn.incomes.some(({ from }) => from >= day.to && from < (next.amount?.from ?? 0));
  // "bolsa 600, aposentadoria cai dia 25, 1.621"; days that stand before their sums from the first on.
  const isFirst = first.to <= (told[0]?.amount?.from ?? 0);
  return isAway && ((isOwnName && isNameOfNext) || isFirst) ? next : before;
}

/** Something else begins between the two. */
function isParted({ reading: { words } }: TurnReading, from: number, to: number): boolean {
  return words.slice(from, to).some((word) => PARTS.has(word));
}

const PARTS: ReadonlySet<string> = new Set([',', '.', ';', '\n', 'e', '+', 'mais', 'mas']);
