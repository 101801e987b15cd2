import type { Command } from '../../contracts/command.ts';
import type { ConversationState } from '../../contracts/conversation-state.ts';
import * as copy from '../copy/crisis.ts';
import type { Context, Outcome } from './agent.ts';

type Crisis = Extract<Command, { readonly kind: 'crisis' }>;

/** Finance stops, reminders rest, the helpline is given, and an operator hears of it. */
export function noticeCrisis({ who }: Crisis, { state }: Context): Outcome {
  if (who === 'someone-else') return standBySomeone(state);
  return {
    patch: {
      mode: 'crisis',
      remindersStopped: true,
      remindersRest: state.remindersRest === true || !state.remindersStopped,
      pendingAction: undefined,
      asked: AFTER_CRISIS,
    },
    say: [state.mode === 'crisis' ? copy.crisisStill : copy.crisis],
    events: [{ v: 1, type: 'crisis-noticed' }],
    cancelPending: 'proactive',
    ends: true,
  };
}

const AFTER_CRISIS = { slot: 'after-crisis', attempts: 0 } as const;

/** It is somebody else's life: the person needs to know what to do, and no bills now. The talk goes on whenever they write. */
function standBySomeone({ mode }: ConversationState): Outcome {
  return {
    say: [mode === 'crisis' ? copy.someoneElseAndYou : copy.someoneElse],
    events: [{ v: 1, type: 'crisis-noticed', who: 'someone-else' }],
    ends: true,
  };
}

/** Finance rests until the person asks to go on, or says that it was no danger; all else gets the helpline again. */
export function whileInCrisis(command: Command, { state }: Context): Outcome {
  if (command.kind === 'crisis-denied') return falseAlarm(state);
  if (isComingBack(command)) {
    const hadHuman = state.humanUntil !== undefined;
    return {
      patch: { mode: 'assistant', asked: undefined, humanUntil: undefined },
      say: [copy.crisisOver],
      ...(hadHuman ? { events: [{ v: 1, type: 'assistant-returned', by: 'person' }] } : {}),
    };
  }
  return { say: [copy.crisisAgain[state.turn % copy.crisisAgain.length] ?? ''], ends: true };
}

function falseAlarm({ remindersRest, remindersStopped }: ConversationState): Outcome {
  return {
    patch: {
      mode: 'assistant',
      asked: undefined,
      remindersStopped: remindersRest === true ? false : remindersStopped,
      remindersRest: false,
    },
    say: [copy.falseAlarm],
    events: [{ v: 1, type: 'crisis-denied' }],
  };
}

/** "continuar" and "voltar" mean the same to someone who had left; to everyone else "volta" undoes. */
export function isComingBack({ kind }: Command): boolean {
  return kind === 'opt-in' || kind === 'back';
}
