import { describe, expect, it } from 'vitest';
import { aDebt } from '../../../tests/support/a-debt.ts';
import { reais } from '../money/centavos.ts';
import { payrollMargin, rateAboveCeiling } from './rate-ceiling.ts';

describe('a rate above the lawful ceiling', () => {
  it('is an overdraft’s above 8 % a month', () => {
    expect(rateAboveCeiling(aDebt('overdraft').at(0.09).build())).toEqual({
      rate: 0.09,
      ceiling: 0.08,
      ruleId: 'overdraft-interest-cap',
    });
    expect(rateAboveCeiling(aDebt('overdraft').at(0.08).build())).toBeUndefined();
  });

  it('is a payroll loan’s on a benefit of the INSS, not on a salary', () => {
    const loan = aDebt('payroll-loan').at(0.02).build();
    expect(rateAboveCeiling({ ...loan, payroll: 'inss' })).toEqual({
      rate: 0.02,
      ceiling: 0.0185,
      ruleId: 'inss-payroll-ceiling',
    });
    expect(rateAboveCeiling({ ...loan, payroll: 'formal-job' })).toBeUndefined();
    expect(rateAboveCeiling(loan)).toBeUndefined();
    expect(rateAboveCeiling({ ...aDebt('personal-loan').at(0.02).build(), payroll: 'inss' })).toBeUndefined();
  });

  it('is never an estimate, and never a card’s', () => {
    const estimated = { source: 'market', monthly: 0.09, rateId: 'overdraft' } as const;
    expect(rateAboveCeiling({ ...aDebt('overdraft').build(), rate: estimated })).toBeUndefined();
    expect(rateAboveCeiling(aDebt('overdraft').build())).toBeUndefined();
    expect(rateAboveCeiling(aDebt('credit-card').at(0.2).build())).toBeUndefined();
  });
});

describe('the margin for payroll loans', () => {
  it('is R$ 700 of R$ 2.000, so instalments of R$ 750 are R$ 50 beyond', () => {
    const margin = { pay: reais(2000), instalments: reais(750) };
    expect(payrollMargin({ payroll: 'formal-job', ...margin })).toEqual({
      most: reais(700),
      beyond: reais(50),
      ruleId: 'clt-payroll-margin',
    });
    expect(payrollMargin({ payroll: 'inss', ...margin })).toEqual({
      most: reais(700),
      beyond: reais(50),
      ruleId: 'inss-payroll-margin',
    });
    expect(payrollMargin({ payroll: 'public-servant', ...margin })).toBeUndefined();
  });

  it('is kept to the centavo', () => {
    expect(payrollMargin({ payroll: 'inss', pay: reais(2000), instalments: reais(700) })?.beyond).toBe(0);
    expect(payrollMargin({ payroll: 'inss', pay: reais(2000), instalments: reais(700.01) })?.beyond).toBe(1);
  });
});
