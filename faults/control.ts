import type { CampaignPlan, CampaignResult } from './campaign.ts';
import { NO_SHARES } from './client.ts';

/** A planted bug, the faults that bring it to light, and what the checker must then see. */
export type Control = {
  readonly name: string;
  readonly plan: Omit<CampaignPlan, 'seed'>;
  readonly seen: (result: CampaignResult) => number;
};

const QUICK = { seconds: 5, perSecond: 60, shares: NO_SHARES, patienceSeconds: 6 };

/** Without these a campaign's zeros would mean nothing: the checker must fail on each. */
export const CONTROLS: readonly Control[] = [
  {
    name: 'acknowledge-before-commit',
    // What people wrote is kept nowhere else, or the gap sweep would find it again.
    plan: {
      ...QUICK,
      counts: { kill: 1, 'database-crash': 1 },
      planted: 'acknowledge-before-commit',
      keepsHistory: false,
    },
    seen: ({ verdict }) => verdict.lost.length,
  },
  {
    name: 'two-transactions',
    plan: { ...QUICK, counts: { kill: 3 }, planted: 'two-transactions' },
    seen: ({ verdict }) => verdict.repliesMissing.length,
  },
  {
    name: 'no-fence',
    plan: { ...QUICK, counts: { pause: 1 }, planted: 'no-fence' },
    seen: ({ verdict }) => verdict.duplicateEffects.length,
  },
  {
    name: 'no-reconciliation',
    // An echo would settle what is unknown by itself.
    plan: {
      ...QUICK,
      counts: { 'gateway-swallow': 3 },
      planted: 'no-reconciliation',
      gatewayEvents: 'CONNECTION_UPDATE',
    },
    seen: ({ verdict }) => verdict.repliesDoubled.length,
  },
  {
    name: 'no-quarantine',
    plan: { ...QUICK, counts: {}, shares: { ...NO_SHARES, poison: 30 }, planted: 'no-quarantine' },
    seen: ({ verdict }) => verdict.unfinished.length,
  },
  {
    name: 'no-client-error-handler',
    // It takes a connection that is lent out and asks nothing at the moment of the crash: rare in one, sure in several.
    plan: {
      ...QUICK,
      seconds: 10,
      perSecond: 120,
      counts: { 'database-crash': 6 },
      planted: 'no-client-error-handler',
    },
    seen: ({ crashes }) => crashes.length,
  },
];
