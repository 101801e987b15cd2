import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aJourney, type ToldDay } from '../../tests/support/a-journey.ts';
import type { Change } from '../contracts/conversation-state.ts';
import { reais } from '../domain/money/centavos.ts';
import type { Payment, PlanMonth } from '../domain/payoff/plan.ts';

type Owed = Extract<Change, { set: 'debt' }>['debt'];

const balances = fc
  .record({ owed: fc.integer({ min: 200, max: 4000 }), rate: fc.constantFrom(0, 0.03, 0.08, 0.14) })
  .map(({ owed, rate }): Omit<Owed, 'id'> => {
    const interest =
      rate === 0 ? { interestFree: true } : { rate: { value: rate, period: 'month', span: '' } as const };
    return { creditor: '', kind: 'other', balance: reais(owed), overdue: 'no', ...interest };
  });

const contracts = fc
  .record({
    amount: fc.integer({ min: 5000, max: 20_000 }),
    remaining: fc.integer({ min: 1, max: 14 }),
    rate: fc.constantFrom(0, 0.03, 0.06),
  })
  .map(({ amount, remaining, rate }): Omit<Owed, 'id'> => {
    const interest =
      rate === 0 ? { interestFree: true } : { rate: { value: rate, period: 'month', span: '' } as const };
    return {
      ...{ creditor: '', kind: rate === 0 ? 'store-credit' : 'personal-loan', overdue: 'no', ...interest },
      ...{ instalmentAmount: amount, instalmentsRemaining: remaining },
    };
  });

/** Rates differ, since among equal ones rounding decides who is paid first. */
function named(debt: Omit<Owed, 'id'>, index: number): Owed {
  const { rate } = debt;
  const apart = rate ? { rate: { ...rate, value: rate.value + index / 500 } } : {};
  return { ...debt, ...apart, id: `d${index + 1}`, creditor: `Loja ${index + 1}` };
}

const lives = fc.record({
  debts: fc.array(fc.oneof(balances, contracts), { minLength: 1, maxLength: 4 }).map((list) => list.map(named)),
  left: fc.integer({ min: 900, max: 1600 }),
  firstDay: fc.integer({ min: 1, max: 28 }),
  days: fc.array(fc.integer({ min: 1, max: 28 }), { minLength: 12, maxLength: 12 }),
  inParts: fc.boolean(),
});

const dayOf = (month: string, day: number) => `${month}-${String(day).padStart(2, '0')}`;

function beginning(debts: readonly Owed[], left: number, firstDay: number): ToldDay {
  return {
    on: dayOf('2027-01', firstDay),
    changes: [
      {
        set: 'income',
        income: { id: 'i1', source: 'retirement', monthly: reais(left), variable: false, thirteenth: false },
      },
      ...debts.map((debt): Change => ({ set: 'debt', debt })),
    ],
  };
}

function monthsAfter(days: readonly ToldDay[]): readonly PlanMonth[] {
  const { plan } = aJourney(days).roadmap;
  return plan.kind === 'payable' ? plan.months : [];
}

/** What the plan asks for in a month, told on one day, or half of it some days later. */
function paidAsPlanned({ month, payments }: PlanMonth, day: number, inParts: boolean): readonly ToldDay[] {
  const told = (on: string, part: (amount: number) => number): ToldDay => ({
    on,
    changes: payments.map(({ debtId, amount }): Change => ({ set: 'payment', debtId, on, amount: part(amount) })),
  });
  if (!inParts) return [told(dayOf(month, day), (amount) => amount)];
  const later = Math.min(28, day + 9);
  return [
    told(dayOf(month, day), (amount) => Math.floor(amount / 2)),
    told(dayOf(month, later), (amount) => Math.ceil(amount / 2)),
  ];
}

/** The very sum that is owed on the day, before the interest of its month: who pays that is free of the debt, sooner than by the plan. */
const isAllOfToday = ({ amount, balanceAfter, interest }: Payment) =>
  balanceAfter > 0 && balanceAfter <= interest && (interest - balanceAfter) * 50 <= amount;

/** A sum, or half of it, that nobody can tell from one instalment rounded, or several of them. */
function isLikeInstalments({ debtId, amount }: Payment, debts: readonly Owed[]): boolean {
  const { instalmentAmount: one, interestFree } = debts.find(({ id }) => id === debtId) ?? {};
  if (one === undefined || interestFree) return false;
  return [amount, Math.floor(amount / 2), Math.ceil(amount / 2)].some(
    (told) => told !== one && (Math.abs(told - one) * 10 <= one || told % one === 0),
  );
}

const isLoan = ({ kind }: Owed) => kind === 'personal-loan';

/** What fewer instalments are worth is rounded anew each month, so where there are loans some centavos may go elsewhere. */
function expectAlike(now: readonly PlanMonth[], then: readonly PlanMonth[], centavos: number): void {
  const asked = (months: readonly PlanMonth[]) =>
    months.flatMap(({ month, payments }) =>
      payments.map(({ debtId, amount }) => ({ key: `${month} ${debtId}`, amount })),
    );
  const [left, right] = [asked(now), asked(then)].map((list) => list.filter(({ amount }) => amount > centavos));
  expect(left?.map(({ key }) => key)).toEqual(right?.map(({ key }) => key));
  for (const [index, { amount }] of (left ?? []).entries()) {
    expect(Math.abs(amount - (right?.[index]?.amount ?? 0))).toBeLessThanOrEqual(centavos);
  }
}

describe('who pays as planned', () => {
  it('reads the plan that was first made, to the centavo, until the last month of it', { timeout: 60_000 }, () => {
    let lived = 0;
    fc.assert(
      fc.property(lives, ({ debts, left, firstDay, days, inParts }) => {
        const told: ToldDay[] = [beginning(debts, left, firstDay)];
        const first = monthsAfter(told);
        const isAlike = (payment: Payment) => isAllOfToday(payment) || isLikeInstalments(payment, debts);
        fc.pre(!first.some(({ payments }) => payments.some(isAlike)));
        for (const [index, month] of first.slice(0, Math.min(days.length, first.length - 1)).entries()) {
          const day = Math.max(days[index] ?? 1, index === 0 && month.month === '2027-01' ? firstDay : 1);
          told.push(...paidAsPlanned(month, day, inParts));
          lived += 1;
          expectAlike(monthsAfter(told), first.slice(index + 1), debts.some(isLoan) ? debts.length * 3 : 0);
        }
      }),
      { numRuns: 60 },
    );
    expect(lived).toBeGreaterThan(60);
  });
});
