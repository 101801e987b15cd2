import { describe, expect, it } from 'vitest';
import { aDebt } from '../../../tests/support/a-debt.ts';
import { bureauListing, removalDue } from './bureau-listing.ts';
import type { DebtKind } from './debt.ts';
import { prescription } from './prescription.ts';

const today = '2026-11-22';

describe('prescription', () => {
  it('of a card bill is five years after its due date', () => {
    expect(prescription(aDebt('credit-card').overdueSince('2024-03-10').build(), today)).toEqual({
      kind: 'running',
      until: '2029-03-10',
      ruleIds: ['prescription'],
    });
  });

  it('is reached on the day after the last one, and says that collecting it is contested', () => {
    const debt = aDebt('credit-card').overdueSince('2021-11-22').build();
    expect(prescription(debt, today).kind).toBe('running');
    expect(prescription(debt, '2026-11-23')).toEqual({
      kind: 'reached',
      until: today,
      ruleIds: ['prescription', 'prescribed-debt-collection'],
    });
  });

  it('of instalments counts from the last one', () => {
    const debt = aDebt('personal-loan').inInstalments(24, 100).overdueSince('2021-01-31').build();
    expect(prescription(debt, today)).toEqual({
      kind: 'running',
      until: '2027-12-31',
      ruleIds: ['prescription', 'prescription-of-instalments'],
    });
    expect(prescription(aDebt('education').inInstalments(1, 100).overdueSince('2020-02-29').build(), today)).toEqual({
      kind: 'reached',
      until: '2025-02-28',
      ruleIds: ['prescription', 'prescription-of-instalments', 'prescribed-debt-collection'],
    });
  });

  it('of a loan told as one sum is not called reached, since its last instalment is not known', () => {
    const loan = (since: string) => prescription(aDebt('personal-loan').overdueSince(since).build(), today);
    expect(loan('2021-11-22').kind).toBe('running');
    expect(loan('2021-11-21')).toEqual({ kind: 'unknown', why: 'last-instalment' });
  });

  it.each([
    'card-instalments',
    'payroll-loan',
    'vehicle-financing',
    'mortgage',
    'store-credit',
    'education',
    'settlement',
    'condominium-fee',
    'telecom',
    'health',
    'rent',
  ] as const)('of %s as one sum is not called reached either', (kind) => {
    const debt = aDebt(kind).overdueSince('2019-01-01').build();
    expect(prescription(debt, today)).toEqual({ kind: 'unknown', why: 'last-instalment' });
  });

  it.each(['credit-card', 'overdraft'] as const)('of %s is five years', (kind) => {
    const debt = aDebt(kind).overdueSince('2019-01-01').build();
    expect(prescription(debt, today)).toMatchObject({ kind: 'reached', until: '2024-01-01' });
  });

  it('of rent is three years', () => {
    expect(prescription(aDebt('rent').overdueSince('2024-01-05').build(), today)).toEqual({
      kind: 'running',
      until: '2027-01-05',
      ruleIds: ['rent-prescription'],
    });
  });

  it.each(['card-instalments', 'condominium-fee', 'telecom', 'education', 'health'] as const)(
    'of %s in instalments is five years too',
    (kind) => {
      const debt = aDebt(kind).inInstalments(2, 50).overdueSince('2019-01-01').build();
      expect(prescription(debt, today)).toMatchObject({ kind: 'reached', until: '2024-02-01' });
    },
  );

  it.each(['utility-bill', 'tax', 'informal', 'loan-shark', 'other'] as const)(
    'of %s is not judged: its term is another',
    (kind) => {
      const debt = aDebt(kind).overdueSince('2010-01-01').build();
      expect(prescription(debt, today)).toEqual({ kind: 'unknown', why: 'other-term' });
    },
  );

  it('is not judged when a protest or summons was told', () => {
    const debt = aDebt('credit-card').overdueSince('2010-01-01').threatened().build();
    expect(prescription(debt, today)).toEqual({ kind: 'unknown', why: 'interrupted' });
  });

  it('has not begun for what is not late, and begins on the due date', () => {
    expect(prescription(aDebt('credit-card').build(), today)).toEqual({ kind: 'unknown', why: 'not-late' });
    const since = (date: string) => prescription(aDebt('credit-card').overdueSince(date).build(), today).kind;
    expect(since('2026-11-23')).toBe('unknown');
    expect(since(today)).toBe('running');
  });
});

describe('a name on a bureau’s list', () => {
  const ruleIds = ['negative-record-limit', 'negative-record-notice'];

  it('may stay for five years from the due date, not from the day of listing', () => {
    const debt = { ...aDebt('store-credit').overdueSince('2023-05-31').build(), listedSince: '2024-02-01' };
    expect(bureauListing(debt, today)).toEqual({ kind: 'may-be-listed', until: '2028-05-31', ruleIds });
  });

  it('must be off on the day after', () => {
    const debt = aDebt('store-credit').overdueSince('2021-11-22').build();
    expect(bureauListing(debt, today).kind).toBe('may-be-listed');
    expect(bureauListing(debt, '2026-11-23')).toEqual({ kind: 'over', until: today, ruleIds });
  });

  it('is at most five years from the listing where nothing else is known', () => {
    const debt = { ...aDebt('telecom').build(), listedSince: '2024-02-29' };
    expect(bureauListing(debt, today)).toEqual({ kind: 'may-be-listed', until: '2029-02-28', ruleIds });
  });

  it('is not known of what is not late, nor of family, loan sharks and tax', () => {
    const unknown = { kind: 'unknown' };
    expect(bureauListing(aDebt('telecom').build(), today)).toEqual(unknown);
    expect(bureauListing(aDebt('telecom').overdueSince('2026-11-23').build(), today)).toEqual(unknown);
    expect(bureauListing(aDebt('telecom').overdueSince(today).build(), today).kind).toBe('may-be-listed');
    const kinds: readonly DebtKind[] = ['informal', 'loan-shark', 'tax'];
    for (const kind of kinds) {
      expect(bureauListing(aDebt(kind).overdueSince('2024-01-01').build(), today)).toEqual(unknown);
    }
  });

  it('is taken off within five working days of the payment', () => {
    expect(removalDue('2026-12-21')).toBe('2026-12-29');
    expect(removalDue('2026-11-23')).toBe('2026-11-30');
  });
});
