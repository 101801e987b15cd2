import { type ClosedDebt, closedDebts, duesAlone, namesOf } from '../../contracts/closed-debts.ts';
import type { Fact } from '../../contracts/conversation-state.ts';
import { toldLate } from '../../contracts/told-late.ts';
import { sinceRoadmap, type ToldSince } from '../../contracts/told-since.ts';
import { nameOf } from '../../domain/debts/debt-name.ts';
import type { Centavos } from '../../domain/money/centavos.ts';
import { currentMonth, type MonthSteps, monthSteps } from '../../domain/payoff/follow-up/month-steps.ts';
import type { LocalDate, Month } from '../../domain/time/local-date.ts';
import type { PanelOfPerson } from '../../ports/person-panel.ts';
import type { PaidOff, Roadmap } from '../../ports/roadmap-source.ts';
import { completeRoadmap } from '../complete-roadmap.ts';
import { withoutDebts } from '../without-debts.ts';

/** A person with a roadmap, as their pages see them on a day. */
export type KnownPerson = {
  readonly roadmap: Roadmap;
  readonly facts: readonly Fact[];
  readonly told: ToldSince;
  /** What is to be done in the month that they are in. */
  readonly steps: MonthSteps;
  /** The month after it, as far as the plan goes. */
  readonly ahead: MonthSteps | undefined;
  /** Debts that are behind, with or without since when. */
  readonly late: ReadonlySet<string>;
  readonly closed: readonly ClosedDebt[];
  /** All that was told as paid. */
  readonly paid: Centavos;
  /** Names by debt id, also of debts that the roadmap does not have any more. */
  readonly names: ReadonlyMap<string, string>;
  /** Months of which the person said that nothing could be paid. */
  readonly missed: ReadonlySet<Month>;
  readonly today: LocalDate;
};

/** `undefined` until there is a roadmap: before it everything is in the chat. */
export function knownPerson({ state, roadmap: stored }: PanelOfPerson, today: LocalDate): KnownPerson | undefined {
  if (stored === undefined || state === undefined) return undefined;
  const made = completeRoadmap(stored);
  const { facts } = state;
  const told = sinceRoadmap({ state, roadmap: made });
  const closed = closedDebts({ facts, told, roadmap: made });
  const open = [...made.plan.debts.map(({ id }) => id), ...duesAlone(made).map(({ debtId }) => debtId)];
  const isAllPaid = open.every((id) => closed.some(({ debtId }) => debtId === id));
  const roadmap = isAllPaid
    ? withoutDebts(
        made,
        closed.map((debt) => paidOff(debt, told)),
      )
    : made;
  const months = facts.flatMap(({ change }) => (change.set === 'month-missed' ? [change.month] : []));
  const month = currentMonth(roadmap, told.made, today);
  const next = roadmap.plan.kind === 'payable' ? roadmap.plan.months.find((one) => one.month > month) : undefined;
  const behind = roadmap.plan.debts.filter(({ overdueSince }) => overdueSince).map(({ id }) => id);
  return {
    roadmap,
    facts,
    told,
    steps: monthSteps(roadmap, told.made, month),
    ahead: next && monthSteps(roadmap, told.made, next.month),
    late: new Set([...behind, ...toldLate(facts)]),
    closed,
    paid: told.made.reduce((sum, { amount }) => sum + amount, 0),
    names: new Map([...namesOf(facts, made), ...roadmap.plan.debts.map((debt) => [debt.id, nameOf(debt)] as const)]),
    missed: new Set(months),
    today,
  };
}

function paidOff({ debtId, creditor, on }: ClosedDebt, { payments }: ToldSince): PaidOff {
  const paid = (payments.get(debtId) ?? []).reduce((sum, { amount }) => sum + amount, 0);
  return { creditor, paid, on };
}

/** What the debt is called, as the person wrote it. */
export function nameOfDebt({ names }: Pick<KnownPerson, 'names'>, debtId: string): string {
  return names.get(debtId) ?? 'outra dívida';
}
