import type { Command } from '../../contracts/command.ts';
import type { Wish } from '../../contracts/conversation-state.ts';
import { cancelled } from '../copy/repair.ts';
import { WHICH_QUESTIONS, WISH_QUESTIONS } from '../copy/wishes.ts';
import { menu } from '../copy/words.ts';
import type { Agent, Context, Outcome } from './agent.ts';
import { reprompt } from './reprompt.ts';

/** Changes that wait for a yes, or for the number of one of them. */
export const wishesAgent: Agent = {
  name: 'wishes',
  slots: ['confirm-change', 'which-change'],
  next: () => undefined,
  word: ({ slot, attempts, options }) =>
    slot === 'which-change'
      ? `${reprompt(WHICH_QUESTIONS, attempts)}\n${menu(options ?? [])}`.trim()
      : reprompt(WISH_QUESTIONS, attempts),
  handle,
};

const WISH_MS = 24 * 3_600_000;

type Asking = {
  readonly now: number;
  /** The words of the choices, in order; absent for a single wish. */
  readonly options?: readonly string[];
  /** What is asked, with how to answer. */
  readonly question: string;
};

/** Asks before it does, in words of its own: nothing is changed until the person says so. */
export function wish(wishes: readonly Wish[], { now, options, question }: Asking): Outcome {
  return {
    patch: { pendingAction: { kind: 'grant-wish', wishes, expiresAt: now + WISH_MS } },
    say: [question],
    ask: options ? { slot: 'which-change', options } : { slot: 'confirm-change' },
  };
}

function handle(command: Command, { state: { pendingAction }, question }: Context): Outcome | undefined {
  if (pendingAction?.kind !== 'grant-wish' || !question || !wishesAgent.slots.includes(question.slot)) return undefined;
  if (command.kind === 'deny' || command.kind === 'nothing-more') {
    return { patch: { pendingAction: undefined }, say: [cancelled] };
  }
  const chosen = chosenWish(command, question.slot === 'confirm-change', pendingAction.wishes);
  return chosen && grant(chosen);
}

function chosenWish(command: Command, isSingle: boolean, wishes: readonly Wish[]): Wish | undefined {
  if (isSingle) return command.kind === 'affirm' ? wishes[0] : undefined;
  return command.kind === 'choose' ? wishes[command.option - 1] : undefined;
}

function grant({ changes, preference, say }: Wish): Outcome {
  return {
    changes,
    patch: { pendingAction: undefined, ...(preference ? { preferredStrategy: preference } : {}) },
    say: [say],
    roadmap: 'make',
  };
}
