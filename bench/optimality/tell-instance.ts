import { formatBrl } from '../../src/domain/money/format-brl.ts';
import { WHOLE } from '../../src/domain/money/times-rate.ts';
import type { PayoffPlan } from '../../src/domain/payoff/plan.ts';
import type { Account } from '../../src/domain/payoff/simulation/account.ts';
import { gapPct, type Measured } from './measure.ts';
import { withSameOffers } from './same-offers.ts';
import type { Way } from './solve.ts';

/** An instance in a screenful: the debts, the money, and month by month what the best known way pays and what ours does. */
export function tellInstance({ instance, answer, plan, ours, best, classics }: Measured): string {
  const { accounts, name, problem, size } = instance;
  const months = Math.max(size.months, plan.kind === 'payable' ? plan.months.length : 0);
  const cash = instance.cash.slice(0, months);
  const solver = `HiGHS ${brl(answer.total)}${answer.proven ? ' proven' : ` bound ${brl(answer.bound)}`}`;
  const same = withSameOffers(instance, answer);
  const others = Object.entries(classics).map(([classic, total]) => `${classic} ${brl(total)}`);
  const lines = [
    `## ${name}: ours ${brl(ours)}, ${gapPct(ours, best).toFixed(3)} % above ${brl(best)} (${solver}; ${others.join(', ')})`,
    `the planner with the best way's offers: by rate ${brl(same.byRate)} (lacking ${brl(same.lacking)}), searched ${brl(same.searched)}`,
    ...accounts.map((account) =>
      tellAccount(account, problem.debts.find(({ id }) => id === account.debtId)?.kind ?? ''),
    ),
    `cash    ${cash.map((amount) => whole(amount)).join(' ')}`,
    ...accounts.flatMap((account, index) => [
      `${account.debtId} best ${tellWay(answer.ways[index])}`,
      `${account.debtId} ours ${tellOurs(plan, account.debtId)}`,
    ]),
    `kept best ${tellKept(cash, answer.ways)}`,
    `kept ours ${plan.kind === 'payable' ? plan.months.map(({ kept }) => whole(kept)).join(' ') : 'no plan'}`,
  ];
  return `${lines.join('\n')}\n`;
}

function tellAccount(account: Account, kind: string): string {
  const { debtId, opening, rate, firstMonthRate, contract, interestAllowance, monthlyFee, monthsLeft } = account;
  const parts = [
    `${debtId} ${kind} ${brl(opening)} at ${percent(rate)}`,
    firstMonthRate === rate ? '' : `(first ${percent(firstMonthRate)})`,
    contract.fixed > 0 ? `fixed ${whole(contract.fixed)}` : '',
    contract.share > 0 ? `share ${percent(contract.share)}` : '',
    contract.interestOnTop ? 'and interest' : '',
    monthsLeft < Infinity ? `for ${monthsLeft} months` : '',
    interestAllowance < Infinity ? `cap ${whole(interestAllowance)}` : '',
    monthlyFee > 0 ? `fee ${whole(monthlyFee)}` : '',
    ...account.offers.map(
      ({ id, parts: dues, fromMonth, untilMonth }) =>
        `[${id} ${dues.length > 1 ? `${dues.map(whole).join('+')}=` : ''}${whole(dues.reduce((sum, due) => sum + due, 0))} in ${fromMonth}..${untilMonth}]`,
    ),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function tellWay(way: Way | undefined): string {
  if (!way) return '–';
  const { offer, paid } = way;
  const all = paid.map((amount, month) => amount + (offer?.parts[month - offer.month] ?? 0));
  return `${offer ? `${offer.offerId}@${offer.month} ` : ''}${byMonth(all)}`;
}

function tellOurs(plan: PayoffPlan, debtId: string): string {
  if (plan.kind === 'unpayable') return 'no plan';
  const payments = plan.months.map((month) => month.payments.find((payment) => payment.debtId === debtId));
  const settled = payments.findIndex((payment) => payment?.reason === 'settlement');
  return `${settled < 0 ? '' : `offer@${settled} `}${byMonth(payments.map((payment) => payment?.amount ?? 0))}`;
}

/** `3:120` is R$ 120 in month 3; months without a payment are left out. */
function byMonth(amounts: readonly number[]): string {
  return amounts.flatMap((amount, month) => (Math.abs(amount) < 1 ? [] : [`${month}:${whole(amount)}`])).join(' ');
}

function tellKept(cash: readonly number[], ways: readonly Way[]): string {
  let kept = 0;
  const amounts = cash.map((money, month) => {
    const spent = ways.reduce(
      (sum, { paid, offer }) => sum + (paid[month] ?? 0) + (offer?.parts[month - offer.month] ?? 0),
      0,
    );
    kept += money - spent;
    return whole(kept);
  });
  return amounts.join(' ');
}

function brl(amount: number): string {
  return Number.isFinite(amount) ? formatBrl(Math.round(amount)) : 'none';
}

function whole(amount: number): string {
  return (amount / 100).toFixed(0);
}

function percent(rate: number): string {
  return `${((100 * rate) / WHOLE).toFixed(2)} %`;
}
