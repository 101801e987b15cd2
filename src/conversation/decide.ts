import type { Command } from '../contracts/command.ts';
import type { ConversationState, Fact } from '../contracts/conversation-state.ts';
import type { LocalDate } from '../domain/time/local-date.ts';
import type { Context, Outcome } from './agents/agent.ts';
import { welcomeAgent } from './agents/welcome.ts';
import { withoutLapsed } from './agents/wishes.ts';
import { askFeedback } from './ask-feedback.ts';
import { compose } from './compose-reply.ts';
import * as repairCopy from './copy/repair.ts';
import type { Decision, Draft, Edit, Moment, ReadCommand } from './draft.ts';
import { FIRST, FLOWS } from './every-agent.ts';
import { foldFacts } from './situation.ts';

/** The pure heart of a turn: commands in, new state and words out. `opening` is said first, `closing` after what was noted. */
export function decide(
  state: ConversationState,
  commands: readonly ReadCommand[],
  moment: Moment,
  { opening = [], closing = [], edits = [], isResting = false }: Surroundings = {},
): Decision {
  let draft = edits.reduce((before, edit) => rewrite(before, edit, moment), startOf(state, { opening, closing }));
  for (const read of commands) {
    if (draft.ended) break;
    draft = handleCommand(draft, read, moment);
  }
  // What a command itself asks ("tem certeza?") is asked.
  if (isResting && draft.ask === undefined) draft = { ...draft, ended: true };
  const decided = compose(draft, moment);
  return askFeedback(
    { ...decided, state: withoutLapsed(decided.state) },
    {
      before: state,
      commands: commands.map(({ command }) => command.kind),
      isUnclear: draft.again,
      now: moment.now,
    },
  );
}

export type Surroundings = {
  readonly opening?: readonly string[];
  readonly closing?: readonly string[];
  readonly edits?: readonly Edit[];
  /** What is said is said, and no question follows. */
  readonly isResting?: boolean;
};

/**
 * Puts the new words of an edited message where its old ones stood: handled on what was known then, so that a debt keeps
 * its id, and everything told later is laid over it again.
 */
function rewrite(draft: Draft, { messageId, commands }: Edit, moment: Moment): Draft {
  const { facts } = draft.state;
  const first = facts.findIndex((fact) => fact.messageId === messageId);
  const then = withFacts(draft, facts.slice(0, first));
  const later = facts.slice(first).filter((fact) => fact.messageId !== messageId);
  const now = commands.reduce((next, read) => (next.ended ? next : handleCommand(next, read, moment)), then);
  return withFacts(now, [...now.state.facts, ...later]);
}

function withFacts(draft: Draft, facts: readonly Fact[]): Draft {
  const state = { ...draft.state, facts, revision: draft.state.revision + 1 };
  return { ...draft, state, situation: foldFacts(facts) };
}

function startOf(
  state: ConversationState,
  { opening, closing }: { readonly opening: readonly string[]; readonly closing: readonly string[] },
): Draft {
  return {
    state,
    situation: foldFacts(state.facts),
    messageId: '',
    say: opening,
    messages: [],
    closing,
    noted: [],
    events: [],
    ask: undefined,
    ended: false,
    again: false,
    hasAsked: false,
    wantsRoadmap: undefined,
    cancelPending: undefined,
    erase: false,
    endLogins: false,
    unused: { messageIds: [], gaveUp: false },
  };
}

function handleCommand(draft: Draft, read: ReadCommand, moment: Moment): Draft {
  const context: Context = {
    state: draft.state,
    situation: draft.situation,
    question: read.question,
    noted: draft.noted,
    today: moment.today,
    now: moment.now,
    panelUrl: moment.panelUrl,
    ...(moment.attendance ? { attendance: moment.attendance } : {}),
  };
  const outcome = firstOutcome(read.command, context) ?? notHandled(read);
  const after = apply(draft, outcome, { ...read, today: moment.today });
  if (!outcome.goOn) return after;
  const { commands, question } = outcome.goOn;
  return commands.reduce((next, command) => handleCommand(next, { ...read, command, question }, moment), after);
}

function firstOutcome(command: Command, context: Context): Outcome | undefined {
  const { question } = context;
  const owner = FLOWS.filter(({ slots }) => question && slots.includes(question.slot));
  const consentFirst = context.state.consent === 'given' ? [] : [welcomeAgent];
  for (const agent of [...FIRST, ...consentFirst, ...owner, ...FLOWS]) {
    const outcome = agent.handle(command, context);
    if (outcome) return outcome;
  }
  return undefined;
}

/** "não sei" to a question that no agent had a better use for settles it; anything else is asked again. */
function notHandled({ command, question }: ReadCommand): Outcome {
  if (command.kind === 'dont-know' && question && question.slot !== 'consent') {
    return {
      changes: [
        { set: 'settled', slot: question.slot, ...(question.about ? { about: question.about } : {}), how: 'unknown' },
      ],
    };
  }
  const slot = question?.slot ?? 'none';
  // A figure that nobody had a use for is named, so that nothing is lost in silence.
  const figure = command.kind === 'answer-amount' ? [repairCopy.notRead([command.money.span])] : [];
  return { again: true, say: figure, events: [{ v: 1, type: 'misunderstood', slot }], isUnused: true };
}

/** `today` is the person's own day. */
type Told = ReadCommand & { readonly today: LocalDate };

function apply(draft: Draft, outcome: Outcome, read: Told): Draft {
  const patched = { ...draft.state, ...outcome.patch };
  const facts = outcome.changes?.length ? [...patched.facts, ...factsOf(outcome.changes, read)] : patched.facts;
  const changed = facts !== draft.state.facts;
  const state = { ...patched, facts, revision: patched.revision + (changed ? 1 : 0) };
  return {
    ...draft,
    state,
    situation: changed ? foldFacts(facts) : draft.situation,
    messageId: read.messageId,
    say: [...draft.say, ...(outcome.say ?? [])],
    closing: [...draft.closing, ...(outcome.closing ?? [])],
    messages: [...draft.messages, ...(outcome.messages ?? [])],
    noted: [...draft.noted, ...(outcome.noted ?? [])],
    events: [...draft.events, ...(outcome.events ?? [])],
    ask: outcome.ask ?? draft.ask,
    ended: draft.ended || outcome.ends === true,
    again: draft.again || outcome.again === true,
    hasAsked: draft.hasAsked || read.command.kind === 'ask',
    wantsRoadmap: outcome.roadmap ?? draft.wantsRoadmap,
    cancelPending: outcome.cancelPending ?? draft.cancelPending,
    erase: draft.erase || outcome.erase === true,
    endLogins: draft.endLogins || outcome.endLogins === true,
    unused: outcome.isUnused
      ? { ...draft.unused, messageIds: [...draft.unused.messageIds, read.messageId] }
      : draft.unused,
  };
}

function factsOf(changes: NonNullable<Outcome['changes']>, { messageId, question, today }: Told): Fact[] {
  const about = question?.about === undefined ? {} : { about: question.about };
  return changes.map((change) => ({ messageId, slot: question?.slot, ...about, on: today, change }));
}
