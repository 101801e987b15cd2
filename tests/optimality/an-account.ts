import { reais } from '../../src/domain/money/centavos.ts';
import { ppm } from '../../src/domain/money/times-rate.ts';
import type { Account, AccountOffer } from '../../src/domain/payoff/simulation/account.ts';

type Told = {
  readonly balance: number;
  readonly rate?: number;
  readonly fixed?: number;
  readonly share?: number;
  readonly interestOnTop?: boolean;
  readonly fee?: number;
  readonly cap?: number;
  readonly months?: number;
  readonly offers?: readonly OfferTold[];
};

type OfferTold = { readonly parts: readonly number[]; readonly from?: number; readonly until?: number };

/** An account in reais and monthly fractions; what is not told is not there. */
export function anAccount(debtId: string, told: Told): Account {
  const { balance, rate = 0, fixed = 0, share = 0, interestOnTop = false, fee = 0, cap, months, offers = [] } = told;
  return {
    debtId,
    opening: reais(balance),
    firstMonthRate: ppm(rate),
    rate: ppm(rate),
    contract: { fixed: reais(fixed), share: ppm(share), ...(interestOnTop ? { interestOnTop } : {}), assumed: false },
    monthsLeft: months ?? Infinity,
    interestAllowance: cap === undefined ? Infinity : reais(cap),
    stakes: 'none',
    urgent: 0,
    threatened: false,
    fromWages: false,
    monthlyFee: reais(fee),
    wholeInstalmentsOnly: false,
    comesBackIfBroken: 0,
    savesEarly: true,
    offers: offers.map(anOffer(debtId)),
  };
}

function anOffer(debtId: string) {
  return ({ parts, from = 0, until = Infinity }: OfferTold, index: number): AccountOffer => ({
    id: `${debtId}-${index + 1}`,
    parts: parts.map(reais),
    fromMonth: from,
    untilMonth: until,
  });
}
