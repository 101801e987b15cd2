import { describe, expect, it } from 'vitest';
import { SENDER } from '../../tests/support/a-conversation.ts';
import type { InboundMessage } from '../contracts/inbound-event.ts';
import { memoryPlatform } from '../gateways/memory/memory-platform.ts';
import { sha256 } from '../platform/ids.ts';
import { silentLog } from '../platform/log.ts';
import type { Brain } from '../ports/brain.ts';
import { turnRunner } from './turn-runner.ts';
import { grammarBrain } from './understanding/grammar-brain.ts';

function message(id: string, text: string): { key: string; event: InboundMessage } {
  return {
    key: `test:message:${id}`,
    event: {
      v: 1,
      kind: 'message',
      instance: 'test',
      sentAt: 1,
      messageId: id,
      sender: SENDER,
      content: { type: 'text', text },
    },
  };
}

function world({ brain = grammarBrain(), quietMs = 0 }: { brain?: Brain; quietMs?: number } = {}) {
  let now = 1_000_000;
  const platform = memoryPlatform({ clock: { now: () => now } });
  const runTurn = turnRunner({
    store: platform.conversationStore,
    brain,
    clock: { now: () => now },
    log: silentLog,
    makeSecret: () => 'secret',
    publicUrl: 'https://example.test',
    quietMs,
    isUrgent: async () => false,
  });
  return {
    ...platform,
    runTurn: () => runTurn({ address: SENDER.address }),
    passes: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

describe('runTurn', () => {
  it('keeps the hash of a link that logs in only when it was said, and ends logins when they are denied', async () => {
    const { inbox, runTurn, data } = world();
    for (const [nth, text] of ['oi', 'sim', 'painel'].entries()) {
      await inbox.accept([message(String(nth), text)], []);
      await runTurn();
      expect(data.loginLinks.size).toBe(text === 'painel' ? 1 : 0);
    }
    expect([...data.loginLinks.keys()]).toEqual([sha256('secret')]);
    await inbox.accept([message('no', 'não fui eu')], []);
    await runTurn();
    expect(data.loginLinks.size).toBe(0);
  });

  it('answers all that is pending in one turn, and then has nothing to do', async () => {
    const { inbox, runTurn, outbox } = world();
    await inbox.accept([message('1', 'oi'), message('2', 'tudo bem?')], []);
    expect(await runTurn()).toMatchObject({ kind: 'replied', replies: 1 });
    expect(await runTurn()).toEqual({ kind: 'idle' });
    expect(await outbox.claim(10)).toHaveLength(1);
  });

  it('waits for the quiet moment and gives the lease back meanwhile', async () => {
    const { inbox, runTurn, passes } = world({ quietMs: 3000 });
    await inbox.accept([message('1', 'oi')], []);
    expect(await runTurn()).toEqual({ kind: 'wait', ms: 3000 });
    passes(3000);
    expect(await runTurn()).toMatchObject({ kind: 'replied' });
  });

  it('gives way when another worker has the person', async () => {
    const { inbox, runTurn, conversationStore } = world();
    await inbox.accept([message('1', 'oi')], []);
    const person = await conversationStore.identify(SENDER.address);
    await conversationStore.begin(person ?? '');
    expect(await runTurn()).toMatchObject({ kind: 'busy' });
  });

  it('puts a message aside that makes every turn fail, and answers the ones after it', async () => {
    const grammar = grammarBrain();
    const brain: Brain = {
      id: 'fails on one word',
      interpret: (texts, view) => {
        if (texts.some((text) => text.includes('veneno'))) throw new TypeError('cannot read this');
        return grammar.interpret(texts, view);
      },
    };
    const { inbox, runTurn, outbox } = world({ brain });
    await inbox.accept([message('1', 'veneno'), message('2', 'oi')], []);
    const results: string[] = [];
    for (let times = 0; times < 6; times += 1) results.push((await runTurn()).kind);
    expect(results).toContain('replied');
    expect(await outbox.claim(10)).toHaveLength(1);
    expect(await runTurn()).toEqual({ kind: 'idle' });
  });

  it('throws a result away when the lease was lost meanwhile, and nothing is said twice', async () => {
    const grammar = grammarBrain();
    let slow = true;
    const { inbox, conversationStore, outbox, passes, runTurn } = world({
      brain: {
        id: 'pauses once',
        interpret: async (texts, view) => {
          if (slow) {
            slow = false;
            passes(60_000);
            const person = await conversationStore.identify(SENDER.address);
            const other = await conversationStore.begin(person ?? '');
            if (other) await conversationStore.release(other.lease);
          }
          return grammar.interpret(texts, view);
        },
      },
    });
    await inbox.accept([message('1', 'oi')], []);
    expect(await runTurn()).toMatchObject({ kind: 'busy' });
    expect(await outbox.claim(10)).toEqual([]);
    expect(await runTurn()).toMatchObject({ kind: 'replied' });
    expect(await outbox.claim(10)).toHaveLength(1);
  });
});
