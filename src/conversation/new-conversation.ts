import type { ConversationState } from '../contracts/conversation-state.ts';

/** The state of someone who has never written, or has erased everything. */
export function newConversation(firstName: string | undefined, now: number): ConversationState {
  return {
    v: 1,
    turn: 0,
    firstName,
    consent: 'unasked',
    facts: [],
    held: [],
    asked: undefined,
    pendingAction: undefined,
    mode: 'assistant',
    modeSince: now,
    optedOut: false,
    remindersStopped: false,
    roadmap: undefined,
    preferredStrategy: 'best',
    recentTurns: [],
    echo: undefined,
  };
}
