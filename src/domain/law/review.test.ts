import { describe, expect, it } from 'vitest';
import { monthlyFromAnnual } from '../debts/rates.ts';
import { marketRate, marketRateFor, marketRates } from './market-rates.ts';
import { lawRule, lawRules, needsCaution } from './rules.ts';

const today = new Date().toISOString().slice(0, 10);

describe('the rules of law', () => {
  it.each(lawRules())('$id was looked at before its review date', (rule) => {
    expect(rule.reviewOn > today, `look at "${rule.citation}" again, then move reviewOn`).toBe(true);
  });

  it('asks for caution with what is contested, overdue for review or no longer in force', () => {
    const sure = lawRule('abusive-collection');
    expect(needsCaution(sure, '2026-11-22')).toBe(false);
    expect(needsCaution(sure, sure.reviewOn)).toBe(true);
    expect(needsCaution({ ...sure, validUntil: '2026-11-21' }, '2026-11-22')).toBe(true);
    expect(needsCaution({ ...sure, validUntil: '2026-11-22' }, '2026-11-22')).toBe(false);
    expect(needsCaution(lawRule('prescribed-debt-collection'), '2026-11-22')).toBe(true);
  });

  it('marks what nobody looked up as uncertain', () => {
    for (const id of ['thirteenth-salary', 'usury', 'emergency-renegotiation', 'inss-payroll-ceiling'] as const) {
      expect(lawRule(id).confidence).toBe('uncertain');
    }
  });
});

describe('the market rates', () => {
  it.each(marketRates())('$id was looked at before its review date', (rate) => {
    expect(rate.reviewOn > today, `look at "${rate.source}" again, then move reviewOn`).toBe(true);
  });

  it.each(marketRates())('$id: the month compounds to the published year', ({ monthly, yearly }) => {
    if (yearly !== undefined) expect(monthly).toBeCloseTo(monthlyFromAnnual(yearly), 4);
  });

  it('never stands for zero', () => {
    for (const rate of marketRates()) expect(rate.monthly).toBeGreaterThan(0);
  });

  it('gives late interest to what is merely late, and none to family and agreements', () => {
    expect(marketRateFor('rent')?.id).toBe('late-charges');
    expect(marketRateFor('credit-card')?.id).toBe('card-revolving');
    expect(marketRateFor('informal')).toBeUndefined();
    expect(marketRateFor('settlement')).toBeUndefined();
    expect(marketRate('card-revolving')).toBe(marketRateFor('credit-card'));
    expect(marketRate('rate-of-1999')).toBeUndefined();
  });
});
