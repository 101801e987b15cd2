import type { Budget, OneOffIncome } from '../../src/domain/budget/budget.ts';
import { oneOffIncomes as comingIncomes } from '../../src/domain/budget/one-off-incomes.ts';
import type { Debt } from '../../src/domain/debts/debt.ts';
import { diagnose } from '../../src/domain/diagnosis/diagnose.ts';
import { reais } from '../../src/domain/money/centavos.ts';
import type { PayoffPlan, Preference } from '../../src/domain/payoff/plan.ts';
import { planPayoff } from '../../src/domain/payoff/plan-payoff.ts';
import type { Roadmap } from '../../src/ports/roadmap-source.ts';

const TODAY = '2026-11-22';

type Told = {
  readonly firstName?: string | undefined;
  readonly income?: number;
  readonly thirteenth?: boolean;
  readonly essentials?: number;
  readonly oneOffIncomes?: readonly OneOffIncome[];
  readonly debts?: readonly Debt[];
  readonly preference?: Preference;
};

/** A roadmap as the product would make it of what an invented person told; amounts in reais. */
export function aRoadmap({
  firstName = 'Joana',
  income = 2800,
  thirteenth = false,
  essentials = 1700,
  oneOffIncomes = [],
  debts = [cardDebt, lightBill, storeDebt],
  preference = { strategy: 'best' },
}: Told = {}): Roadmap {
  const budget: Budget = {
    incomes: [{ id: 'i1', source: 'formal-job', monthly: reais(income), variable: false, thirteenth }],
    expenses: [{ id: 'e1', category: 'housing', monthly: reais(essentials), essential: true }],
    oneOffIncomes,
  };
  const diagnosis = diagnose({ budget, debts, today: TODAY });
  const problem = {
    debts,
    monthlyForDebts: diagnosis.leftForDebts,
    oneOffIncomes: comingIncomes(budget, TODAY),
    today: TODAY,
  };
  return { firstName, madeOn: TODAY, diagnosis, plan: planPayoff(problem, preference) };
}

/** A person whose food and roof leave R$ 100, which does not even pay the interest. */
export function deficitRoadmap(): Roadmap {
  return aRoadmap({
    firstName: 'Raimundo',
    income: 1850,
    essentials: 1750,
    debts: [cardDebt, lightBill, dressShop, moneyLender, familyDebt],
  });
}

type Payable = Extract<PayoffPlan, { kind: 'payable' }>;

/** The plan of a roadmap that must be payable, with some parts replaced by hand where a test is about words alone. */
export function payablePlan(roadmap: Roadmap, change: Partial<Payable> = {}): Payable {
  if (roadmap.plan.kind !== 'payable') throw new Error('the example must be payable');
  return { ...roadmap.plan, ...change };
}

/** A person in several kinds of trouble at once, with offers, a fee and a 13º salary. */
export function roadmapWithOffers(): Roadmap {
  return aRoadmap({
    firstName: 'Marlene',
    income: 2600,
    thirteenth: true,
    essentials: 1750,
    debts: [cardDebt, lightBill, dressShop, phoneDebt, bankWithFee],
  });
}

export const cardDebt: Debt = {
  id: 'd1',
  creditor: 'Nubank',
  kind: 'credit-card',
  obligation: { form: 'balance', balance: reais(4200) },
  dueDay: 10,
  collateral: 'none',
  offers: [],
};

export const lightBill: Debt = {
  id: 'd2',
  creditor: 'Enel',
  kind: 'utility-bill',
  obligation: { form: 'balance', balance: reais(380) },
  overdueSince: '2026-09-15',
  collateral: 'essential-service',
  offers: [],
  threatened: true,
};

export const storeDebt: Debt = {
  id: 'd3',
  creditor: 'Casas Bahia',
  kind: 'store-credit',
  obligation: { form: 'instalments', remaining: 9, amount: reais(129.9) },
  rate: { source: 'person', monthly: 0.0499 },
  dueDay: 5,
  collateral: 'none',
  offers: [],
};

/** Late for more than a year, with a discount that opens in March and is more than a month's money. */
export const dressShop: Debt = {
  id: 'd6',
  creditor: 'Lojas Primavera',
  kind: 'store-credit',
  obligation: { form: 'balance', balance: reais(3200) },
  overdueSince: '2025-08-10',
  listedSince: '2025-11-03',
  collateral: 'none',
  offers: [
    {
      id: 'o1',
      price: reais(1250),
      instalments: 1,
      from: '2027-03-01',
      until: '2027-03-15',
      channel: 'bureau-app',
      proof: 'written',
      cleansName: true,
    },
  ],
};

/** Two offers: one that came by phone, and a dear one in many parts. */
export const phoneDebt: Debt = {
  id: 'd7',
  creditor: 'Vivo',
  kind: 'telecom',
  obligation: { form: 'balance', balance: reais(620) },
  overdueSince: '2026-03-20',
  collateral: 'none',
  offers: [
    { id: 'o2', price: reais(310), instalments: 2, until: '2026-12-18', channel: 'phone', proof: 'spoken' },
    { id: 'o3', price: reais(900), instalments: 11, entry: reais(100), channel: 'message', cleansName: false },
  ],
};

export const bankWithFee: Debt = {
  id: 'd8',
  creditor: 'Banco Horizonte',
  kind: 'overdraft',
  obligation: { form: 'balance', balance: reais(900) },
  monthlyFee: reais(29.9),
  collateral: 'none',
  offers: [],
};

export const moneyLender: Debt = {
  id: 'd10',
  creditor: 'Financeira Horizonte',
  kind: 'personal-loan',
  obligation: { form: 'balance', balance: reais(9000) },
  overdueSince: '2026-02-05',
  collateral: 'none',
  offers: [],
};

export const familyDebt: Debt = {
  id: 'd9',
  creditor: 'Tia Célia',
  kind: 'informal',
  obligation: { form: 'balance', balance: reais(700) },
  collateral: 'none',
  offers: [],
};

/** Five years of payments. */
export const longLoan: Debt = {
  id: 'd4',
  creditor: 'Financeira Boa Esperança do Vale do Paraíba Crédito e Investimento S.A.',
  kind: 'vehicle-financing',
  obligation: { form: 'instalments', remaining: 60, amount: reais(690) },
  rate: { source: 'implied', monthly: 0.0189 },
  dueDay: 31,
  collateral: 'vehicle',
  offers: [],
};

/** What someone might write as a creditor's name to run code on the page. */
export const hostileDebt: Debt = {
  ...cardDebt,
  id: 'd5',
  creditor: '<img src=x onerror="document.title=\'owned\'"><script>document.title="owned"</script>',
};
