import type { Command } from '../../../contracts/command.ts';
import type { ExpenseCategory } from '../../../domain/budget/budget.ts';
import { settleAmount } from '../figures/amounts.ts';
import { type Found, type Reading, spanOf } from '../text/tokens.ts';
import type { TurnReading } from '../turn-reading.ts';

type Bill = { readonly label: Found<unknown>; readonly sum: Found<unknown>; readonly isOnly: boolean };

/** "a luz veio 210 esse mês", "esse mês o gás deu 130": what a bill came to this once. "esse mês foi 900 de mercado, 140 de luz" lists. */
export function isOfThisMonth({ words }: Reading, { label, sum, isOnly }: Bill): boolean {
  const said = clauseAround(words, label, sum);
  const opensList = !isOnly && THIS.has(words[0] ?? '') && words[1] === 'mes';
  // "veio 300 esse mês, normal é 150": the second is of every month.
  const isUsual = words.slice(Math.max(0, sum.from - 3), sum.from).some((word) => USUAL.has(word));
  return !opensList && !isUsual && said.some((word) => CAME.has(word)) && saysThisMonth(said);
}

/** Once there is a plan, "a luz veio 210" is this month's bill, without any other words. */
export function billOfThisMonth(turn: TurnReading): Command | undefined {
  const { reading, expenses, figures } = turn;
  const [label] = expenses;
  const [sum] = figures;
  if (!label || !sum || expenses.length > 1 || figures.length > 1 || sum.value.kind !== 'amount') return undefined;
  const said = clauseAround(reading.words, label, sum);
  const isBilled = said.some((word) => BILLED.has(word)) || isOfThisMonth(reading, { label, sum, isOnly: true });
  const money =
    isBilled && !said.some((word) => ANOTHER.has(word)) ? settleAmount(sum.value.amount, 'anything') : undefined;
  return money?.kind === 'money' ? told(label, spanOf(reading, label.from, label.to), money.money) : undefined;
}

type Money = Extract<ReturnType<typeof settleAmount>, { kind: 'money' }>['money'];

function told({ value }: Found<ExpenseCategory>, words: string, money: Money): Command {
  return { kind: 'tell-expense', expense: { category: value, words, money, isOfThisMonth: true } };
}

function saysThisMonth(said: readonly string[]): boolean {
  return said.some((word, at) => THIS.has(word) && said[at + 1] === 'mes');
}

function clauseAround(words: readonly string[], one: Found<unknown>, other: Found<unknown>): readonly string[] {
  const [from, to] = [Math.min(one.from, other.from), Math.max(one.to, other.to)];
  let [start, end] = [from, to];
  while (start > 0 && from - start < FAR && !ENDS.has(words[start - 1] ?? '')) start -= 1;
  while (end < words.length && end - to < FAR && !ENDS.has(words[end] ?? '')) end += 1;
  return words.slice(start, end);
}

const USUAL: ReadonlySet<string> = new Set('normal normalmente costuma costumava geralmente sempre'.split(' '));
const FAR = 5;
const ENDS: ReadonlySet<string> = new Set([',', '.', ';', '\n', '!', '?', 'e', 'mas']);
const THIS: ReadonlySet<string> = new Set('esse este desse deste nesse neste'.split(' '));
const CAME: ReadonlySet<string> = new Set('veio vieram chegou deu foi saiu ficou'.split(' '));
/** Said of a bill that arrived; "deu" and "ficou" may be of every month. */
const BILLED: ReadonlySet<string> = new Set(['veio', 'vieram', 'chegou']);
/** "da outra vez veio 210", "mês passado veio 300": not of now. */
const ANOTHER: ReadonlySet<string> = new Set('passado passada outra outro sempre todo agora'.split(' '));
