import { amountOwed } from '../../../domain/debts/amount-owed.ts';
import type { Centavos } from '../../../domain/money/centavos.ts';
import type { PayoffPlan } from '../../../domain/payoff/plan.ts';
import type { LocalDate } from '../../../domain/time/local-date.ts';
import { addMonths } from '../../../domain/time/month.ts';
import type { DebtsAsTold, Journey } from '../../../ports/journey-source.ts';
import type { Roadmap } from '../../../ports/roadmap-source.ts';
import { debtsThen } from '../../roadmap/debts-then.ts';
import { withoutDebts } from '../../without-debts.ts';
import type { Told } from '../premium-view.ts';
import { type DebtHistory, lastDayOf, recordOf } from './record.ts';

/** What became of a person's debts, and the roadmap from here on: one without debts once all is paid. */
export type Evolution = {
  readonly roadmap: Roadmap;
  readonly state: Journey['state'];
  readonly history: DebtHistory;
};

/** What is or was to be owed in all at the end of a day. */
export type DatedBalance = { readonly on: LocalDate; readonly owed: Centavos };

export function evolutionOf(
  { state, roadmap }: Told,
  { today, debtsAsTold }: { readonly today: LocalDate; readonly debtsAsTold: DebtsAsTold },
): Evolution {
  const since = state.roadmap?.first?.madeOn ?? roadmap.madeOn;
  const { names = {} } = roadmap;
  const history = recordOf({ facts: state.facts, debtsAsTold, today: today < since ? since : today, since, names });
  const isAllPaid = history.points.at(-1)?.owed === 0;
  return { state, roadmap: isAllPaid ? withoutDebts(roadmap) : roadmap, history };
}

export type EvolutionFigures = {
  readonly owed: Centavos;
  readonly owedAtFirst: Centavos;
  /** Payments of the first day count, too: the record begins after it. */
  readonly paid: Centavos;
  readonly interest: Centavos;
  /** In interest that did not come, and in discounts. */
  readonly saved: Centavos;
  /** What the roadmap still brings, where one ends. */
  readonly ahead?: {
    readonly interest: Centavos;
    /** Against paying minimums alone, to the end of the plan; they may be without end. */
    readonly saved: Centavos | 'without-end';
  };
};

export function evolutionFigures({ state, history, roadmap: { plan } }: Evolution): EvolutionFigures {
  const { debts, points } = history;
  const hasAhead = plan.kind === 'payable' && plan.debts.length > 0;
  return {
    owed: points.at(-1)?.owed ?? 0,
    owedAtFirst: points[0]?.owed ?? 0,
    paid: sum(state.facts.map(({ change }) => (change.set === 'payment' ? change.amount : 0))),
    interest: sum(debts.map((debt) => debt.interest)),
    saved: sum(debts.map(({ forgiven, avoided }) => forgiven + avoided)),
    ...(hasAhead ? { ahead: { interest: plan.totalInterest, saved: savedAhead(plan) } } : {}),
  };
}

/** What the first roadmap promised; empty where it is too old to have been kept. */
export function firstPlanBalances({ state, history }: Evolution): readonly DatedBalance[] {
  const first = state.roadmap?.first;
  if (!first) return [];
  return [
    { on: first.madeOn, owed: history.points[0]?.owed ?? 0 },
    ...first.balances.map((owed, index) => ({ on: lastDayOf(addMonths(first.from, index)), owed })),
  ];
}

/** What the roadmap of now promises; empty where none ends. */
export function planBalances({ roadmap }: Evolution): readonly DatedBalance[] {
  const { plan, madeOn } = roadmap;
  if (plan.kind === 'unpayable' || plan.debts.length === 0) return [];
  return [
    { on: madeOn, owed: sum(debtsThen(roadmap).map((debt) => amountOwed(debt, madeOn).total)) },
    ...plan.months.map(({ month, totalBalanceAfter }) => ({ on: lastDayOf(month), owed: totalBalanceAfter })),
  ];
}

function savedAhead(plan: Extract<PayoffPlan, { kind: 'payable' }>): Centavos | 'without-end' {
  const minimums = plan.comparison.find(({ strategy }) => strategy === 'minimums-only');
  if (!minimums) return 0;
  return minimums.ends === 'never' ? 'without-end' : Math.max(0, minimums.totalPaid - plan.totalPaid);
}

function sum(amounts: readonly Centavos[]): Centavos {
  return amounts.reduce((all, amount) => all + amount, 0);
}
