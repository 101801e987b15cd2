import type { Attendance } from '../contracts/attendance.ts';
import type { Clock } from '../platform/clock.ts';
import { StaleLease } from '../platform/errors.ts';
import { type SecretMaker, sha256 } from '../platform/ids.ts';
import type { Log } from '../platform/log.ts';
import { noTracing, type Tracing } from '../platform/trace.ts';
import type { Brain } from '../ports/brain.ts';
import type {
  ClaimedReply,
  ConversationStore,
  Lease,
  PendingEvent,
  Turn,
  TurnOutcome,
} from '../ports/conversation-store.ts';
import type { Transcriber } from '../ports/transcriber.ts';
import { invited } from './copy/waiting.ts';
import type { Moment } from './draft.ts';
import { localDay } from './local-day.ts';
import { quietMoment } from './quiet-moment.ts';
import { placeAfter, type StandingOf, standAtDoor } from './stand-at-door.ts';
import { type TurnDecision, takeTurn } from './take-turn.ts';
import { NO_TURN_LIMITS, type TurnLimits } from './turn-limits.ts';
import { noteOutcome, turnSpan } from './turn-span.ts';
import type { IsUrgent } from './urgency.ts';

export type TurnRunnerNeeds = {
  readonly store: ConversationStore;
  readonly brain: Brain;
  readonly transcriber?: Transcriber;
  readonly clock: Clock;
  readonly log: Log;
  readonly tracing?: Tracing;
  readonly makeSecret: SecretMaker;
  /** Base of the links sent to people, without a slash at the end. */
  readonly publicUrl: string;
  readonly quietMs: number;
  /** When people of the team answer, where that is told. */
  readonly attendance?: Attendance | undefined;
  readonly isUrgent: IsUrgent;
  /** How often one person is answered; left out: as often as they write. */
  readonly limits?: TurnLimits;
  /** Where new people stand; left out: everybody is in. */
  readonly standingOf?: StandingOf;
};

/**
 * What became of a wake. `wait` and `busy` say when to look again; `replied`, that a turn was committed, how many replies
 * it put into the outbox, and whether it left something for the next one.
 */
export type TurnResult =
  | { readonly kind: 'idle' }
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'busy'; readonly ms: number }
  | {
      readonly kind: 'replied';
      readonly personId: string;
      readonly replies: number;
      readonly hasMore: boolean;
      /** The first reply, when it is this process that has to send it. */
      readonly claimed?: ClaimedReply;
    };

/** The turn of the person behind an address. */
export type RunTurn = (who: { readonly address: string; readonly alias?: string }) => Promise<TurnResult>;

/** How long until a lease that someone else holds is worth asking for again. */
const BUSY_MS = 250;
/** A message that made its turn fail this often goes to quarantine, so that the person's other messages go on. */
const TRIES_BEFORE_QUARANTINE = 3;

/** Runs one person's turn: lease, quiet moment, decide, commit. Safe to call at any time and as often as one likes. */
export function turnRunner(needs: TurnRunnerNeeds): RunTurn {
  const { store, clock, log, tracing = noTracing, limits = NO_TURN_LIMITS } = needs;
  const failures = new Map<number, number>();

  return async function runTurn({ address, alias }) {
    const turn = await store.beginFor(address, alias);
    if (!turn) return { kind: 'busy', ms: BUSY_MS };

    if (turn.pending.length === 0) {
      await store.release(turn.lease);
      return { kind: 'idle' };
    }
    return answer(turn);
  };

  function untilQuiet({ state, pending, now }: Turn): Promise<number> {
    const today = localDay(clock.now());
    const isUrgent = (text: string) => needs.isUrgent(text, state, today);
    return quietMoment({ pending, now, quietMs: needs.quietMs, isUrgent });
  }

  /** Too much at once waits in the inbox and is answered together; what is urgent never waits for that. */
  async function heldFor(turn: Turn): Promise<number> {
    const hold = await limits.hold(turn.lease.personId);
    return hold > 0 && !(await hasUrgentText(turn)) ? hold : 0;
  }

  async function hasUrgentText({ state, pending }: Turn): Promise<boolean> {
    const today = localDay(clock.now());
    for (const text of pending.flatMap(({ event }) => textOf(event))) {
      if (await needs.isUrgent(text, state, today)) return true;
    }
    return false;
  }

  async function answer(turn: Turn): Promise<TurnResult> {
    const { lease } = turn;
    // After a failure the messages are taken one by one, so that only the one at fault is put aside.
    const failed = turn.pending.some(({ seq }) => failures.has(seq)) || (turn.attempts ?? 1) > TRIES_BEFORE_QUARANTINE;
    const pending = failed ? turn.pending.slice(0, 1) : turn.pending;
    try {
      const wait = failed ? 0 : (await untilQuiet(turn)) || (await heldFor(turn));
      if (wait > 0) {
        await store.release(lease);
        return { kind: 'wait', ms: wait };
      }
      return await tracing.span(turnSpan(turn, pending, { tracing, brain: needs.brain }), () => commit(turn, pending));
    } catch (error) {
      if (error instanceof StaleLease) return { kind: 'busy', ms: BUSY_MS };
      await putAside(lease, pending, error);
      return { kind: 'busy', ms: BUSY_MS };
    }
  }

  async function commit(turn: Turn, pending: readonly PendingEvent[]): Promise<TurnResult> {
    const { personId } = turn.lease;
    const outcome = await outcomeOf(turn, pending);
    const claimed = await store.commit(turn.lease, outcome);
    for (const { seq } of pending) failures.delete(seq);
    noteOutcome(tracing, personId, outcome);
    const replies = outcome.replies.length;
    log.info('turn.committed', { person: personId, messages: pending.length, replies });
    const hasMore = pending.length < turn.pending.length;
    return { ...{ kind: 'replied', personId, replies, hasMore }, ...(claimed ? { claimed } : {}) };
  }

  async function outcomeOf(turn: Turn, pending: readonly PendingEvent[]): Promise<TurnOutcome> {
    const now = clock.now();
    const newest = pending.at(-1);
    if (!newest) throw new Error('a turn without events has no outcome');
    const secret = needs.makeSecret();
    const loginSecret = needs.makeSecret();
    const atTheDoor = await standAtDoor(turn, pending, needs.standingOf);
    const decision = await takeTurn({
      state: atTheDoor.state,
      pending: await withoutOwnEchoes(turn.lease.personId, atTheDoor.pending),
      opening: atTheDoor.isInvited ? [invited] : [],
      moment: momentOf(needs, now, { secret, loginSecret }),
      brain: needs.brain,
      ...(needs.transcriber ? { transcriber: needs.transcriber } : {}),
    });
    const waiting = placeAfter(decision.state);
    const texts = pending.flatMap(({ event }) => textOf(event));
    const isMachine = limits.isRepeated(turn.lease.personId, texts.join('\n')) && !(await hasUrgentText(turn));
    if (isMachine) log.warn('turn.loop-silenced', { person: turn.lease.personId });
    return {
      state: decision.state,
      events: decision.events,
      replies: isMachine ? [] : decision.replies.map((text) => ({ text, purpose: 'reply' })),
      replyTo: newest.event.sender.replyTo,
      instance: newest.event.instance,
      consumed: pending.map(({ seq }) => seq),
      ...(atTheDoor.isNoLongerWaiting ? { cancelPending: 'proactive' } : {}),
      ...effectsOf(decision),
      ...(isSaid(decision, secret) ? { linkHash: sha256(secret) } : {}),
      ...(isSaid(decision, `#${loginSecret}`) ? { loginLinkHash: sha256(loginSecret) } : {}),
      ...(waiting ? { waiting } : {}),
    };
  }

  /** What came back to us of our own sends is no colleague. Asks the store only when somebody seems to have typed. */
  async function withoutOwnEchoes(
    personId: string,
    pending: readonly PendingEvent[],
  ): Promise<readonly PendingEvent[]> {
    const typed = pending.flatMap(({ event }) => (event.kind === 'human-takeover' ? [event] : []));
    if (typed.length === 0) return pending;
    const ours = await store.ownEchoes(personId, typed);
    return pending.filter(({ event }) => event.kind !== 'human-takeover' || !ours.has(event.messageId));
  }

  async function putAside(lease: Lease, pending: readonly PendingEvent[], error: unknown): Promise<void> {
    const [first] = pending;
    const tries = first ? (failures.get(first.seq) ?? 0) + 1 : 0;
    log.error('turn.failed', error, { person: lease.personId, tries });
    if (first && pending.length === 1 && tries >= TRIES_BEFORE_QUARANTINE && !isRetryable(error)) {
      failures.delete(first.seq);
      await store.quarantine(lease, [first.seq], 'turn-failed');
    } else if (first) {
      failures.set(first.seq, tries);
    }
    await store.release(lease);
  }
}

/** What a turn does beside answering. */
function effectsOf({ cancelPending, erase, endLogins, roadmap, misunderstood }: TurnDecision): Partial<TurnOutcome> {
  return {
    ...(cancelPending ? { cancelPending } : {}),
    ...(erase ? { erase } : {}),
    ...(endLogins ? { endLogins } : {}),
    ...(roadmap ? { roadmap } : {}),
    ...(misunderstood?.length ? { misunderstood } : {}),
  };
}

function isSaid({ replies }: TurnDecision, words: string): boolean {
  return replies.some((reply) => reply.includes(words));
}

type Secrets = { readonly secret: string; readonly loginSecret: string };

function momentOf({ publicUrl, attendance }: TurnRunnerNeeds, now: number, { secret, loginSecret }: Secrets): Moment {
  return {
    now,
    today: localDay(now),
    roadmapUrl: `${publicUrl}/r/${secret}`,
    // Behind a #: it is sent to no server and stands in no log until somebody confirms it.
    panelUrl: `${publicUrl}/entrar/link#${loginSecret}`,
    ...(attendance ? { attendance } : {}),
  };
}

function textOf(event: PendingEvent['event']): readonly string[] {
  return event.kind === 'message' && event.content.type === 'text' ? [event.content.text] : [];
}

function isRetryable(error: unknown): boolean {
  return error instanceof Error && 'retryable' in error && error.retryable === true;
}
