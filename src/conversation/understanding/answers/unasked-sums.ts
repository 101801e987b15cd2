import type { Command, Slot } from '../../../contracts/command.ts';

/** A sum without a name answers only a question about a sum: "tenho 800, pago qual?" after the plan is left over. */
export function withoutUnasked(
  commands: readonly Command[],
  slot: Slot | undefined,
): { readonly kept: readonly Command[]; readonly leftovers: readonly string[] } {
  const isUnasked = (command: Command) =>
    command.kind === 'answer-amount' && !(slot !== undefined && ASKS_SUM.has(slot));
  const leftovers = commands.flatMap((command) =>
    command.kind === 'answer-amount' && isUnasked(command) ? [command.money.span] : [],
  );
  return { kept: commands.filter((command) => !isUnasked(command)), leftovers };
}

const ASKS_SUM: ReadonlySet<Slot> = new Set([
  'incomes',
  'income-low-month',
  'income-source',
  'thirteenth',
  'essentials',
  'flexibles',
  'debts',
  'more-debts',
  'debt-amount',
  'instalments-left',
  'offers',
  'confirm-amount',
]);
