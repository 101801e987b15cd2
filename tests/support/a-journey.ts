import type { Change, ConversationState, Fact } from '../../src/contracts/conversation-state.ts';
import { makeRoadmap } from '../../src/conversation/make-roadmap.ts';
import { newConversation } from '../../src/conversation/new-conversation.ts';
import { foldFacts } from '../../src/conversation/situation.ts';
import { debtsOf } from '../../src/conversation/to-domain.ts';
import { reais } from '../../src/domain/money/centavos.ts';
import type { DebtsAsTold, Journey, NegotiationStep } from '../../src/ports/journey-source.ts';
import { NEGOTIATION_EVENTS } from '../../src/ports/journey-source.ts';
import type { Roadmap } from '../../src/ports/roadmap-source.ts';

export type ToldDay = { readonly on: string; readonly changes: readonly Change[] };
export type ToldJourney = Journey & { readonly roadmap: Roadmap; readonly negotiations: readonly NegotiationStep[] };

/** As the app wires it. */
export { foldFacts };

export const debtsAsTold: DebtsAsTold = (facts, on) => debtsOf(foldFacts(facts), on).complete;

/** What an invented person told day by day, with a roadmap made by the product after each day. */
export function aJourney(days: readonly ToldDay[] = aYearOfJoana, firstName = 'Joana'): ToldJourney {
  let state: ConversationState = { ...newConversation(firstName), firstName, consent: 'given' };
  let roadmap: Roadmap | undefined;
  const negotiations: NegotiationStep[] = [];
  for (const { on, changes } of days) {
    const facts: Fact[] = changes.map((change, index) => ({
      messageId: `${on}-${index}`,
      slot: undefined,
      on,
      change,
    }));
    state = { ...state, facts: [...state.facts, ...facts], revision: state.revision + 1 };
    const situation = foldFacts(state.facts);
    if (debtsOf(situation, on).complete.length === 0) continue;
    const made = makeRoadmap(state, situation, { today: on, url: 'https://denserola.example/r/x', isAsked: false });
    state = { ...state, roadmap: made.mark };
    roadmap = made.roadmap;
    for (const event of made.events) {
      const type = NEGOTIATION_EVENTS.find((one) => one === event.type);
      if (type && event.type === 'offer-judged') negotiations.push({ at: Date.parse(`${on}T15:00:00Z`), event });
    }
  }
  if (!roadmap) throw new Error('the example must have a debt');
  const [told, made] = [JSON.parse(JSON.stringify(state)), JSON.parse(JSON.stringify(roadmap))];
  return { state: told, roadmap: made, plan: 'premium', negotiations };
}

const debt = (told: Extract<Change, { set: 'debt' }>['debt']): Change => ({ set: 'debt', debt: told });
const paid = (on: string, debtId: string, amount: number): Change => ({
  set: 'payment',
  debtId,
  amount: reais(amount),
  on,
});
const monthly = (value: number) => ({ value, period: 'month', span: `${value * 100}%` }) as const;

/** From July to November: four debts, payments, an agreement, and a debt remembered late. */
export const aYearOfJoana: readonly ToldDay[] = [
  {
    on: '2026-07-02',
    changes: [
      {
        set: 'income',
        income: { id: 'i1', source: 'formal-job', monthly: reais(2900), variable: false, thirteenth: true },
      },
      {
        set: 'income',
        income: { id: 'i2', source: 'odd-jobs', monthly: reais(250), variable: true, thirteenth: false, payDay: 20 },
      },
      { set: 'expense', expense: { id: 'e1', category: 'housing', monthly: reais(850), essential: true } },
      { set: 'expense', expense: { id: 'e2', category: 'food', monthly: reais(700), essential: true } },
      { set: 'expense', expense: { id: 'e3', category: 'energy', monthly: reais(140), essential: true } },
      { set: 'expense', expense: { id: 'e4', category: 'transport', monthly: reais(180), essential: true } },
      { set: 'expense', expense: { id: 'e5', category: 'leisure', monthly: reais(120), essential: false } },
      debt({
        id: 'd1',
        creditor: 'Nubank',
        kind: 'credit-card',
        balance: reais(4200),
        dueDay: 10,
        rate: monthly(0.129),
      }),
      debt({
        id: 'd2',
        creditor: 'Lojas Primavera',
        kind: 'store-credit',
        balance: reais(3200),
        overdue: 'yes',
        overdueSince: '2025-08-10',
        rate: monthly(0.04),
      }),
      debt({
        id: 'd3',
        creditor: 'Casas Bahia',
        kind: 'store-credit',
        instalmentAmount: reais(129.9),
        instalmentsRemaining: 12,
        rate: monthly(0.0499),
        dueDay: 5,
      }),
      debt({
        id: 'd4',
        creditor: 'Vivo',
        kind: 'telecom',
        balance: reais(620),
        overdue: 'yes',
        overdueSince: '2026-03-20',
        interestFree: true,
      }),
    ],
  },
  { on: '2026-07-10', changes: [paid('2026-07-10', 'd1', 700), paid('2026-07-05', 'd3', 129.9)] },
  { on: '2026-08-07', changes: [paid('2026-08-05', 'd3', 129.9), paid('2026-08-07', 'd1', 620)] },
  {
    on: '2026-08-20',
    changes: [debt({ id: 'd5', creditor: 'Tia Célia', kind: 'informal', balance: reais(700), interestFree: true })],
  },
  {
    on: '2026-09-04',
    changes: [
      paid('2026-09-04', 'd1', 650),
      paid('2026-09-04', 'd3', 129.9),
      {
        set: 'offer',
        debtId: 'd2',
        offer: {
          id: 'o1',
          price: reais(1250),
          instalments: 5,
          until: '2026-09-20',
          channel: 'bureau-app',
          proof: 'written',
          cleansName: true,
        },
      },
    ],
  },
  { on: '2026-09-12', changes: [{ set: 'offer-accepted', debtId: 'd2', offerId: 'o1', on: '2026-09-12' }] },
  {
    on: '2026-10-06',
    changes: [paid('2026-10-05', 'd2', 250), paid('2026-10-05', 'd3', 129.9), paid('2026-10-06', 'd1', 480)],
  },
  {
    on: '2026-11-09',
    changes: [
      paid('2026-11-06', 'd2', 250),
      paid('2026-11-06', 'd3', 129.9),
      paid('2026-11-09', 'd5', 700),
      {
        set: 'offer',
        debtId: 'd4',
        offer: { id: 'o2', price: reais(310), instalments: 2, until: '2026-12-18', channel: 'phone', proof: 'spoken' },
      },
      {
        set: 'offer',
        debtId: 'd4',
        offer: {
          id: 'o3',
          price: reais(900),
          instalments: 11,
          entry: reais(100),
          channel: 'message',
          cleansName: false,
        },
      },
    ],
  },
];

/** Told this month, with offers that only open in March; nothing has happened yet. */
export const aNewcomer: readonly ToldDay[] = [
  {
    on: '2026-11-20',
    changes: [
      {
        set: 'income',
        income: { id: 'i1', source: 'formal-job', monthly: reais(2600), variable: false, thirteenth: true, payDay: 5 },
      },
      { set: 'expense', expense: { id: 'e1', category: 'housing', monthly: reais(1750), essential: true } },
      debt({ id: 'd1', creditor: 'Banco Horizonte', kind: 'overdraft', balance: reais(900), rate: monthly(0.08) }),
      debt({
        id: 'd2',
        creditor: 'Financeira Boa Esperança do Vale do Paraíba Crédito e Investimento S.A.',
        kind: 'personal-loan',
        balance: reais(5200),
        overdue: 'yes',
        overdueSince: '2025-08-10',
        dueDay: 31,
      }),
      {
        set: 'offer',
        debtId: 'd2',
        offer: {
          id: 'o1',
          price: reais(1900),
          instalments: 1,
          from: '2027-03-01',
          until: '2027-03-15',
          proof: 'written',
        },
      },
    ],
  },
];

/** More is owed than what is left can ever pay. */
export const inDeficit: readonly ToldDay[] = [
  {
    on: '2026-11-02',
    changes: [
      {
        set: 'income',
        income: { id: 'i1', source: 'retirement', monthly: reais(1850), variable: false, thirteenth: true },
      },
      { set: 'expense', expense: { id: 'e1', category: 'housing', monthly: reais(1780), essential: true } },
      debt({ id: 'd1', creditor: 'Banco do Vale', kind: 'credit-card', balance: reais(9200), dueDay: 12 }),
      debt({ id: 'd2', creditor: 'Financeira Horizonte', kind: 'personal-loan', balance: reais(7000) }),
    ],
  },
];
