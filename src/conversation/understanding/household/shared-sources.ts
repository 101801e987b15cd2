import type { Amount } from '../figures/amounts.ts';
import type { Found } from '../text/tokens.ts';
import type { TurnReading } from '../turn-reading.ts';
import type { IncomeWords } from './income-words.data.ts';

type Label = Found<IncomeWords>;
type Sum = Found<Amount>;

/**
 * The turn with a name for each sum that shares that of another: "eu ganho 2.300 e ele 2.650, os dois clt", "duas aposentadorias,
 * uma de 1.621 e a outra de 2.050", "fixo 1.790 e comissão uns 500".
 */
export function withSharedSources(turn: TurnReading, sums: readonly Sum[]): TurnReading {
  const named = withCommission(turn);
  return sums.length < 2 ? named : (ofAll(named, sums) ?? ofTheOther(named, sums));
}

/** Commissions on top of fixed pay come from the same job. */
function withCommission(turn: TurnReading): TurnReading {
  const { words } = turn.reading;
  const isCommission = ({ from }: Label) => /^comiss(?:ao|oes)$/.test(words[from] ?? '');
  if (!turn.incomes.some(isCommission)) return turn;
  const fixed = words.findIndex((_, at) => at >= turn.from && at < turn.to && isFixedPay(words, at));
  const hasJob = turn.incomes.some(({ value }) => value.source === 'formal-job');
  if (fixed < 0 && !hasJob) return turn;
  const incomes = turn.incomes.map((label) =>
    isCommission(label) ? { ...label, value: { source: 'formal-job', variable: true } as const } : label,
  );
  const job: readonly Label[] = hasJob ? [] : [{ from: fixed, to: fixed + 1, value: { source: 'formal-job' } }];
  return { ...turn, incomes: inOrder([...incomes, ...job]) };
}

/** "fixo de 1.650"; "não tenho fixo" has none. */
function isFixedPay(words: readonly string[], at: number): boolean {
  return words[at] === 'fixo' && !['nao', 'sem', 'tenho', 'telefone'].includes(words[at - 1] ?? '');
}

/** "…, nós dois de carteira assinada", "somos dois aposentados, eu 1.621 e ele 2.200": one name beside as many sums. */
function ofAll(turn: TurnReading, sums: readonly Sum[]): TurnReading | undefined {
  const { words } = turn.reading;
  const [label] = turn.incomes;
  const [first] = sums;
  const last = sums.at(-1);
  if (!label || !first || !last || turn.incomes.some(({ value }) => value.source !== label.value.source)) return;
  const isBehind = turn.incomes.length === 1 && label.from >= last.to;
  // "duas faxinas por semana" counts the work.
  const isBefore = turn.incomes.length === 1 && label.to <= first.from && !label.value.variable && sums.length === 2;
  const around = isBehind
    ? words.slice(last.to, label.from)
    : words.slice(Math.max(turn.from, label.from - 2), label.from);
  const isShared = (isBehind || isBefore) && around.some((word) => ALL.has(word)) && around.length <= FAR_ALL;
  if (!isShared) return;
  return { ...turn, incomes: sums.map(({ from }) => ({ from, to: from, value: label.value })) };
}

const FAR_ALL = 5;
const ALL: ReadonlySet<string> = new Set('tudo todos todas ambos ambas dois duas tres'.split(' '));

/** "uma pensão é 1.300 e a outra é 900", "minha aposentadoria 1.621 e a da minha mulher 1.900": of the sort told before it. */
function ofTheOther(turn: TurnReading, sums: readonly Sum[]): TurnReading {
  const { words } = turn.reading;
  const others = sums.slice(1).flatMap(({ from }, index): readonly Label[] => {
    const start = sums[index]?.to ?? from;
    const between = words.slice(start, from);
    const last = turn.incomes.findLast(({ to }) => to <= start);
    const isNamed = turn.incomes.some((label) => label.from >= start && label.to <= from);
    if (!last || isNamed || between.length > FAR_OTHER || !refersBack(between)) return [];
    return [{ from, to: from, value: last.value }];
  });
  return { ...turn, incomes: inOrder([...turn.incomes, ...others]) };
}

const FAR_OTHER = 9;

/** "a outra é", "o da minha mulher", "a dele"; "outra renda é" names something else. */
function refersBack(words: readonly string[]): boolean {
  return words.some((word, at) => {
    const isOther = /^outr[oa]$/.test(word) && !isNoun(words[at + 1] ?? '');
    const isWhose = /^(?:d[aeo]|del[ea])$/.test(word) && ['a', 'o'].includes(words[at - 1] ?? '');
    return isOther || isWhose;
  });
}

function isNoun(word: string): boolean {
  return /^[a-z]{3,}$/.test(word) && !LINKS.has(word);
}

const LINKS: ReadonlySet<string> = new Set('uns umas vem paga cai fica rende'.split(' '));

function inOrder(labels: readonly Label[]): readonly Label[] {
  return labels.toSorted((a, b) => a.from - b.from);
}
