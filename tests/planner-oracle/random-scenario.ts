import { presentValue } from '../../src/domain/debts/present-value.ts';
import { priceInstalment } from '../../src/domain/debts/price-instalment.ts';
import type { Account, AccountOffer } from '../../src/domain/payoff/simulation/account.ts';
import type { Scenario, Start } from './scenario.ts';
import { type Draw, seeded } from './seeded.ts';

/**
 * The scenario of a seed: up to seven debts of all mechanics, mixed also as no law or bank mixes them; money that is
 * scarce in some scenarios, ample in others, and uneven; an order, offers and reserves that nobody would choose.
 */
export function randomScenario(seed: number): Scenario {
  const draw = seeded(seed);
  const count = draw.oneOf([1, 1, 2, 2, 3, 4, 5, 7]);
  const accounts = Array.from({ length: count }, (_, index) => randomAccount(draw, `d${index}`)).map(
    sometimesAlike(draw),
  );
  return {
    accounts,
    cash: randomCash(draw, accounts),
    order: draw.shuffled(accounts.map(({ debtId }) => debtId)),
    smallestFirst: draw.chance(20),
    addsToContracts: !draw.chance(10),
    starts: accounts.flatMap((account) => randomStart(draw, account)),
    floors: draw.chance(40) ? randomFloors(draw, accounts) : [],
  };
}

function randomAccount(draw: Draw, debtId: string): Account {
  const mechanics = draw.oneOf([late, card, capped, loan, loan, sac, overdraft, payroll, bill, secured, agreement]);
  const account = { ...plain(draw, debtId), ...mechanics(draw) };
  const savesEarly = account.monthsLeft === Infinity || account.rate > 0;
  return { ...account, savesEarly, offers: draw.chance(45) ? randomOffers(draw, account) : [] };
}

/** Now and then a debt is just as the first one, so that only the order decides between them. */
function sometimesAlike(draw: Draw) {
  return (account: Account, _: number, [first = account]: readonly Account[]): Account =>
    draw.chance(8) ? { ...first, debtId: account.debtId } : account;
}

function plain(draw: Draw, debtId: string): Account {
  const rate = draw.chance(15) ? 0 : draw.whole(1_000, 140_000);
  return {
    debtId,
    opening: amount(draw),
    firstMonthRate: rate,
    rate,
    contract: { fixed: 0, share: 0, assumed: false },
    monthsLeft: Infinity,
    interestAllowance: Infinity,
    stakes: draw.chance(80) ? 'none' : draw.oneOf(['essential-service', 'collateral']),
    urgent: 0,
    threatened: draw.chance(20),
    fromWages: false,
    monthlyFee: draw.chance(20) ? draw.whole(1, 4_000) : 0,
    wholeInstalmentsOnly: false,
    comesBackIfBroken: draw.chance(5) ? amount(draw) : 0,
    savesEarly: true,
    offers: [],
  };
}

/** Centavos as well as a house: small amounts make ties of rounding and closings frequent. */
function amount(draw: Draw): number {
  return draw.whole(1, draw.oneOf([60, 5_000, 100_000, 1_000_000, 20_000_000]));
}

type Part = Partial<Account>;

/** A balance that asks for nothing. */
function late(): Part {
  return {};
}

function card(draw: Draw): Part {
  const opening = amount(draw);
  const contract = { fixed: draw.oneOf([0, 5_000]), share: draw.whole(20_000, 300_000), assumed: draw.chance(50) };
  return { opening, firstMonthRate: draw.whole(100_000, 160_000), contract, interestAllowance: opening };
}

/** Near its cap, or at it from the first day. */
function capped(draw: Draw): Part {
  const opening = amount(draw);
  return { opening, rate: draw.whole(60_000, 160_000), interestAllowance: draw.whole(0, Math.ceil(opening / 3)) };
}

function loan(draw: Draw): Part {
  const monthsLeft = draw.whole(1, 40);
  const rate = draw.chance(15) ? 0 : draw.whole(1_000, 60_000);
  const fixed = priceInstalment({ balance: amount(draw), count: monthsLeft, rate });
  return {
    opening: presentValue({ count: monthsLeft, amount: fixed, rate }),
    firstMonthRate: rate,
    rate,
    monthsLeft,
    contract: { fixed, share: 0, assumed: draw.chance(15) },
    wholeInstalmentsOnly: draw.chance(40),
  };
}

function sac(draw: Draw): Part {
  const monthsLeft = draw.whole(1, 40);
  const fixed = Math.ceil(amount(draw) / monthsLeft);
  const contract = { fixed, share: 0, interestOnTop: true, assumed: false };
  return { opening: fixed * monthsLeft, monthsLeft, contract, wholeInstalmentsOnly: draw.chance(30) };
}

function overdraft(draw: Draw): Part {
  return { rate: 80_000, contract: { fixed: 0, share: 0, interestOnTop: true, assumed: draw.chance(50) } };
}

function payroll(draw: Draw): Part {
  return { ...loan(draw), fromWages: true };
}

function bill(draw: Draw): Part {
  return {
    stakes: 'essential-service',
    urgent: draw.chance(70) ? Infinity : amount(draw),
    rate: draw.whole(0, 20_000),
  };
}

function secured(draw: Draw): Part {
  const owed = loan(draw);
  const arrears = amount(draw);
  return { ...owed, opening: (owed.opening ?? 0) + arrears, stakes: 'collateral', urgent: arrears };
}

function agreement(draw: Draw): Part {
  const monthsLeft = draw.whole(1, 20);
  const fixed = amount(draw);
  return {
    opening: fixed * monthsLeft,
    firstMonthRate: 0,
    rate: 0,
    monthsLeft,
    contract: { fixed, share: 0, assumed: false },
    comesBackIfBroken: amount(draw),
  };
}

function randomOffers(draw: Draw, { opening }: Account): readonly AccountOffer[] {
  return Array.from({ length: draw.whole(1, 3) }, (_, index) => {
    const fromMonth = draw.whole(0, 14);
    const price = Math.max(1, Math.floor((opening * draw.whole(5, 125)) / 100));
    const count = Math.min(price, draw.oneOf([1, 1, 2, 3, 6, 12]));
    const parts = Array.from({ length: count }, () => Math.ceil(price / count));
    return { id: `o${index}`, parts, fromMonth, untilMonth: fromMonth + draw.whole(0, 6) };
  });
}

function randomStart(draw: Draw, { debtId, offers }: Account): readonly Start[] {
  const [first, ...others] = offers;
  if (!first || draw.chance(25)) return [];
  const offer = draw.oneOf([first, ...others]);
  return [{ debtId, offerId: offer.id, month: draw.whole(offer.fromMonth, offer.untilMonth) }];
}

/** Around what contracts and interest ask at first: at times far less, at times everything. */
function randomCash(draw: Draw, accounts: readonly Account[]): readonly number[] {
  const asked = accounts.reduce(
    (sum, { opening, rate, contract, fromWages }) =>
      sum + Math.max(fromWages ? 0 : contract.fixed, Math.ceil((opening * (rate + 10_000)) / 1_000_000)),
    0,
  );
  const usual = Math.ceil((asked * draw.oneOf([40, 80, 100, 110, 130, 180, 300])) / 100);
  const months = draw.oneOf([1, 6, 18, 30]);
  const uneven = Array.from({ length: months - 1 }, () => {
    if (draw.chance(8)) return usual * draw.whole(2, 12);
    return draw.chance(12) ? Math.floor((usual * draw.whole(0, 90)) / 100) : usual;
  });
  return [...uneven, usual];
}

function randomFloors(draw: Draw, accounts: readonly Account[]): readonly number[] {
  const owed = accounts.reduce((sum, { opening }) => sum + opening, 0);
  return Array.from({ length: draw.whole(1, 20) }, () => (draw.chance(50) ? 0 : draw.whole(0, Math.ceil(owed / 4))));
}
