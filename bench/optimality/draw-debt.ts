import type { Debt } from '../../src/domain/debts/debt.ts';
import { priceInstalment } from '../../src/domain/debts/price-instalment.ts';
import { type Centavos, reais } from '../../src/domain/money/centavos.ts';
import { ppm } from '../../src/domain/money/times-rate.ts';
import type { LocalDate } from '../../src/domain/time/local-date.ts';
import { addMonths, monthOf } from '../../src/domain/time/month.ts';
import type { Random } from './random.ts';

/** A debt without offers yet, and how many months it is late (0: it is not). */
export type DrawnDebt = { readonly debt: Debt; readonly monthsLate: number; readonly balance: Centavos };

export type Where = { readonly id: string; readonly today: LocalDate; readonly months: number };

/**
 * One invented debt of a kind that people have, at rates that Brazil has (Bacen averages of 2025 and 2026 in
 * `domain/law/market-rates.ts`, and some way above and below them).
 */
export function drawDebt(random: Random, where: Where): DrawnDebt {
  return random.pick(KINDS)(random, where);
}

type Draw = (random: Random, where: Where) => DrawnDebt;

/** Cards and late debts are drawn more often than the rest, as people have them. */
const KINDS: readonly [Draw, ...Draw[]] = [
  lateCard,
  lateCard,
  lateCredit,
  lateCredit,
  runningCard,
  runningCard,
  overdraft,
  priceLoan,
  priceLoan,
  accountWithFee,
  informal,
  oldAgreement,
  privateLender,
];

/** Late for longer than a bill: nothing is asked any more, interest runs towards its lawful cap. */
function lateCard(random: Random, where: Where): DrawnDebt {
  return late(random, where, { kind: 'credit-card', balance: [600, 6000], rate: [0.07, 0.15], monthsLate: [2, 30] });
}

function lateCredit(random: Random, where: Where): DrawnDebt {
  const kind = random.pick<Debt['kind']>(['store-credit', 'personal-loan', 'other']);
  return late(random, where, { kind, balance: [300, 5000], rate: [0.02, 0.09], monthsLate: [1, 48] });
}

function privateLender(random: Random, where: Where): DrawnDebt {
  return late(random, where, { kind: 'loan-shark', balance: [300, 2500], rate: [0.08, 0.2], monthsLate: [1, 6] });
}

/** A closed account on which the bank goes on charging its package. */
function accountWithFee(random: Random, where: Where): DrawnDebt {
  const drawn = late(random, where, { kind: 'other', balance: [200, 1800], rate: [0, 0.03], monthsLate: [1, 24] });
  return { ...drawn, debt: { ...drawn.debt, monthlyFee: reais(random.whole(8, 45)) } };
}

function informal(random: Random, where: Where): DrawnDebt {
  const drawn = late(random, where, { kind: 'informal', balance: [200, 2500], rate: [0, 0], monthsLate: [0, 0] });
  return { ...drawn, debt: { ...drawn.debt, rate: { source: 'none', monthly: 0 } } };
}

type Late = {
  readonly kind: Debt['kind'];
  readonly balance: readonly [number, number];
  readonly rate: readonly [number, number];
  readonly monthsLate: readonly [number, number];
};

function late(random: Random, { id, today }: Where, { kind, balance, rate, monthsLate }: Late): DrawnDebt {
  const owed = reais(random.whole(...balance));
  const since = random.whole(...monthsLate);
  const debt = {
    ...bare(id, kind),
    obligation: { form: 'balance', balance: owed },
    rate: { source: 'person', monthly: monthlyRate(random, rate) },
    ...(since > 0 ? { overdueSince: `${addMonths(monthOf(today), -since)}-10` } : {}),
  } as const;
  return { debt, monthsLate: since, balance: owed };
}

/** A bill in the revolving credit: half of them at the market's rate, which falls at the next bill. */
function runningCard(random: Random, { id }: Where): DrawnDebt {
  const owed = reais(random.whole(400, 4000));
  const told = { source: 'person', monthly: monthlyRate(random, [0.06, 0.16]) } as const;
  const minimum = random.chance(0.5) ? { minimumPayment: Math.round(owed * random.between(0.08, 0.2)) } : {};
  const debt: Debt = {
    ...bare(id, 'credit-card'),
    obligation: { form: 'balance', balance: owed, ...minimum },
    ...(random.chance(0.5) ? { rate: told } : {}),
  };
  return { debt, monthsLate: 0, balance: owed };
}

function overdraft(random: Random, { id }: Where): DrawnDebt {
  const owed = reais(random.whole(300, 3000));
  const debt: Debt = {
    ...bare(id, 'overdraft'),
    obligation: { form: 'balance', balance: owed },
    rate: { source: 'person', monthly: monthlyRate(random, [0.05, 0.08]) },
  };
  return { debt, monthsLate: 0, balance: owed };
}

function priceLoan(random: Random, { id, months }: Where): DrawnDebt {
  const remaining = random.whole(4, Math.max(6, months - 2));
  const balance = reais(random.whole(500, 6000));
  const rate = monthlyRate(random, [0.015, 0.075]);
  const amount = priceInstalment({ balance, count: remaining, rate: ppm(rate) });
  const debt: Debt = {
    ...bare(id, 'personal-loan'),
    obligation: { form: 'instalments', remaining, amount },
    rate: { source: 'person', monthly: rate },
  };
  return { debt, monthsLate: 0, balance };
}

/** Instalments that hold their price already: paying them early saves nothing. */
function oldAgreement(random: Random, { id, months }: Where): DrawnDebt {
  const remaining = random.whole(3, Math.max(4, Math.min(24, months - 2)));
  const amount = reais(random.whole(30, 160));
  const debt: Debt = {
    ...bare(id, 'settlement'),
    obligation: { form: 'instalments', remaining, amount },
    rate: { source: 'none', monthly: 0 },
  };
  return { debt, monthsLate: 0, balance: remaining * amount };
}

function bare(id: string, kind: Debt['kind']): Pick<Debt, 'id' | 'creditor' | 'kind' | 'collateral' | 'offers'> {
  return { id, creditor: id, kind, collateral: 'none', offers: [] };
}

/** Rates as people quote them, to a tenth of a per cent. */
function monthlyRate(random: Random, [low, high]: readonly [number, number]): number {
  return Math.round(random.between(low, high) * 1000) / 1000;
}
