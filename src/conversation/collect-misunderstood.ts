import type { ConversationState } from '../contracts/conversation-state.ts';
import type { Misunderstood } from '../contracts/misunderstood.ts';
import type { LocalDate } from '../domain/time/local-date.ts';
import type { Decision } from './draft.ts';
import { isOnlyMasked } from './only-masked.ts';
import type { ReadTurn } from './read-turn.ts';
import { redactWords } from './redact-words.ts';

/**
 * What of a turn was not understood, as it may be kept apart from the person. Nothing before consent, from a minor, in a
 * crisis, or from someone who left.
 */
export function collectMisunderstood(
  read: ReadTurn,
  decision: Decision,
  { brain, today }: { readonly brain: string; readonly today: LocalDate },
): readonly Misunderstood[] {
  const before = read.state;
  if (!mayBeKept(before) || !mayBeKept(decision.state) || decision.erase) return [];
  const { messageIds = [], gaveUp = false } = decision.unused ?? {};
  const whole = unreadTexts(read, new Set(messageIds)).filter((text) => !isOnlyMasked(text));
  const where = {
    slot: before.asked?.slot ?? 'none',
    attempts: before.asked?.attempts ?? 0,
    brain,
    day: today,
  } as const;
  const why = gaveUp ? 'given-up' : 'not-understood';
  const names = before.firstName === undefined ? [] : [before.firstName];
  return [
    ...whole.map((text) => ({ words: redactWords(text, names), ...where, why }) as const),
    ...read.leftovers
      .filter((text) => !isOnlyMasked(text))
      .map((text) => ({ words: redactWords(text, names), ...where, why: 'left-over' }) as const),
  ]
    .filter(({ words }) => words !== '')
    .slice(0, MOST_A_TURN);
}

const MOST_A_TURN = 10;

function mayBeKept({ consent, mode, optedOut, declaredMinor }: ConversationState): boolean {
  return consent === 'given' && mode === 'assistant' && !optedOut && !declaredMinor;
}

/** All that was written where nothing of it was understood; else the messages whose words nobody had a use for. */
function unreadTexts({ commands, texts }: ReadTurn, unused: ReadonlySet<string>): readonly string[] {
  if (commands.some(({ command }) => command.kind === 'cannot-handle'))
    return [texts.map(({ text }) => text).join(' / ')];
  return texts.filter(({ messageId }) => unused.has(messageId)).map(({ text }) => text);
}
