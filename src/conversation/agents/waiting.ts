import type { Command } from '../../contracts/command.ts';
import * as copy from '../copy/waiting.ts';
import type { Agent, Context, Outcome } from './agent.ts';

/** Answers everybody who is not let in yet. Comes after the guard, which hears what cannot wait for anybody's turn. */
export const waitingAgent: Agent = {
  name: 'waiting',
  slots: [],
  next: () => undefined,
  word: () => '',
  handle,
};

function handle({ kind }: Command, { state }: Context): Outcome | undefined {
  const { waiting } = state;
  if (!waiting) return undefined;
  const place = state.turn > 1 ? copy.stillInTheQueue(waiting) : copy.toTheQueue(waiting);
  const isWanted = kind === 'opt-in' || kind === 'start-reminders';
  if (!isWanted || !state.remindersStopped) return { say: [place], ends: true };
  return { patch: { remindersStopped: false }, say: [copy.calledAgain, place], ends: true };
}

/** What is heard of somebody who waits; anything else is answered with their place. */
const HEARD: ReadonlySet<Command['kind']> = new Set([
  ...(['delete-data', 'export-data', 'human', 'minor', 'stop-reminders'] as const),
  ...(['scam-question', 'tell-trouble', 'crisis-denied', 'thank'] as const),
]);

export function isHeardWhileWaiting({ kind }: Command): boolean {
  return HEARD.has(kind);
}
