import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { MARIA, takeTurn } from '../../tests/support/postgres-events.ts';
import type { ConnectionState, InboundEvent } from '../contracts/inbound-event.ts';
import { memoryPlatform } from '../gateways/memory/memory-platform.ts';
import { GatewayUnavailable } from '../platform/errors.ts';
import { silentLog } from '../platform/log.ts';
import { sessionWatcher } from './session-watcher.ts';
import type { WatchPolicy } from './watch-policy.ts';

const MINUTE = 60_000;
/** Wednesday 2026-11-25, 11:00 in Brasília. */
const START = Date.UTC(2026, 10, 25, 14, 0);

function world(policy: Partial<WatchPolicy> = {}) {
  let now = START;
  const clock = { now: () => now };
  const platform = memoryPlatform({ clock });
  const restarted: string[] = [];
  const sent: { to: string; text: string }[] = [];
  const loggedOut: string[] = [];
  let state: ConnectionState | 'down' = 'open';
  let meanwhile = () => {};
  const make = () =>
    sessionWatcher({
      gateway: {
        connectionState: async () => {
          if (state === 'down') throw new GatewayUnavailable('down');
          const asked = state;
          meanwhile();
          meanwhile = () => {};
          return asked;
        },
        sendText: async ({ to, text }) => {
          sent.push({ to, text });
          return { kind: 'sent', messageId: `SENT${sent.length}` };
        },
      },
      control: {
        restart: async (instance) => void restarted.push(instance),
        ownAddress: async () => '5511955553333@s.whatsapp.net',
      },
      book: platform.alarmBook,
      memory: platform.instanceMemory,
      hearing: platform.hearing,
      instances: ['beta'],
      log: silentLog,
      onLoggedOut: async (instance) => void loggedOut.push(instance),
      policy,
      clock,
    });
  let watcher = make();

  /** Looks every 15 seconds for so long. */
  async function watch(ms: number): Promise<void> {
    for (const end = now + ms; now < end; now += 15_000) await watcher.look();
  }
  async function notices(): Promise<readonly string[]> {
    const found = await platform.alarmBook.claimNotices(100);
    for (const { id } of found) await platform.alarmBook.markTold(id);
    return found.map(({ kind, name }) => `${kind} ${name}`);
  }
  return {
    ...platform,
    watch,
    notices,
    restarted,
    sent,
    loggedOut,
    hear: (...events: readonly InboundEvent[]) => watcher.hear(events),
    swept: (missing: number) => watcher.swept('beta', missing),
    processRestarts: () => {
      watcher = make();
    },
    whileAsked: (happens: () => void) => {
      meanwhile = happens;
    },
    become: (to: typeof state) => {
      state = to;
    },
  };
}

const ended = (statusReason?: number): InboundEvent => ({
  v: 1,
  kind: 'connection',
  instance: 'beta',
  sentAt: 0,
  state: 'close',
  ...(statusReason === undefined ? {} : { statusReason }),
});
const receipt: InboundEvent = { v: 1, kind: 'receipt', instance: 'beta', sentAt: 0, messageId: 'M1', status: 'sent' };

describe('the session watcher', () => {
  it('tells of a closed session, restarts it, and tells when it is open again', async () => {
    const w = world();
    await w.watch(MINUTE);
    w.become('close');
    await w.watch(3 * MINUTE);
    w.become('open');
    await w.watch(2 * MINUTE);
    expect(await w.notices()).toEqual(['raised whatsapp-down', 'cleared whatsapp-down']);
    expect(w.restarted).toEqual(['beta']);
  });

  it('neither repeats an alarm nor forgets a restart when our own process restarts', async () => {
    const w = world();
    w.become('connecting');
    await w.watch(3 * MINUTE);
    w.processRestarts();
    await w.watch(3 * MINUTE);
    expect(await w.notices()).toEqual(['raised whatsapp-down']);
    expect(w.restarted).toEqual(['beta']);
  });

  it('tells of a gateway that does not answer and does not try to restart it', async () => {
    const w = world();
    w.become('down');
    await w.watch(10 * MINUTE);
    expect(await w.notices()).toEqual(['raised whatsapp-down']);
    expect(w.restarted).toEqual([]);
  });

  it.each([401, 402, 403, 406])(
    'calls for a scan when the session ended with %i, and lets nothing start from us',
    async (reason) => {
      const w = world();
      w.hear(ended(reason));
      w.become('close');
      await w.watch(10 * MINUTE);
      expect(await w.notices()).toEqual(['raised whatsapp-logged-out', 'raised whatsapp-down']);
      expect(w.restarted).toEqual([]);
      expect(w.loggedOut.length).toBeGreaterThan(0);
    },
  );

  it('does not miss a logout that is told while the gateway still says that it is open', async () => {
    const w = world();
    w.whileAsked(() => w.hear(ended(401)));
    await w.watch(15_000);
    w.become('close');
    await w.watch(15_000);
    expect(await w.notices()).toEqual(['raised whatsapp-logged-out']);
  });

  it('takes a close that EvolutionAPI mends itself for no logout', async () => {
    const w = world();
    w.hear(ended(408), ended());
    w.become('close');
    await w.watch(MINUTE);
    expect(await w.notices()).toEqual([]);
  });

  it('restarts a session whose webhooks do not come, once two sweeps in a row have shown it', async () => {
    const w = world();
    w.swept(3);
    await w.watch(MINUTE);
    expect(w.restarted).toEqual([]);
    w.swept(2);
    await w.watch(MINUTE);
    expect(w.restarted).toEqual(['beta']);
    w.swept(0);
    await w.watch(MINUTE);
    expect(await w.notices()).toEqual(['raised webhooks-missing', 'cleared webhooks-missing']);
  });

  it('does not call a loss over only because our process restarted', async () => {
    const w = world();
    w.swept(1);
    w.swept(1);
    await w.watch(MINUTE);
    w.processRestarts();
    await w.watch(MINUTE);
    expect(await w.notices()).toEqual(['raised webhooks-missing']);
  });

  it('notices messages that the gateway took and WhatsApp never confirmed', async () => {
    const w = world();
    await takeTurn(
      { store: w.conversationStore },
      { replies: ['a', 'b', 'c'].map((text) => ({ text, purpose: 'reply' })) },
    );
    for (let n = 1; n <= 3; n += 1) {
      const [message] = await w.outbox.claim(1);
      await w.outbox.markSent(message?.id ?? 0, `P${n}`);
    }
    await w.watch(2 * MINUTE);
    expect(await w.notices()).toEqual([]);
    await w.watch(2 * MINUTE);
    expect(await w.notices()).toEqual(['raised sends-unproven']);
    await w.inbox.accept([{ key: 'beta/receipt/P2/sent', event: { ...receipt, messageId: 'P2' } as InboundEvent }], []);
    await w.outbox.absorbGatewayEvents(10);
    await w.watch(MINUTE);
    expect(await w.notices()).toEqual(['cleared sends-unproven']);
  });

  it('counts what is heard, by the quarter of an hour', async () => {
    const w = world();
    await w.watch(15_000);
    for (const id of ['1', '2']) {
      const sender = { address: MARIA, replyTo: 'x' };
      const event: InboundEvent = {
        ...{ v: 1, kind: 'message', instance: 'beta', sentAt: 0, messageId: id, sender },
        content: { type: 'text', text: 'oi' },
      };
      await w.inbox.accept([{ key: `beta/message/${id}`, event }], []);
    }
    await w.inbox.accept([{ key: 'beta/connection/x', event: ended() }], []);
    await w.watch(30_000);
    expect(await w.hearing.quarters('beta', 0)).toEqual(new Map([[START, 2]]));
  });
});

describe('the canary', () => {
  const flying = { canaryAfterMs: 30 * MINUTE };

  it('never flies unless an operator wants it to', async () => {
    const w = world();
    await w.watch(120 * MINUTE);
    expect(w.sent).toEqual([]);
  });

  it('goes to our own number after a long silence, and again only after another', async () => {
    const w = world(flying);
    await w.watch(MINUTE);
    expect(w.sent.map(({ to }) => to)).toEqual(['5511955553333@s.whatsapp.net']);
    w.hear(receipt);
    await w.watch(29 * MINUTE);
    expect(w.sent).toHaveLength(1);
    await w.watch(2 * MINUTE);
    expect(w.sent).toHaveLength(2);
  });

  it('raises an alarm and a restart when it does not come round, and clears it when the next one does', async () => {
    const w = world(flying);
    await w.watch(3 * MINUTE);
    expect(await w.notices()).toEqual(['raised canary-lost']);
    expect(w.restarted).toEqual(['beta']);
    await w.watch(MINUTE);
    expect(w.sent).toHaveLength(2);
    w.hear(receipt);
    await w.watch(MINUTE);
    expect(await w.notices()).toEqual(['cleared canary-lost']);
  });

  it('takes the gateway’s own word about its connection for no proof', async () => {
    const w = world(flying);
    await w.watch(MINUTE);
    w.hear({ ...ended(), state: 'open' } as InboundEvent);
    await w.watch(2 * MINUTE);
    expect(await w.notices()).toEqual(['raised canary-lost']);
  });
});

describe('a watcher that looks for weeks', () => {
  it('keeps nothing of its looks', async () => {
    setFlagsFromString('--expose-gc');
    const collect: () => void = runInNewContext('gc');
    const w = world();
    async function heapAfter(looks: number): Promise<number> {
      await w.watch(looks * 15_000);
      collect();
      return process.memoryUsage().heapUsed;
    }
    const before = await heapAfter(5_000);
    // Ten bytes a look are the noise of a heap; a promise that was kept took 300.
    expect((await heapAfter(20_000)) - before).toBeLessThan(20_000 * 100);
  });
});

describe('stopping the watcher', () => {
  it('does not wait for a gateway that does not answer', async () => {
    const platform = memoryPlatform();
    const watcher = sessionWatcher({
      gateway: { connectionState: () => new Promise(() => {}), sendText: () => new Promise(() => {}) },
      control: { restart: async () => {}, ownAddress: async () => undefined },
      book: platform.alarmBook,
      memory: platform.instanceMemory,
      hearing: platform.hearing,
      instances: ['beta'],
      log: silentLog,
      onLoggedOut: async () => {},
    });
    watcher.start();
    await watcher.stop();
  });
});
