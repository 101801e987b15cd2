import type { ConversationState, DebtDraft } from '../../src/contracts/conversation-state.ts';
import type { CommonTopic } from '../../src/contracts/question-topics.ts';
import { newConversation } from '../../src/conversation/new-conversation.ts';
import { foldFacts } from '../../src/conversation/situation.ts';
import type { Income } from '../../src/domain/budget/budget.ts';
import type { DebtKind } from '../../src/domain/debts/debt.ts';
import { reais } from '../../src/domain/money/centavos.ts';
import type { MonthDue } from '../../src/domain/payoff/follow-up/month-due.ts';
import type { ChangeCause } from '../../src/domain/payoff/reasons/change-cause.ts';
import type { PlanDifference } from '../../src/domain/payoff/reasons/explain-change.ts';
import { aDebt } from './a-debt.ts';
import { aRoadmap, deficitRoadmap, longLoan, payablePlan, roadmapWithOffers } from './a-roadmap.ts';

export const TODAY = '2026-11-22';
export const LINK = 'https://exemplo.test/r/segredo';
export const SAME_FOR_ALL = [
  'what-is-this',
  'is-it-safe',
  'cost',
  'rotativo',
  'minimum-payment',
  'name-cleaning',
  'prescription',
] as const;
export const OF_THE_PERSON = [
  'total-owed',
  'my-debts',
  'freedom-date',
  'next-step',
  'paid-so-far',
  'roadmap',
  'link',
] as const;
export const COMMON_TOPICS = [
  ...(['prison', 'home-seizure', 'account-seizure', 'benefit-seizure', 'alimony', 'name-check'] as const),
  ...(['total-effective-cost', 'compound-interest', 'portability', 'payroll-loan', 'payroll-card'] as const),
  ...(['negotiation-fair', 'fgts', 'social-tariff', 'gas-benefit', 'social-help', 'which-bill-first'] as const),
  ...(['not-my-loan', 'who-is-behind', 'in-my-name'] as const),
] as const satisfies readonly CommonTopic[];
export const PLANNED = [
  { month: '2027-02', amount: reais(120), reason: 'contract' },
  { month: '2027-05', amount: reais(480.5), reason: 'highest-rate' },
] as const;
export const ONE_OFFS = ['thirteenth', 'fgts', 'tax-refund', 'sale', 'other'] as const;
export const ONE_OFF = { month: '2027-03', amount: reais(800), reason: 'sale' } as const;
export const INCOME: Income = { id: 'i1', source: 'odd-jobs', monthly: reais(1200), variable: true, thirteenth: false };
export const RENT = { category: 'housing', label: 'aluguel', monthly: reais(700) } as const;
export const LIGHT = { category: 'energy', label: 'luz', monthly: reais(140) } as const;

export const plain = aRoadmap();
export const deficit = deficitRoadmap();
export const offered = roadmapWithOffers();
export const snowball = aRoadmap({ preference: { strategy: 'snowball' } });
export const long = payablePlan(aRoadmap({ income: 4200, debts: [longLoan, ...plain.plan.debts] }));
export const ROADMAPS = [plain, deficit, offered];

export const KINDS: readonly DebtKind[] = [
  ...(['credit-card', 'card-instalments', 'overdraft', 'personal-loan', 'payroll-loan', 'vehicle-financing'] as const),
  ...(['mortgage', 'store-credit', 'utility-bill', 'rent', 'condominium-fee', 'tax', 'telecom', 'education'] as const),
  ...(['health', 'informal', 'loan-shark', 'settlement', 'other'] as const),
];

/** A person who owes nothing but one debt, of each kind in turn. */
export const ofEachKind = KINDS.map((kind) => aRoadmap({ debts: [aDebt(kind).named('Nubank').of(900).build()] }));

export function unpayable() {
  if (deficit.plan.kind !== 'unpayable') throw new Error('the example must have no plan');
  return deficit.plan;
}

export const DRAFTS: readonly DebtDraft[] = [
  {
    id: 'd1',
    creditor: 'Nubank',
    kind: 'credit-card',
    balance: reais(3000),
    approximate: true,
    rate: { value: 0.145, period: 'month', span: '14,5%' },
    dueDay: 10,
    overdue: 'yes',
    overdueSince: '2026-03-01',
    offers: [{ id: 'o1', price: reais(900), instalments: 1 }],
  },
  { id: 'd2', creditor: 'Renner', kind: 'store-credit', instalmentAmount: reais(89), instalmentsRemaining: 7 },
  { id: 'd3', creditor: '', balance: reais(300) },
];

/** With two debts of one creditor. */
export const TOLD_APART: readonly DebtDraft[] = [
  ...DRAFTS,
  { id: 'd4', creditor: 'Itaú', name: 'Itaú (cheque especial)', kind: 'overdraft', balance: reais(900) },
];

export const STATE: ConversationState = {
  ...newConversation('Ana'),
  consent: 'given',
  facts: [
    { messageId: 'm1', slot: 'incomes', change: { set: 'income', income: INCOME } },
    {
      messageId: 'm2',
      slot: 'essentials',
      change: { set: 'expense', expense: { id: 'e1', essential: true, ...RENT } },
    },
    ...DRAFTS.map((debt) => ({ messageId: 'm3', slot: 'debts', change: { set: 'debt', debt } }) as const),
    { messageId: 'm4', slot: 'worry', change: { set: 'worry', worry: 'service-cut' } },
    { messageId: 'm5', slot: undefined, change: { set: 'extra-monthly', amount: reais(50) } },
    { messageId: 'm6', slot: undefined, change: { set: 'month-missed', month: '2026-12' } },
    { messageId: 'm7', slot: undefined, change: { set: 'one-off', oneOff: ONE_OFF } },
  ],
};

export function known(one: typeof plain) {
  return {
    situation: foldFacts(STATE.facts),
    diagnosis: one.diagnosis,
    plan: one.plan,
    due: DUE,
    today: TODAY,
    incomplete: ['Magazine Luiza'],
  };
}

export const DUE: MonthDue = {
  month: '2027-01',
  payments: [
    { debtId: 'd1', creditor: 'Renner', amount: reais(95), dueDay: 20 },
    { debtId: 'd2', creditor: 'Nubank', amount: reais(285) },
  ],
};

export const TERMS = [
  { price: reais(350), instalments: 1, until: '2026-12-15' },
  { price: reais(900), instalments: 11, entry: reais(100), from: '2026-12-01', cleansName: true },
  { price: reais(360), instalments: 3 },
] as const;

export const CAUSES: readonly ChangeCause[] = [
  { of: 'time' },
  { of: 'payments', debts: [{ debtId: 'd1', owed: reais(100) }] },
  { of: 'payments', debts: [{ debtId: 'd1', owed: -reais(100) }] },
  { of: 'payments', debts: [{ debtId: 'd1', owed: 0 }] },
  { of: 'offers-missed', debtIds: ['d1'] },
  { of: 'kept-money', amount: reais(80) },
  { of: 'debts-added', debtIds: ['d3'] },
  { of: 'debts-gone', debtIds: ['d3'] },
  { of: 'terms-corrected', debts: [{ debtId: 'd2', owed: reais(50) }] },
  { of: 'offers-new', offers: [{ debtId: 'd1', offerId: 'o1' }] },
  { of: 'offers-accepted', debtIds: ['d1'] },
  { of: 'offers-lapsed', offers: [{ debtId: 'd1', offerId: 'o1' }] },
  { of: 'one-off', difference: reais(500) },
  { of: 'one-off', difference: -reais(500) },
  { of: 'one-off', difference: 0 },
  { of: 'monthly', from: '2026-12', difference: -reais(100) },
  { of: 'monthly', from: '2027-01', difference: reais(100) },
  { of: 'monthly', from: '2027-01', difference: reais(100), isOnce: true },
  { of: 'payments-undone', debts: [{ debtId: 'd1', owed: reais(100) }] },
  { of: 'rates', debtIds: ['d1', 'd3'] },
  { of: 'together', causes: [{ of: 'time' }, { of: 'debts-gone', debtIds: ['d3'] }] },
];

export function effectsOf(cause: ChangeCause): readonly PlanDifference[] {
  return [
    { kind: 'moved', cause, months: -3, cost: -reais(200) },
    { kind: 'end-lost', cause, shortfall: reais(90) },
    { kind: 'end-found', cause, freeOn: '2028-05', totalPaid: reais(5000) },
    { kind: 'shortfall-moved', cause, shortfall: -reais(40) },
  ];
}
