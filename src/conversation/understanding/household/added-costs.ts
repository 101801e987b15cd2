import type { Command } from '../../../contracts/command.ts';
import type { ExpenseCategory } from '../../../domain/budget/budget.ts';
import { settleAmount } from '../figures/amounts.ts';
import { phraseBook } from '../text/phrase-book.ts';
import { type Found, spanOf } from '../text/tokens.ts';
import { phrasesIn, type TurnReading } from '../turn-reading.ts';

/**
 * So much more that goes out each month: "nasceu meu filho, gasto 400 a mais", "a escola aumentou 100", "tô gastando 200 a mais de
 * remédio". What it is for stands in the clause, else before it; `part`: the clause.
 */
export function addedCost(part: TurnReading, turn: TurnReading): Command | undefined {
  const [sum, ...others] = part.figures.filter(({ value }) => value.kind === 'amount');
  if (sum?.value.kind !== 'amount' || others.length > 0 || part.creditors.length > 0) return undefined;
  const [label] = part.expenses;
  const grows = phrasesIn(grown, part).some(({ to }) => to === sum.from) && (label !== undefined || saysCost(part));
  const isOnTop = phrasesIn(spending, part).some(({ to }) => to <= sum.from) && isMore(part, sum);
  if (!grows && !isOnTop) return undefined;
  const settled = settleAmount(sum.value.amount, 'anything');
  if (settled?.kind !== 'money') return undefined;
  const { category, words } = whatFor(turn, label);
  const { per } = sum.value.amount;
  const isOther = per !== undefined && per !== 'month';
  return {
    kind: 'tell-expense',
    expense: { category, money: settled.money, words, isMore: true, ...(isOther ? { per } : {}) },
  };
}

function whatFor(
  { reading, expenses }: TurnReading,
  label: Found<ExpenseCategory> | undefined,
): { readonly category: ExpenseCategory; readonly words: string } {
  const named = label ?? expenses[0];
  if (named) return { category: named.value, words: spanOf(reading, named.from, named.to) };
  return reading.words.some((word) => CHILD.test(word))
    ? { category: 'children', words: 'crianças' }
    : { category: 'other-essential', words: 'gastos novos' };
}

const CHILD = /^(?:filh[oa]s?|bebe|nene|nenem|crianca|criancas|neto|neta|gemeos|gravida|gravidez)$/;

function isMore({ reading: { words } }: TurnReading, { from, to }: Found<unknown>): boolean {
  return (words[to] === 'a' && words[to + 1] === 'mais') || words[from - 1] === 'mais';
}

function saysCost({ reading: { words }, from, to }: TurnReading): boolean {
  return words.slice(from, to).some((word) => COST.test(word));
}

const COST = /^(?:gastos?|despesas?|custos?|contas?)$/;

/** "aumentou pra 300" tells what it is now. */
const grown = phraseBook<true>([
  [true, ['(aumentou|aumentaram|subiu|subiram|encareceu|cresceu|cresceram) (mais|uns|em|mais_uns|quase)? ($)?']],
]);

const spending = phraseBook<true>([
  [
    true,
    [
      '(gasto|gastando|gastamos|gastar|vou_gastar|despesa|despesas|gastos|custa|custando)',
      '(tenho|estou_com|ganhei|apareceu|apareceram) (um|uma|uns|umas)? (gasto|gastos|despesa|despesas|custo)',
    ],
  ],
]);
