import type { InboundEvent } from '../contracts/inbound-event.ts';
import type { AlarmCondition, NoticeDetails } from '../contracts/operator-notice.ts';
import { type Clock, systemClock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import { systemTimers, type Timers } from '../platform/timers.ts';
import type { AlarmBook } from '../ports/alarm-book.ts';
import type { Hearing } from '../ports/hearing.ts';
import type { InstanceMemory } from '../ports/instance-memory.ts';
import type { SessionControl } from '../ports/session-control.ts';
import type { WhatsAppGateway } from '../ports/whatsapp-gateway.ts';
import { type Canary, canary } from './canary.ts';
import { deafness, type Sign } from './deafness.ts';
import { decideSession, type SessionLook } from './decide-session.ts';
import { saysLoggedOut } from './says-logged-out.ts';
import { DEFAULT_WATCH_POLICY, type WatchPolicy } from './watch-policy.ts';

export type SessionWatcherNeeds = {
  readonly gateway: Pick<WhatsAppGateway, 'connectionState' | 'sendText'>;
  readonly control: Pick<SessionControl, 'restart' | 'ownAddress'>;
  readonly book: Pick<AlarmBook, 'raise' | 'clear'>;
  readonly memory: InstanceMemory;
  readonly hearing: Hearing;
  readonly instances: readonly string[];
  readonly log: Log;
  /** WhatsApp ended the session: a number that was just thrown out must not go on sending on its own account. */
  readonly onLoggedOut: (instance: string) => Promise<void>;
  readonly onAlarm?: () => void;
  readonly policy?: Partial<WatchPolicy>;
  readonly clock?: Clock;
  readonly timers?: Timers;
};

export type SessionWatcher = {
  /** News that just became durable: how a session ended, and what proves that webhooks come. A hint; nothing hangs on it. */
  readonly hear: (events: readonly InboundEvent[]) => void;
  /** What a gap sweep found: messages that no webhook brought. */
  readonly swept: (instance: string, missing: number) => void;
  /** One look at every number. */
  readonly look: () => Promise<void>;
  readonly start: () => void;
  readonly stop: () => Promise<void>;
};

/**
 * Watches whether messages really pass: asks for the connection's state, listens for silence and missing proofs, tells
 * an operator and restarts the session. "open" alone proves nothing: sessions are known that stay open and are dead.
 */
export function sessionWatcher(needs: SessionWatcherNeeds): SessionWatcher {
  const { gateway, control, book, memory, hearing, instances, log, clock = systemClock, timers = systemTimers } = needs;
  const policy = { ...DEFAULT_WATCH_POLICY, ...needs.policy };
  const birds = new Map<string, Canary>(
    instances.map((instance) => [instance, canary({ instance, gateway, control, policy, log })]),
  );
  const ears = deafness({ hearing, policy });
  /** How often each session was said to have ended, since it was last seen open. */
  const endings = new Map<string, number>();
  let isOn = false;
  let cancelTimer: () => void = () => {};
  let looking: Promise<void> = Promise.resolve();
  let isStopped = false;
  let stopWaiting: () => void = () => {};

  async function look(): Promise<void> {
    await hearing.listen();
    for (const instance of instances) await lookAt(instance);
  }

  async function lookAt(instance: string): Promise<void> {
    const now = clock.now();
    const ended = endings.get(instance);
    const state = await stateOf(instance);
    if (state === 'stopped') return;
    // A session that is known to be down cannot be deaf as well: the silence has its reason.
    const signs = state === 'open' ? await ears.signs(instance, now) : [];
    if (state === 'open') birds.get(instance)?.fly(now, await hearing.lastHeardAt(instance));
    const all: readonly Sign[] = [...signs, { condition: 'canary-lost', isOn: birds.get(instance)?.isLost(now) }];
    for (const { condition, isOn } of all) if (isOn !== undefined) await tell(instance, { condition, isOn });
    const isDeaf = state === 'open' && all.some(({ isOn }) => isOn);
    await act(instance, { state, saysLoggedOut: endings.has(instance), isDeaf });
    // What was said while we asked is newer than the answer.
    if (state === 'open' && endings.get(instance) === ended) endings.delete(instance);
  }

  /**
   * Whoever stops us does not wait for a gateway that does not answer. Each look waits for a promise of its own: one that
   * lives as long as the watcher would keep something of every look.
   */
  function stateOf(instance: string): Promise<SessionLook['state'] | 'stopped'> {
    const { promise: stopped, resolve } = Promise.withResolvers<'stopped'>();
    stopWaiting = () => resolve('stopped');
    if (isStopped) stopWaiting();
    return Promise.race([gateway.connectionState(instance).catch(() => 'unreachable' as const), stopped]);
  }

  async function act(instance: string, seen: SessionLook): Promise<void> {
    const decision = await memory.change(instance, 'session', (before) => {
      const decided = decideSession(before, seen, clock.now(), policy.session);
      return { after: decided.after, answer: decided };
    });
    for (const { condition, isOn } of decision.alarms) {
      if (isOn !== undefined) await tell(instance, { condition, isOn, details: { state: seen.state } });
    }
    if (decision.alarms.some(({ condition, isOn }) => isOn && condition === 'whatsapp-logged-out')) {
      await needs.onLoggedOut(instance);
    }
    if (decision.restart) restart(instance, decision.after.restarts);
  }

  /** Not waited for: the next look shows what it brought. */
  function restart(instance: string, count: number): void {
    log.warn('session.restart', { instance, count });
    birds.get(instance)?.flyAgain();
    control.restart(instance).catch((error: unknown) => log.error('session.restart-failed', error, { instance }));
  }

  async function tell(
    about: string,
    { condition, isOn, details = {} }: { condition: AlarmCondition; isOn: boolean; details?: NoticeDetails },
  ): Promise<void> {
    const isNews = isOn ? await book.raise({ condition, about, details }) : await book.clear({ condition, about });
    if (isNews) needs.onAlarm?.();
  }

  function lookAndPlan(): void {
    looking = look()
      .catch((error: unknown) => log.error('session.look-failed', error))
      .then(() => {
        if (isOn) cancelTimer = timers.after(policy.everyMs, lookAndPlan);
      });
  }

  return {
    look,
    hear(events) {
      for (const event of events) {
        if (saysLoggedOut(event)) endings.set(event.instance, (endings.get(event.instance) ?? 0) + 1);
        birds.get(event.instance)?.hear(event);
      }
    },
    swept: ears.swept,
    start() {
      if (isOn) return;
      isOn = true;
      isStopped = false;
      lookAndPlan();
    },
    async stop() {
      isOn = false;
      isStopped = true;
      cancelTimer();
      stopWaiting();
      await looking;
    },
  };
}
