import type { Change, ConversationState } from '../../src/contracts/conversation-state.ts';
import type { Agenda, AgendaItem } from '../../src/contracts/reminder.ts';
import type { Look, PersonToLookAt, Reminded, ReminderDraft } from '../../src/ports/reminders.ts';
import { aRoadmap } from './a-roadmap.ts';
import { aState } from './postgres-events.ts';

/** A state whose roadmap is as new as its facts. */
export function toldState(changes: readonly Change[] = [], more: Partial<ConversationState> = {}): ConversationState {
  const facts = changes.map((change, index) => ({ messageId: `m${index}`, slot: undefined, change }));
  return aState({ facts, ...more });
}

/** A state in which these things were told after the roadmap was made, so that it is out of date. */
export function newsState(changes: readonly Change[]): ConversationState {
  const state = toldState(changes, { revision: 2 });
  return {
    ...state,
    roadmap: { madeOn: '2026-11-22', revision: 1, facts: 0, outcome: { kind: 'unpayable', shortfall: 1 } },
  };
}

export function paid(debtId: string, amount: number, on: string): Change {
  return { set: 'payment', debtId, amount, on };
}

export function anItem(changes: Partial<AgendaItem> = {}): AgendaItem {
  const matter = { kind: 'check-in', month: '2026-11', payable: true } as const;
  return { occasion: '2026-12', from: '2026-12-01', to: '2026-12-07', matter, ...changes };
}

export function anAgenda(items: readonly AgendaItem[], changes: Partial<Agenda> = {}): Agenda {
  return { v: 1, until: '2027-01-10', stopped: false, items, ...changes };
}

export function aReminded(day: string, changes: Partial<Reminded> = {}): Reminded {
  return { kind: 'due-soon', occasion: day, day, at: Date.parse(`${day}T15:00:00Z`), wording: 0, ...changes };
}

/** A person in São Paulo with the example's roadmap, not heard of since it was made. */
export function aPerson(changes: Partial<PersonToLookAt> = {}): PersonToLookAt {
  return {
    personId: '40000000-0000-4000-8000-000000000001',
    to: '5511987654321@s.whatsapp.net',
    instance: 'principal',
    heardAt: Date.parse('2026-11-22T15:00:00Z'),
    agenda: undefined,
    documents: { state: toldState(), roadmap: aRoadmap() },
    reminded: [],
    ...changes,
  };
}

/** A look that reminds a person, on a day of its own. */
export function aLook(person: Pick<PersonToLookAt, 'personId'>, changes: Partial<ReminderDraft> = {}): Look {
  const { kind = 'due-soon', debtId = 'd1', day = '2026-12-07', wording = 0, held = false } = changes;
  const type = held ? 'reminder-held' : 'reminder-sent';
  return {
    personId: person.personId,
    nextLookAt: Date.now() + 24 * 3_600_000,
    agenda: anAgenda([]),
    reminder: {
      ...{ kind, debtId, occasion: '2026-12-10', day, wording, text: 'lembrete', held },
      expiresAt: Date.now() + 3_600_000,
      event: { v: 1, type, kind, debtId, day, wording },
      ...changes,
    },
  };
}
