import type { ConnectionState } from './inbound-event.ts';

/** The state of a session by EvolutionAPI's word for it, in webhooks and answers alike; `undefined` for any other value. */
export function connectionStateOf(word: unknown): ConnectionState | undefined {
  return typeof word === 'string' ? STATES.get(word) : undefined;
}

const STATES: ReadonlyMap<string, ConnectionState> = new Map([
  ['open', 'open'],
  ['connecting', 'connecting'],
  ['close', 'close'],
  ['closed', 'close'],
  ['refused', 'refused'],
]);
