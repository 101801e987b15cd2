import type { ExpenseCategory } from '../../../domain/budget/budget.ts';
import { isAfterwards } from '../afterwards.ts';
import { TOPIC_OF_SLOT } from '../topic-words.data.ts';
import type { TurnReading } from '../turn-reading.ts';

/** Whether a turn tells of a household's expenses, whatever was asked. */
export function isHousehold(turn: TurnReading): boolean {
  return isList(turn) || isOneChanged(turn);
}

/** "aluguel 650", "o mercado agora é 400", where a plan stands and no list is asked for: what such a thing costs now. */
function isOneChanged({ expenses, figures, creditors, reading: { words }, view }: TurnReading): boolean {
  const slot = view.question?.slot;
  const [label] = expenses;
  const [sum] = figures;
  if (slot === undefined || !isAfterwards(slot) || !label || sum?.value.kind !== 'amount') return false;
  const isElse = (word: string, at: number) =>
    !(at >= label.from && at < label.to) && !(at >= sum.from && at < sum.to) && !AROUND_A_SUM.has(word);
  const isOne = expenses.length === 1 && figures.length === 1;
  return isOne && creditors.every(({ value }) => value.bill !== undefined) && !words.some(isElse);
}

const AROUND_A_SUM: ReadonlySet<string> = new Set(
  'o a os as e eh de da do ta esta agora na verdade so mas meu minha fica ficou vai foi por mes no cada reais $ r$ , . ! : = - x'.split(
    ' ',
  ),
);

/**
 * "aluguel 1.800 mercado 900 plano de saúde 450", whatever was asked: a list in which every sum has the name of something a
 * household pays, among them what nobody owes.
 */
function isList({ expenses, figures, creditors, kinds, incomes, reading: { words }, view }: TurnReading): boolean {
  const slot = view.question?.slot;
  if (slot === undefined || slot === 'essentials' || slot === 'flexibles' || expenses.length < 2) return false;
  // Of a shop or a tax one may be behind: "farmácia do bairro 180 e padaria 90".
  const mayBeOwed = TOPIC_OF_SLOT[slot] === 'debt' && expenses.some(({ from }) => OWED.has(words[from] ?? ''));
  if (mayBeOwed) return false;
  const bills = creditors.filter(({ value }) => value.bill === undefined);
  const isLabelled = (from: number, to: number) => expenses.some((one) => one.from < to && from < one.to);
  const others = [...kinds, ...incomes].filter(({ from, to }) => !isLabelled(from, to));
  if (bills.length > 0 || others.length > 0 || words.some((word) => ELSE.has(word))) return false;
  const sums = figures.filter(({ value }) => value.kind === 'amount');
  const named = sums.filter(({ from, to }) =>
    expenses.some((label) => (label.to <= from && from - label.to <= 2) || (label.from >= to && label.from - to <= 2)),
  );
  const isAllNamed = sums.length === figures.length && named.length === sums.length && sums.length >= 2;
  return isAllNamed && expenses.some(({ value }) => NEVER_OWED.has(value));
}

/** What is paid as it is used. */
const NEVER_OWED: ReadonlySet<ExpenseCategory> = new Set([
  'food',
  'transport',
  'leisure',
  'subscriptions',
  'eating-out',
  'church',
  'pets',
]);

const OWED: ReadonlySet<string> = new Set(
  'padaria mercadinho mercearia acougue farmacia ipva iptu licenciamento quitanda bar escola faculdade'.split(' '),
);

const ELSE: ReadonlySet<string> = new Set(
  'devo devendo deve divida dividas atrasado atrasada atrasados atrasadas vencido vencida ganho recebo acordo parcela parcelas'.split(
    ' ',
  ),
);
