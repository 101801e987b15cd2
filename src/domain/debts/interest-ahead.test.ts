import { describe, expect, it } from 'vitest';
import { aDebt } from '../../../tests/support/a-debt.ts';
import { reais } from '../money/centavos.ts';
import { interestAhead } from './interest-ahead.ts';

const today = '2026-11-22';

describe('the interest of a debt', () => {
  it('is that of the coming month on a balance', () => {
    const ahead = interestAhead(aDebt('credit-card').of(1000).at(0.1).build(), today);
    expect(ahead).toMatchObject({ monthly: reais(100), rate: { source: 'person' } });
    expect(ahead?.annual).toBeCloseTo(2.1384, 4);
    expect(ahead?.inInstalments).toBeUndefined();
  });

  it('is what instalments add up to beyond the balance, with the cost of a year', () => {
    const ahead = interestAhead(aDebt('personal-loan').inInstalments(12, 100, 1000).build(), today);
    expect(ahead).toMatchObject({ inInstalments: reais(200), rate: { source: 'implied' } });
    // 2,92 % a month compounds to 41,3 %; counted in days it is a little different.
    expect(ahead?.effectiveCost).toBeGreaterThan(0.4);
    expect(ahead?.effectiveCost).toBeLessThan(0.42);
  });

  it('is an estimate by the market where the person does not know the rate', () => {
    const ahead = interestAhead(aDebt('personal-loan').inInstalments(12, 100).build(), today);
    expect(ahead?.rate.source).toBe('market');
    expect(ahead?.inInstalments).toBeGreaterThan(0);
    expect(ahead?.effectiveCost).toBeUndefined();
  });

  it('is not known of purchases in instalments, whose price holds it', () => {
    expect(interestAhead(aDebt('store-credit').inInstalments(12, 100).build(), today)).toBeUndefined();
  });

  it('is nothing where the person said so', () => {
    expect(interestAhead(aDebt('informal').of(500).withoutInterest().build(), today)).toMatchObject({ monthly: 0 });
  });
});
