import type { Command, IncomeMention } from '../../contracts/command.ts';
import type { Amount } from './amounts.ts';
import { answerAmount, settled } from './expenses.ts';
import type { IncomeWords } from './income-words.data.ts';
import { thirteenthWords, variableWords } from './income-words.ts';
import { pairUp } from './pair-up.ts';
import type { Found } from './tokens.ts';
import type { TurnReading } from './turn-reading.ts';

type IncomeParts = {
  readonly labels: readonly Found<IncomeWords>[];
  readonly amounts: readonly Found<Amount>[];
  /** Days of the month that were named: the day of pay. */
  readonly payDay?: number;
};

/** Incomes by source, in either order: "salário 2 mil e bico 500", "1500 de aposentadoria". */
export function readIncomes(turn: TurnReading, { labels, amounts, payDay }: IncomeParts): readonly Command[] {
  const words = turn.reading.words.slice(turn.from, turn.to);
  const varies = variableWords.all(words).length > 0;
  const thirteenth = thirteenthSaid(words);
  const pairs = pairUp(turn.reading, named(mergeLabels(labels), amounts.length), amounts);
  const shared = {
    ...(varies ? { variable: true } : {}),
    ...(thirteenth === undefined ? {} : { thirteenth }),
    ...(payDay === undefined ? {} : { payDay }),
  };
  return pairs.flatMap(({ label, amount }): readonly Command[] => {
    const own: IncomeMention = {
      ...shared,
      ...(label ? { source: label.value.source, ...(label.value.variable ? { variable: true } : {}) } : {}),
      ...(amount?.value.per ? { per: amount.value.per } : {}),
    };
    if (!amount) return [{ kind: 'tell-income', income: own }];
    const isBare = Object.keys(own).length === 0 && pairs.length === 1;
    if (isBare && !SAYS_INCOME.some((word) => words.includes(word))) return answerAmount(amount.value);
    const expects = own.per === 'day' || own.per === 'week' ? 'anything' : 'thousands';
    return settled(amount.value, expects, { kind: 'tell-income', income: own }, (money) => ({
      kind: 'tell-income',
      income: { ...own, money },
    }));
  });
}

const SAYS_INCOME: readonly string[] = [
  'ganho',
  'recebo',
  'tiro',
  'salario',
  'renda',
  'ganhando',
  'recebendo',
  'faturo',
  'ganhar',
  'receber',
];

/** "sou autônoma, faço uns corre" or "clt, salário" name one income twice: neighbours of one sort without a sum between. */
function mergeLabels(labels: readonly Found<IncomeWords>[]): readonly Found<IncomeWords>[] {
  const merged: Found<IncomeWords>[] = [];
  for (const label of labels) {
    const last = merged.at(-1);
    const varying = (found: Found<IncomeWords>) => found.value.variable === true;
    const same = last && (last.value.source === label.value.source || (varying(last) && varying(label)));
    const generic =
      label.value.source === 'formal-job' && last && ['public-servant', 'formal-job'].includes(last.value.source);
    if (last && (same || generic) && label.from - last.to <= 6) {
      merged[merged.length - 1] = { from: last.from, to: label.to, value: last.value };
    } else merged.push(label);
  }
  return merged;
}

/** "salário líquido de 6.104 (servidora municipal)": one sum; the word that says more names it. */
function named(labels: readonly Found<IncomeWords>[], sums: number): readonly Found<IncomeWords>[] {
  const exact = labels.filter(({ value }) => value.source !== 'formal-job');
  const [first] = labels;
  const [only] = exact;
  if (sums !== 1 || labels.length !== 2 || !first || !only || exact.length !== 1) return labels;
  const isSamePay = only.value.source === 'public-servant' || only.value.source === 'retirement';
  return isSamePay ? [{ ...first, value: only.value }] : labels;
}

function thirteenthSaid(words: readonly string[]): boolean | undefined {
  const [said] = thirteenthWords.all(words);
  if (!said) return undefined;
  const near = [...words.slice(Math.max(0, said.from - 3), said.from), words[said.to] ?? ''];
  return !near.some((word) => word === 'nao' || word === 'sem' || word === 'nem');
}
