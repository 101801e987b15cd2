import { describe, expect, it } from 'vitest';
import { anAccount, aScenario } from './an-account.ts';
import { difference } from './difference.ts';
import { halfEven } from './half-even.ts';
import { oracle } from './oracle.ts';
import type { Scenario } from './scenario.ts';

/** What a debt is paid month by month, in centavos. */
function paid(scenario: Scenario, debtId = 'debt'): readonly number[] {
  return oracle(scenario).months.map(({ rows }) => Number(rows.get(debtId)?.paid ?? 0n));
}

function totals(scenario: Scenario) {
  const { ends, months, totalPaid, totalInterest } = oracle(scenario);
  return { ends, months: months.length, paid: Number(totalPaid), interest: Number(totalInterest) };
}

const loan = { contract: { fixed: 10_000, share: 0, assumed: false }, monthsLeft: 3, rate: 20_000, opening: 28_839 };

/** Each mechanism by figures worked out by hand; then the engine on the same scenario. */
const worked: Readonly<Record<string, { scenario: Scenario; paid: readonly number[]; interest: number }>> = {
  'interest, then the surplus': {
    scenario: aScenario([anAccount()], [60_000]),
    paid: [60_000, 55_000],
    interest: 10_000 + 5_000,
  },
  'a first month at another rate, and a fee beside it': {
    scenario: aScenario([anAccount({ firstMonthRate: 150_000, rate: 100_000, monthlyFee: 500 })], [60_000]),
    // 1.000 + 150 + 5 − 600 = 555; 555 + 55,50 + 5 = 615,50, of which 15,50 are left; + 1,55 + 5.
    paid: [60_000, 60_000, 2_205],
    interest: 15_500 + 6_050 + 655,
  },
  'a cap, which holds no fee': {
    scenario: aScenario([anAccount({ interestAllowance: 12_000, monthlyFee: 500 })], [60_000]),
    // 10.000 of interest, then the 2.000 that are left.
    paid: [60_000, 53_000],
    interest: 10_000 + 500 + 2_000 + 500,
  },
  'a capped debt after all others': {
    scenario: aScenario(
      [anAccount({ debtId: 'capped', interestAllowance: 0, opening: 20_000 }), anAccount({ opening: 10_000, rate: 0 })],
      [10_000],
    ),
    paid: [10_000, 0, 0],
    interest: 0,
  },
  'a share of the bill, never under the fixed part, asked anew after a missed month': {
    scenario: aScenario(
      [anAccount({ rate: 0, opening: 40_000, contract: { fixed: 10_000, share: 500_000, assumed: false } })],
      [15_000, 15_000, 15_000],
    ),
    // Asked 20.000, missed 5.000: 100 and 50. Then half of 25.150; then 10.150 all at once, but 10.000 are asked.
    paid: [15_000, 15_000, 10_150],
    interest: 150,
  },
  'the month’s interest on top (SAC)': {
    scenario: aScenario(
      [
        anAccount({
          opening: 30_000,
          monthsLeft: 3,
          savesEarly: false,
          contract: { fixed: 10_000, share: 0, interestOnTop: true, assumed: false },
        }),
      ],
      [20_000],
    ),
    paid: [13_000, 12_000, 11_000],
    interest: 6_000,
  },
  'instalments, the last one taking up the rounding': {
    scenario: aScenario([anAccount(loan)], [10_000]),
    // 288,39 + 5,77 − 100 = 194,16; + 3,88 − 100 = 98,04; + 1,96.
    paid: [10_000, 10_000, 10_000],
    interest: 577 + 388 + 196,
  },
  'whole instalments off the end, not a centavo in between': {
    scenario: aScenario([anAccount({ ...loan, wholeInstalmentsOnly: true })], [19_700]),
    // The last one costs 194,16 − 98,04 = 96,12 in the first month; then all is paid in the second.
    paid: [10_000 + 9_612, 10_000],
    interest: 577 + 196,
  },
  'a missed contract: fined once, late interest each month, asked again': {
    scenario: aScenario(
      [
        anAccount({
          rate: 0,
          savesEarly: false,
          opening: 30_000,
          contract: { fixed: 10_000, share: 0, assumed: false },
        }),
      ],
      [5_000, 5_000, 30_000],
    ),
    // 5.000 missed: 100 + 50. 10.000 missed: 100 for the new half, 100 late interest. Then 20.000, then what is left.
    paid: [5_000, 5_000, 20_000, 350],
    interest: 150 + 200,
  },
  'a contract that is only assumed, missed for nothing': {
    scenario: aScenario(
      [anAccount({ rate: 0, opening: 15_000, contract: { fixed: 10_000, share: 0, assumed: true } })],
      [5_000],
    ),
    paid: [5_000, 5_000, 5_000],
    interest: 0,
  },
  'a broken agreement, which brings back what was given up, once': {
    scenario: aScenario(
      [anAccount({ ...loan, rate: 0, opening: 20_000, comesBackIfBroken: 7_000, savesEarly: false, monthsLeft: 2 })],
      [9_000, 9_000, 90_000],
    ),
    // 1.000 missed: 20 + 10 + 7.000. All 18.030 due, 9.030 missed: 161 (160,6) + 90 (90,3).
    paid: [9_000, 9_000, 9_281],
    interest: 30 + 7_000 + 251,
  },
  'a loan deducted from pay, whose instalment stays in the budget': {
    scenario: aScenario(
      [
        anAccount({ rate: 0, opening: 60_000 }),
        anAccount({ ...loan, debtId: 'payroll', fromWages: true, savesEarly: false }),
      ],
      [10_000],
    ),
    paid: [10_000, 10_000, 10_000, 20_000, 10_000],
    interest: 577 + 388 + 196,
  },
  'late bills of a service before the rest, after contracts': {
    scenario: aScenario(
      [
        anAccount({ ...loan, debtId: 'loan', rate: 0, opening: 20_000 }),
        anAccount({ rate: 0, opening: 12_000, stakes: 'essential-service', urgent: Infinity }),
      ],
      [18_000],
    ),
    paid: [8_000, 4_000],
    interest: 0,
  },
  'a threatened car before contracts': {
    scenario: aScenario(
      [
        anAccount({ debtId: 'loan', rate: 0, opening: 20_000, contract: { fixed: 10_000, share: 0, assumed: true } }),
        anAccount({ rate: 0, opening: 12_000, stakes: 'collateral', urgent: 9_000, threatened: true }),
      ],
      [18_000],
    ),
    // The car's 9.000, then 9.000 of the 10.000 that the loan asks; in the second month 11.000 and the car's last 3.000.
    paid: [9_000, 3_000],
    interest: 0,
  },
  'an offer in parts, for which nothing is paid before and nothing early': {
    scenario: aScenario(
      [anAccount({ offers: [{ id: 'half', parts: [30_000, 20_000], fromMonth: 1, untilMonth: 1 }] })],
      [60_000],
      { starts: [{ debtId: 'debt', offerId: 'half', month: 1 }] },
    ),
    // 1.210 are owed when 710 of them are given up.
    paid: [0, 30_000, 20_000],
    interest: 10_000 + 11_000,
  },
  'an offer whose parts hold interest': {
    scenario: aScenario(
      [anAccount({ offers: [{ id: 'long', parts: [60_000, 60_000], fromMonth: 0, untilMonth: 0 }] })],
      [60_000],
      { starts: [{ debtId: 'debt', offerId: 'long', month: 0 }] },
    ),
    paid: [60_000, 60_000],
    interest: 10_000 + 10_000,
  },
  'one payment of more than is owed, which is no offer': {
    scenario: aScenario(
      [anAccount({ offers: [{ id: 'dear', parts: [120_000], fromMonth: 0, untilMonth: 0 }] })],
      [110_000],
      { starts: [{ debtId: 'debt', offerId: 'dear', month: 0 }] },
    ),
    paid: [110_000],
    interest: 10_000,
  },
  'a reserve, kept from the surplus and not from contracts': {
    scenario: aScenario([anAccount({ rate: 0, opening: 30_000, contract: loan.contract })], [15_000], {
      floors: [8_000, 20_000],
    }),
    // 7.000 above the reserve, but 10.000 are due; then 20.000 are there and 10.000 due; then all.
    paid: [10_000, 10_000, 10_000],
    interest: 0,
  },
  'instalments without interest, never early': {
    scenario: aScenario([anAccount({ ...loan, rate: 0, opening: 30_000, savesEarly: false })], [25_000]),
    paid: [10_000, 10_000, 10_000],
    interest: 0,
  },
};

describe('the oracle and the engine know', () => {
  it.each(Object.entries(worked))('%s', (_, { scenario, paid: byMonth, interest }) => {
    expect(paid(scenario)).toEqual(byMonth);
    expect(totals(scenario)).toMatchObject({ ends: 'paid', interest });
    expect(difference(scenario)).toBeUndefined();
  });
});

describe('the oracle', () => {
  it('rounds ties to the even centavo', () => {
    expect([5n, 15n, 25n, 24n, 26n].map((amount) => halfEven(amount, 10n))).toEqual([0n, 2n, 2n, 2n, 3n]);
  });

  it('calls a debt that outgrows the money a plan that never ends', () => {
    expect(oracle(aScenario([anAccount()], [10_000])).ends).toBe('never');
    expect(oracle(aScenario([anAccount()], [9_999])).ends).toBe('never');
    expect(oracle(aScenario([anAccount({ rate: 0, opening: 601 })], [1])).ends).toBe('never');
    expect(totals(aScenario([anAccount({ rate: 0, opening: 600 })], [1]))).toMatchObject({ ends: 'paid', months: 600 });
  });

  it('sends money to the smallest balance first where that is asked', () => {
    const accounts = [anAccount({ rate: 0 }), anAccount({ debtId: 'small', rate: 0, opening: 30_000 })];
    const scenario = aScenario(accounts, [30_000], { smallestFirst: true });
    expect(paid(scenario, 'small').slice(0, 2)).toEqual([30_000, 0]);
    expect(difference(scenario)).toBeUndefined();
  });

  it('adds nothing to contracts where that is asked', () => {
    const contract = { fixed: 40_000, share: 0, assumed: false };
    const scenario = aScenario([anAccount({ rate: 0, contract })], [90_000], { addsToContracts: false });
    expect(paid(scenario)).toEqual([40_000, 40_000, 20_000]);
    expect(difference(scenario)).toBeUndefined();
  });
});
