import type { ConversationState } from '../../contracts/conversation-state.ts';
import * as copy from '../copy/guard.ts';
import { notCalled } from '../copy/waiting.ts';
import type { Outcome } from './agent.ts';

/** Of who waits for their turn, it is the call that is not wanted. */
export function stopReminders({ waiting }: ConversationState): Outcome {
  return {
    patch: { remindersStopped: true, remindersRest: false, remindersWanted: false },
    say: [waiting ? notCalled : copy.remindersStopped],
    cancelPending: 'proactive',
  };
}

/** Asked for, they come, also to who was drawn to go without them; before there is a plan there is nothing to remind of. */
export function startReminders({ remindersStopped, roadmap }: ConversationState): Outcome {
  const say = !roadmap ? copy.remindersWithPlan : remindersStopped ? copy.remindersStarted : copy.remindersAreOn;
  return { patch: { remindersStopped: false, remindersRest: false, remindersWanted: true }, say: [say] };
}

/** "quero voltar a receber": whether it is the reminders that shall come back is said by one word. */
export function offerReminders({ remindersStopped, roadmap }: ConversationState): Outcome | undefined {
  return roadmap && remindersStopped ? { say: [copy.remindersAreOff] } : undefined;
}
