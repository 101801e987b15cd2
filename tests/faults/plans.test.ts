import { describe, expect, it } from 'vitest';
import type { CampaignPlan } from '../../faults/campaign.ts';
import { FAULTS } from '../../faults/fault.ts';
import { parseOptions } from '../../faults/options.ts';
import { campaignPlans } from '../../faults/plans.ts';

const planned = (...args: string[]) => campaignPlans(parseOptions(['--seed', '1', ...args]));

function total(plans: readonly CampaignPlan[], figure: (plan: CampaignPlan) => number | undefined): number {
  return plans.reduce((sum, plan) => sum + (figure(plan) ?? 0), 0);
}

describe('what a campaign does', () => {
  it.each([
    ['a short one', [], { kills: 10, crashes: 3, pauses: 2, webhooks: 6_000, seeds: 1 }],
    ['a full one', ['--full'], { kills: 100, crashes: 20, pauses: 3, webhooks: 50_000, seeds: 3 }],
  ] as const)('is enough in %s', (_name, args, least) => {
    const plans = planned(...args);
    expect(new Set(plans.map(({ seed }) => seed)).size).toBe(least.seeds);
    expect(total(plans, ({ counts }) => counts.kill)).toBeGreaterThanOrEqual(least.kills);
    expect(total(plans, ({ counts }) => counts['database-crash'])).toBeGreaterThanOrEqual(least.crashes);
    expect(total(plans, ({ counts }) => counts.pause)).toBeGreaterThanOrEqual(least.pauses);
    expect(total(plans, ({ seconds, perSecond }) => seconds * perSecond)).toBeGreaterThan(least.webhooks);
  });

  it.each(FAULTS)('is %s alone when that is asked for', (fault) => {
    const [plan] = planned('--fault', fault);
    const shares = Object.values(plan?.shares ?? {}).filter((share) => share > 0);
    expect(Object.keys(plan?.counts ?? {}).filter((name) => name !== fault)).toEqual([]);
    expect(Object.keys(plan?.counts ?? {}).length + shares.length).toBeGreaterThan(0);
  });

  it('is refused when there is no such fault', () => {
    expect(() => parseOptions(['--fault', 'earthquake'])).toThrow('--fault must be one of kill, ');
  });
});
