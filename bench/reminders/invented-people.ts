import type pg from 'pg';
import type { ConversationState } from '../../src/contracts/conversation-state.ts';
import { newConversation } from '../../src/conversation/new-conversation.ts';
import type { Budget } from '../../src/domain/budget/budget.ts';
import type { Debt } from '../../src/domain/debts/debt.ts';
import { diagnose } from '../../src/domain/diagnosis/diagnose.ts';
import { planPayoff } from '../../src/domain/payoff/plan-payoff.ts';
import type { Roadmap } from '../../src/ports/roadmap-source.ts';

/** The day on which all of them have something due, and the hour at which they are looked at: ten in Brasília. */
export const NOW = Date.parse('2026-12-07T13:00:00Z');
const MADE_ON = '2026-11-22';
const DISTINCT = 120;

/**
 * So many people with a conversation and a roadmap, written by the database itself from some distinct, really planned
 * ones. Nobody has an agenda yet; everybody is due to be looked at.
 */
export async function inventPeople(client: pg.Pool, count: number): Promise<void> {
  await client.query(
    'TRUNCATE people, conversations, person_addresses, roadmaps, reminder_looks, reminder_agendas, reminders, outbox CASCADE',
  );
  await client.query('CREATE TEMPORARY TABLE invented (n integer PRIMARY KEY, state json, roadmap json)');
  const invented = Array.from({ length: DISTINCT }, (_, n) => ({ n, ...inventedPerson(n) }));
  await client.query('INSERT INTO invented SELECT * FROM unnest($1::integer[], $2::json[], $3::json[])', [
    invented.map(({ n }) => n),
    invented.map(({ state }) => JSON.stringify(state)),
    invented.map(({ roadmap }) => JSON.stringify(roadmap)),
  ]);
  for (const statement of FILL) await client.query(statement, statement.includes('$1') ? [count] : []);
  await client.query('DROP TABLE invented');
}

const FILL = [
  'CREATE TEMPORARY TABLE numbered AS SELECT gen_random_uuid() AS id, n FROM generate_series(1, $1::integer) n',
  'INSERT INTO people (id) SELECT id FROM numbered',
  `INSERT INTO person_addresses (address, address_hash, person_id)
   SELECT 'phone:' || phone, md5(phone), id
   FROM (SELECT id, (ARRAY['55118', '55218', '55818', '55928'])[n % 4 + 1] || lpad(n::text, 7, '0') AS phone FROM numbered) p`,
  `INSERT INTO conversations (person_id, state) SELECT id, state FROM numbered JOIN invented i ON i.n = numbered.n % ${DISTINCT}`,
  `INSERT INTO roadmaps (person_id, roadmap) SELECT id, roadmap FROM numbered JOIN invented i ON i.n = numbered.n % ${DISTINCT}`,
  `INSERT INTO reminder_looks (person_id, instance, reply_to, heard_at, next_look_at)
   SELECT person_id, 'bench', substr(address, 7) || '@s.whatsapp.net', '${MADE_ON}T15:00:00Z', '${MADE_ON}T16:00:00Z'
   FROM person_addresses`,
  'DROP TABLE numbered',
  'ANALYZE',
];

const NAMES = ['Joana', 'Marlene', 'Raimundo', 'Cida', 'Tiago', 'Neide', 'Wagner', 'Elza', 'Caio', 'Rosa'];
const CREDITORS = ['Banco Horizonte', 'Lojas Primavera', 'Financeira Aurora', 'Cartão Girassol', 'Crediário do Zé'];

function inventedPerson(n: number): { state: ConversationState; roadmap: Roadmap } {
  const firstName = NAMES[n % NAMES.length] ?? 'Ana';
  const debts = Array.from({ length: 2 + (n % 3) }, (_, index) => inventedDebt(n, index));
  const budget: Budget = {
    incomes: [
      { id: 'i1', source: 'formal-job', monthly: 300_000 + n * 1_000, variable: false, thirteenth: n % 2 === 0 },
    ],
    expenses: [{ id: 'e1', category: 'housing', monthly: 150_000, essential: true }],
    oneOffIncomes: [],
  };
  const diagnosis = diagnose({ budget, debts, today: MADE_ON });
  const monthlyForDebts = diagnosis.leftForDebts;
  const plan = planPayoff({ debts, monthlyForDebts, oneOffIncomes: [], today: MADE_ON }, { strategy: 'best' });
  const told = debts.map(({ id, creditor, kind, dueDay = 1 }, index) => ({
    messageId: `3A${n}F${index}`,
    slot: undefined,
    on: MADE_ON,
    change: { set: 'debt' as const, debt: { id, creditor, kind, dueDay, balance: 100_000 } },
  }));
  const state: ConversationState = { ...newConversation(firstName), turn: 14, consent: 'given', facts: told };
  return { state, roadmap: { firstName, madeOn: MADE_ON, diagnosis, plan } };
}

/** The first one is due on the day or within three days after it. */
function inventedDebt(n: number, index: number): Debt {
  const creditor = CREDITORS[(n + index) % CREDITORS.length] ?? 'Banco';
  const shared = { id: `d${index + 1}`, creditor, collateral: 'none', offers: [] } as const;
  if (index > 0) {
    const obligation = { form: 'balance', balance: 80_000 + n * 700 } as const;
    return { ...shared, kind: 'credit-card', obligation, dueDay: 15 + index };
  }
  const obligation = { form: 'instalments', remaining: 6 + (n % 10), amount: 15_000 + n * 50 } as const;
  return {
    ...shared,
    kind: 'store-credit',
    obligation,
    rate: { source: 'person', monthly: 0.04 },
    dueDay: 7 + (n % 4),
  };
}
