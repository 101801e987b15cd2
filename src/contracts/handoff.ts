import type { DomainEvent } from './domain-event.ts';

/**
 * Why somebody of the team is needed, or has the chat: the person asked, is in danger, says that somebody else logged in
 * as them, or was written to on the phone.
 */
export type HandoffCause = (typeof CAUSES_BY_GRAVITY)[number];

/** The gravest last: who needs somebody again for something graver stands on the list for that. */
export const CAUSES_BY_GRAVITY = ['phone', 'asked', 'login-denied', 'crisis'] as const;

/** Who ended it. `silence`: nobody of the team wrote for so long. `settled`: closed without taking the chat. */
export type HandoffEnd = 'operator' | 'person' | 'silence' | 'settled';

/** What a turn does to the team's list. `until`: epoch milliseconds. */
export type HandoffChange =
  | { readonly kind: 'needed'; readonly cause: Exclude<HandoffCause, 'phone'> }
  | { readonly kind: 'held-by-phone'; readonly until: number }
  | { readonly kind: 'returned'; readonly by: HandoffEnd };

/** After this long without a word of the team the assistant answers again by itself. */
export const HUMAN_HAS_THE_CHAT_MS = 12 * 3_600_000;

/** The changes that these events of one turn make, in order. */
export function handoffChanges(events: readonly DomainEvent[]): readonly HandoffChange[] {
  return events.flatMap((event): readonly HandoffChange[] => {
    switch (event.type) {
      case 'human-asked':
        return [{ kind: 'needed', cause: 'asked' }];
      case 'crisis-noticed':
        return [{ kind: 'needed', cause: 'crisis' }];
      case 'login-denied':
        return [{ kind: 'needed', cause: 'login-denied' }];
      case 'human-took-over':
        return [{ kind: 'held-by-phone', until: event.until }];
      case 'assistant-returned':
        return [{ kind: 'returned', by: event.by }];
      default:
        return [];
    }
  });
}

/** Words of the team as the person gets them. */
export function teamWords(name: string, text: string): string {
  return `${name}, da equipe: ${text}`;
}

/** True for words that `teamWords` made. */
export function isOfTeam(text: string): boolean {
  return /^[^\n:]{1,60}, da equipe: /.test(text);
}
