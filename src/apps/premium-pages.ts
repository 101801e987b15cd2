import { foldFacts } from '../conversation/situation.ts';
import { debtsOf } from '../conversation/to-domain.ts';
import { pdfkitPrinter } from '../gateways/pdf/pdfkit-printer.ts';
import { postgresJourneySource } from '../gateways/postgres/journey-source.ts';
import type { ReadHandle } from '../gateways/postgres/read-handle.ts';
import type { Clock } from '../platform/clock.ts';
import type { DebtsAsTold } from '../ports/journey-source.ts';
import type { DashboardNeeds } from '../web/dashboards/dashboard-routes.ts';
import { rememberingPlanner } from '../web/dashboards/remembering-planner.ts';

type Needs = Pick<DashboardNeeds, 'visitorOf' | 'planner'> & { readonly reads: ReadHandle; readonly clock: Clock };

/** What the premium pages are made of in every size of the product. */
export function premiumPages({ reads, clock, visitorOf, planner }: Needs): DashboardNeeds {
  return {
    journeys: postgresJourneySource({ reads }),
    debtsAsTold,
    foldFacts,
    visitorOf,
    planner: rememberingPlanner(planner),
    printDocument: pdfkitPrinter({ now: clock.now }),
  };
}

/** How the conversation itself reads its facts. */
const debtsAsTold: DebtsAsTold = (facts, on) => debtsOf(foldFacts(facts), on).complete;
