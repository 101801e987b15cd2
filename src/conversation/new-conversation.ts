import type { ConversationState } from '../contracts/conversation-state.ts';

/** The state of someone who has never written, or has erased everything. `pushName` is what WhatsApp calls them. */
export function newConversation(pushName: string | undefined): ConversationState {
  return {
    v: 1,
    turn: 0,
    firstName: firstNameIn(pushName),
    consent: 'unasked',
    facts: [],
    revision: 0,
    held: [],
    asked: undefined,
    pendingAction: undefined,
    mode: 'assistant',
    humanUntil: undefined,
    declaredMinor: false,
    optedOut: false,
    remindersStopped: false,
    roadmap: undefined,
    preferredStrategy: 'best',
    recentTurns: [],
    echo: undefined,
  };
}

/** "💕 maria clara" is called Maria; nothing when the name begins with no word. */
export function firstNameIn(pushName: string | undefined): string | undefined {
  const word = /\p{L}{2,20}/u.exec(pushName ?? '')?.[0];
  return word && word.charAt(0).toLocaleUpperCase('pt-BR') + word.slice(1).toLocaleLowerCase('pt-BR');
}
