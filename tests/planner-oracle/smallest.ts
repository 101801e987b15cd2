import type { Account } from '../../src/domain/payoff/simulation/account.ts';
import type { Scenario } from './scenario.ts';

/** The plainest scenario on the way from this one that still fails: what a report of a difference should show. */
export function smallest(scenario: Scenario, fails: (scenario: Scenario) => boolean): Scenario {
  for (const plainer of plainerThan(scenario)) {
    if (JSON.stringify(plainer) !== JSON.stringify(scenario) && fails(plainer)) return smallest(plainer, fails);
  }
  return scenario;
}

/** One step plainer each: a debt fewer, then a mechanism fewer, then less uneven money. */
function* plainerThan(scenario: Scenario): Generator<Scenario> {
  const { accounts, cash, starts, floors } = scenario;
  for (const { debtId } of accounts) yield without(scenario, debtId);
  for (const start of starts) yield { ...scenario, starts: starts.filter((other) => other !== start) };
  yield { ...scenario, smallestFirst: false };
  yield { ...scenario, addsToContracts: true };
  yield { ...scenario, floors: [] };
  yield { ...scenario, floors: floors.slice(0, -1) };
  yield { ...scenario, cash: [cash.at(-1) ?? 0] };
  yield { ...scenario, cash: cash.slice(0, Math.ceil(cash.length / 2)) };
  if (cash.length > 1) yield { ...scenario, cash: cash.slice(0, -1) };
  for (const at of cash.keys()) yield { ...scenario, cash: cash.with(at, cash.at(-1) ?? 0) };
  for (const [at, account] of accounts.entries()) {
    for (const part of plainerParts(account))
      yield { ...scenario, accounts: accounts.with(at, { ...account, ...part }) };
  }
}

function without(scenario: Scenario, debtId: string): Scenario {
  return {
    ...scenario,
    accounts: scenario.accounts.filter((account) => account.debtId !== debtId),
    order: scenario.order.filter((other) => other !== debtId),
    starts: scenario.starts.filter((start) => start.debtId !== debtId),
  };
}

function plainerParts({ rate, contract }: Account): readonly Partial<Account>[] {
  return [
    { offers: [] },
    { monthlyFee: 0 },
    { comesBackIfBroken: 0 },
    { urgent: 0 },
    { threatened: false },
    { stakes: 'none' },
    { wholeInstalmentsOnly: false },
    { fromWages: false },
    { interestAllowance: Infinity },
    { firstMonthRate: rate },
    { firstMonthRate: 0, rate: 0 },
    { contract: { ...contract, fixed: 0 } },
    { contract: { ...contract, share: 0 } },
    { contract: { fixed: contract.fixed, share: contract.share, assumed: contract.assumed } },
  ];
}
