import type { Slot } from '../contracts/command.ts';
import type { Fact } from '../contracts/conversation-state.ts';
import { type Question, settle } from './agents/agent.ts';
import { estimateEssentials } from './agents/expenses.ts';
import * as budgetCopy from './copy/budget.ts';
import * as repairCopy from './copy/repair.ts';
import type { Draft } from './draft.ts';
import { INTAKE } from './every-agent.ts';
import { foldFacts, type Situation, slotKey } from './situation.ts';

/** So many questions are put before the first roadmap, to someone who answers them. */
export const QUESTIONS_BEFORE_ROADMAP = 12;

/** Make a roadmap finer that can be made without them: what does not fit before the first one is asked after it. */
const CAN_WAIT: ReadonlySet<Slot> = new Set([
  'worry',
  'income-source',
  'income-low-month',
  'rates',
  'overdue',
  'offers',
]);

export function canWait({ slot }: Question): boolean {
  return CAN_WAIT.has(slot);
}

/** What is still missing; before the first roadmap only as much as may be asked. At its end, once more what was skipped. */
export function nextQuestion({ situation, state }: Pick<Draft, 'situation' | 'state'>): Question | undefined {
  const left = state.roadmap ? Number.POSITIVE_INFINITY : QUESTIONS_BEFORE_ROADMAP - (state.questionsPut ?? 0);
  let known = situation;
  for (;;) {
    const question = missing({ situation: known, state });
    if (!question || !canWait(question) || fits(question, { left, situation: known })) return question;
    known = { ...known, settled: new Map([...known.settled, [slotKey(question.slot, question.about), 'answered']]) };
  }
}

/** The last question that may be put is about delays rather than rates: arrears come first, and a rate can be estimated. */
function fits(
  { slot }: Question,
  { left, situation }: { readonly left: number; readonly situation: Situation },
): boolean {
  const delaysOpen = !situation.settled.has('overdue') && situation.debts.some(({ overdue }) => overdue === undefined);
  return slot === 'rates' && delaysOpen ? left > 1 : left > 0;
}

function missing({ situation, state }: Pick<Draft, 'situation' | 'state'>): Question | undefined {
  for (const agent of INTAKE) {
    const question = agent.next(situation, state);
    if (question) return question;
  }
  return skippedOnce(situation);
}

const CHANGES_THE_PLAN: ReadonlySet<Slot> = new Set([
  'incomes',
  'essentials',
  'debts',
  'debt-amount',
  'instalments-left',
]);

function skippedOnce(situation: Situation): Question | undefined {
  for (const [key, how] of situation.settled) {
    const [slot, about] = key.split(':');
    const known = [...CHANGES_THE_PLAN].find((candidate) => candidate === slot);
    if (how !== 'skipped' || !known) continue;
    const question = about === undefined ? { slot: known } : { slot: known, about };
    if (!isToldMeanwhile(question, situation)) return question;
  }
  return undefined;
}

/** Skipped when it was asked, and told later without being asked. */
function isToldMeanwhile({ slot, about }: Question, { incomes, expenses, debts }: Situation): boolean {
  const debt = debts.find(({ id }) => id === about);
  switch (slot) {
    case 'incomes':
      return incomes.length > 0;
    case 'essentials':
      return expenses.filter(({ essential }) => essential).length >= SOME_OF_LIVING;
    case 'debts':
      return debts.length > 0;
    case 'debt-amount':
      return debt?.balance !== undefined || debt?.instalmentAmount !== undefined;
    case 'instalments-left':
      return debt?.instalmentsRemaining !== undefined;
    default:
      return false;
  }
}

/** One bill is not what it costs to live; a roof and food are. */
const SOME_OF_LIVING = 2;

/** Asked so often without an answer that could be used, a question is let go; one that the plan needs comes back at the end. */
const TIMES_ASKED: Partial<Record<Slot, number>> = {
  worry: 3,
  incomes: 4,
  'income-source': 3,
  'income-low-month': 3,
  essentials: 4,
  flexibles: 3,
  debts: 5,
  'more-debts': 4,
  'debt-creditor': 3,
  'debt-kind': 3,
  'debt-amount': 4,
  'instalments-left': 3,
  rates: 3,
  overdue: 3,
  offers: 3,
};

export function isAskedTooOften(question: Question, draft: Draft): boolean {
  const { state, situation } = draft;
  const { asked, roadmap } = state;
  const same = asked?.slot === question.slot && asked.about === question.about;
  const most = roadmap && canWait(question) ? 1 : timesAsked(question, draft);
  // At the end of the intake, what was given up before is not given up again: it leads to a human instead.
  const isLast = situation.settled.get(slotKey(question.slot, question.about)) === 'skipped-twice';
  return same && most !== undefined && !isLast && asked.attempts + 1 >= most;
}

/** Who tells other things twice where it was asked does not want to answer it now. */
function timesAsked({ slot }: Question, { noted, again }: Draft): number | undefined {
  const isPassedOver = noted.length > 0 && !again && MAY_BE_PASSED_OVER.has(slot);
  return isPassedOver ? TIMES_PASSED_OVER : TIMES_ASKED[slot];
}

const TIMES_PASSED_OVER = 2;
const MAY_BE_PASSED_OVER: ReadonlySet<Slot> = new Set(['worry', 'income-source', 'income-low-month']);

/**
 * The draft without the question. Its answer stays unknown; what the plan needs comes once more at the end, and what it
 * costs to live is then estimated.
 */
export function letGo(question: Question, draft: Draft): Draft {
  const isLast = draft.situation.settled.get(slotKey(question.slot, question.about)) === 'skipped';
  const isEstimated = question.slot === 'essentials' && isLast;
  const { changes, say } = isEstimated
    ? estimateEssentials(question, draft.state)
    : {
        changes: [settle(question, COMES_BACK.has(question.slot) ? 'skipped' : 'unknown')],
        say: [],
      };
  const given = changes.map((change): Fact => ({ messageId: draft.messageId, slot: question.slot, change }));
  const facts = [...draft.state.facts, ...given];
  return {
    ...draft,
    // After the roadmap it was the person's turn to say what they liked: that it was not understood is still to be said.
    again: draft.again && draft.state.roadmap !== undefined,
    unused: { ...draft.unused, gaveUp: true },
    say: [...draft.say, ...say],
    closing: [...draft.closing, ...(isEstimated ? [] : lettingGo(question, draft))],
    state: { ...draft.state, facts, revision: draft.state.revision + 1, asked: undefined },
    situation: foldFacts(facts),
  };
}

/** After the roadmap nobody waits for the answer. Beside what was just noted it would sound as if that were left out. */
function lettingGo({ slot, about }: Question, { state, noted, situation }: Draft): readonly string[] {
  if (state.roadmap) return [];
  const income = situation.incomes.find(({ id }) => id === about);
  if (slot === 'income-low-month' && income) return [budgetCopy.withoutWeakMonth(income)];
  return noted.length > 0 ? [] : [repairCopy.letGo];
}

/** No plan can be made without these. */
const COMES_BACK: ReadonlySet<Slot> = new Set(['incomes', 'essentials', 'debts']);
