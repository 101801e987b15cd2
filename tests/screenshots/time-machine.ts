import pg from 'pg';
import type { ConversationState, Fact } from '../../src/contracts/conversation-state.ts';
import { addDays } from '../../src/domain/time/add-days.ts';
import { addMonths } from '../../src/domain/time/month.ts';

/** Lets a month go by for everybody who talked: what they told was told as many days earlier. */
export type MonthLater = (days: number) => Promise<void>;

/** A page of an evolution needs a past, and pictures cannot wait for one. Only the days of what was told are moved. */
export function timeMachine({ databaseUrl }: { readonly databaseUrl: string }): MonthLater {
  return async function monthLater(days) {
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    const { rows } = await client.query<{ person_id: string; state: ConversationState }>(
      'SELECT person_id, state FROM conversations WHERE state IS NOT NULL',
    );
    for (const { person_id, state } of rows) {
      const earlier = JSON.stringify(movedBack(state, days));
      await client.query('UPDATE conversations SET state = $2 WHERE person_id = $1', [person_id, earlier]);
    }
    await client.end();
  };
}

function movedBack(state: ConversationState, days: number): ConversationState {
  const facts = state.facts.map((fact) => factMovedBack(fact, days));
  const { roadmap } = state;
  if (!roadmap?.first) return { ...state, facts };
  const { madeOn, from } = roadmap.first;
  const first = { ...roadmap.first, madeOn: addDays(madeOn, -days), from: addMonths(from, -1) };
  return { ...state, facts, roadmap: { ...roadmap, first } };
}

function factMovedBack(fact: Fact, days: number): Fact {
  const { on, change } = fact;
  return {
    ...fact,
    ...(on === undefined ? {} : { on: addDays(on, -days) }),
    change: change.set === 'payment' ? { ...change, on: addDays(change.on, -days) } : change,
  };
}
