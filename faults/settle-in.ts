import type { ConversationState } from '../src/contracts/conversation-state.ts';
import { newConversation } from '../src/conversation/new-conversation.ts';
import { takeTurn } from '../src/conversation/take-turn.ts';
import { grammarBrain } from '../src/conversation/understanding/grammar-brain.ts';
import { postgresConversationStore } from '../src/gateways/postgres/conversation-store.ts';
import { databasePool } from '../src/gateways/postgres/database.ts';
import { storedSecret } from '../src/gateways/postgres/stored-secret.ts';
import type { Person } from './people.ts';

/** Before any fault: puts everybody where a debt is told and the list of debts is open, as if they had written so far. */
export async function settleIn(databaseUrl: string, people: readonly Person[]): Promise<void> {
  const pool = databasePool({ url: databaseUrl, name: 'operations', max: 4 });
  try {
    const addressKey = await storedSecret(pool, 'address-hash');
    const store = postgresConversationStore({ pool, addressKey });
    const state = await talkedState();
    const left = people.values();
    await Promise.all(Array.from({ length: 4 }, work));

    async function work(): Promise<void> {
      for (const { address, jid } of left) {
        const turn = await store.begin((await store.identify(address)) ?? '');
        if (!turn) throw new Error(`${address} was busy before the campaign began`);
        const outcome = { state, events: [], replies: [], replyTo: jid, instance: 'campaign', consumed: [] };
        await store.commit(turn.lease, outcome);
      }
    }
  } finally {
    await pool.end();
  }
}

const TALK = [
  ...['oi', 'sim', 'nada urgente', '2500 de salario', 'mercado 500'],
  ...['nada', 'devo 900 mil na renner'],
];

async function talkedState(): Promise<ConversationState> {
  const brain = grammarBrain();
  const now = Date.now();
  const today = new Date(now).toISOString().slice(0, 10);
  const moment = {
    now,
    today,
    roadmapUrl: 'https://denserola.example/r/none',
    panelUrl: 'https://denserola.example/entrar/link#none',
  };
  let state = newConversation('Pessoa');
  for (const [index, text] of TALK.entries()) {
    const sender = { address: 'phone:551187000000', replyTo: '5511987000000@s.whatsapp.net' };
    const content = { type: 'text', text } as const;
    const event = {
      v: 1,
      kind: 'message',
      instance: 'campaign',
      sentAt: index,
      messageId: `T${index}`,
      sender,
      content,
    } as const;
    ({ state } = await takeTurn({ state, pending: [{ seq: index, receivedAt: now, event }], moment, brain }));
  }
  return { ...state, recentTurns: [] };
}
