import type { Command } from '../../contracts/command.ts';
import * as copy from '../copy/guard.ts';
import { backFromLeaving } from '../copy/waiting.ts';
import type { Context, Outcome } from './agent.ts';
import { isComingBack } from './in-crisis.ts';

const DELETE_CONFIRMATION_MS = 10 * 60_000;

/** SAIR holds at once, and until the person comes back. */
export function optOut(): Outcome {
  return {
    patch: {
      ...{ optedOut: true, remindersStopped: true, remindersRest: false, remindersWanted: false },
      ...{ pendingAction: undefined, asked: undefined },
    },
    say: [copy.optedOut],
    events: [{ v: 1, type: 'opted-out' }],
    cancelPending: 'all',
    ends: true,
  };
}

export function whileOptedOut(command: Command, { waiting, remindersStopped }: Context['state']): Outcome {
  if (command.kind === 'start-reminders' && !waiting) {
    return {
      patch: { optedOut: false, remindersStopped: false, remindersWanted: true },
      say: [copy.optedIn, copy.remindersStarted],
      events: [{ v: 1, type: 'opted-in' }],
    };
  }
  if (isComingBack(command) || command.kind === 'start-reminders' || command.kind === 'affirm') {
    const say = [waiting ? backFromLeaving : copy.optedIn];
    return {
      patch: { optedOut: false, remindersStopped: waiting ? false : remindersStopped },
      say,
      events: [{ v: 1, type: 'opted-in' }],
    };
  }
  return { say: [copy.optedOutReminder], ends: true };
}

/** Erasing needs a yes, and soon. */
export function askDelete({ now }: Context): Outcome {
  return {
    patch: { pendingAction: { kind: 'delete-data', expiresAt: now + DELETE_CONFIRMATION_MS } },
    ask: { slot: 'confirm-delete' },
  };
}

export function answerDelete(command: Command, { state }: Context): Outcome {
  if (command.kind === 'affirm')
    return { erase: true, say: [copy.deleted], events: [{ v: 1, type: 'erased' }], ends: true };
  const patch = { pendingAction: undefined };
  if (command.kind === 'deny' || command.kind === 'cancel') return { patch, say: [copy.notDeleted] };
  if (command.kind === 'delete-data') return { ask: { slot: 'confirm-delete' } };
  // Anything else is no yes: nothing is erased, and what was said is heard.
  return { patch, say: [copy.notDeleted], goOn: { commands: [command], question: state.asked } };
}
