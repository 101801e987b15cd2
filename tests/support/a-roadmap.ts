import type { Budget } from '../../src/domain/budget/budget.ts';
import type { Debt } from '../../src/domain/debts/debt.ts';
import { diagnose } from '../../src/domain/diagnosis/diagnose.ts';
import { reais } from '../../src/domain/money/centavos.ts';
import { planPayoff } from '../../src/domain/payoff/plan-payoff.ts';
import type { Roadmap } from '../../src/ports/roadmap-source.ts';

const TODAY = '2026-11-22';

/** A roadmap as the product would make it of what an invented person told. */
export function aRoadmap({
  firstName = 'Joana',
  income = 2800,
  essentials = 1700,
  debts = [cardDebt, lightBill, storeDebt],
}: {
  readonly firstName?: string | undefined;
  readonly income?: number;
  readonly essentials?: number;
  readonly debts?: readonly Debt[];
} = {}): Roadmap {
  const budget: Budget = {
    incomes: [{ id: 'i1', source: 'formal-job', monthly: reais(income), variable: false, thirteenth: false }],
    expenses: [{ id: 'e1', category: 'housing', monthly: reais(essentials), essential: true }],
    oneOffIncomes: [],
  };
  const diagnosis = diagnose({ budget, debts, today: TODAY });
  const plan = planPayoff({
    debts,
    monthlyForDebts: Math.max(0, diagnosis.leftForDebts),
    oneOffIncomes: [],
    today: TODAY,
  });
  return { firstName, madeOn: TODAY, diagnosis, plan };
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
