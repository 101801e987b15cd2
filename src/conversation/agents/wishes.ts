import type { Command } from '../../contracts/command.ts';
import type { ConversationState, Wish } from '../../contracts/conversation-state.ts';
import { cancelled } from '../copy/repair.ts';
import { WISH_QUESTIONS, whichQuestions } from '../copy/wishes.ts';
import { menu } from '../copy/words.ts';
import type { Agent, Context, Outcome, Question } from './agent.ts';
import { reprompt } from './reprompt.ts';

/** Changes that wait for a yes, or for the number of one of them. */
export const wishesAgent: Agent = {
  name: 'wishes',
  slots: ['confirm-change', 'which-change'],
  next: () => undefined,
  word: ({ slot, attempts, options = [] }) =>
    slot === 'which-change'
      ? `${reprompt(whichQuestions(options), attempts)}\n${menu(options)}`.trim()
      : reprompt(WISH_QUESTIONS, attempts),
  handle,
};

export const WISH_MS = 24 * 3_600_000;

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
    closing: [question],
    ask: options ? { slot: 'which-change', options } : { slot: 'confirm-change' },
  };
}

function handle(command: Command, { state: { pendingAction }, question }: Context): Outcome | undefined {
  if (pendingAction?.kind !== 'grant-wish' || !question || !wishesAgent.slots.includes(question.slot)) return undefined;
  const chosen = chosenWish(command, question, pendingAction.wishes);
  if (chosen) return grant(chosen);
  const isNo = command.kind === 'deny' || command.kind === 'nothing-more';
  return isNo ? { patch: { pendingAction: undefined }, say: [cancelled] } : undefined;
}

function chosenWish(command: Command, question: Question, wishes: readonly Wish[]): Wish | undefined {
  if (question.slot === 'confirm-change') return command.kind === 'affirm' ? wishes[0] : undefined;
  if (isYesOrNo(question.options) && command.kind === 'affirm') return wishes[0];
  if (isYesOrNo(question.options) && command.kind === 'deny') return wishes[1];
  return command.kind === 'choose' ? wishes[command.option - 1] : undefined;
}

/** The choice whose first answer is a yes and whose second is a no. */
function isYesOrNo([yes = '', no = '']: readonly string[] = []): boolean {
  return yes.startsWith('Sim') && no.startsWith('Não');
}

/** What waited for a question that is open no more has lapsed: "volta" takes back what was told before it. */
export function withoutLapsed(state: ConversationState): ConversationState {
  const { asked, pendingAction } = state;
  const isOpen =
    pendingAction?.kind === 'grant-wish'
      ? asked !== undefined && wishesAgent.slots.includes(asked.slot)
      : pendingAction?.kind !== 'confirm-amount' || asked?.slot === 'confirm-amount';
  return isOpen ? state : { ...state, pendingAction: undefined };
}

function grant({ changes, preference, say, once }: Wish): Outcome {
  if (once) {
    const { commands, question } = once;
    return { patch: { pendingAction: undefined }, goOn: { commands, question } };
  }
  return {
    changes,
    patch: { pendingAction: undefined, ...(preference ? { preferredStrategy: preference } : {}) },
    say: [say],
    roadmap: 'make',
  };
}
