import { describe, expect, it } from 'vitest';
import { monthlyFromAnnual } from '../debts/rates.ts';
import { LAW_LIMITS } from './limits.ts';
import { marketRate, marketRateFor, marketRates } from './market-rates.ts';
import { offerPriors } from './offer-priors.ts';
import { IPCA } from './price-index.ts';
import { findLawRule, lawRule, lawRules, shownAs } from './rules.ts';

const today = new Date().toISOString().slice(0, 10);

describe('the rules of law', () => {
  it.each(lawRules())('$id was looked at before its review date', (rule) => {
    expect(rule.reviewOn > today, `look at "${rule.citation}" again, then move reviewOn`).toBe(true);
  });

  it('marks what nobody looked up as uncertain', () => {
    for (const id of ['rent-eviction', 'usury', 'emergency-renegotiation', 'inss-payroll-ceiling'] as const) {
      expect(lawRule(id).confidence).toBe('uncertain');
    }
  });
});

describe('how a rule is shown', () => {
  const sure = lawRule('abusive-collection');
  const harmful = { ...sure, harmIfWrong: 'A person loses something.' };
  const day = '2026-11-22';

  it('is plainly, while it is in force and looked at in time', () => {
    expect(shownAs(sure, day)).toBe('plain');
    expect(shownAs(harmful, day)).toBe('plain');
    expect(shownAs({ ...sure, confidence: 'likely' }, day)).toBe('plain');
  });

  it('is with caution in doubt, and not at all where doubt could harm', () => {
    expect(shownAs({ ...sure, confidence: 'uncertain' }, day)).toBe('with-caution');
    expect(shownAs({ ...harmful, confidence: 'uncertain' }, day)).toBe('withheld');
    expect(shownAs({ ...sure, reviewOn: day }, day)).toBe('with-caution');
    expect(shownAs({ ...harmful, reviewOn: day }, day)).toBe('withheld');
    expect(shownAs({ ...harmful, reviewOn: '2026-11-23' }, day)).toBe('plain');
  });

  it('is not at all before its first day and after its last', () => {
    expect(shownAs({ ...sure, validUntil: '2026-11-21' }, day)).toBe('withheld');
    expect(shownAs({ ...sure, validUntil: day }, day)).toBe('plain');
    expect(shownAs({ ...sure, validFrom: '2026-11-23' }, day)).toBe('withheld');
    expect(shownAs({ ...sure, validFrom: day }, day)).toBe('plain');
  });

  it.each([
    ['emergency-renegotiation', 'withheld'],
    ['new-renegotiation-programme', 'withheld'],
    ['rent-eviction', 'withheld'],
    ['family-home', 'plain'],
    ['no-prison-for-debt', 'plain'],
    ['inss-payroll-ceiling', 'with-caution'],
    ['prescribed-debt-collection', 'with-caution'],
    ['minimum-for-living', 'plain'],
  ] as const)('%s is %s today', (id, shown) => {
    expect(shownAs(lawRule(id), day)).toBe(shown);
  });

  it('is known by id, also when the id is of an older table', () => {
    expect(findLawRule('usury')?.id).toBe('usury');
    expect(findLawRule('rule-of-1999')).toBeUndefined();
    expect(findLawRule('toString')).toBeUndefined();
    expect(new Set(lawRules().map((rule) => rule.id)).size).toBe(lawRules().length);
  });
});

describe('the figures of the rules', () => {
  it.each(lawRules())('$id: its title says no figure that is not among them', ({ id, title }) => {
    const figures: Readonly<Record<string, Readonly<Record<string, number | string>>>> = LAW_LIMITS;
    const known = new Set(Object.values(figures[id] ?? {}).flatMap(spellings));
    const said = title.replaceAll(NAMES_AND_DATES, '').match(/\d+(,\d+)?/g) ?? [];
    expect(said.filter((figure) => !known.has(figure))).toEqual([]);
  });
});

/** What looks like a figure and is a name or a date. */
const NAMES_AND_DATES = /13º|Desenrola 3\.0|\d+ de (novembro|dezembro)|\d+ de agosto de 2026/g;

/** A figure as titles write it: as it is, as a percentage (of a fraction or of parts per million), or in reais. */
function spellings(figure: number | string): readonly string[] {
  if (typeof figure === 'string') return [];
  return [figure, figure * 100, figure / 10_000, figure / 100].map((value) =>
    value.toLocaleString('pt-BR', { useGrouping: false, maximumFractionDigits: 4 }),
  );
}

describe('the priors of offers and the price index', () => {
  it.each([...offerPriors(), IPCA])('$id was looked at before its review date', ({ reviewOn, source }) => {
    expect(reviewOn > today, `look at "${source}" again, then move reviewOn`).toBe(true);
  });

  it('are never more than estimates', () => {
    for (const { confidence } of [...offerPriors(), IPCA]) expect(confidence).toBe('uncertain');
    expect(IPCA.monthly).toBeCloseTo(monthlyFromAnnual(IPCA.yearly), 6);
  });

  it.each(offerPriors())('$id gives more the longer a debt is late, and never all', ({ discounts, untilDays }) => {
    for (const [index, { fromDays, share }] of discounts.entries()) {
      const before = discounts[index - 1];
      expect(share.low).toBeLessThan(share.high);
      expect(share.high).toBeLessThan(1);
      if (before) expect(fromDays).toBeGreaterThan(before.fromDays);
      if (before) expect(share.low).toBeGreaterThanOrEqual(before.share.high - 1e-9);
      expect(fromDays).toBeLessThan(untilDays);
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
