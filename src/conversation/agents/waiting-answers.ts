import type { AskedQuestion, Change, PendingAction } from '../../contracts/conversation-state.ts';
import { leftUnnoted, understoodAs } from '../copy/repair.ts';
import { notDone, paymentLeftOut } from '../copy/wishes.ts';
import type { Draft } from '../draft.ts';
import type { Question } from './agent.ts';
import { wishesAgent } from './wishes.ts';

type Waiting = Pick<Draft, 'ask' | 'state' | 'messageId' | 'hasAsked' | 'again' | 'noted'>;

/**
 * Which debt was meant, or how much was paid, is asked once more, whatever else was said: the payment that waits for it would
 * be lost in silence. Unless that was told again in full.
 */
export function stillAsked(draft: Waiting): Question | undefined {
  const { asked } = draft.state;
  if (draft.ask || !asked || asked.attempts > 0 || !(isHeldBack(draft) || isInterrupted(draft))) return undefined;
  const { slot, about, options } = asked;
  return { slot, ...(about === undefined ? {} : { about }), ...(options ? { options } : {}) };
}

/** What waits is named when it is asked once more, and where it is left aside at last. */
export function waitingWords(draft: Waiting): readonly string[] {
  const { asked, pendingAction } = draft.state;
  if (draft.ask) return [];
  const proposed = proposedIn(asked, pendingAction);
  if (proposed) {
    const { candidates, about, slot } = proposed;
    const [sum = 0] = candidates;
    if (stillAsked(draft)) return draft.again ? [] : [understoodAs(sum, about, slot)];
    return isToldAnew(draft, proposed) ? [] : [leftUnnoted(sum, about)];
  }
  if (stillAsked(draft) || !isHeldBack(draft)) return [];
  return [asked?.slot === 'confirm-amount' ? paymentLeftOut : notDone];
}

/** "quanto eu devo?" or words that nobody understood in place of a yes: what waits for it is asked once more. */
function isInterrupted({ hasAsked, again, noted, state: { asked, pendingAction } }: Waiting): boolean {
  const waits =
    pendingAction?.kind === 'confirm-amount'
      ? asked?.slot === 'confirm-amount'
      : pendingAction?.kind === 'grant-wish' && asked !== undefined && wishesAgent.slots.includes(asked.slot);
  // Of two sums that were both meant otherwise, the question that stood open before asks anew.
  const isSure = pendingAction?.kind === 'grant-wish' || proposedIn(asked, pendingAction) !== undefined;
  return waits && noted.length === 0 && (again ? isSure : hasAsked);
}

type Proposed = Extract<PendingAction, { kind: 'confirm-amount' }>;

/** A sum told of something by name, that was put to a yes or no. What only answered a question is asked by that again. */
function proposedIn(asked: AskedQuestion | undefined, pending: PendingAction | undefined): Proposed | undefined {
  const isOpen = asked?.slot === 'confirm-amount' && asked.about === undefined;
  if (!isOpen || pending?.kind !== 'confirm-amount' || pending.candidates.length !== 1) return undefined;
  return TOLD_BY[pending.about.kind] === undefined ? undefined : pending;
}

const TOLD_BY: Partial<Record<Proposed['about']['kind'], string>> = {
  'tell-income': 'income',
  'tell-expense': 'expense',
  'tell-debt': 'debt',
  'tell-payment': 'payment',
  'tell-offer': 'offer',
};

function isToldAnew({ state, messageId }: Waiting, { about }: Proposed): boolean {
  return state.facts.some(
    ({ messageId: from, change }) =>
      from === messageId && change.set === TOLD_BY[about.kind] && !isOtherExpense(change, about),
  );
}

/** "dou 50 de dízimo" tells nothing of the light that was asked about. */
function isOtherExpense(change: Change, about: Proposed['about']): boolean {
  return (
    change.set === 'expense' && about.kind === 'tell-expense' && change.expense.category !== about.expense.category
  );
}

function isHeldBack({ state: { asked, pendingAction, facts }, messageId }: Waiting): boolean {
  const held = heldDebts(asked, pendingAction);
  const told = facts.filter((fact) => fact.messageId === messageId).map(({ change }) => change);
  const isTold = told.some((change) => 'debtId' in change && held.includes(change.debtId));
  return held.length > 0 && !isTold;
}

/** The debts of one of which something was told that waits for an answer. */
function heldDebts(asked: AskedQuestion | undefined, pending: PendingAction | undefined): readonly string[] {
  if (pending?.kind === 'confirm-amount' && pending.about.kind === 'tell-payment')
    return asked?.slot === 'confirm-amount' && asked.about !== undefined ? [asked.about] : [];
  if (pending?.kind !== 'grant-wish' || asked?.slot !== 'which-change') return [];
  const held = pending.wishes.flatMap(({ once }) => once?.debtId ?? []);
  return held.length === pending.wishes.length ? held : [];
}
