import type { Command } from '../../contracts/command.ts';
import type { ConversationState } from '../../contracts/conversation-state.ts';
import { everythingKept } from '../copy/answers.ts';
import * as copy from '../copy/guard.ts';
import { unreadable } from '../copy/unreadable.ts';
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
  const { state, question } = context;
  if (command.kind === 'crisis') return crisis();
  if (command.kind === 'opt-out') return optOut();
  if (state.pendingAction?.kind === 'delete-data' && question?.slot === 'confirm-delete')
    return answerDelete(command, context);
  if (PRIVATE.has(command.kind)) return onRequest(command, context);
  if (state.declaredMinor) return { say: [copy.minor], ends: true };
  if (state.optedOut) return whileOptedOut(command);
  if (state.mode === 'crisis') return whileInCrisis(command);
  return onRequest(command, context);
}

/** Work in every mode: what the law gives a person, and another human being. */
const PRIVATE: ReadonlySet<Command['kind']> = new Set(['delete-data', 'export-data', 'human']);

function onRequest(command: Command, { state, situation, now }: Context): Outcome | undefined {
  switch (command.kind) {
    case 'delete-data':
      return {
        patch: { pendingAction: { kind: 'delete-data', expiresAt: now + DELETE_CONFIRMATION_MS } },
        ask: { slot: 'confirm-delete' },
      };
    case 'stop-reminders':
      return { patch: { remindersStopped: true }, say: [copy.remindersStopped], cancelPending: 'proactive' };
    case 'export-data':
      return { say: [everythingKept(state, situation)], ...(isResting(state) ? { ends: true } : {}) };
    case 'human':
      return {
        say: [copy.human],
        events: [{ v: 1, type: 'human-asked' }],
        ...(isResting(state) ? { ends: true } : {}),
      };
    case 'help':
      return { say: [copy.help] };
    case 'minor':
      return {
        patch: { consent: 'refused', declaredMinor: true, asked: undefined, held: [], facts: [], roadmap: undefined },
        say: [copy.minor],
        ends: true,
      };
    case 'scam-question':
      return { say: [copy.scam] };
    case 'off-topic':
      return { say: [copy.offTopic[state.turn % copy.offTopic.length] ?? ''] };
    case 'unreadable':
      return command.media === 'reaction'
        ? {}
        : { say: [unreadable(command.media, (state.unreadableInARow ?? 1) - 1)], again: true };
    case 'thank':
      return { say: [copy.thanks] };
    case 'opt-in':
    case 'back':
      return state.humanUntil === undefined ? undefined : { patch: { humanUntil: undefined }, say: [copy.optedIn] };
    default:
      return undefined;
  }
}

function crisis(): Outcome {
  return {
    patch: { mode: 'crisis', remindersStopped: true, pendingAction: undefined },
    say: [copy.crisis],
    events: [{ v: 1, type: 'crisis-noticed' }],
    cancelPending: 'proactive',
    ends: true,
  };
}

/** Finance rests until the person asks to go on; every message meanwhile gets the helpline again. */
function whileInCrisis(command: Command): Outcome {
  if (isComingBack(command)) return { patch: { mode: 'assistant' }, say: [copy.crisisOver] };
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

function answerDelete(command: Command, { state }: Context): Outcome {
  if (command.kind === 'affirm')
    return { erase: true, say: [copy.deleted], events: [{ v: 1, type: 'erased' }], ends: true };
  const patch = { pendingAction: undefined };
  if (command.kind === 'deny' || command.kind === 'cancel') return { patch, say: [copy.notDeleted] };
  if (command.kind === 'delete-data') return { ask: { slot: 'confirm-delete' } };
  // Anything else is no yes: nothing is erased, and what was said is heard.
  return { patch, say: [copy.notDeleted], goOn: { commands: [command], question: state.asked } };
}

/** Modes in which nothing is asked. */
function isResting({ optedOut, mode, declaredMinor }: ConversationState): boolean {
  return optedOut || mode === 'crisis' || declaredMinor;
}

/** "continuar" and "voltar" mean the same to someone who had left; to everyone else "volta" undoes. */
export function isComingBack({ kind }: Command): boolean {
  return kind === 'opt-in' || kind === 'back';
}
