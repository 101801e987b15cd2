import { describe, expect, it } from 'vitest';
import type { SessionMemory } from '../contracts/instance-memory.ts';
import { DEFAULT_SESSION_POLICY, decideSession, type SessionLook } from './decide-session.ts';

const SECOND = 1_000;
const MINUTE = 60_000;
const DOWN = look('connecting');
const UP = look('open');

function look(state: SessionLook['state'], changes: Partial<SessionLook> = {}): SessionLook {
  return { state, saysLoggedOut: false, isDeaf: false, ...changes };
}

/** Looks one after the other, so many seconds apart, through the memory that a restart would read. */
function story(looks: readonly SessionLook[], everyMs: number, from: { memory?: SessionMemory; at?: number } = {}) {
  let memory = from.memory;
  let now = from.at ?? 0;
  const restarts: number[] = [];
  const alarms = new Map<string, boolean>();
  const told: string[] = [];
  for (const one of looks) {
    const { after, alarms: decided, restart } = decideSession(memory, one, now, DEFAULT_SESSION_POLICY);
    memory = JSON.parse(JSON.stringify(after)) as SessionMemory;
    if (restart) restarts.push(now);
    for (const { condition, isOn = alarms.get(condition) ?? false } of decided) {
      if (isOn !== (alarms.get(condition) ?? false)) told.push(`${isOn ? '+' : '-'}${condition}`);
      alarms.set(condition, isOn);
    }
    now += everyMs;
  }
  return { memory, now, restarts, told };
}

const times = (count: number, one: SessionLook) => Array.from({ length: count }, () => one);

describe('decideSession', () => {
  it('says nothing of a session that is open', () => {
    const { told, restarts, memory } = story(times(20, UP), 15 * SECOND);
    expect([told, restarts, memory]).toEqual([[], [], { v: 1, restarts: 0 }]);
  });

  it('says nothing of a reconnect that takes less than a minute', () => {
    const looks = [UP, ...times(3, DOWN), ...times(10, UP)];
    expect(story(looks, 15 * SECOND).told).toEqual([]);
  });

  it('tells once of a session that is not open for a minute, and once that it is over', () => {
    const looks = [UP, ...times(6, DOWN), ...times(10, UP)];
    expect(story(looks, 15 * SECOND).told).toEqual(['+whatsapp-down', '-whatsapp-down']);
  });

  it('takes openings between two closings for part of the trouble, however many', () => {
    const flapping = Array.from({ length: 176 }, (_, index) => (index % 3 === 2 ? UP : DOWN));
    expect(story(flapping, SECOND).told).toEqual(['+whatsapp-down']);
  });

  it('ends the trouble only after half a minute of openness', () => {
    const { memory } = story([...times(5, DOWN), UP, UP], 15 * SECOND);
    expect(memory?.troubleSince).toBe(0);
    expect(story([...times(5, DOWN), UP, UP, UP], 15 * SECOND).memory?.troubleSince).toBeUndefined();
  });

  it('restarts after two minutes, then ever more rarely, five times in all, and then calls for help', () => {
    const { restarts, told } = story(times(4 * 60 * 6, DOWN), 15 * SECOND);
    expect(restarts.map((at) => at / MINUTE)).toEqual([2, 8, 20, 44, 74]);
    expect(told).toEqual(['+whatsapp-down', '+restarts-exhausted']);
  });

  it('remembers over a restart of ours how often it has restarted', () => {
    const before = story(times(4 * 10, DOWN), 15 * SECOND);
    expect(before.restarts).toHaveLength(2);
    const after = story(times(4 * 5, DOWN), 15 * SECOND, { memory: before.memory as SessionMemory, at: before.now });
    expect(after.restarts).toEqual([]);
  });

  it('forgets its restarts after an hour of peace', () => {
    const { memory, told } = story([...times(4 * 110, DOWN), ...times(4 * 61, UP)], 15 * SECOND);
    expect(memory).toEqual({ v: 1, restarts: 0 });
    expect(told).toEqual(['+whatsapp-down', '+restarts-exhausted', '-whatsapp-down', '-restarts-exhausted']);
  });

  it('does not restart what cannot be reached, but tells', () => {
    const { told, restarts } = story(times(40, look('unreachable')), 15 * SECOND);
    expect([told, restarts]).toEqual([['+whatsapp-down'], []]);
  });

  it('calls for a scan at once when WhatsApp logged the number out, and does not restart it', () => {
    const out = [look('close', { saysLoggedOut: true }), ...times(40, DOWN)];
    const { told, restarts, memory, now } = story(out, 15 * SECOND);
    expect([told, restarts]).toEqual([['+whatsapp-logged-out', '+whatsapp-down'], []]);
    expect(decideSession(memory, UP, now, DEFAULT_SESSION_POLICY).alarms).toContainEqual({
      condition: 'whatsapp-logged-out',
      isOn: false,
    });
  });

  it('restarts a session that is open but deaf', () => {
    const { restarts, told } = story(times(4 * 9, look('open', { isDeaf: true })), 15 * SECOND);
    expect(restarts.map((at) => at / MINUTE)).toEqual([0, 6]);
    expect(told).toEqual([]);
  });
});
