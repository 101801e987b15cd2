import { describe, expect, it } from 'vitest';
import { weigher } from './weigher.ts';

describe('weigher', () => {
  const { weigh, knows } = weigher({ yes: { '20': 'sim claro', '-5': '^^' }, no: { '20': 'nao', '0': 'talvez' } });

  it('shares out one whole by the weights of what is seen', () => {
    const shares = weigh(['sim']);
    expect(shares.get('yes')).toBeGreaterThan(0.8);
    expect([...shares.values()].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  });

  it('starts every class from its own weight', () => {
    expect(weigh([]).get('no')).toBeCloseTo(1 / (1 + Math.exp(-0.5)));
  });

  it('knows what was seen while learning, even without a weight', () => {
    expect(['talvez', 'nunca'].map(knows)).toEqual([true, false]);
  });
});
