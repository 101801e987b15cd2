import { describe, expect, it } from 'vitest';
import { recordAcceptor } from '../channel/accept-records.ts';
import type { InboundEvent, ReceiptStatus } from '../contracts/inbound-event.ts';
import { memoryPlatform } from '../gateways/memory/memory-platform.ts';
import { GatewayUnavailable } from '../platform/errors.ts';
import { silentLog } from '../platform/log.ts';
import type { FoundMessage } from '../ports/whatsapp-gateway.ts';
import { gapSweep } from './gap-sweep.ts';

const NOW = Date.UTC(2026, 10, 23, 15, 0);

type Found = {
  minutesAgo?: number;
  fromMe?: boolean;
  status?: ReceiptStatus;
  text?: string;
  updates?: readonly string[];
};

function found(id: string, changes: Found = {}): FoundMessage {
  const { minutesAgo = 1, fromMe = false, status, text = 'oi', updates = [] } = changes;
  const sentAt = NOW / 1000 - minutesAgo * 60;
  const key = { id, fromMe, remoteJid: '5511987654321@s.whatsapp.net' };
  const MessageUpdate = updates.map((update) => ({ status: update }));
  const message = { conversation: text };
  const record = { key, message, messageType: 'conversation', messageTimestamp: sentAt, MessageUpdate };
  return { messageId: id, fromMe, chat: key.remoteJid, sentAt, text, ...(status ? { status } : {}), record };
}

/** A turn of the event loop: whatever was already decided has happened after it. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

type Kept = Record<string, readonly FoundMessage[] | 'down' | 'silent'>;

async function world(messages: Kept, { sweptAt, mostLooks = 1_000 }: { sweptAt?: number; mostLooks?: number } = {}) {
  const looks: { readonly since: number; readonly until: number }[] = [];
  const platform = memoryPlatform({ clock: { now: () => NOW } });
  const { inbox, data, instanceMemory: memory } = platform;
  if (sweptAt !== undefined) {
    await memory.change('principal', 'swept', () => ({ after: { v: 1, until: sweptAt }, answer: null }));
  }
  const waiting: (() => void)[] = [];
  let isInboxDown = false;
  const accepted: string[] = [];
  const news: InboundEvent[] = [];
  const sent = new Map<string, ReceiptStatus | undefined>();
  const asked: (readonly string[])[] = [];
  const sweep = gapSweep({
    gateway: {
      async findMessages({ instance, since, until = Number.POSITIVE_INFINITY }) {
        const kept = messages[instance] ?? [];
        looks.push({ since, until });
        if (kept === 'down' || looks.length > mostLooks) throw new GatewayUnavailable('down');
        if (kept === 'silent') return new Promise(() => {});
        return kept.filter(({ sentAt }) => sentAt >= since && sentAt <= until);
      },
    },
    outbox: {
      async receiptsOf(_, ids) {
        asked.push(ids);
        return new Map([...sent].filter(([id]) => ids.includes(id)));
      },
    },
    acceptRecords: recordAcceptor({
      stories: platform.stories,
      clock: { now: () => NOW },
      inbox: {
        ...inbox,
        accept: (events, quarantined) =>
          isInboxDown ? Promise.reject(new Error('down')) : inbox.accept(events, quarantined),
      },
      log: silentLog,
      onAccepted: (events) => {
        accepted.push(...events.map(({ kind }) => kind));
        news.push(...events);
      },
    }),
    instances: Object.keys(messages),
    log: silentLog,
    clock: { now: () => NOW },
    timers: {
      after: (_, run) => {
        waiting.push(run);
        return () => {};
      },
    },
    lookBackMs: 30 * 60_000,
    memory,
  });
  return {
    ...sweep,
    failInbox: () => {
      isInboxDown = true;
    },
    data,
    memory,
    accepted,
    news,
    /** What the outbox knows to have left, with its receipt. */
    sent,
    asked,
    looks,
    inbox: platform.inbox,
    nextSweep: () => waiting.shift()?.(),
  };
}

describe('a gap sweep', () => {
  it('brings in what no webhook brought, once, and tells about it', async () => {
    const w = await world({ principal: [found('A'), found('B')] });
    expect(await w.sweep()).toBe(2);
    expect(await w.sweep()).toBe(0);
    expect([...w.data.inbox.keys()]).toEqual(['principal/message/A', 'principal/message/B']);
    expect(w.accepted).toEqual(['message', 'message']);
  });

  it('looks back as far as it is told', async () => {
    const w = await world({ principal: [found('A', { minutesAgo: 90 })] });
    expect(await w.sweep()).toBe(0);
    expect(await w.sweep(2 * 3_600_000)).toBe(1);
  });

  it('first looks back to the last sweep before it was started, and half an hour more, then as usual', async () => {
    const messages: Kept = { principal: [found('A', { minutesAgo: 10 * 60 + 29 })] };
    const w = await world(messages, { sweptAt: NOW - 10 * 3_600_000 });
    w.start();
    await settled();
    expect([...w.data.inbox.keys()]).toEqual(['principal/message/A']);
    messages.principal = [found('B', { minutesAgo: 40 })];
    w.nextSweep();
    await settled();
    expect(w.data.inbox.size).toBe(1);
    await w.stop();
  });

  it('goes on looking that far back until the gateway has answered once', async () => {
    const messages: Kept = { principal: 'down' };
    const w = await world(messages, { sweptAt: NOW - 10 * 3_600_000 });
    w.start();
    await settled();
    messages.principal = [found('A', { minutesAgo: 9 * 60 })];
    w.nextSweep();
    await settled();
    expect(w.data.inbox.size).toBe(1);
    await w.stop();
  });

  it('reads the hours of a long stop one by one, and goes on behind those that are done', async () => {
    const messages = { principal: [found('A', { minutesAgo: 9 * 60 + 50 }), found('B', { minutesAgo: 5 })] };
    const w = await world(messages, { sweptAt: NOW - 9.5 * 3_600_000, mostLooks: 4 });
    await w.sweep();
    expect([...w.data.inbox.keys()]).toEqual(['principal/message/A']);
    expect(await w.memory.read('principal', 'swept')).toEqual({ v: 1, until: NOW - 6 * 3_600_000 });
    expect(w.looks.slice(0, 2).map(({ since, until }) => [since, until].map((at) => at - NOW / 1000))).toEqual([
      [-36_000, -32_400],
      [-32_400, -28_800],
    ]);

    const after = await world(messages, { sweptAt: NOW - 6 * 3_600_000 });
    expect(await after.sweep()).toBe(1);
    expect(after.looks).toHaveLength(7);
    expect(await after.memory.read('principal', 'swept')).toEqual({ v: 1, until: NOW });
  });

  it('sees what the gateway’s clock calls later than now', async () => {
    const w = await world({ principal: [found('A', { minutesAgo: -5 })] });
    expect(await w.sweep()).toBe(1);
  });

  it('remembers how far it got only once what it found is stored', async () => {
    const w = await world({ principal: [found('A')] });
    await w.sweep();
    expect(await w.memory.read('principal', 'swept')).toEqual({ v: 1, until: NOW });
    const broken = await world({ principal: [found('A')] }, { sweptAt: NOW - 3_600_000 });
    broken.failInbox();
    await broken.sweep();
    // The hour in which there was nothing to store is done.
    expect(await broken.memory.read('principal', 'swept')).toEqual({ v: 1, until: NOW - 1_800_000 });
  });

  it('does not undo what another process has swept since', async () => {
    const w = await world({ principal: [found('A')] }, { sweptAt: NOW + 60_000 });
    await w.sweep();
    expect(await w.memory.read('principal', 'swept')).toEqual({ v: 1, until: NOW + 60_000 });
  });

  it('never looks back more than a week', async () => {
    const days = (n: number) => ({ minutesAgo: n * 24 * 60 });
    const messages = { principal: [found('A', days(6.9)), found('B', days(7.1))] };
    expect(await (await world(messages, { sweptAt: NOW - 30 * 86_400_000 })).sweep()).toBe(1);
  });

  it('stops without waiting for a gateway that does not answer', async () => {
    const w = await world({ principal: 'silent' });
    w.start();
    await w.stop();
  });

  it('never takes a message of ours for a colleague’s', async () => {
    const w = await world({ principal: [found('A', { fromMe: true })] });
    await w.sweep();
    expect(w.accepted).toEqual(['sent-echo']);
  });

  it('goes on with the other instances when one does not answer', async () => {
    const w = await world({ broken: 'down', principal: [found('A')] });
    expect(await w.sweep()).toBe(1);
  });

  it('leaves out records that it cannot read, and keeps the others', async () => {
    const odd = { ...found('X'), record: { key: { id: 7 } } };
    expect(await (await world({ principal: [odd, found('A')] })).sweep()).toBe(1);
  });

  it('says once what became of a message of ours, and not how it was delivered when it is known to be', async () => {
    const status = (one: ReceiptStatus) => ({ fromMe: true, status: one });
    const messages: Kept = {
      principal: [
        found('NEW', status('sent')),
        found('READ', status('read')),
        found('BAD', status('error')),
        found('OLD', status('sent')),
      ],
    };
    const w = await world(messages);
    w.sent.set('NEW', undefined).set('READ', 'delivered').set('BAD', 'sent').set('OLD', 'error');
    expect(await w.sweep()).toBe(0);
    expect(w.news.map((event) => event.kind === 'receipt' && [event.messageId, event.status])).toEqual([
      ['NEW', 'sent'],
      ['BAD', 'error'],
    ]);
    await w.sweep();
    expect(w.news).toHaveLength(2);
    w.sent.set('NEW', 'sent');
    messages.principal = [found('NEW', status('delivered'))];
    await w.sweep();
    expect(w.news.at(-1)).toMatchObject({ kind: 'receipt', messageId: 'NEW', status: 'delivered' });
  });

  it('asks the outbox once for all messages of ours, and not at all when there is none', async () => {
    const many = Array.from({ length: 450 }, (_, index) => found(`O${index}`, { fromMe: true, status: 'sent' }));
    const w = await world({ principal: many, other: [found('A')] });
    await w.sweep();
    expect(w.asked.map((ids) => ids.length)).toEqual([450]);
  });

  it('takes an echo only of what is not known to have left', async () => {
    const w = await world({ principal: [found('KNOWN', { fromMe: true }), found('LOST', { fromMe: true })] });
    w.sent.set('KNOWN', undefined);
    expect(await w.sweep()).toBe(0);
    expect(w.news).toMatchObject([{ kind: 'sent-echo', messageId: 'LOST' }]);
  });

  describe('and edits that no webhook could tell', () => {
    const edited = (text: string, minutesAgo = 2) => found('A', { text, minutesAgo, updates: ['EDITED'] });

    it('tells each once, with the words of now', async () => {
      const messages: Kept = { principal: [found('A')] };
      const w = await world(messages);
      await w.sweep();
      messages.principal = [edited('devo 500')];
      expect(await w.sweep()).toBe(0);
      await w.sweep();
      messages.principal = [edited('devo 5000')];
      await w.sweep();
      expect(w.news.flatMap((event) => (event.kind === 'edit' ? [[event.targetId, event.text]] : []))).toEqual([
        ['A', 'devo 500'],
        ['A', 'devo 5000'],
      ]);
    });

    it('leaves out one whose webhook has come, or may still come', async () => {
      const messages: Kept = { principal: [found('A')] };
      const w = await world(messages);
      await w.sweep();
      messages.principal = [edited('devo 500', 0.5)];
      await w.sweep();
      const sender = { address: 'phone:551187654321', replyTo: 'x@s.whatsapp.net' };
      const edit = {
        v: 1,
        kind: 'edit',
        instance: 'principal',
        sentAt: 0,
        targetId: 'A',
        sender,
        text: 'devo 600',
      } as const;
      await w.inbox.accept([{ key: 'principal/edit/A/stamped', event: edit }], []);
      messages.principal = [edited('devo 600')];
      await w.sweep();
      expect(w.accepted).toEqual(['message']);
    });

    it('brings nothing back that was deleted, which EvolutionAPI marks in the same way', async () => {
      const messages: Kept = { principal: [found('A')] };
      const w = await world(messages);
      await w.sweep();
      messages.principal = [edited('oi')];
      await w.sweep();
      const sender = { address: 'phone:551187654321', replyTo: 'x@s.whatsapp.net' };
      const deletion = { v: 1, kind: 'deletion', instance: 'principal', sentAt: 0, targetId: 'A', sender } as const;
      await w.inbox.accept([{ key: 'principal/deletion/A', event: deletion }], []);
      messages.principal = [edited('devo 500')];
      await w.sweep();
      expect(w.accepted).toEqual(['message']);
    });

    it('takes a message that it brings itself as it is now, without an edit', async () => {
      const w = await world({ principal: [edited('devo 500')] });
      expect(await w.sweep()).toBe(1);
      await w.sweep();
      expect(w.accepted).toEqual(['message']);
    });
  });
});
