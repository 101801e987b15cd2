import type { Debt } from '../../domain/debts/debt.ts';
import { nameOf } from '../../domain/debts/debt-name.ts';
import type { Centavos } from '../../domain/money/centavos.ts';
import { formatBrl } from '../../domain/money/format-brl.ts';
import type { MonthDue } from '../../domain/payoff/follow-up/month-due.ts';
import type { PaymentReason, PayoffPlan, PlanMonth, Reserve } from '../../domain/payoff/plan.ts';
import type { LocalDate, Month } from '../../domain/time/local-date.ts';
import { capitalized, list, monthName } from './words.ts';

type Payable = Extract<PayoffPlan, { kind: 'payable' }>;

const REASON: Record<PaymentReason, string> = {
  contract: 'o combinado do mês',
  'essential-service': 'conta da casa vem antes',
  collateral: 'pra não perder o bem',
  'highest-rate': 'é onde pagar a mais economiza mais',
  'smallest-balance': 'é a menor, acaba logo',
  'chosen-order': 'é a vez dela',
  settlement: 'o acordo com eles',
  'last-payment': 'última parcela 🎉',
};

/** Why a debt gets money in a month. */
export function reasonWords(reason: PaymentReason): string {
  return REASON[reason];
}

/** What is deducted from pay before it arrives is named apart: nobody has to pay it again. */
function paidWords(amount: number, fromWages: number, reason: string): string {
  if (fromWages === 0) return `*${formatBrl(amount)}* (${reason})`;
  if (amount <= fromWages) return `*${formatBrl(amount)}* (já sai do seu pagamento)`;
  return `*${formatBrl(amount - fromWages)}* (${reason}), além de ${formatBrl(fromWages)} que já saem do seu pagamento`;
}

/** One month of the plan, a line a debt. `carried`: what the months before it left over, which does not come in. */
export function month(of: PlanMonth, debts: readonly Debt[], carried: Centavos = 0): string {
  const payments = of.payments
    .filter(({ amount }) => amount > 0)
    .map(
      ({ debtId, amount, reason, fromWages }) =>
        `• ${creditorOf(debtId, debts)}: ${isShark(debtId, debts) ? forShark(amount) : paidWords(amount, fromWages ?? 0, isEntry(debtId) ? ENTRY : REASON[reason])}`,
    );
  const extra = of.oneOff > carried ? [`• entra a mais: ${formatBrl(of.oneOff - carried)}`] : [];
  const before = carried > 0 ? [`• 🐷 guardado dos meses antes: ${formatBrl(carried)}`] : [];
  return [`*${capitalized(monthName(of.month))}*`, ...extra, ...before, ...payments, ...kept(of.reserved, debts)].join(
    '\n',
  );
}

/** The first part of an agreement is planned beside it. */
function isEntry(debtId: string): boolean {
  return debtId.endsWith('-entry');
}

const ENTRY = 'pra começar o acordo';

function isShark(debtId: string, debts: readonly Debt[]): boolean {
  return debts.some(({ id, kind }) => id === debtId && kind === 'loan-shark');
}

/** Set aside, and nobody is told to go and pay it. */
function forShark(amount: number): string {
  return `*${formatBrl(amount)}* de lado (fala antes com a Defensoria Pública, de graça)`;
}

/** What waits at the end of the month, in one line for each offer and one for what contracts will need. */
export function kept(reserved: readonly Reserve[], debts: readonly Debt[]): string[] {
  const forOffers = new Map<string, { amount: number; until: Month }>();
  let forContracts = 0;
  for (const reserve of reserved) {
    if (reserve.for === 'contracts') forContracts += reserve.amount;
    else {
      const before = forOffers.get(reserve.debtId);
      const until = before && before.until > reserve.month ? before.until : reserve.month;
      forOffers.set(reserve.debtId, { amount: (before?.amount ?? 0) + reserve.amount, until });
    }
  }
  const offers = [...forOffers].map(
    ([id, { amount, until }]) =>
      `• 🐷 guarda *${formatBrl(amount)}* pra proposta de ${creditorOf(id, debts)}, até ${monthName(until)}`,
  );
  return forContracts > 0
    ? [...offers, `• 🐷 guarda *${formatBrl(forContracts)}* pras parcelas dos próximos meses, que são mais apertados`]
    : offers;
}

/** What the month that is under way still asks for, before the first month of the plan. */
export function stillThisMonth({ month: now, payments }: MonthDue, today: LocalDate): string {
  const lines = payments.map(
    ({ creditor, amount, dueDay }) => `• ${creditor}: *${formatBrl(amount)}*${dueWords(dueDay, today)}`,
  );
  return [`*Ainda em ${monthName(now)}*`, ...lines].join('\n');
}

function dueWords(dueDay: number | undefined, today: LocalDate): string {
  if (dueDay === undefined) return '';
  return dueDay < Number(today.slice(8)) ? ` (venceu dia ${dueDay})` : ` (vence dia ${dueDay})`;
}

/** The first month in which something is paid or kept. */
export function firstActive({ months }: Payable): PlanMonth | undefined {
  return months.find(({ payments, reserved }) => reserved.length > 0 || payments.some(({ amount }) => amount > 0));
}

/** What the month before the plan still asks for, and leaves over. */
type ThisMonth = { readonly due: MonthDue | undefined; readonly carried: Centavos };

/** What to do now: what is left of this month, and the plan's first month. */
export function stepNow(plan: Payable, { due, carried }: ThisMonth, today: LocalDate): string {
  const first = firstActive(plan);
  const left = first === plan.months[0] ? carried : 0;
  const steps = [...(due ? [stillThisMonth(due, today)] : []), ...(first ? [month(first, plan.debts, left)] : [])];
  return steps.length > 0 ? `*O passo de agora:*\n${steps.join('\n\n')}` : '';
}

/** Contracts that this month's money does not reach: the person should speak with them before, not after. */
export function doesNotFitYet(creditors: readonly string[]): string {
  return `• ${list(creditors)}: não coube neste mês. Fala com eles *antes* de vencer e pede outra data.`;
}

export function creditorOf(debtId: string, debts: readonly Debt[]): string {
  const debt = debts.find(({ id }) => id === debtId);
  return debt ? nameOf(debt) : 'dívida';
}
