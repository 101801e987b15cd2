import type { Command, Interpretation } from '../../../contracts/command.ts';
import type { ExpenseCategory } from '../../../domain/budget/budget.ts';
import type { Amount } from '../figures/amounts.ts';
import { withRanges } from '../figures/sum-ranges.ts';
import type { Found } from '../text/tokens.ts';
import type { TurnReading } from '../turn-reading.ts';
import { sumsThatGoOut } from './changed-expenses.ts';
import { readExpenses } from './expenses.ts';
import { helpAtHome } from './help-at-home.ts';

/** What goes out, of a stretch of a turn: a list of expenses, or one sum that answers. */
export function expenseRun(turn: TurnReading, whole: TurnReading, told: readonly Found<Amount>[]): Interpretation {
  const labels = expenseLabels(turn);
  const sums = withRanges(turn, sumsThatGoOut(turn, withLoneParts(turn, told)), labels);
  return asExpenses(whole, readExpenses(turn.reading, labels, sums));
}

/** "gasto 400 de gnv" among the incomes answers nothing that was asked. */
function asExpenses({ view, incomes, reading }: TurnReading, read: Interpretation): Interpretation {
  const asksExpenses = view.question === undefined || ['essentials', 'flexibles'].includes(view.question.slot);
  if (asksExpenses) return read;
  // "99 pop 1.100 na semana, gasto 400 de gnv": a cost of that work, which the pay must be counted with.
  const ofWork = view.question?.slot === 'incomes' && incomes.some(({ value }) => value.variable);
  if (ofWork) {
    const costs = read.commands.filter((command) => isCostOfWork(command, reading.words));

    const spans = costs.flatMap((command) =>
      command.kind === 'tell-expense' ? (command.expense.money?.span ?? []) : [],
    );
    if (costs.length > 0)
      return {
        commands: read.commands.filter((one) => !costs.includes(one)),
        leftovers: [...read.leftovers, ...spans],
      };
  }
  const answers = read.commands.flatMap((command) => (command.kind === 'answer-amount' ? [command.money.span] : []));
  return {
    commands: read.commands.filter(({ kind }) => kind !== 'answer-amount'),
    leftovers: [...read.leftovers, ...answers],
  };
}

/** Fuel of who drives for a living; food of who cooks for others may be what comes in. */
function isCostOfWork(command: Command, words: readonly string[]): boolean {
  if (command.kind !== 'tell-expense') return false;
  const { category } = command.expense;
  return category === 'transport' || (category === 'food' && words.some((word) => COOKS.test(word)));
}

const COOKS = /^(?:cozinh|marmit|quentinh|bolos?$|salgad|lanche|doces?$)/;

/** "um por mês" counts. */
const LEAST_SUM = 0.05;

/** "prestação da casa 680": what is paid a month is the expense. */
function withLoneParts({ figures, view }: TurnReading, amounts: readonly Found<Amount>[]): readonly Found<Amount>[] {
  const slot = view.question?.slot;
  if (slot !== 'essentials' && slot !== 'flexibles') return amounts;
  const parts = figures.flatMap(({ from, to, value }): Found<Amount>[] => {
    // "sobrancelha 25 por mês" is no rate.
    if (value.kind === 'rate' && !value.rate.sure && value.rate.period === 'month' && value.rate.value >= LEAST_SUM) {
      const readings = [Math.round(value.rate.value * 10_000)];
      return [{ from, to, value: { readings, bare: true, approximate: false, per: 'month', span: value.rate.span } }];
    }
    const isLone = value.kind === 'instalments' && Object.keys(value.instalments).every((key) => key === 'amount');
    return isLone && value.instalments.amount ? [{ from, to, value: value.instalments.amount }] : [];
  });
  return [...amounts, ...parts].toSorted((a, b) => a.from - b.from);
}

/** "claro 60, enel 150" among the expenses are bills of the house, not debts. */
function expenseLabels(turn: TurnReading): readonly Found<ExpenseCategory>[] {
  const { expenses, creditors } = turn;
  const bills = creditors.flatMap(({ from, to, value }) => {
    const category = value.bill;
    return category ? [{ from, to, value: category }] : [];
  });
  return [...expenses, ...bills, ...helpAtHome(turn)].toSorted((a, b) => a.from - b.from);
}
