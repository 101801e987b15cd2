import type { Change } from '../../src/contracts/conversation-state.ts';
import type { DebtKind } from '../../src/domain/debts/debt.ts';
import { addDays } from '../../src/domain/time/add-days.ts';
import { aJourney, type ToldDay, type ToldJourney } from '../../tests/support/a-journey.ts';
import { type Random, randomFrom } from '../optimality/random.ts';

/**
 * Invented people who told one to nine debts, some payments and some offers within the last months, each with the roadmaps
 * that the product itself makes of it. Always the same ones on the same day.
 */
export function drawnJourneys(count: number, today: string): readonly ToldJourney[] {
  return Array.from({ length: count }, (_, seed) => {
    const random = randomFrom(seed);
    return aJourney(daysOf(random, today), random.pick(['Joana', 'Marlene', 'Raimundo', 'Ivone', 'Severino']));
  });
}

function daysOf(random: Random, today: string): readonly ToldDay[] {
  const debts = random.whole(1, 9);
  const begun = random.whole(20, 170);
  const day = (share: number) => addDays(today, -Math.round(begun * (1 - share)));
  const income = random.whole(18, 60) * 100;
  const first: readonly Change[] = [
    {
      set: 'income',
      income: {
        id: 'i1',
        source: 'formal-job',
        monthly: income * 100,
        variable: false,
        thirteenth: random.chance(0.7),
      },
    },
    expense('e1', 'housing', income * random.between(0.2, 0.35)),
    expense('e2', 'food', income * random.between(0.15, 0.25)),
    expense('e3', 'energy', income * 0.05),
    expense('e4', 'transport', income * 0.06),
    ...Array.from({ length: debts }, (_, index) => debt(random, index + 1, income, day(0))),
  ];
  const offers = random.whole(0, Math.min(3, debts));
  const offered: readonly Change[] = Array.from({ length: offers }, (_, index) => ({
    set: 'offer',
    debtId: `d${index + 1}`,
    offer: {
      id: `o${index + 1}`,
      price: random.whole(200, 1500) * 100,
      instalments: random.pick([1, 3, 6, 12]),
      until: addDays(today, random.whole(5, 60)),
      channel: 'bureau-app',
      proof: 'written',
      cleansName: true,
    },
  }));
  const paid = (share: number): ToldDay => ({
    on: day(share),
    changes: [
      {
        set: 'payment',
        debtId: `d${random.whole(1, debts)}`,
        amount: random.whole(50, 300) * 100,
        on: day(share),
      },
    ],
  });
  return [{ on: day(0), changes: first }, paid(0.3), { on: day(0.5), changes: offered }, paid(0.7), paid(1)];
}

function expense(id: string, category: 'housing' | 'food' | 'energy' | 'transport', reais: number): Change {
  return { set: 'expense', expense: { id, category, monthly: Math.round(reais) * 100, essential: true } };
}

const CREDITORS = [
  'Banco Horizonte',
  'Lojas Primavera',
  'Financeira do Vale',
  'Móveis Bela',
  'Cartão Sol',
  'Telefonia Clara',
];
const KINDS: readonly [DebtKind, ...DebtKind[]] = [
  'credit-card',
  'store-credit',
  'overdraft',
  'personal-loan',
  'telecom',
];

function debt(random: Random, number: number, income: number, on: string): Change {
  const creditor = `${CREDITORS[number % CREDITORS.length]} ${number}`;
  const kind = random.pick(KINDS);
  const isLate = random.chance(0.4);
  const percent = random.whole(2, 14);
  return {
    set: 'debt',
    debt: {
      ...{ id: `d${number}`, creditor, kind, balance: Math.round(income * random.between(0.1, 1.5)) * 100 },
      ...{ dueDay: random.whole(1, 28), rate: { value: percent / 100, period: 'month', span: `${percent}%` } },
      ...(isLate ? { overdue: 'yes', overdueSince: addDays(on, -random.whole(40, 500)) } : {}),
    },
  };
}
