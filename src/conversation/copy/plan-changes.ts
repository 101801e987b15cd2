import type { Debt } from '../../domain/debts/debt.ts';
import { nameOf } from '../../domain/debts/debt-name.ts';
import { formatBrl } from '../../domain/money/format-brl.ts';
import type { ChangeCause } from '../../domain/payoff/reasons/change-cause.ts';
import type { PlanDifference } from '../../domain/payoff/reasons/explain-change.ts';
import type { Month } from '../../domain/time/local-date.ts';
import { capitalized, duration, list, monthName } from './words.ts';

type Known = {
  readonly debts: readonly Debt[];
  /** Months without payment that the former plan did not know. */
  readonly missed?: readonly Month[];
  /** Months that bring less than others, which the former plan did not know. */
  readonly thin?: readonly Month[];
  /** Debts that the former plan had done without, because its month was to pay the last of them. */
  readonly asked?: readonly string[];
};

/** Below this a difference is rounding and needs no reason. */
const WORTH_TELLING = 100;

/** Why the plan is not what it was, a line a cause; empty when nothing worth telling moved. */
export function reasons(
  differences: readonly PlanDifference[],
  { debts, missed = [], thin = [], asked = [] }: Known,
): string {
  // Once there is no end, what had moved it before is of no use to anyone.
  const lost = differences.filter(({ kind }) => kind === 'end-lost');
  const told = lost.length > 0 ? lost : differences.filter(isWorthTelling);
  const lines = told.map((difference) => {
    const words = causeWords(difference.cause, { debts, missed, thin, asked });
    return `${capitalized(words)}: ${effect(difference)}`;
  });
  const [only] = lines;
  if (!only) return '';
  return lines.length === 1 ? `${only}.` : ['*O que mudou:*', ...lines.map((line) => `• ${line}`)].join('\n');
}

function isWorthTelling(difference: PlanDifference): boolean {
  return difference.kind !== 'moved' || difference.months !== 0 || Math.abs(difference.cost) >= WORTH_TELLING;
}

function effect(difference: PlanDifference): string {
  switch (difference.kind) {
    case 'moved':
      return movedWords(difference.months, difference.cost);
    case 'end-lost':
      return `com isso o plano deixa de fechar, faltam uns *${formatBrl(difference.shortfall)}* por mês`;
    case 'end-found':
      return `agora o plano fecha, em *${monthName(difference.freeOn)}*`;
    case 'shortfall-moved':
      return difference.shortfall > 0
        ? `faltam *${formatBrl(difference.shortfall)}* a mais por mês`
        : `faltam *${formatBrl(-difference.shortfall)}* a menos por mês`;
  }
}

function movedWords(months: number, cost: number): string {
  const time = months === 0 ? [] : [`${duration(Math.abs(months))} ${months < 0 ? 'antes' : 'depois'}`];
  const money =
    Math.abs(cost) < WORTH_TELLING
      ? []
      : [`*${formatBrl(Math.abs(cost))}* ${cost < 0 ? 'a menos' : 'a mais'} pela frente`];
  return [...time, ...money].join(' e ');
}

function onceWords({ difference, isThirteenth }: Extract<ChangeCause, { of: 'one-off' }>): string {
  if (difference === 0) return 'o dinheiro que muda de mês';
  if (isThirteenth) return `${difference < 0 ? 'sem' : 'com'} o 13º na conta`;
  return difference < 0
    ? `*${formatBrl(-difference)}* a menos entrando uma vez`
    : `*${formatBrl(difference)}* entrando uma vez`;
}
/** "o acordo com Itaú", rather than with "Itaú (acordo)". */
const AGREED = ' (acordo)';

function causeWords(cause: ChangeCause, known: Required<Known>): string {
  const { debts, missed, thin, asked } = known;
  const names = (ids: readonly string[]) => `*${list([...new Set(ids.map((id) => calledIn(debts, id)))])}*`;
  switch (cause.of) {
    case 'time':
      return 'o tempo que passou';
    case 'payments': {
      const owed = cause.debts.reduce((sum, difference) => sum + difference.owed, 0);
      const what = owed > 0 ? 'o que ficou sem pagar de' : owed === 0 ? 'o atraso de' : 'o que você pagou de';
      return `${what} ${names(idsOf(cause.debts))}`;
    }
    case 'offers-missed':
      return `a proposta de ${names(cause.debtIds)} que ficou pra trás`;
    case 'kept-money':
      return `os *${formatBrl(cause.amount)}* que o plano guardava (se você guardou, me conta)`;
    case 'debts-added':
      return cause.debtIds.every((id) => asked.includes(id))
        ? `o que ficou sem pagar de ${names(cause.debtIds)}`
        : `com ${names(cause.debtIds)} na conta`;
    case 'debts-gone':
      return `sem ${names(cause.debtIds)} na conta`;
    case 'terms-corrected':
      return `o que mudou em ${names(idsOf(cause.debts))}`;
    case 'payments-undone':
      return `o pagamento de ${names(idsOf(cause.debts))} que saiu da conta`;
    case 'offers-new':
      return `a proposta de ${names(idsOf(cause.offers))}`;
    case 'offers-accepted':
      return `o acordo com ${names(cause.debtIds).replaceAll(AGREED, '')}`;
    case 'offers-lapsed':
      return `sem a proposta de ${names(idsOf(cause.offers))}`;
    case 'one-off':
      return onceWords(cause);
    case 'monthly':
      if (cause.difference < 0 && missed.includes(cause.from)) return `${monthName(cause.from)} sem pagamento`;
      if (cause.difference < 0 && thin.includes(cause.from)) {
        return `*${formatBrl(-cause.difference)}* a menos em ${monthName(cause.from)}`;
      }
      return `*${formatBrl(Math.abs(cause.difference))}* ${cause.difference < 0 ? 'a menos' : 'a mais'} ${cause.isOnce ? `em ${monthName(cause.from)}` : 'por mês'}`;
    case 'rates':
      return `os juros de ${names(cause.debtIds)}`;
    case 'together':
      return list(cause.causes.map((one) => causeWords(one, known)));
  }
}

function calledIn(debts: readonly Debt[], id: string): string {
  const debt = debts.find((one) => one.id === id);
  return debt ? nameOf(debt) : 'uma dívida';
}

function idsOf(parts: readonly { readonly debtId: string }[]): readonly string[] {
  return parts.map(({ debtId }) => debtId);
}
