import { Hono } from 'hono';
import { qrMatrix } from '../../src/apps/qr-matrix.ts';
import { eraseOnRequest } from '../../src/conversation/erase-on-request.ts';
import { foldFacts } from '../../src/conversation/situation.ts';
import { debtsOf } from '../../src/conversation/to-domain.ts';
import type { MemoryPlatform } from '../../src/gateways/memory/memory-platform.ts';
import { pdfkitPrinter } from '../../src/gateways/pdf/pdfkit-printer.ts';
import { plannerHere } from '../../src/gateways/planner/planner-here.ts';
import { simulatedPayments } from '../../src/gateways/simulated-payments/simulated-payments.ts';
import type { Clock } from '../../src/platform/clock.ts';
import { silentLog } from '../../src/platform/log.ts';
import { apiRoutes } from '../../src/web/api/api-routes.ts';
import { billing } from '../../src/web/billing/billing.ts';
import type { DashboardNeeds } from '../../src/web/dashboards/dashboard-routes.ts';
import type { Login } from '../../src/web/login/login.ts';
import { dataRoutes } from '../../src/web/panel/data/data-routes.ts';
import { panelRoutes } from '../../src/web/panel/panel-routes.ts';
import { planRoutes } from '../../src/web/panel/plan/plan-routes.ts';

type Needs = {
  readonly platform: MemoryPlatform;
  readonly login: Login;
  readonly publicUrl: string;
  readonly clock: Clock;
};

/** People's free pages over memory, with the product's own login before them and a provider that sells. */
export function peoplePages({ platform, login, publicUrl, clock }: Needs): Hono {
  const { entitlements, premiumCharges: charges, conversationStore: store, contacts } = platform;
  const pages = { ...login, publicUrl, clock, log: silentLog };
  let made = 0;
  const newChargeId = () => {
    made += 1;
    return `D${made}`;
  };
  const offer = async () => ({ price: 1490, days: 30 });
  const provider = simulatedPayments({ clock });
  const sells = billing({ charges, provider, offer, newChargeId, clock, log: silentLog });
  const erase = eraseOnRequest({ store, contacts, log: silentLog, onErased: () => {} });
  const data = platform.personData;
  return new Hono()
    .route('/', panelRoutes({ ...pages, panel: platform.personPanel }))
    .route('/', dataRoutes({ ...pages, data, entitlements, foldFacts, erase }))
    .route(
      '/',
      planRoutes({ ...pages, entitlements, sale: { billing: sells, offer, latest: charges.latest, qr: qrMatrix } }),
    );
}

/** `/api/…` over memory, beside those pages. */
export function peoplesApi({ platform, login, publicUrl, clock }: Needs): Hono {
  return apiRoutes({
    ...{ ...login, publicUrl, clock, log: silentLog },
    ...premiumPagesOver(platform, login, clock),
    ...{ panel: platform.personPanel, data: platform.personData },
  });
}

/** What the premium pages need, for everybody who is in the entitlements. */
export function premiumPagesOver(platform: MemoryPlatform, { visitorOf }: Login, clock: Clock): DashboardNeeds {
  return {
    journeys: platform.journeySource,
    foldFacts,
    debtsAsTold: (facts, on) => debtsOf(foldFacts(facts), on).complete,
    visitorOf,
    planner: plannerHere,
    printDocument: pdfkitPrinter({ now: clock.now }),
  };
}
