import { waysOut } from '../../domain/negotiation/ways-out.ts';
import type { Markup } from '../page.ts';
import { lawfulWays } from '../roadmap/lawful-ways.ts';
import { urgentMatters } from '../roadmap/urgent-matters.ts';
import { monthlyShortfall } from '../roadmap-page.ts';
import type { KnownPerson } from './known-person.ts';

/** Where no plan ends, the month's step is a talk and not a payment. */
export function sectionsWithoutPlan({ roadmap: { diagnosis, plan }, today }: KnownPerson): readonly Markup[] {
  const ways = waysOut(diagnosis, plan, today);
  return [
    urgentMatters(diagnosis, plan.debts),
    lawfulWays({ diagnosis, ways, shortfall: monthlyShortfall(diagnosis, plan), today }),
  ];
}
