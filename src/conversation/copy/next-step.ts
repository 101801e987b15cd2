import type { Debt, DebtKind } from '../../domain/debts/debt.ts';
import { nameOf, sayableName } from '../../domain/debts/debt-name.ts';
import type { Centavos } from '../../domain/money/centavos.ts';
import { formatBrl } from '../../domain/money/format-brl.ts';
import type { MonthDue } from '../../domain/payoff/follow-up/month-due.ts';
import type { PaymentReason, PayoffPlan } from '../../domain/payoff/plan.ts';
import { dueDateIn } from '../../domain/time/due-date.ts';
import type { LocalDate, Month } from '../../domain/time/local-date.ts';
import { beforePaying } from './offers.ts';
import { firstActive, kept } from './plan-month.ts';
import { dayAndMonth, list, monthAlone } from './words.ts';

type Payable = Extract<PayoffPlan, { kind: 'payable' }>;

/** One payment to make by hand. `debt` is absent where the plan does not have it any more. */
type Step = {
  readonly debtId: string;
  readonly name: string;
  readonly amount: Centavos;
  readonly on: LocalDate | undefined;
  readonly debt: Debt | undefined;
  readonly reason?: PaymentReason;
};

/**
 * The one payment that comes next, how it is paid and what to write then, and in a line what else the month asks for. The
 * roadmap has just listed the month, so this says what that list does not; '' where nothing is to be paid.
 */
export function nextPayment(plan: Payable, due: MonthDue | undefined, today: LocalDate): string {
  const first = firstActive(plan);
  const month = due?.month ?? first?.month;
  if (month === undefined) return '';
  const all = (due ? stepsOf(due, plan) : stepsIn(plan, month)).toSorted(byUrgency);
  const sharks = all.filter(isToShark);
  const steps = all.filter((step) => !isToShark(step));
  const [next] = steps;
  if (!next) return sharks.length > 0 ? sharks.map(keptForShark).join('\n') : nothingByHand(plan, month);
  const { kind = 'other' } = next.debt ?? {};
  return [
    `👉 *O próximo passo*: paga *${formatBrl(next.amount)}* pra *${next.name}*${whenWords(next, month, today)}.`,
    `${HOW[kind]}${next.reason === 'settlement' ? `\n${beforePaying}` : ''}`,
    `Quando pagar, me escreve assim: *paguei ${inReais(next.amount)} de ${sayableName(next.name)}*.`,
    ...rest(steps),
    ...sharks.map(keptForShark),
    ...(due || !first ? [] : kept(first.reserved, plan.debts)),
  ].join('\n');
}

function isToShark({ debt }: Step): boolean {
  return debt?.kind === 'loan-shark';
}

/** No step like the others: nobody is told to go and pay a loan shark, and nobody not to. */
function keptForShark({ name, amount }: Step): string {
  return `🔒 Pra *${name}* o plano deixa *${formatBrl(amount)}* de lado. ${HOW['loan-shark']} Se houver ameaça, liga *190*.`;
}

/** What is left of a month before the plan. */
function stepsOf({ month, payments }: MonthDue, { debts }: Payable): readonly Step[] {
  return payments.map(({ debtId, creditor: name, amount, dueDay, settles }) => ({
    ...{ debtId, name, amount, on: dueDay === undefined ? undefined : dueDateIn(month, dueDay) },
    debt: debts.find(({ id }) => id === debtId),
    ...(settles ? ({ reason: 'settlement' } as const) : {}),
  }));
}

/** What is deducted from pay needs no hand. */
function stepsIn({ months, debts }: Payable, month: Month): readonly Step[] {
  const payments = months.find((one) => one.month === month)?.payments ?? [];
  return payments.flatMap(({ debtId, amount: all, fromWages = 0, reason }): readonly Step[] => {
    const debt = debts.find(({ id }) => id === debtId);
    const amount = all - fromWages;
    if (!debt || amount <= 0) return [];
    const on = debt.dueDay === undefined ? undefined : dueDateIn(month, debt.dueDay);
    return [{ debtId, name: nameOf(debt), amount, on, debt, reason }];
  });
}

/** The light and the roof, what is late, then by day; what has no day comes last. */
function byUrgency(one: Step, other: Step): number {
  return rankOf(one) - rankOf(other) || (one.on ?? '9').localeCompare(other.on ?? '9');
}

function rankOf({ debt, reason }: Step): number {
  const isLate = debt?.overdueSince !== undefined;
  const isAtRisk = isLate && (debt.collateral === 'home' || debt.collateral === 'vehicle');
  if (reason === 'collateral' || debt?.collateral === 'essential-service' || isAtRisk) return 0;
  return isLate ? 1 : 2;
}

function whenWords({ on, debt }: Step, month: Month, today: LocalDate): string {
  if (debt?.overdueSince !== undefined) return ', que está atrasada: quanto antes, melhor';
  if (debt?.threatened) return ', quanto antes, porque essa não pode esperar';
  if (on === undefined) return `, em ${monthAlone(month)}`;
  return on < today ? `, que venceu em ${dayAndMonth(on)}` : `, até *${dayAndMonth(on)}*`;
}

/** What else the month asks for, and all of it together. */
function rest(steps: readonly Step[]): readonly string[] {
  const [, ...others] = steps;
  if (others.length === 0) return [];
  const words = others.map(
    ({ name, amount, on }) => `${name} *${formatBrl(amount)}*${on === undefined ? '' : ` (${dayAndMonth(on)})`}`,
  );
  const all = steps.reduce((sum, { amount }) => sum + amount, 0);
  return [`No mesmo mês: ${list(words)}. Ao todo, *${formatBrl(all)}*.`];
}

function nothingByHand({ months, debts }: Payable, month: Month): string {
  const planned = months.find((one) => one.month === month);
  const names = (planned?.payments ?? []).flatMap(({ debtId }) => debts.filter(({ id }) => id === debtId).map(nameOf));
  return [
    ...(names.length > 0 ? [`Em *${monthAlone(month)}* é só esperar: *${list(names)}* já sai do seu pagamento.`] : []),
    ...kept(planned?.reserved ?? [], debts),
  ].join('\n');
}

/** 71620 → '716,20'; 38000 → '380': as people type it. */
function inReais(amount: Centavos): string {
  return (amount / 100).toLocaleString('pt-BR', { minimumFractionDigits: amount % 100 === 0 ? 0 : 2 });
}

const IN_THE_APP = 'No aplicativo ou no site oficial, e confere o nome de quem recebe.';
const BY_BILL = 'Com a segunda via, no site ou no aplicativo deles, ou na lotérica.';

/** How and where a debt of each kind is paid. */
const HOW: Record<DebtKind, string> = {
  'credit-card': 'Pelo aplicativo do cartão ou pela fatura, e confere o nome de quem recebe.',
  'card-instalments': 'Pelo aplicativo do cartão ou pela fatura, e confere o nome de quem recebe.',
  overdraft: 'É só deixar esse valor na conta que está no vermelho: o banco abate sozinho.',
  'personal-loan': 'Pelo aplicativo do banco ou pelo boleto do contrato.',
  'payroll-loan': 'Pede o boleto no aplicativo ou na agência do banco.',
  'vehicle-financing': 'Pelo boleto do contrato ou pelo aplicativo do banco.',
  mortgage: 'Pelo boleto do contrato ou pelo aplicativo do banco.',
  'store-credit': 'No caixa da loja, com o carnê, ou no aplicativo dela.',
  'utility-bill': BY_BILL,
  telecom: BY_BILL,
  rent: 'Direto com o dono ou a imobiliária. Guarda o recibo.',
  'condominium-fee': 'Pelo boleto do condomínio.',
  tax: 'Com a guia do site oficial, nunca por link que chega.',
  education: 'Pelo boleto ou na secretaria.',
  health: 'Pelo boleto ou direto com eles.',
  informal: 'Direto com a pessoa. Pede um "recebi" por mensagem.',
  'loan-shark': 'Antes de levar esse dinheiro, fala com a *Defensoria Pública*, de graça, e não vai sem ninguém.',
  settlement: 'Pelo boleto do acordo. O nome de quem recebe tem que ser o da empresa.',
  other: IN_THE_APP,
};
