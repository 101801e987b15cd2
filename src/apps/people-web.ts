import type { Hono } from 'hono';
import { loggedIn, loginCode } from '../conversation/copy/panel.ts';
import { postgresEntitlements } from '../gateways/postgres/entitlements.ts';
import { postgresLogins } from '../gateways/postgres/logins.ts';
import { postgresRoadmapSource } from '../gateways/postgres/roadmap-source.ts';
import type { Clock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import type { ConversationStore } from '../ports/conversation-store.ts';
import type { PaymentProvider } from '../ports/payment-provider.ts';
import type { Settings } from '../ports/settings.ts';
import { login } from '../web/login/login.ts';
import { webRoutes } from '../web/web-routes.ts';
import type { LoginParts } from './login-parts.ts';
import { panel as peoplesPanel } from './panel.ts';
import type { DatabasePools } from './pools.ts';
import { premiumPages } from './premium-pages.ts';

export type PeopleWebNeeds = {
  readonly pools: Pick<DatabasePools, 'web' | 'operations'>;
  /** Keys what the login hashes. */
  readonly loginKey: string;
  /** How people prove who they are, for tests of what comes after; absent: by a code or a link. */
  readonly login: LoginParts | undefined;
  readonly store: ConversationStore;
  readonly settings: Settings;
  readonly payments: PaymentProvider | undefined;
  readonly publicUrl: string;
  readonly simulatorOn: boolean;
  readonly wakeDelivery: Parameters<typeof peoplesPanel>[0]['wakeDelivery'];
  readonly clock: Clock;
  readonly log: Log;
};

export type PeopleWeb = {
  /** `web` answers for any address that nobody else knows: mount it last. */
  readonly routes: { readonly panel: Hono; readonly web: Hono };
  readonly checkCharge: (chargeId: string) => Promise<void>;
  readonly start: () => void;
  readonly stop: () => Promise<void>;
};

/** All pages that are for people: what it is, the login, a person's panel and its premium pages. */
export function peopleWeb(needs: PeopleWebNeeds): PeopleWeb {
  const { pools, settings, store, payments, publicUrl, simulatorOn, wakeDelivery, clock, log } = needs;
  const loggingIn = login({
    logins: postgresLogins({ pool: pools.web }),
    key: needs.loginKey,
    publicUrl,
    words: { code: loginCode, loggedIn },
    onMessage: () => wakeDelivery(),
    log,
    clock,
  });
  const parts = needs.login ?? loggingIn;
  const entitlements = postgresEntitlements({ pool: pools.web });
  const panel = peoplesPanel({
    pools: { reads: pools.web, writes: pools.operations },
    login: parts,
    offer: async () => ({ price: settings.get('premium.price'), days: settings.get('premium.days') }),
    ...{ store, payments, publicUrl, wakeDelivery, clock, log },
  });
  const web = webRoutes({
    roadmaps: postgresRoadmapSource({ pool: pools.web }),
    ...{ publicUrl, simulatorOn, log },
    admissionMode: async () => settings.get('beta.mode'),
    parts: [loggingIn.routes],
    dashboards: premiumPages({
      ...{ pool: pools.web, clock, visitorOf: parts.visitorOf },
      isPremium: async (personId) => (await entitlements.of(personId)) === 'premium',
    }),
  });
  return {
    routes: { panel: panel.routes, web },
    checkCharge: async (chargeId) => {
      await panel.billing?.check(chargeId);
    },
    start: panel.start,
    stop: panel.stop,
  };
}
