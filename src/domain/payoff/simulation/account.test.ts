import { describe, expect, it } from 'vitest';
import { aDebt } from '../../../../tests/support/a-debt.ts';
import type { Debt, Obligation } from '../../debts/debt.ts';
import { marketRate } from '../../law/market-rates.ts';
import { reais } from '../../money/centavos.ts';
import { ppm } from '../../money/times-rate.ts';
import { type Account, openAccounts, partsOf, rateAfter } from './account.ts';

const today = '2026-11-22';
const firstMonth = '2026-12';

function accounts(...debts: Debt[]): readonly Account[] {
  return openAccounts(debts, today, firstMonth);
}

function account(debt: Debt): Account {
  const [only] = accounts(debt);
  if (!only) throw new Error('nothing is owed');
  return only;
}

function withObligation(debt: Debt, more: Partial<Extract<Obligation, { form: 'instalments' }>>): Debt {
  if (debt.obligation.form !== 'instalments') throw new Error('told as a balance');
  return { ...debt, obligation: { ...debt.obligation, ...more } };
}

describe('openAccounts', () => {
  it('orders accounts by debt id, however the debts were told', () => {
    const debts = ['b', 'c', 'a'].map((id) => aDebt('other').named(id).build());
    expect(accounts(...debts).map(({ debtId }) => debtId)).toEqual(['a', 'b', 'c']);
    expect(accounts(...debts.toReversed()).map(({ debtId }) => debtId)).toEqual(['a', 'b', 'c']);
  });

  it('has no account for a debt of which nothing is owed', () => {
    expect(accounts(aDebt('other').of(0).build(), aDebt('informal').of(0.01).build())).toMatchObject([
      { debtId: 'informal', opening: 1 },
    ]);
  });

  it('counts the instalments that are still to come, at least one; a balance has no last month', () => {
    const loan = aDebt('personal-loan').inInstalments(10, 100).at(0.02);
    expect(account(loan.build()).monthsLeft).toBe(10);
    expect(account(loan.overdueSince('2026-10-05').build()).monthsLeft).toBe(8);
    expect(
      account(aDebt('personal-loan').inInstalments(1, 100).at(0.02).overdueSince('2026-09-05').build()).monthsLeft,
    ).toBe(1);
    expect(account(aDebt('other').build()).monthsLeft).toBe(Infinity);
  });

  it('takes whole instalments only where the contract says so', () => {
    const loan = aDebt('personal-loan').inInstalments(10, 100).at(0.02).build();
    expect(account(loan).wholeInstalmentsOnly).toBe(false);
    expect(account(withObligation(loan, { wholeInstalmentsOnly: true })).wholeInstalmentsOnly).toBe(true);
    expect(account(withObligation(loan, { wholeInstalmentsOnly: false })).wholeInstalmentsOnly).toBe(false);
    expect(account(aDebt('other').build()).wholeInstalmentsOnly).toBe(false);
  });

  it('saves nothing by paying early what bears no interest by contract', () => {
    const loan = aDebt('informal').inInstalments(10, 100);
    expect(account(loan.withoutInterest().build()).savesEarly).toBe(false);
    expect(account(loan.at(0.01).build()).savesEarly).toBe(true);
    expect(account(aDebt('informal').withoutInterest().build()).savesEarly).toBe(true);
  });

  it('keeps fees, wages, threats and what comes back when an agreement is broken', () => {
    const plain = aDebt('personal-loan').build();
    expect(account(plain)).toMatchObject({ monthlyFee: 0, fromWages: false, threatened: false, comesBackIfBroken: 0 });
    const all = {
      ...plain,
      kind: 'payroll-loan',
      monthlyFee: 990,
      threatened: true,
      agreement: { comesBackIfBroken: 70_000 },
    };
    expect(account(all as Debt)).toMatchObject({
      monthlyFee: 990,
      fromWages: true,
      threatened: true,
      comesBackIfBroken: 70_000,
    });
  });

  it('lets interest on a card reach what was owed, and elsewhere go on', () => {
    expect(account(aDebt('credit-card').of(800).build()).interestAllowance).toBe(reais(800));
    expect(account(aDebt('overdraft').of(800).build()).interestAllowance).toBe(Infinity);
  });
});

describe('what is urgent of an account', () => {
  const urgent = (debt: Debt) => account(debt).urgent;

  it('is all of a light bill or rent told as a sum', () => {
    expect(urgent(aDebt('utility-bill').of(300).build())).toBe(Infinity);
    expect(urgent(aDebt('rent').of(300).build())).toBe(Infinity);
  });

  it('is what is late where a home or vehicle can be taken, and all of it once that is threatened', () => {
    const car = aDebt('vehicle-financing').of(9000);
    expect(urgent(car.build())).toBe(0);
    expect(urgent(car.overdueSince('2026-11-05').build())).toBe(reais(9000));
    expect(urgent(car.threatened().build())).toBe(Infinity);
  });

  it('is only the late part of instalments, also of a service', () => {
    const shared = aDebt('utility-bill').inInstalments(6, 100).withoutInterest();
    expect(urgent(shared.build())).toBe(0);
    // 2 % once, and 1 % a month for 17 days.
    expect(urgent(shared.threatened().overdueSince('2026-11-05').build())).toBe(reais(102.57));
  });

  it('is nothing where nothing can be taken or cut off', () => {
    expect(urgent(aDebt('credit-card').overdueSince('2026-11-05').build())).toBe(0);
    expect(urgent(aDebt('credit-card').threatened().overdueSince('2026-11-05').build())).toBe(0);
  });
});

describe('the rate of an account', () => {
  it('falls at the next bill for a card that is in the revolving credit at the market rate', () => {
    const revolving = marketRate('card-revolving');
    const parcelled = marketRate('card-instalments');
    const card = account(aDebt('credit-card').of(1000).build());
    expect(card.firstMonthRate).toBe(ppm(revolving?.monthly ?? 0));
    expect(card.rate).toBe(ppm(parcelled?.monthly ?? 0));
  });

  it('stays what the person told', () => {
    expect(account(aDebt('credit-card').at(0.14).build())).toMatchObject({ firstMonthRate: 140_000, rate: 140_000 });
    expect(rateAfter({ source: 'person', monthly: 0.14 })).toEqual({ source: 'person', monthly: 0.14 });
    const overdraft = { source: 'market', monthly: 0.08, rateId: 'overdraft' } as const;
    expect(rateAfter(overdraft)).toEqual(overdraft);
  });
});

describe('the offers of an account', () => {
  const offers = (...told: Parameters<ReturnType<typeof aDebt>['offering']>) =>
    account(
      aDebt('store-credit')
        .of(1000)
        .offering(...told)
        .build(),
    ).offers;

  it('stand in plan months, both ends inclusive', () => {
    expect(offers(400, { from: '2027-01-10', until: '2027-03-20' })).toEqual([
      { id: 'store-credit-1', parts: [reais(400)], fromMonth: 1, untilMonth: 3 },
    ]);
  });

  it('stand from the first month where no beginning was told or it has gone by', () => {
    expect(offers(400, { until: '2027-01-31' })).toMatchObject([{ fromMonth: 0, untilMonth: 1 }]);
    expect(offers(400, { from: '2026-09-01', until: '2027-01-31' })).toMatchObject([{ fromMonth: 0, untilMonth: 1 }]);
  });

  it('stand three months where no end was told', () => {
    expect(offers(400)).toMatchObject([{ fromMonth: 0, untilMonth: 2 }]);
    expect(offers(400, { from: '2027-02-01' })).toMatchObject([{ fromMonth: 2, untilMonth: 4 }]);
  });

  it('are none that nobody made', () => {
    const debt = aDebt('store-credit').of(1000).offering(400).build();
    const expected: Debt = { ...debt, offers: debt.offers.map((offer) => ({ ...offer, expectedFrom: 'prior' })) };
    expect(account(expected).offers).toEqual([]);
  });
});

describe('partsOf', () => {
  it('splits the price evenly, the first parts a centavo more', () => {
    expect(partsOf({ price: 1000, instalments: 3, entry: undefined })).toEqual([334, 333, 333]);
  });

  it('puts the entry first and splits the rest over the other parts', () => {
    expect(partsOf({ price: 1000, instalments: 3, entry: 400 })).toEqual([400, 300, 300]);
    expect(partsOf({ price: 1001, instalments: 3, entry: 400 })).toEqual([400, 301, 300]);
  });

  it('is the price where there is one part, whatever entry was told', () => {
    expect(partsOf({ price: 1000, instalments: 1, entry: 400 })).toEqual([1000]);
  });
});
