import type { Standing } from '../contracts/admission.ts';
import type { ConversationState } from '../contracts/conversation-state.ts';
import type { Newcomer } from '../ports/admission.ts';
import type { PendingEvent, Turn } from '../ports/conversation-store.ts';
import { firstNameIn, newConversation } from './new-conversation.ts';
import { readInvitation } from './read-invitation.ts';

/** Where somebody in their first turns stands. Must be safe to repeat: a turn that fails asks again. */
export type StandingOf = (newcomer: Newcomer) => Promise<Standing>;

/** What the turn is held with: the state says whether its person waits; a code is no longer among the words. */
export type AtTheDoor = {
  readonly state: ConversationState;
  readonly pending: readonly PendingEvent[];
  /** Came in by a code, in this turn. */
  readonly isInvited: boolean;
  /** Waited before this turn and is in: what calls them out of the queue and has not left is not needed any more. */
  readonly isNoLongerWaiting: boolean;
};

/**
 * Asks admission about people who are new, or waited when they wrote last, and about nobody else: whoever is in pays
 * nothing for it and cannot be locked out. Who has left is not put into the queue again before they come back.
 */
export async function standAtDoor(
  turn: Pick<Turn, 'state' | 'lease'>,
  pending: readonly PendingEvent[],
  standingOf: StandingOf | undefined,
): Promise<AtTheDoor> {
  const newest = pending.at(-1)?.event;
  const before = turn.state ?? newConversation(newest?.sender.pushName);
  const hasLeft = before.optedOut || before.declaredMinor;
  const isAsked = turn.state === undefined || (turn.state.waiting !== undefined && !hasLeft);
  if (!standingOf || !isAsked || !newest) return { ...NOTHING_NEW, state: before, pending };
  const code = pending.map(codeIn).findLast((found) => found !== undefined);
  const standing = await standingOf({
    personId: turn.lease.personId,
    instance: newest.instance,
    replyTo: newest.sender.replyTo,
    ...(code === undefined ? {} : { code }),
  });
  const withoutCodes = code === undefined ? pending : pending.map(withoutCode);
  if (standing.kind === 'admitted') {
    const firstName = before.firstName ?? firstNameIn(newest.sender.pushName);
    return {
      state: { ...before, firstName, waiting: undefined },
      pending: withoutCodes,
      isInvited: standing.way === 'invitation',
      isNoLongerWaiting: before.waiting !== undefined,
    };
  }
  const { kind: _, ...waiting } = standing;
  return { ...NOTHING_NEW, state: { ...before, firstName: undefined, waiting }, pending: withoutCodes };
}

const NOTHING_NEW = { isInvited: false, isNoLongerWaiting: false };

function codeIn({ event }: PendingEvent): string | undefined {
  return event.kind === 'message' && event.content.type === 'text' ? readInvitation(event.content.text) : undefined;
}

/** Read as a greeting: the letters of a code mean nothing, and could be taken for a figure. */
function withoutCode(pending: PendingEvent): PendingEvent {
  const { event } = pending;
  if (event.kind !== 'message' || codeIn(pending) === undefined) return pending;
  return { ...pending, event: { ...event, content: { type: 'text', text: 'oi' } } };
}

/** What a turn does to the place in the queue of somebody who waits; `undefined` for everybody else. */
export function placeAfter({ waiting, optedOut, declaredMinor, ...state }: ConversationState) {
  if (!waiting) return undefined;
  if (optedOut || declaredMinor) return 'leaves';
  return state.remindersStopped || state.mode === 'crisis' ? 'rests' : 'stays';
}
