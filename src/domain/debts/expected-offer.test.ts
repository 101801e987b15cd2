import { describe, expect, it } from 'vitest';
import { aDebt } from '../../../tests/support/a-debt.ts';
import { offerPrior } from '../law/offer-priors.ts';
import { reais } from '../money/centavos.ts';
import type { Debt } from './debt.ts';
import { expectedOffer } from './expected-offer.ts';

const today = '2026-11-22';

/** A debt of R$ 1.000 that is late for so many days on 22 November 2026. */
function lateFor(days: number, kind: Debt['kind'] = 'credit-card') {
  const since = new Date(Date.UTC(2026, 10, 22 - days)).toISOString().slice(0, 10);
  return aDebt(kind).of(1000).overdueSince(since);
}

const shareAt = (days: number, kind: Debt['kind'] = 'credit-card') =>
  expectedOffer(lateFor(days, kind).build(), today)?.share;

describe('an expected offer', () => {
  it('is 30 to 50 % off a card that is late for 400 days', () => {
    expect(expectedOffer(lateFor(400).build(), today)).toEqual({
      share: { low: 0.3, high: 0.5 },
      price: { low: reais(500), high: reais(700) },
      priorId: 'unsecured-2026',
      confidence: 'uncertain',
    });
  });

  it.each([
    [90, undefined],
    [91, { low: 0.05, high: 0.15 }],
    [180, { low: 0.05, high: 0.15 }],
    [181, { low: 0.15, high: 0.3 }],
    [365, { low: 0.15, high: 0.3 }],
    [366, { low: 0.3, high: 0.5 }],
    [730, { low: 0.3, high: 0.5 }],
    [731, { low: 0.5, high: 0.7 }],
    [1095, { low: 0.5, high: 0.7 }],
    [1096, { low: 0.7, high: 0.85 }],
    [1825, { low: 0.7, high: 0.85 }],
    [1826, undefined],
  ])('after %i days is %o', (days, share) => {
    expect(shareAt(days)).toEqual(share);
  });

  it('is ten points less of a personal loan', () => {
    expect(shareAt(91, 'personal-loan')).toEqual({ low: 0, high: 0.05 });
    expect(shareAt(1096, 'personal-loan')).toEqual({ low: 0.6, high: 0.75 });
    expect(expectedOffer(lateFor(200, 'personal-loan').build(), today)?.priorId).toBe('loan-2026');
  });

  it.each([
    'payroll-loan',
    'vehicle-financing',
    'mortgage',
    'utility-bill',
    'rent',
    'condominium-fee',
    'tax',
    'informal',
    'loan-shark',
    'settlement',
    'other',
  ] as const)('is none for %s', (kind) => {
    expect(shareAt(400, kind)).toBeUndefined();
  });

  it.each(['card-instalments', 'overdraft', 'store-credit', 'telecom', 'education', 'health'] as const)(
    'of %s is as of a card',
    (kind) => {
      expect(shareAt(400, kind)).toEqual({ low: 0.3, high: 0.5 });
    },
  );

  it('is none for what is not late, nor for what a home or vehicle stands for', () => {
    expect(expectedOffer(aDebt('credit-card').build(), today)).toBeUndefined();
    expect(expectedOffer(lateFor(400).securedBy('vehicle').build(), today)).toBeUndefined();
  });

  it('names a prior that can be looked up', () => {
    expect(offerPrior('unsecured-2026')?.confidence).toBe('uncertain');
    expect(offerPrior('prior-of-1999')).toBeUndefined();
  });
});
