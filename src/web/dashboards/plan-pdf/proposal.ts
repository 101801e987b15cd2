import type { Debt } from '../../../domain/debts/debt.ts';
import { nameOf } from '../../../domain/debts/debt-name.ts';
import { lawRule } from '../../../domain/law/rules.ts';
import { allCreditorsPlan } from '../../../domain/negotiation/all-creditors-plan.ts';
import type { MonthDue } from '../../../domain/payoff/follow-up/month-due.ts';
import type { PayoffPlan } from '../../../domain/payoff/plan.ts';
import type { Month } from '../../../domain/time/local-date.ts';
import type { PaperBlock } from '../../../ports/document-printer.ts';
import type { Roadmap } from '../../../ports/roadmap-source.ts';
import { counted, formatBrl, formatDuration, formatMonth, formatMonthShort } from '../../format.ts';

/** What is proposed: the plan where it has an end, else what the law lets one propose to all creditors together. */
export function proposal(roadmap: Roadmap): readonly PaperBlock[] {
  const { plan } = roadmap;
  if (plan.debts.length === 0) return [];
  return plan.kind === 'payable' ? ownPlan(plan, roadmap.due) : toAllCreditors(roadmap);
}

type Payable = Extract<PayoffPlan, { kind: 'payable' }>;

function ownPlan(plan: Payable, due: MonthDue | undefined): readonly PaperBlock[] {
  const { months, freeOn, totalPaid, totalInterest } = plan;
  return [
    { kind: 'heading', text: 'Proposta de pagamento' },
    {
      kind: 'paragraph',
      text: `${counted(months.length, 'pagamento mensal', 'pagamentos mensais')} (${formatDuration(months.length)}), até ${formatMonth(freeOn)}. Total pago: ${formatBrl(totalPaid)}, dos quais ${formatBrl(totalInterest)} são juros.${due ? ` ${beforeThem(due)}` : ''}`,
    },
    {
      kind: 'table',
      columns: [
        { title: 'Credor', width: 0.4, align: 'left' },
        { title: 'Primeiro', width: 0.14, align: 'left' },
        { title: 'Último', width: 0.14, align: 'left' },
        { title: 'Pagamentos', width: 0.14, align: 'right' },
        { title: 'Total', width: 0.18, align: 'right' },
      ],
      rows: plan.debts.flatMap((debt) => creditorRow(debt, plan)),
      sum: ['Total', '', '', '', formatBrl(totalPaid)],
    },
    { kind: 'heading', text: 'Mês a mês' },
    {
      kind: 'table',
      columns: [
        { title: 'Mês', width: 0.14, align: 'left' },
        { title: 'Para quem', width: 0.44, align: 'left' },
        { title: 'Pago no mês', width: 0.2, align: 'right' },
        { title: 'Falta depois', width: 0.22, align: 'right' },
      ],
      rows: months.map(({ month, payments, totalBalanceAfter }) => [
        formatMonthShort(month),
        payments.map(({ debtId, amount }) => `${calledIn(plan.debts, debtId)} ${formatBrl(amount)}`).join('; '),
        formatBrl(payments.reduce((sum, { amount }) => sum + amount, 0)),
        formatBrl(totalBalanceAfter),
      ]),
    },
  ];
}

/** What the month before the plan's first one still asks for. */
function beforeThem({ month, payments }: MonthDue): string {
  const asked = payments.map(({ creditor, amount }) => `${creditor} ${formatBrl(amount)}`).join('; ');
  return `Antes disso, ainda em ${formatMonth(month)}: ${asked}.`;
}

function creditorRow(debt: Debt, { months }: Payable): readonly (readonly string[])[] {
  const paid = months.flatMap(({ month, payments }) =>
    payments
      .filter(({ debtId }) => debtId === debt.id)
      .map(({ amount }): { month: Month; amount: number } => ({ month, amount })),
  );
  const first = paid[0];
  const last = paid.at(-1);
  if (!first || !last) return [];
  const total = paid.reduce((sum, { amount }) => sum + amount, 0);
  return [
    [nameOf(debt), formatMonthShort(first.month), formatMonthShort(last.month), String(paid.length), formatBrl(total)],
  ];
}

function toAllCreditors({ diagnosis, madeOn }: Roadmap): readonly PaperBlock[] {
  const all = allCreditorsPlan(diagnosis, madeOn);
  const heading = {
    kind: 'heading',
    text: `Proposta a todos os credores (${lawRule('over-indebtedness-plan').citation})`,
  } as const;
  if (all.kind === 'nobody-to-call') return [];
  if (all.kind === 'nothing-left') {
    return [
      heading,
      {
        kind: 'paragraph',
        text: `Hoje não sobra valor para propor${all.lacking > 0 ? `: faltam ${formatBrl(all.lacking)} por mês` : ''}. Peço a conversa conjunta com os credores, com o mínimo existencial preservado.`,
      },
    ];
  }
  const monthly = Math.max(...all.payments);
  return [
    heading,
    {
      kind: 'paragraph',
      text: `${counted(all.payments.length, 'parcela', 'parcelas')} de ${formatBrl(monthly)} para todos juntos, ${formatBrl(all.total)} de ${formatBrl(all.owed)} devidos, em proporção ao que se deve a cada um.`,
    },
    {
      kind: 'table',
      columns: [
        { title: 'Credor', width: 0.4, align: 'left' },
        { title: 'Devido', width: 0.2, align: 'right' },
        { title: 'Por mês', width: 0.2, align: 'right' },
        { title: 'Ao todo', width: 0.2, align: 'right' },
      ],
      rows: all.creditors.map(({ debtId, owed, gets, payments }) => [
        calledIn(diagnosis.debts, debtId),
        formatBrl(owed),
        formatBrl(Math.max(...payments)),
        formatBrl(gets),
      ]),
      sum: ['Total', formatBrl(all.owed), formatBrl(monthly), formatBrl(all.total)],
    },
  ];
}

function calledIn(debts: readonly Debt[], debtId: string): string {
  const debt = debts.find(({ id }) => id === debtId);
  return debt ? nameOf(debt) : 'outra dívida';
}
