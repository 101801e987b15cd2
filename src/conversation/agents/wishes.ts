import type { Command } from '../../contracts/command.ts';
import type { ConversationState, Wish } from '../../contracts/conversation-state.ts';
import { SETTLES_OPTIONS, SETTLES_QUESTIONS } from '../copy/offers.ts';
import { cancelled } from '../copy/repair.ts';
import { notDone, WHICH_QUESTIONS, WISH_QUESTIONS } from '../copy/wishes.ts';
import { menu } from '../copy/words.ts';
import type { Draft } from '../draft.ts';
import type { Agent, Context, Outcome, Question } from './agent.ts';
import { reprompt } from './reprompt.ts';

/** Changes that wait for a yes, or for the number of one of them. */
export const wishesAgent: Agent = {
  name: 'wishes',
  slots: ['confirm-change', 'which-change'],
  next: () => undefined,
  word: ({ slot, attempts, options = [] }) =>
    slot === 'which-change'
      ? `${reprompt(isYesOrNo(options) ? SETTLES_QUESTIONS : WHICH_QUESTIONS, attempts)}\n${menu(options)}`.trim()
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
function isYesOrNo(options: readonly string[] | undefined): boolean {
  return options?.[0] === SETTLES_OPTIONS[0];
}

/**
 * Which debt was meant is asked once more, whatever else was said: the payment that waits for it would be lost in silence.
 * Unless that was told again in full.
 */
export function stillAsked(draft: Waiting): Question | undefined {
  const { asked } = draft.state;
  if (draft.ask || !asked || asked.attempts > 0 || !(isHeldBack(draft) || isInterrupted(draft))) return undefined;
  const { slot, about, options } = asked;
  return { slot, ...(about === undefined ? {} : { about }), ...(options ? { options } : {}) };
}

/** "quanto eu devo?" in place of a yes: answered, and what waits for the yes is asked once more. */
function isInterrupted({ hasAsked, again, noted, state: { asked, pendingAction } }: Waiting): boolean {
  const waits =
    pendingAction?.kind === 'confirm-amount'
      ? asked?.slot === 'confirm-amount'
      : pendingAction?.kind === 'grant-wish' && asked !== undefined && wishesAgent.slots.includes(asked.slot);
  return waits && hasAsked && !again && noted.length === 0;
}

/** What waited for it is left aside at last, and that is said. */
export function leftAside(draft: Waiting): readonly string[] {
  const { ask, state } = draft;
  return !ask && (state.asked?.attempts ?? 0) > 0 && isHeldBack(draft) ? [notDone] : [];
}

type Waiting = Pick<Draft, 'ask' | 'state' | 'messageId' | 'hasAsked' | 'again' | 'noted'>;

function isHeldBack({ state: { asked, pendingAction, facts }, messageId }: Waiting): boolean {
  if (pendingAction?.kind !== 'grant-wish' || asked?.slot !== 'which-change') return false;
  const held = pendingAction.wishes.flatMap(({ once }) => once?.debtId ?? []);
  const told = facts.filter((fact) => fact.messageId === messageId).map(({ change }) => change);
  const isTold = told.some((change) => 'debtId' in change && held.includes(change.debtId));
  return held.length === pendingAction.wishes.length && !isTold;
}

/** A wish whose question is open no more has lapsed: "volta" takes back what was told before it. */
export function withoutLapsed(state: ConversationState): ConversationState {
  const isOpen = state.asked !== undefined && wishesAgent.slots.includes(state.asked.slot);
  return state.pendingAction?.kind === 'grant-wish' && !isOpen ? { ...state, pendingAction: undefined } : state;
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
