import type { Receipt, ReceiptStatus } from '../contracts/inbound-event.ts';
import type { SweptMemory } from '../contracts/instance-memory.ts';
import { isRaised, RECEIPT_RANK } from '../contracts/receipt-status.ts';
import { type Clock, systemClock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import { systemTimers, type Timers } from '../platform/timers.ts';
import type { InstanceMemory } from '../ports/instance-memory.ts';
import type { Outbox } from '../ports/outbox.ts';
import type { FoundMessage, WhatsAppGateway } from '../ports/whatsapp-gateway.ts';

export type GapSweepNeeds = {
  readonly gateway: Pick<WhatsAppGateway, 'findMessages'>;
  readonly outbox: Pick<Outbox, 'receiptsOf'>;
  /** Puts what was found through the channel's door; resolves to how many messages of people were new. */
  readonly acceptRecords: (
    instance: string,
    swept: { readonly records: readonly unknown[]; readonly receipts: readonly Receipt[] },
  ) => Promise<number>;
  readonly instances: readonly string[];
  /** Remembers until when each instance was swept, so that the first sweep after a stop of any length leaves no hole. */
  readonly memory: InstanceMemory;
  /** Told after each sweep that the gateway answered, with how many messages no webhook had brought. */
  readonly onSwept?: (instance: string, missing: number) => void;
  readonly log: Log;
  readonly clock?: Clock;
  readonly timers?: Timers;
  readonly everyMs?: number;
  /** How far a regular sweep looks back. Longer than EvolutionAPI goes on repeating a webhook (20 to 25 minutes). */
  readonly lookBackMs?: number;
};

export type GapSweep = {
  /**
   * Asks each instance for its messages since the last sweep that it answered and a regular look back before that, but
   * at most a week; resolves to how many were missing. An instance that does not answer is logged.
   */
  readonly sweep: (lookBackMs?: number) => Promise<number>;
  readonly start: () => void;
  /** Resolves when what a sweep found is stored; an answer that is still awaited is not waited for. */
  readonly stop: () => Promise<void>;
};

/**
 * Finds the messages that no webhook brought, hour by hour, the oldest first: EvolutionAPI repeats a failed webhook only from memory and for some twenty
 * minutes, but stores the message before it posts. The same answers say what became of our own messages: of those that are
 * not known as delivered, what is new goes the way of receipts, so that circuit breaker and watch work without their webhooks.
 */
export function gapSweep(needs: GapSweepNeeds): GapSweep {
  const { gateway, outbox, acceptRecords, instances, memory, log, clock = systemClock, timers = systemTimers } = needs;
  const { everyMs = 300_000, lookBackMs: usualLookBack = 1_800_000 } = needs;
  let isOn = false;
  let isStopped = false;
  let cancelTimer: () => void = () => {};
  let storing: Promise<unknown> = Promise.resolve();

  async function sweep(lookBackMs = usualLookBack): Promise<number> {
    let missing = 0;
    for (const instance of instances) missing += await sweepInstance(instance, lookBackMs);
    return missing;
  }

  async function sweepInstance(instance: string, lookBackMs: number): Promise<number> {
    const now = clock.now();
    try {
      const swept = (await memory.read(instance, 'swept'))?.until ?? now;
      // Before the last sweep, messages may have been under way to the gateway that carry an earlier time.
      const since = Math.max(now - LONGEST_LOOK_BACK_MS, Math.min(now - lookBackMs, swept - usualLookBack));
      let missing = 0;
      for (let from = since; from < now && !isStopped; from += SLICE_MS) {
        const to = Math.min(now, from + SLICE_MS);
        missing += await sweepSlice(instance, { from, to: to === now ? now + CLOCKS_DIFFER_MS : to });
        // An hour that is done need not be done again, whatever becomes of the others.
        if (!isStopped) await memory.change(instance, 'swept', (before) => laterOf(before, to));
      }
      needs.onSwept?.(instance, missing);
      if (missing > 0) log.warn('gap-sweep.found-missing', { instance, missing });
      return missing;
    } catch (error) {
      log.error('gap-sweep.failed', error, { instance });
      return 0;
    }
  }

  async function sweepSlice(
    instance: string,
    { from, to }: { readonly from: number; readonly to: number },
  ): Promise<number> {
    const found = await gateway.findMessages({
      instance,
      since: Math.floor(from / 1000),
      until: Math.ceil(to / 1000),
    });
    const known = await knownOf(instance, found);
    let missing = 0;
    for (let at = 0; at < found.length && !isStopped; at += RECORDS_AT_ONCE) {
      const some = found.slice(at, at + RECORDS_AT_ONCE);
      const accepting = acceptRecords(instance, {
        // An echo of what is known to have left says nothing.
        records: some.filter(({ messageId }) => !known.has(messageId)).map(({ record }) => record),
        receipts: some.flatMap((message) => receiptIn(instance, message, known)),
      });
      storing = accepting;
      missing += await accepting;
    }
    return missing;
  }

  /** One query for all of a slice. */
  async function knownOf(instance: string, found: readonly FoundMessage[]): Promise<KnownReceipts> {
    const ours = found.filter(({ fromMe }) => fromMe).map(({ messageId }) => messageId);
    return ours.length === 0 ? new Map() : outbox.receiptsOf(instance, ours);
  }

  function sweepAndPlan(): void {
    void sweep().then(() => {
      if (isOn) cancelTimer = timers.after(everyMs, sweepAndPlan);
    });
  }

  return {
    sweep,
    start() {
      if (isOn) return;
      isOn = true;
      isStopped = false;
      sweepAndPlan();
    },
    async stop() {
      isOn = false;
      isStopped = true;
      cancelTimer();
      await storing.catch(() => {});
    },
  };
}

type KnownReceipts = ReadonlyMap<string, ReceiptStatus | undefined>;

/** What a record says of a message of ours, where that is more than is known. Whether it was also read is nobody's concern. */
function receiptIn(instance: string, { messageId, status }: FoundMessage, known: KnownReceipts): readonly Receipt[] {
  if (status === undefined || !known.has(messageId)) return [];
  const before = known.get(messageId);
  const isDelivered = before !== undefined && RECEIPT_RANK[before] >= RECEIPT_RANK.delivered;
  if (isDelivered || !isRaised(before, status)) return [];
  return [{ v: 1, kind: 'receipt', instance, sentAt: 0, messageId, status }];
}

/** A sweep of another process that began later is not undone. */
function laterOf(before: SweptMemory | undefined, now: number): { readonly after: SweptMemory; readonly answer: null } {
  return { after: { v: 1, until: Math.max(before?.until ?? 0, now) }, answer: null };
}

/** What is held in memory at once, the busiest number's hour. */
const SLICE_MS = 3_600_000;
/** The gateway's clock may be ahead of ours. */
const CLOCKS_DIFFER_MS = 600_000;
const RECORDS_AT_ONCE = 200;
/** What came longer ago needs no answer any more. */
const LONGEST_LOOK_BACK_MS = 7 * 86_400_000;
