import { waysOut } from '../../domain/negotiation/ways-out.ts';
import type { Content } from '../page.ts';
import { lawfulWays } from '../roadmap/lawful-ways.ts';
import { urgentMatters } from '../roadmap/urgent-matters.ts';
import { WAY_LIST_STYLES } from '../roadmap/ways.ts';
import { monthlyShortfall } from '../roadmap-page.ts';
import type { KnownPerson } from './known-person.ts';

/** Where no plan ends, the month's step is a talk and not a payment. */
export function contentWithoutPlan({ roadmap: { diagnosis, plan }, today }: KnownPerson): Content {
  const ways = waysOut(diagnosis, plan, today);
  const body = [
    urgentMatters(diagnosis, plan.debts),
    lawfulWays({ diagnosis, ways, shortfall: monthlyShortfall(diagnosis, plan), today }),
  ];
  return { body, styles: ['names-and-amounts', 'card', 'urgent', 'next-step', ...WAY_LIST_STYLES] };
}
