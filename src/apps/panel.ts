import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import type pg from 'pg';
import { eraseOnRequest } from '../conversation/erase-on-request.ts';
import { postgresContacts } from '../gateways/postgres/contacts.ts';
import { readEntitlements } from '../gateways/postgres/entitlements.ts';
import { postgresPersonPanel } from '../gateways/postgres/person-panel.ts';
import { postgresPremiumCharges } from '../gateways/postgres/premium-charges.ts';
import type { ReadHandle } from '../gateways/postgres/read-handle.ts';
import type { Clock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import type { SharedPacer } from '../platform/pace.ts';
import type { ClaimedReply, ConversationStore } from '../ports/conversation-store.ts';
import type { PaymentProvider } from '../ports/payment-provider.ts';
import { type Billing, billing, type PremiumOffer } from '../web/billing/billing.ts';
import { chargeSweep } from '../web/billing/charge-sweep.ts';
import { dataRoutes } from '../web/panel/data/data-routes.ts';
import { panelRoutes } from '../web/panel/panel-routes.ts';
import { planRoutes, type Sale } from '../web/panel/plan/plan-routes.ts';
import { exportedRecords } from './exported-records.ts';
import type { LoginParts } from './login-parts.ts';
import { qrMatrix } from './qr-matrix.ts';

export type PanelWiring = {
  readonly reads: ReadHandle;
  readonly writes: pg.Pool;
  readonly login: LoginParts;
  readonly store: ConversationStore;
  /** Absent: nothing is sold here. */
  readonly payments: PaymentProvider | undefined;
  readonly offer: () => Promise<PremiumOffer>;
  readonly publicUrl: string;
  /** Where the visits of all processes are counted; left out: each counts its own. */
  readonly visits?: SharedPacer | undefined;
  /** Something waits in the outbox, or is this process's to send. */
  readonly wakeDelivery: (personId?: string, claimed?: ClaimedReply) => void;
  readonly clock: Clock;
  readonly log: Log;
};

export type Panel = {
  readonly routes: Hono;
  /** Absent where nothing is sold. */
  readonly billing: Billing | undefined;
  readonly start: () => void;
  readonly stop: () => Promise<void>;
};

/** A person's own pages with all that stands behind them. */
export function panel(wiring: PanelWiring): Panel {
  const { reads, writes, login, store, clock, log, publicUrl, visits, wakeDelivery } = wiring;
  const pages = { ...login, publicUrl, visits, clock, log };
  const entitlements = readEntitlements({ reads });
  const sale = saleOf(wiring);
  const erase = eraseOnRequest({
    store,
    contacts: postgresContacts({ pool: writes }),
    log,
    onErased: wakeDelivery,
  });
  const routes = new Hono();
  routes.route('/', panelRoutes({ ...pages, panel: postgresPersonPanel({ reads }) }));
  routes.route('/', dataRoutes({ ...pages, ...exportedRecords(reads), entitlements, erase }));
  routes.route('/', planRoutes({ ...pages, entitlements, ...(sale ? { sale } : {}) }));
  const sweep = sale && chargeSweep({ settle: sale.billing.settle, log });
  return {
    routes,
    billing: sale?.billing,
    start: () => sweep?.start(),
    stop: async () => sweep?.stop(),
  };
}

function saleOf(wiring: PanelWiring): (Sale & { readonly billing: Billing }) | undefined {
  const { payments: provider, writes, offer, clock, log, wakeDelivery } = wiring;
  if (provider === undefined) return undefined;
  const charges = postgresPremiumCharges({ pool: writes });
  const sells = billing({ charges, provider, offer, newChargeId, clock, log, onReceipt: () => wakeDelivery() });
  return { billing: sells, offer, latest: charges.latest, qr: qrMatrix };
}

/** 25 letters and digits, of which 24 are random: as many as a Pix `txid` takes. */
function newChargeId(): string {
  return `D${randomBytes(12).toString('hex')}`;
}
