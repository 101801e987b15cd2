import type { Debt, DebtKind, Obligation, Offer } from '../../src/domain/debts/debt.ts';
import { reais } from '../../src/domain/money/centavos.ts';

/**
 * Debts as prose: `aDebt('credit-card').of(5000).at(0.12).build()`. Amounts in reais, rates as monthly fractions. Each
 * step gives a new builder, so a half-built debt can be shared.
 */
export function aDebt(kind: DebtKind): DebtBuilder {
  return builder({
    id: kind,
    creditor: kind,
    kind,
    obligation: { form: 'balance', balance: reais(1000) },
    collateral: 'none',
    offers: [],
  });
}

export type DebtBuilder = {
  readonly named: (id: string) => DebtBuilder;
  readonly of: (amount: number) => DebtBuilder;
  readonly inInstalments: (remaining: number, amount: number, balance?: number) => DebtBuilder;
  readonly withMinimum: (amount: number) => DebtBuilder;
  readonly at: (monthlyRate: number) => DebtBuilder;
  readonly withoutInterest: () => DebtBuilder;
  readonly overdueSince: (date: string) => DebtBuilder;
  readonly securedBy: (collateral: Debt['collateral']) => DebtBuilder;
  readonly threatened: () => DebtBuilder;
  readonly offering: (price: number, window?: { readonly from?: string; readonly until?: string }) => DebtBuilder;
  readonly build: () => Debt;
};

function builder(debt: Debt): DebtBuilder {
  const change = (part: Partial<Debt>) => builder({ ...debt, ...part });
  return {
    named: (id) => change({ id, creditor: id }),
    of: (amount) => change({ obligation: { form: 'balance', balance: reais(amount) } }),
    inInstalments: (remaining, amount, balance) => change({ obligation: instalments(remaining, amount, balance) }),
    withMinimum: (amount) => {
      if (debt.obligation.form !== 'balance') throw new Error('only a balance has a minimum payment');
      return change({ obligation: { ...debt.obligation, minimumPayment: reais(amount) } });
    },
    at: (monthly) => change({ rate: { source: 'person', monthly } }),
    withoutInterest: () => change({ rate: { source: 'none', monthly: 0 } }),
    overdueSince: (overdueSince) => change({ overdueSince }),
    securedBy: (collateral) => change({ collateral }),
    threatened: () => change({ threatened: true }),
    offering: (price, window = {}) => change({ offers: [...debt.offers, offer(debt, price, window)] }),
    build: () => debt,
  };
}

function instalments(remaining: number, amount: number, balance?: number): Obligation {
  const known = balance === undefined ? {} : { balance: reais(balance) };
  return { form: 'instalments', remaining, amount: reais(amount), ...known };
}

function offer(debt: Debt, price: number, window: Pick<Offer, 'from' | 'until'>): Offer {
  return { id: `${debt.id}-${debt.offers.length + 1}`, price: reais(price), instalments: 1, ...window };
}
