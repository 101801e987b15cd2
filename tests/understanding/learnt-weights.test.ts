import { describe, expect, it } from 'vitest';
import { packWeights } from '../../evaluation/understanding/pack-weights.ts';
import { START, weigher } from '../../src/conversation/understanding/certainty/weigher.ts';
import { learntWeights } from '../../src/conversation/understanding/learnt-weights.ts';

const CLASSES = ['yes', 'no'];
const WEIGHTS = new Map([
  ['sim', [2, 0]],
  ['claro', [2, 0]],
  [START, [-0.5, 0]],
  ['nao', [0, 2]],
  ['talvez', [0.1, 0]],
]);
const PACKED = packWeights(CLASSES, WEIGHTS, { smallest: 3, keepsSeen: true });

describe('packed weights', () => {
  it('say of each class what was learnt, to a tenth', () => {
    const many = new Map(
      Array.from({ length: 5_000 }, (_, index): [string, number[]] => [
        `feature_${index}`,
        [(index % 97) / 10, -(index % 89) / 10, 0.04],
      ]),
    );
    const { addTo } = learntWeights(packWeights(['a', 'b', 'c'], many, { smallest: 1, keepsSeen: false }));
    const told = [...many.keys()].map((feature) => {
      const sums = new Float64Array(3);
      addTo(sums, feature);
      return [...sums];
    });
    expect(told).toEqual([...many.values()].map(([a = 0, b = 0]) => [a, b, 0].map((tenth) => tenth || 0)));
  });

  it('say nothing of a feature that was not learnt', () => {
    const sums = new Float64Array(2);
    const { addTo } = learntWeights(PACKED);
    for (const text of ['', 'si', 'simm', 'SIM']) addTo(sums, text);
    expect([...sums]).toEqual([0, 0]);
  });

  it('know what was seen while learning, even where its weight is left out', () => {
    expect(['talvez', 'nunca'].map(learntWeights(PACKED).knows)).toEqual([true, false]);
    const without = packWeights(CLASSES, WEIGHTS, { smallest: 3, keepsSeen: false });
    expect(learntWeights(without).knows('talvez')).toBe(false);
  });

  it('refuse what does not fit', () => {
    expect(() => packWeights(CLASSES, new Map([['sim', [12.8, 0]]]), { smallest: 1, keepsSeen: true })).toThrow(
      'too heavy',
    );
  });
});

describe('weigher', () => {
  const { weigh } = weigher(PACKED);

  it('shares out one whole by the weights of what is seen', () => {
    const shares = weigh(['sim']);
    expect(shares.get('yes')).toBeGreaterThan(0.8);
    expect([...shares.values()].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  });

  it('starts every class from its own weight', () => {
    expect(weigh([]).get('no')).toBeCloseTo(1 / (1 + Math.exp(-0.5)));
  });
});
