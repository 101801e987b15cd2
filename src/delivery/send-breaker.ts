import type { BreakerMemory } from '../contracts/instance-memory.ts';
import type { AlarmCondition } from '../contracts/operator-notice.ts';
import type { Pacer, SharedPacer } from '../platform/pace.ts';
import type { AlarmBook } from '../ports/alarm-book.ts';
import type { InstanceMemory } from '../ports/instance-memory.ts';
import type { ClaimedMessage, Outbox } from '../ports/outbox.ts';
import { type BreakerPolicy, CLOSED_BREAKER, countingFrom, decideBreaker, stop } from './decide-breaker.ts';

export type SendBreaker = {
  /** Milliseconds that this message must wait for; 0 when it may go. */
  readonly holds: (message: ClaimedMessage) => number | Promise<number>;
  /** Something failed that may open the breaker: the next look counts. */
  readonly noteTrouble: (instance: string) => void;
  /** Reads what is remembered and decides anew where something happened or a stop is on. Cheap when all is well. */
  readonly look: () => Promise<void>;
  /** Stops what starts from us, without counting: the session was ended by WhatsApp. */
  readonly stopProactive: (instance: string) => Promise<void>;
};

export type SendBreakerNeeds = {
  readonly outbox: Pick<Outbox, 'outcomes'>;
  readonly memory: InstanceMemory;
  readonly alarms: Pick<AlarmBook, 'raise' | 'clear'>;
  readonly instances: readonly string[];
  readonly reserve: Pacer | SharedPacer;
  readonly policy: BreakerPolicy;
  readonly now: () => number;
};

/** The circuit breaker of each number. Its decision is in decide-breaker.ts; what it remembers outlives this process. */
export function sendBreaker(needs: SendBreakerNeeds): SendBreaker {
  const { outbox, memory, alarms, reserve, policy, now } = needs;
  const known = new Map<string, BreakerMemory>();
  // At the start every instance is looked at once: another process may have stopped it.
  const troubled = new Set(needs.instances);
  let lookedAt = Number.NEGATIVE_INFINITY;

  async function lookAt(instance: string): Promise<void> {
    const before = (await memory.read(instance, 'breaker')) ?? CLOSED_BREAKER;
    const since = countingFrom(before, now(), policy);
    const all = await outbox.outcomes({ instance, since, delayMs: policy.statusDelayMs });
    const proactive = await outbox.outcomes({ instance, since, delayMs: policy.statusDelayMs, purpose: 'proactive' });
    await change(instance, (current) =>
      // Another process decided meanwhile, on counts of its own.
      JSON.stringify(current) === JSON.stringify(before)
        ? decideBreaker(current, { all, proactive }, now(), policy)
        : current,
    );
  }

  async function change(instance: string, decide: (current: BreakerMemory) => BreakerMemory): Promise<void> {
    const after = await memory.change(instance, 'breaker', (stored) => {
      const decided = decide(stored ?? CLOSED_BREAKER);
      return { after: decided, answer: decided };
    });
    await tell(instance, after);
    known.set(instance, after);
  }

  /** Said again at each change: the book tells an operator only what is new. */
  async function tell(instance: string, { stopped, trips }: BreakerMemory): Promise<void> {
    for (const [level, condition] of CONDITIONS) {
      const alarm = { condition, about: instance };
      if (level === stopped) await alarms.raise({ ...alarm, details: { trips } });
      else await alarms.clear(alarm);
    }
  }

  const untilProbe = (free: number | undefined) => (free === undefined ? policy.probeEveryMs : 0);

  return {
    holds({ instance, purpose }) {
      const { stopped, isProbing, until } = known.get(instance) ?? CLOSED_BREAKER;
      if (stopped === 'nothing' || (stopped === 'proactive' && purpose === 'reply')) return 0;
      if (!isProbing) return Math.max(until - now(), LOOK_EVERY_MS);
      const free = reserve(`probe:${instance}`, { everyMs: policy.probeEveryMs, burst: 1 }, 0);
      return free instanceof Promise ? free.then(untilProbe) : untilProbe(free);
    },
    noteTrouble: (instance) => void troubled.add(instance),
    async look() {
      if (now() - lookedAt < LOOK_EVERY_MS) return;
      const waiting = [...known].filter(([, { stopped }]) => stopped !== 'nothing').map(([instance]) => instance);
      const worth = new Set([...troubled, ...waiting]);
      if (worth.size === 0) return;
      lookedAt = now();
      for (const instance of worth) {
        await lookAt(instance);
        troubled.delete(instance);
      }
    },
    stopProactive: (instance) =>
      change(instance, (current) =>
        current.stopped === 'nothing' ? stop(current, 'proactive', now(), policy) : current,
      ),
  };
}

const LOOK_EVERY_MS = 5_000;

const CONDITIONS: readonly (readonly [BreakerMemory['stopped'], AlarmCondition])[] = [
  ['proactive', 'proactive-stopped'],
  ['everything', 'sending-stopped'],
];
