import type { InboundEvent } from '../../contracts/inbound-event.ts';
import type { GapSweep } from '../../delivery/gap-sweep.ts';
import type { AlarmTeller } from '../../watch/alarm-teller.ts';
import type { SessionWatcher } from '../../watch/session-watcher.ts';
import type { ScheduledEvent } from './events.ts';
import type { FunctionFrame } from './function-frame.ts';

export type WatchHandlerNeeds = Pick<FunctionFrame, 'log'> & {
  readonly parts: () => Promise<{
    readonly watcher: Pick<SessionWatcher, 'hear' | 'look'>;
    readonly gaps: Pick<GapSweep, 'sweep'>;
    readonly teller: Pick<AlarmTeller, 'tellAll'>;
  }>;
  /** What EvolutionAPI said about its sessions in the last so many milliseconds. */
  readonly connectionNews: (milliseconds: number) => Promise<readonly InboundEvent[]>;
  readonly connected: () => Promise<void>;
};

export type WatchEvent = ScheduledEvent<'look' | 'gap-sweep'>;

/**
 * Each minute a look whether messages really pass, and what operators must know is told; every few minutes a sweep for
 * messages that no webhook brought. What must outlive this function is in the database; how many sweeps in a row found
 * something is not, so that an alarm about it may come a sweep later.
 */
export function watchHandler({ parts, connectionNews, connected, log }: WatchHandlerNeeds) {
  return async function handle({ kind }: WatchEvent): Promise<Readonly<Record<string, number>>> {
    await withoutDatabase(connected);
    const { watcher, gaps, teller } = await parts();
    if (kind === 'gap-sweep') return { missing: await gaps.sweep() };
    try {
      watcher.hear(await connectionNews(NEWS_MS));
      await watcher.look();
    } catch (error) {
      log.error('session.look-failed', error);
    }
    // Also without a database: that is then what has to be told.
    await teller.tellAll();
    return { looked: 1 };
  };

  async function withoutDatabase(asked: () => Promise<void>): Promise<void> {
    await asked().catch((error: unknown) => log.error('watch.no-database', error));
  }
}

/** Twice the time between two looks: the same news heard twice says nothing more. */
const NEWS_MS = 120_000;
