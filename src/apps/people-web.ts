import type { Hono } from 'hono';
import type pg from 'pg';
import type { Clock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import type { SharedPacer } from '../platform/pace.ts';
import type { ConversationStore } from '../ports/conversation-store.ts';
import type { PaymentProvider } from '../ports/payment-provider.ts';
import type { Planner } from '../ports/planner.ts';
import type { Settings } from '../ports/settings.ts';
import { type EveryPageNeeds, everyPage } from './every-page.ts';
import type { LoginParts } from './login-parts.ts';
import type { Reads } from './reads.ts';

export type PeopleWebNeeds = {
  readonly reads: Reads;
  readonly writes: pg.Pool;
  readonly planner: Planner;
  /** Keys what the login hashes. */
  readonly loginKey: string;
  /** How people prove who they are, for tests of what comes after; absent: by a code or a link. */
  readonly login: LoginParts | undefined;
  /** Where the visits of all processes are counted; `undefined`: this one counts its own. */
  readonly visits: SharedPacer | undefined;
  readonly store: ConversationStore;
  readonly settings: Settings;
  readonly payments: PaymentProvider | undefined;
  readonly publicUrl: string;
  readonly simulatorOn: boolean;
  readonly wakeDelivery: EveryPageNeeds['wakeDelivery'];
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

/** All pages that are for people, as one process has them: by the settings of this moment, over its own database. */
export function peopleWeb({ reads, login, settings, ...needs }: PeopleWebNeeds): PeopleWeb {
  const { panel, routes } = everyPage({
    ...needs,
    ...(login ? { login } : {}),
    reads: reads.handle,
    roadmaps: reads.roadmaps,
    offer: async () => ({ price: settings.get('premium.price'), days: settings.get('premium.days') }),
    admissionMode: async () => settings.get('beta.mode'),
  });
  return {
    routes,
    checkCharge: async (chargeId) => {
      await panel.billing?.check(chargeId);
    },
    start: panel.start,
    stop: panel.stop,
  };
}
