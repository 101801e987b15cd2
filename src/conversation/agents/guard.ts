import type { Command } from '../../contracts/command.ts';
import type { ConversationState } from '../../contracts/conversation-state.ts';
import * as copy from '../copy/guard.ts';
import type { Agent, Context, Outcome } from './agent.ts';

/** Runs before everything: crisis, stop, privacy, a human, minors, scams, what is off topic or cannot be read. */
export const guardAgent: Agent = {
  name: 'guard',
  slots: ['confirm-delete'],
  next: () => undefined,
  word: () => copy.confirmDelete,
  handle,
};

const DELETE_CONFIRMATION_MS = 10 * 60_000;

function handle(command: Command, context: Context): Outcome | undefined {
  const { state, now } = context;
  if (command.kind === 'crisis') return crisis(now);
  if (command.kind === 'opt-out') return optOut();
  if (state.pendingAction?.kind === 'delete-data') return answerDelete(command, context);
  if (state.optedOut) return whileOptedOut(command);
  if (state.mode === 'crisis') return whileInCrisis(command, now);
  return onRequest(command, context);
}

function onRequest(command: Command, { state, now }: Context): Outcome | undefined {
  switch (command.kind) {
    case 'delete-data':
      return {
        patch: { pendingAction: { kind: 'delete-data', expiresAt: now + DELETE_CONFIRMATION_MS } },
        ask: { slot: 'confirm-delete' },
      };
    case 'stop-reminders':
      return { patch: { remindersStopped: true }, say: [copy.remindersStopped], cancelPending: 'proactive' };
    case 'human':
      return { say: [copy.human], events: [{ v: 1, type: 'human-asked' }] };
    case 'help':
      return { say: [copy.help] };
    case 'minor':
      return { patch: { consent: 'refused', held: [], facts: [] }, say: [copy.minor], ends: true };
    case 'scam-question':
      return { say: [copy.scam] };
    case 'off-topic':
      return { say: [copy.offTopic[state.turn % copy.offTopic.length] ?? ''] };
    case 'unreadable':
      return command.media === 'reaction' ? {} : { say: [copy.unreadable(command.media)] };
    case 'thank':
      return { say: [copy.thanks] };
    case 'opt-in':
    case 'back':
      return state.mode === 'human' ? { patch: assistantAgain(now), say: [copy.optedIn] } : undefined;
    default:
      return undefined;
  }
}

function crisis(now: number): Outcome {
  return {
    patch: { mode: 'crisis', modeSince: now, remindersStopped: true, pendingAction: undefined },
    say: [copy.crisis],
    events: [{ v: 1, type: 'crisis-noticed' }],
    cancelPending: 'proactive',
    ends: true,
  };
}

/** Finance rests until the person asks to go on; every message meanwhile gets the helpline again. */
function whileInCrisis(command: Command, now: number): Outcome {
  if (isComingBack(command)) return { patch: assistantAgain(now), say: [copy.crisisOver] };
  return { say: [copy.crisisAgain], ends: true };
}

function optOut(): Outcome {
  return {
    patch: { optedOut: true, remindersStopped: true, pendingAction: undefined, asked: undefined },
    say: [copy.optedOut],
    events: [{ v: 1, type: 'opted-out' }],
    cancelPending: 'all',
    ends: true,
  };
}

function whileOptedOut(command: Command): Outcome {
  if (isComingBack(command) || command.kind === 'affirm') {
    return { patch: { optedOut: false }, say: [copy.optedIn], events: [{ v: 1, type: 'opted-in' }] };
  }
  return { say: [copy.optedOutReminder], ends: true };
}

function answerDelete(command: Command, context: Context): Outcome {
  const { state, now } = context;
  const expired = state.pendingAction === undefined || state.pendingAction.expiresAt < now;
  if (command.kind === 'affirm' && !expired) {
    return { erase: true, say: [copy.deleted], events: [{ v: 1, type: 'erased' }], ends: true };
  }
  if (command.kind === 'delete-data') return onRequest(command, context) ?? {};
  return { patch: { pendingAction: undefined }, say: [copy.notDeleted] };
}

/** "continuar" and "voltar" mean the same to someone who had left; to everyone else "volta" undoes. */
export function isComingBack({ kind }: Command): boolean {
  return kind === 'opt-in' || kind === 'back';
}

function assistantAgain(now: number): Partial<ConversationState> {
  return { mode: 'assistant', modeSince: now };
}
