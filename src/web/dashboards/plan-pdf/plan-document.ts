import type { ToldSituation } from '../../../contracts/told-situation.ts';
import type { Expense, Income } from '../../../domain/budget/budget.ts';
import { amountOwed } from '../../../domain/debts/amount-owed.ts';
import type { Debt } from '../../../domain/debts/debt.ts';
import { nameOf } from '../../../domain/debts/debt-name.ts';
import type { LawRuleId } from '../../../domain/law/rule.ts';
import { lawRule, shownAs } from '../../../domain/law/rules.ts';
import { ALL_CREDITORS_RULES } from '../../../domain/negotiation/all-creditors-plan.ts';
import { waysOut } from '../../../domain/negotiation/ways-out.ts';
import type { LocalDate } from '../../../domain/time/local-date.ts';
import type { PaperBlock, PaperDocument } from '../../../ports/document-printer.ts';
import type { Roadmap } from '../../../ports/roadmap-source.ts';
import { formatBrl, formatDate, formatMonthlyRate } from '../../format.ts';
import { debtsThen } from '../../roadmap/debts-then.ts';
import { termsWords } from '../../roadmap/offer-words.ts';
import { DEBT_KIND, OFFER_CHANNEL } from '../../words.ts';
import { EXPENSE_CATEGORY, INCOME_SOURCE } from './budget-words.ts';
import { proposal } from './proposal.ts';

/** What one takes to Procon, Defensoria or a bank: what comes in, what must go out, what is owed, and what is proposed. */
export function planDocument(
  { incomes, expenses }: Pick<ToldSituation, 'incomes' | 'expenses'>,
  roadmap: Roadmap,
  today: LocalDate,
): PaperDocument {
  const { madeOn, diagnosis, plan } = roadmap;
  return {
    title: 'Plano de pagamento de dívidas',
    language: 'pt-BR',
    subject: 'Renda, despesas, dívidas e proposta de pagamento, como declarados pela pessoa',
    footer:
      'Feito com o DenserolaAI, pelo que a pessoa declarou. As contas são estimativas e não substituem orientação jurídica.',
    blocks: [
      {
        kind: 'title',
        text: 'Plano de pagamento de dívidas',
        under: `Situação em ${formatDate(madeOn)}, declarada pela própria pessoa. Impresso em ${formatDate(today)}.`,
      },
      { kind: 'paragraph', text: 'Nome: ____________________________________________   CPF: ______________________' },
      ...income(incomes, diagnosis.income),
      ...essentials(expenses, diagnosis.essentials),
      ...month(roadmap),
      ...debtTable(debtsThen(roadmap), madeOn),
      ...proposal(roadmap),
      ...offers(plan.debts),
      ...law(roadmap, today),
      ...places(),
    ],
  };
}

function income(incomes: readonly Income[], total: number): readonly PaperBlock[] {
  return [
    { kind: 'heading', text: 'O que entra por mês' },
    {
      kind: 'table',
      columns: [
        { title: 'Renda', width: 0.6, align: 'left' },
        { title: 'Tipo', width: 0.18, align: 'left' },
        { title: 'Por mês', width: 0.22, align: 'right' },
      ],
      rows: incomes.map(({ source, variable, monthly }) => [
        INCOME_SOURCE[source],
        variable ? 'varia' : 'fixa',
        formatBrl(monthly),
      ]),
      sum: ['Total', '', formatBrl(total)],
    },
  ];
}

function essentials(expenses: readonly Expense[], total: number): readonly PaperBlock[] {
  const essential = expenses.filter((expense) => expense.essential);
  return [
    { kind: 'heading', text: 'Despesas essenciais por mês' },
    {
      kind: 'table',
      columns: [
        { title: 'Despesa', width: 0.78, align: 'left' },
        { title: 'Por mês', width: 0.22, align: 'right' },
      ],
      rows: essential.map(({ category, label, monthly }) => [
        label ? `${EXPENSE_CATEGORY[category]} (${label})` : EXPENSE_CATEGORY[category],
        formatBrl(monthly),
      ]),
      sum: ['Total', formatBrl(total)],
    },
  ];
}

/** The month's account, down to what is left. */
function month({ diagnosis }: Roadmap): readonly PaperBlock[] {
  const { leftForDebts, flexible, debtService, minimumForLiving } = diagnosis;
  return [
    { kind: 'heading', text: 'A conta do mês' },
    {
      kind: 'table',
      columns: [
        { title: 'Conta', width: 0.78, align: 'left' },
        { title: 'Por mês', width: 0.22, align: 'right' },
      ],
      rows: [
        ['Renda', formatBrl(diagnosis.income)],
        ['Despesas essenciais', formatBrl(-diagnosis.essentials)],
        ['Outras despesas', formatBrl(-flexible)],
        [leftForDebts < 0 ? 'Falta por mês, antes de qualquer dívida' : 'Sobra para dívidas', formatBrl(leftForDebts)],
        ['As dívidas pedem, pelos contratos', formatBrl(debtService)],
      ],
    },
    {
      kind: 'paragraph',
      text: `Mínimo existencial considerado: ${formatBrl(minimumForLiving.amount)} por mês${minimumForLiving.kept ? '' : ', que hoje não fica preservado'}.`,
    },
  ];
}

function debtTable(debts: readonly Debt[], madeOn: LocalDate): readonly PaperBlock[] {
  const total = debts.reduce((sum, debt) => sum + amountOwed(debt, madeOn).total, 0);
  return [
    { kind: 'heading', text: 'O que é devido' },
    {
      kind: 'table',
      columns: [
        { title: 'Credor', width: 0.3, align: 'left' },
        { title: 'Tipo', width: 0.22, align: 'left' },
        { title: 'Atraso desde', width: 0.14, align: 'left' },
        { title: 'Juros', width: 0.16, align: 'right' },
        { title: 'Para quitar', width: 0.18, align: 'right' },
      ],
      rows: debts.map((debt) => [
        nameOf(debt),
        DEBT_KIND[debt.kind],
        debt.overdueSince ? formatDate(debt.overdueSince) : 'em dia',
        rateWords(debt),
        formatBrl(amountOwed(debt, madeOn).total),
      ]),
      sum: ['Total', '', '', '', formatBrl(total)],
    },
    ...(debts.some(({ rate }) => rate?.source === 'market')
      ? [
          {
            kind: 'paragraph',
            text: '* Taxa não informada: usada a média de mercado do tipo de dívida, divulgada pelo Banco Central. Peça ao credor o demonstrativo com a taxa do contrato.',
          } as const,
        ]
      : []),
  ];
}

function rateWords({ rate }: Debt): string {
  if (!rate) return '–';
  if (rate.source === 'none') return 'sem juros';
  return `${formatMonthlyRate(rate.monthly)}${rate.source === 'market' ? '*' : ''}`;
}

function offers(debts: readonly Debt[]): readonly PaperBlock[] {
  const rows = debts.flatMap((debt) =>
    debt.offers
      .filter(({ expectedFrom }) => expectedFrom === undefined)
      .map((offer) => [
        nameOf(debt),
        termsWords(offer),
        offer.until ? formatDate(offer.until) : 'sem data',
        offer.channel === undefined ? '–' : (OFFER_CHANNEL[offer.channel].split(':')[0] ?? ''),
      ]),
  );
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', text: 'Propostas recebidas dos credores' },
    {
      kind: 'table',
      columns: [
        { title: 'Credor', width: 0.25, align: 'left' },
        { title: 'Proposta', width: 0.37, align: 'left' },
        { title: 'Vale até', width: 0.14, align: 'left' },
        { title: 'Como veio', width: 0.24, align: 'left' },
      ],
      rows,
    },
  ];
}

/** The rules that the plan and its ways stand on, each with its citation; none that is withheld today. */
function law({ diagnosis, plan }: Roadmap, today: LocalDate): readonly PaperBlock[] {
  const ids = new Set<LawRuleId>([
    ...waysOut(diagnosis, plan, today).flatMap(({ ruleIds }) => ruleIds),
    ...ALL_CREDITORS_RULES,
    'early-payment-discount',
    'record-removal',
    'abusive-collection',
  ]);
  const shown = [...ids].map(lawRule).filter((rule) => shownAs(rule, today) !== 'withheld');
  return [
    { kind: 'heading', text: 'O que a lei diz' },
    {
      kind: 'table',
      columns: [
        { title: 'Regra', width: 0.5, align: 'left' },
        { title: 'Onde está', width: 0.34, align: 'left' },
        { title: 'Conferido em', width: 0.16, align: 'left' },
      ],
      rows: shown.map((rule) => [
        rule.title,
        rule.citation,
        `${formatDate(rule.checkedOn)}${shownAs(rule, today) === 'with-caution' ? ' (confirme antes)' : ''}`,
      ]),
    },
  ];
}

function places(): readonly PaperBlock[] {
  return [
    { kind: 'heading', text: 'Onde levar este plano, de graça' },
    {
      kind: 'list',
      items: [
        `Procon da sua cidade ou do seu estado: pode chamar todos os credores para uma conversa (${lawRule('over-indebtedness-plan').citation}).`,
        'Defensoria Pública: orienta e defende quem não pode pagar advogado.',
        'consumidor.gov.br: reclamação direto com a empresa, pela internet.',
        'O próprio banco ou loja: peça por escrito a resposta e o demonstrativo da dívida.',
      ],
    },
    {
      kind: 'paragraph',
      text: 'Local e data: ______________________________   Assinatura: ______________________________',
    },
  ];
}
