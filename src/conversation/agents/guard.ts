import type { Command } from '../../contracts/command.ts';
import type { ConversationState } from '../../contracts/conversation-state.ts';
import { nextAttendance } from '../attendance.ts';
import { everythingKept } from '../copy/answers.ts';
import { afterCrisis } from '../copy/crisis.ts';
import * as copy from '../copy/guard.ts';
import { calledBack, human as humanComes } from '../copy/handoff.ts';
import { notMe } from '../copy/panel.ts';
import { scamAdvice } from '../copy/scams.ts';
import { unreadable } from '../copy/unreadable.ts';
import { keptWhileWaiting } from '../copy/waiting.ts';
import type { Agent, Context, Outcome } from './agent.ts';
import { noticeCrisis, whileInCrisis } from './in-crisis.ts';
import { answerDelete, askDelete, optOut, whileOptedOut } from './leaving.ts';
import { openPanel } from './open-panel.ts';
import { offerReminders, startReminders, stopReminders } from './reminders.ts';
import { hearTrouble } from './troubles.ts';
import { isHeardWhileWaiting } from './waiting.ts';

/** Runs before everything: crisis, stop, privacy, a human, minors, scams, troubles, what is off topic or cannot be read. */
export const guardAgent: Agent = {
  name: 'guard',
  slots: ['confirm-delete', 'after-crisis'],
  next: () => undefined,
  word: ({ slot }) => (slot === 'after-crisis' ? afterCrisis : copy.confirmDelete),
  handle,
};

function handle(command: Command, context: Context): Outcome | undefined {
  const { state, question } = context;
  if (command.kind === 'crisis') return noticeCrisis(command, context);
  if (command.kind === 'opt-out') return optOut();
  if (state.pendingAction?.kind === 'delete-data' && question?.slot === 'confirm-delete')
    return answerDelete(command, context);
  if (PRIVATE.has(command.kind)) return onRequest(command, context);
  if (state.declaredMinor) return { say: [copy.minor], ends: true };
  if (state.optedOut) return whileOptedOut(command, state);
  if (state.mode === 'crisis') return whileInCrisis(command, context);
  return onRequest(command, context);
}

/** Work in every mode: what the law gives a person, and another human being. */
const PRIVATE: ReadonlySet<Command['kind']> = new Set(['delete-data', 'export-data', 'not-me', 'human']);

/** "oi, me ajuda" at the very beginning: who we are is the help. */
function isFirstWord({ asked, consent }: Context['state']): boolean {
  return asked === undefined && consent !== 'given';
}

function onRequest(command: Command, context: Context): Outcome | undefined {
  const { state, situation } = context;
  if (state.waiting && !isHeardWhileWaiting(command)) return undefined;
  switch (command.kind) {
    case 'delete-data':
      return askDelete(context);
    case 'stop-reminders':
      return stopReminders(state);
    case 'start-reminders':
      return startReminders(state);
    case 'export-data':
      return {
        say: [state.waiting ? keptWhileWaiting(state.waiting) : everythingKept(state, situation)],
        ...(isResting(state) ? { ends: true } : {}),
      };
    case 'human':
      return {
        say: [humanComes(nextAttendance(context.attendance, context.now))],
        events: [{ v: 1, type: 'human-asked' }],
        ...(isResting(state) ? { ends: true } : {}),
      };
    case 'not-me':
      return { say: [notMe], events: [{ v: 1, type: 'login-denied' }], endLogins: true, ends: true };
    case 'open-panel':
      return openPanel(context);
    case 'help':
      // Whoever begins so is welcomed.
      return isFirstWord(state) ? undefined : { say: [copy.help] };
    case 'minor':
      return {
        patch: { consent: 'refused', declaredMinor: true, asked: undefined, held: [], facts: [], roadmap: undefined },
        say: [copy.minor],
        ends: true,
      };
    case 'scam-question':
      return { say: scamAdvice(command.signs ?? []) };
    case 'tell-trouble':
      return hearTrouble(command, context);
    case 'crisis-denied':
      return { say: [copy.allIsWell] };
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
      return comeBack(command, state);
    default:
      return undefined;
  }
}

/** The person wants the assistant again, not the colleague; else perhaps what it had sent. */
function comeBack({ kind }: Command, state: ConversationState): Outcome | undefined {
  if (state.humanUntil === undefined) return kind === 'opt-in' ? offerReminders(state) : undefined;
  return {
    patch: { humanUntil: undefined },
    say: [calledBack],
    events: [{ v: 1, type: 'assistant-returned', by: 'person' }],
  };
}

/** Modes in which nothing is asked. */
function isResting({ optedOut, mode, declaredMinor }: ConversationState): boolean {
  return optedOut || mode === 'crisis' || declaredMinor;
}
