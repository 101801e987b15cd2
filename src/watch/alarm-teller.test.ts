import { describe, expect, it } from 'vitest';
import type { OperatorNotice } from '../contracts/operator-notice.ts';
import { memoryPlatform } from '../gateways/memory/memory-platform.ts';
import { silentLog } from '../platform/log.ts';
import { alarmTeller } from './alarm-teller.ts';

function world() {
  let now = 1_000_000;
  const { alarmBook } = memoryPlatform({ clock: { now: () => now } });
  const heard: OperatorNotice[] = [];
  let isDeaf = false;
  let isAway = false;
  const teller = alarmTeller({
    book: {
      claimNotices: async (limit) => {
        if (isAway) throw new Error('the database is away');
        return alarmBook.claimNotices(limit);
      },
      markTold: alarmBook.markTold,
    },
    alarms: [
      {
        tell: async (notice) => {
          if (isDeaf) throw new Error('nobody answers');
          heard.push(notice);
        },
      },
    ],
    log: silentLog,
    clock: { now: () => now },
  });
  return {
    ...alarmBook,
    ...teller,
    said: () => heard.map(({ kind, name, about }) => `${kind} ${name} ${about}`),
    heard,
    deaf: (is: boolean) => {
      isDeaf = is;
    },
    away: (is: boolean) => {
      isAway = is;
    },
    advance: (ms: number) => {
      now += ms;
    },
  };
}

const DOWN = { condition: 'whatsapp-down', about: 'principal' } as const;

describe('an alarm', () => {
  it('is told once while it is on, and once that it is over', async () => {
    const w = world();
    await w.raise(DOWN);
    await w.raise(DOWN);
    await w.tellAll();
    await w.tellAll();
    w.advance(90_000);
    await w.clear(DOWN);
    await w.clear(DOWN);
    await w.tellAll();
    expect(w.said()).toEqual(['raised whatsapp-down principal', 'cleared whatsapp-down principal']);
    expect(w.heard[1]?.details).toEqual({ minutes: 2 });
  });

  it('is told again until somebody takes it', async () => {
    const w = world();
    w.deaf(true);
    await w.raise(DOWN);
    await w.tellAll();
    w.deaf(false);
    await w.tellAll();
    expect(w.heard).toHaveLength(0);
    w.advance(31_000);
    await w.tellAll();
    await w.tellAll();
    expect(w.heard.map(({ attempt }) => attempt)).toEqual([2]);
  });

  it('is given up after a day', async () => {
    const w = world();
    w.deaf(true);
    await w.raise(DOWN);
    await w.tellAll();
    w.deaf(false);
    w.advance(86_400_001);
    await w.tellAll();
    expect(w.heard).toEqual([]);
  });

  it('about the database itself needs none: after a minute, once, and when it is back', async () => {
    const w = world();
    w.away(true);
    await w.tellAll();
    w.advance(30_000);
    await w.tellAll();
    expect(w.said()).toEqual([]);
    w.advance(31_000);
    await w.tellAll();
    await w.tellAll();
    w.away(false);
    await w.tellAll();
    await w.tellAll();
    expect(w.said()).toEqual(['raised database-unreachable database', 'cleared database-unreachable database']);
  });

  it('is not made of a database that was away for a moment', async () => {
    const w = world();
    w.away(true);
    await w.tellAll();
    w.away(false);
    await w.tellAll();
    w.advance(120_000);
    w.away(true);
    await w.tellAll();
    expect(w.said()).toEqual([]);
  });
});
