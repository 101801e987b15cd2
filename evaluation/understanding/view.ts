import type { DialogueView } from '../../src/contracts/command.ts';
import type { Utterance } from './utterance.ts';

/** A Sunday. The day of every utterance that names none. */
export const TODAY = '2026-11-22';

/** All that the brain may know besides the messages. */
export function viewOf({ question, creditors = [], today = TODAY }: Utterance): DialogueView {
  return {
    question: question && { slot: question.slot, ...(question.options ? { options: question.options } : {}) },
    creditors,
    today,
  };
}
