import { type ClosedDebt, closedDebts, namesOf } from '../../contracts/closed-debts.ts';
import type { Fact } from '../../contracts/conversation-state.ts';
import { sinceRoadmap, type ToldSince } from '../../contracts/told-since.ts';
import type { Centavos } from '../../domain/money/centavos.ts';
import { currentMonth, type MonthSteps, monthSteps } from '../../domain/payoff/month-steps.ts';
import type { LocalDate, Month } from '../../domain/time/local-date.ts';
import type { PanelOfPerson } from '../../ports/person-panel.ts';
import type { Roadmap } from '../../ports/roadmap-source.ts';
import { completeRoadmap } from '../complete-roadmap.ts';

/** A person with a roadmap, as their pages see them on a day. */
export type KnownPerson = {
  readonly roadmap: Roadmap;
  readonly facts: readonly Fact[];
  readonly told: ToldSince;
  /** What is to be done in the month that they are in. */
  readonly steps: MonthSteps;
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
  const roadmap = completeRoadmap(stored);
  const { facts } = state;
  const told = sinceRoadmap({ state, roadmap });
  const months = facts.flatMap(({ change }) => (change.set === 'month-missed' ? [change.month] : []));
  return {
    roadmap,
    facts,
    told,
    steps: monthSteps(roadmap, told.made, currentMonth(roadmap, told.made, today)),
    closed: closedDebts({ facts, told, roadmap }),
    paid: told.made.reduce((sum, { amount }) => sum + amount, 0),
    names: new Map([...namesOf(facts), ...roadmap.plan.debts.map(({ id, creditor }) => [id, creditor] as const)]),
    missed: new Set(months),
    today,
  };
}

/** Who is owed, as the person wrote it. */
export function nameOfDebt({ names }: Pick<KnownPerson, 'names'>, debtId: string): string {
  return names.get(debtId) ?? 'outra dívida';
}
