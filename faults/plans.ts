import type { CampaignPlan } from './campaign.ts';
import { NO_SHARES, USUAL_SHARES } from './client.ts';
import type { FaultCounts, FaultName } from './fault.ts';
import type { Options } from './options.ts';

/** The campaigns that were asked for: a short one, three long ones, or one with a single fault. */
export function campaignPlans({ seed, seconds, full, fault }: Options): readonly CampaignPlan[] {
  if (seconds === 0) return [];
  const usual = full ? LONG : SHORT;
  const length = seconds ?? usual.seconds;
  const counts = scaled(usual.counts, length / usual.seconds);
  const seeds = full ? [seed, seed + 1, seed + 2] : [seed];
  return seeds.map((one) => ({
    seed: one,
    seconds: length,
    perSecond: usual.perSecond,
    patienceSeconds: 120,
    ...(fault === undefined ? { counts, shares: USUAL_SHARES } : only(fault, counts)),
  }));
}

const SHORT = {
  seconds: 60,
  perSecond: 124,
  counts: {
    kill: 12,
    'database-crash': 3,
    pause: 2,
    'gateway-500': 3,
    'gateway-429': 2,
    'gateway-slow': 3,
    'gateway-swallow': 5,
    'gateway-disconnected': 2,
    'gateway-restart': 2,
    'echoes-lost': 2,
  },
} satisfies { readonly seconds: number; readonly perSecond: number; readonly counts: FaultCounts };

const LONG = {
  seconds: 165,
  perSecond: 109,
  counts: {
    kill: 34,
    'database-crash': 7,
    pause: 4,
    'gateway-500': 8,
    'gateway-429': 6,
    'gateway-slow': 8,
    'gateway-swallow': 14,
    'gateway-disconnected': 5,
    'gateway-restart': 5,
    'echoes-lost': 6,
  },
} satisfies { readonly seconds: number; readonly perSecond: number; readonly counts: FaultCounts };

function scaled(counts: FaultCounts, by: number): FaultCounts {
  return Object.fromEntries(Object.entries(counts).map(([name, times]) => [name, Math.max(1, Math.round(times * by))]));
}

function only(fault: FaultName, counts: FaultCounts): Pick<CampaignPlan, 'counts' | 'shares'> {
  const times = counts[fault];
  if (times !== undefined) return { counts: { [fault]: times }, shares: NO_SHARES };
  const { poison, twice, again, late } = USUAL_SHARES;
  const shares = {
    poison: fault === 'poison' ? poison * 4 : 0,
    ...(fault === 'duplicates' ? { twice, again } : { twice: 0, again: 0 }),
    late: fault === 'reordered' ? late * 4 : 0,
  };
  return { counts: {}, shares };
}
