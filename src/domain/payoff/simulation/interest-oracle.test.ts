import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDebt } from '../../../../tests/support/a-debt.ts';
import type { Debt } from '../../debts/debt.ts';
import type { PlanMonth } from '../plan.ts';
import { planPayoff } from '../plan-payoff.ts';

/** Half-even division of whole numbers of any size, written apart from the product's. */
function halfEven(numerator: bigint, denominator: bigint): bigint {
  const floor = numerator / denominator;
  const twice = (numerator % denominator) * 2n;
  const up = twice > denominator || (twice === denominator && floor % 2n === 1n);
  return up ? floor + 1n : floor;
}

/** Replays what a plan pays on one debt, and gives all interest as BigInt arithmetic posts it, with the end balance. */
function replay({ balance, ppm, cap }: { balance: bigint; ppm: bigint; cap: bigint }, paid: readonly bigint[]) {
  let owed = balance;
  let interest = 0n;
  for (const amount of paid) {
    const grown = halfEven(owed * ppm, 1_000_000n);
    const lawful = interest + grown > cap ? cap - interest : grown;
    interest += lawful;
    owed += lawful - amount;
  }
  return { interest, owed };
}

function paidOn(debtId: string, months: readonly PlanMonth[]): bigint[] {
  return months.map(({ payments }) => BigInt(payments.find((payment) => payment.debtId === debtId)?.amount ?? 0));
}

const told = fc.record({
  balance: fc.oneof(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 500_000_000 })),
  ppm: fc.integer({ min: 0, max: 250_000 }),
  card: fc.boolean(),
});

function debtsOf(scenario: readonly { balance: number; ppm: number; card: boolean }[]): Debt[] {
  return scenario.map(({ balance, ppm, card }, index) => ({
    // Late cards and debts of other kinds have no contract payment, so there are no late charges to replay.
    ...aDebt(card ? 'credit-card' : 'other')
      .named(`d${index}`)
      .overdueSince('2026-01-10')
      .build(),
    obligation: { form: 'balance', balance },
    rate: { source: 'person', monthly: ppm / 1_000_000 },
  }));
}

describe('the interest of a plan', () => {
  it('is what BigInt arithmetic posts, to the centavo, cap included', () => {
    let replayed = 0;
    fc.assert(
      fc.property(
        fc.array(told, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 0, max: 300 }),
        (scenario, ease) => {
          const interest = scenario.reduce((sum, { balance, ppm }) => sum + (balance * ppm) / 1_000_000, 0);
          const monthlyForDebts = Math.ceil(interest * (0.9 + ease / 100)) + 100;
          const debts = debtsOf(scenario);
          const plan = planPayoff(
            { debts, monthlyForDebts, oneOffIncomes: [], today: '2026-11-22' },
            { strategy: 'snowball' },
          );
          if (plan.kind !== 'payable') return;
          for (const [index, { balance, ppm, card }] of scenario.entries()) {
            const opening = BigInt(balance);
            const cap = card ? opening : 10n ** 30n;
            const exact = replay({ balance: opening, ppm: BigInt(ppm), cap }, paidOn(`d${index}`, plan.months));
            const payments = plan.months
              .flatMap((month) => month.payments)
              .filter(({ debtId }) => debtId === `d${index}`);
            expect(payments.reduce((sum, payment) => sum + BigInt(payment.interest), 0n)).toBe(exact.interest);
            expect(exact.owed).toBe(0n);
            replayed += 1;
          }
        },
      ),
      { numRuns: 200 },
    );
    expect(replayed).toBeGreaterThan(200);
  });
});
