import type { Centavos } from '../../domain/money/centavos.ts';
import { formatBrl } from '../../domain/money/format-brl.ts';
import type { PaymentReason } from '../../domain/payoff/plan.ts';
import type { Month } from '../../domain/time/local-date.ts';
import { reasonWords } from './plan-month.ts';
import { monthName } from './words.ts';

/** One payment to one debt, as the plan has it. */
export type PlannedPayment = {
  readonly month: Month;
  readonly amount: Centavos;
  readonly reason: PaymentReason;
};

/** Why this debt is paid when it is, by the reasons of its first payment and of the first one that does more. */
export function whyPaid(name: string, [first, ...rest]: readonly [PlannedPayment, ...PlannedPayment[]]): string {
  const opening = `*${name}*: em ${monthName(first.month)} vão *${formatBrl(first.amount)}*`;
  if (first.reason === 'last-payment')
    return `${opening}, e ela acaba aí. 🎉 O motivo: é uma conta a menos, e o que ia pra ela passa pras outras.`;
  const more = rest.find(({ reason }) => reason !== first.reason && reason !== 'last-payment');
  return [
    `${opening}. O motivo: ${reasonWords(first.reason)}.`,
    ...(more
      ? [`A partir de ${monthName(more.month)} vão *${formatBrl(more.amount)}*: ${reasonWords(more.reason)}.`]
      : []),
    `Se preferir outra ordem, escreve "quero pagar a menor primeiro", que eu refaço a conta.`,
  ].join(' ');
}

/** When this debt is paid by the plan, and how much in all. `now`: what is still to be paid of the month under way. */
export function scheduleOf(
  name: string,
  payments: readonly PlannedPayment[],
  now: { readonly month: Month; readonly amount: Centavos } | undefined,
): string {
  const total = payments.reduce((sum, { amount }) => sum + amount, now?.amount ?? 0);
  const count = payments.length + (now ? 1 : 0);
  const [first] = payments;
  const last = payments.at(-1);
  const lines = [
    ...(now ? [`• ainda em ${monthName(now.month)}: *${formatBrl(now.amount)}*`] : []),
    ...(first && first !== last ? [`• começa em ${monthName(first.month)}: *${formatBrl(first.amount)}*`] : []),
    ...(last ? [`• acaba em ${monthName(last.month)}: *${formatBrl(last.amount)}*`] : []),
    ...(count > 1 ? [`• ao todo: *${formatBrl(total)}*, em ${count} pagamentos`] : []),
  ];
  return [`*${name}*, no seu plano:`, ...lines].join('\n');
}

export function alreadyPaidOff(name: string): string {
  return `*${name}* já está paga, pelo que você me contou. 🎉`;
}

export function notInPlan(name: string): string {
  return `Não tenho quanto você deve pra *${name}*. Me conta assim: "devo 500 pra ${name.toLowerCase()}".`;
}

export const noPlanYet =
  'Isso eu digo com o plano pronto: ele mostra o mês e o valor de cada dívida. Faltam só algumas respostas.';

export const noMonthYet =
  'Hoje a conta do mês não fecha, e por isso ainda não sei dizer o mês. O primeiro passo é abrir espaço: escreve "o que eu faço agora?".';
