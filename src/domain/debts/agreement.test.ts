import { describe, expect, it } from 'vitest';
import { reais } from '../money/centavos.ts';
import { agreementOn, owedAfterBreaking } from './agreement.ts';

describe('an agreement', () => {
  it('brings back what the creditor gave up, when it is broken', () => {
    const agreement = agreementOn({ owedBefore: reais(1000), price: reais(400) });
    expect(agreement).toEqual({ comesBackIfBroken: reais(600) });
    expect(owedAfterBreaking({ stillToPay: reais(300), agreement })).toBe(reais(900));
  });

  it('brings nothing back when it asks for as much or more than was owed', () => {
    expect(agreementOn({ owedBefore: 1000, price: 1000 })).toEqual({ comesBackIfBroken: 0 });
    expect(agreementOn({ owedBefore: 1000, price: 1200 })).toEqual({ comesBackIfBroken: 0 });
  });
});
