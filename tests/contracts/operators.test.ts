import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OperatorRole } from '../../src/contracts/operator.ts';
import { type OperatorBackend, operatorBackends } from '../support/operator-backends.ts';

const HOUR = 3_600_000;
const TIMES = { idleMs: HOUR, absoluteMs: HOUR };
const later = (ms = 5) => new Promise((resolve) => setTimeout(resolve, ms));

describe.each(operatorBackends)('the team ($name)', ({ open }) => {
  let backend: OperatorBackend;
  beforeEach(async () => {
    backend = await open();
  });
  afterEach(() => backend.close());

  async function invite(name: string, role: OperatorRole = 'operator', forMs = HOUR): Promise<string> {
    const secretHash = randomUUID();
    expect(await backend.operators.invite({ name, role, secretHash, sealedSecret: 'sealed', forMs })).toBe('invited');
    return secretHash;
  }
  async function enrolled(name: string, role: OperatorRole = 'operator'): Promise<string> {
    const id = randomUUID();
    const secretHash = await invite(name, role);
    expect(await backend.operators.enrol({ secretHash, id, sealedSecret: 'own seal', step: 5 })).toEqual({
      id,
      name,
      role,
    });
    return id;
  }

  it('begins with nobody, and knows an operator by the name however it is typed', async () => {
    expect(await backend.operators.isAnybodyHere()).toBe(false);
    const id = await enrolled('Ana Lúcia', 'admin');
    expect(await backend.operators.isAnybodyHere()).toBe(true);
    expect(await backend.operators.byName('  ana  LUCIA ')).toEqual({
      operator: { id, name: 'Ana Lúcia', role: 'admin' },
      sealedSecret: 'own seal',
    });
    expect(await backend.operators.byName('Ana')).toBeUndefined();
  });

  it('takes an invitation once, and not when it has run out', async () => {
    const secretHash = await invite('Bia');
    expect(await backend.operators.invitation(secretHash)).toEqual({
      name: 'Bia',
      role: 'operator',
      sealedSecret: 'sealed',
    });
    const enrol = () => backend.operators.enrol({ secretHash, id: randomUUID(), sealedSecret: 's', step: 1 });
    const both = await Promise.all([enrol(), enrol()]);
    expect(both.filter((operator) => operator !== undefined)).toHaveLength(1);
    expect(await backend.operators.invitation(secretHash)).toBeUndefined();
    const old = await invite('Caio', 'viewer', 1);
    await later();
    expect(await backend.operators.invitation(old)).toBeUndefined();
    expect(
      await backend.operators.enrol({ secretHash: old, id: randomUUID(), sealedSecret: 's', step: 1 }),
    ).toBeUndefined();
    expect(await backend.operators.invitation('unknown')).toBeUndefined();
  });

  it('gives a name to one alone', async () => {
    const [first, second] = [await invite('Bia'), await invite('bia')];
    await backend.operators.enrol({ secretHash: first, id: randomUUID(), sealedSecret: 's', step: 1 });
    expect(
      await backend.operators.enrol({ secretHash: second, id: randomUUID(), sealedSecret: 's', step: 1 }),
    ).toBeUndefined();
    const again = { name: 'BIA', role: 'viewer', secretHash: 'x', sealedSecret: 's', forMs: HOUR } as const;
    expect(await backend.operators.invite(again)).toBe('name-taken');
  });

  it('lets each code be used once, of twenty who try at the same moment by one', async () => {
    const ana = await enrolled('Ana');
    expect(await backend.operators.useStep(ana, 5)).toBe(false);
    const tried = await Promise.all(Array.from({ length: 20 }, () => backend.operators.useStep(ana, 6)));
    expect(tried.filter(Boolean)).toHaveLength(1);
    expect(await backend.operators.useStep(ana, 4)).toBe(false);
    expect(await backend.operators.useStep(ana, 7)).toBe(true);
  });

  it('knows a session until it is idle, too old, or ended', async () => {
    const ana = await enrolled('Ana');
    await backend.operators.startSession(ana, 'h1');
    expect(await backend.operators.session('h1', TIMES)).toMatchObject({ id: ana, name: 'Ana', role: 'operator' });
    await later();
    expect(await backend.operators.session('h1', { ...TIMES, idleMs: 1 })).toBeUndefined();
    expect(await backend.operators.session('h1', { ...TIMES, absoluteMs: 1 })).toBeUndefined();
    await backend.operators.endSession('h1');
    expect(await backend.operators.session('h1', TIMES)).toBeUndefined();
    expect(await backend.operators.session('unknown', TIMES)).toBeUndefined();
  });

  it('ends all sessions of whoever is deactivated at once, but keeps one admin', async () => {
    const [ana, bia, caio] = [await enrolled('Ana', 'admin'), await enrolled('Bia', 'admin'), await enrolled('Caio')];
    await backend.operators.startSession(caio, 'c1');
    await backend.operators.startSession(caio, 'c2');
    expect(await backend.operators.deactivate(caio)).toBe(true);
    expect(await backend.operators.session('c1', TIMES)).toBeUndefined();
    expect(await backend.operators.session('c2', TIMES)).toBeUndefined();
    expect(await backend.operators.byName('Caio')).toBeUndefined();
    expect(await backend.operators.useStep(caio, 99)).toBe(false);
    expect(await backend.operators.deactivate(caio)).toBe(false);
    const each = await Promise.all([backend.operators.deactivate(ana), backend.operators.deactivate(bia)]);
    expect(each.filter(Boolean)).toHaveLength(1);
    expect((await backend.operators.list()).map(({ name, isActive }) => [name, isActive])).toContainEqual([
      'Caio',
      false,
    ]);
  });

  it('keeps the reason to look at a person with the session in which it was given, for so long', async () => {
    const ana = await enrolled('Ana');
    const person = randomUUID();
    await backend.operators.startSession(ana, 'h1');
    await backend.operators.startSession(ana, 'h2');
    expect(await backend.operators.grant('h1', person, HOUR)).toBeUndefined();
    await backend.operators.giveReason('h1', person, 'pediu ajuda');
    expect(await backend.operators.grant('h1', person, HOUR)).toBe('pediu ajuda');
    expect(await backend.operators.grant('h2', person, HOUR)).toBeUndefined();
    expect(await backend.operators.grant('h1', randomUUID(), HOUR)).toBeUndefined();
    await later();
    expect(await backend.operators.grant('h1', person, 1)).toBeUndefined();
    await backend.operators.giveReason('h1', person, 'ainda');
    expect(await backend.operators.grant('h1', person, HOUR)).toBe('ainda');
    await backend.operators.endSession('h1');
    expect(await backend.operators.grant('h1', person, HOUR)).toBeUndefined();
  });

  it('makes tries wait longer each time, until one succeeds', async () => {
    const { failed, waitFor, succeeded } = backend.operators;
    for (const wait of [0, 0, 0, 30_000, 60_000, 120_000]) {
      await failed('name');
      const ms = await waitFor('name');
      expect(ms).toBeLessThanOrEqual(wait);
      expect(ms).toBeGreaterThanOrEqual(Math.max(0, wait - 5_000));
    }
    expect(await waitFor('other')).toBe(0);
    await succeeded('name');
    expect(await waitFor('name')).toBe(0);
    await failed('name');
    expect(await waitFor('name')).toBe(0);
  });
});

describe.each(operatorBackends)('the audit log ($name)', ({ open }) => {
  let backend: OperatorBackend;
  beforeEach(async () => {
    backend = await open();
  });
  afterEach(() => backend.close());

  const entry = (action: string) => ({ operatorId: 'o1', action, about: 'p1', details: { n: 1 } });

  it('numbers without gaps and ties each entry to the one before, however many write at once', async () => {
    await Promise.all(
      Array.from({ length: 30 }, (_, n) => (n % 2 ? backend.audit : backend.otherAudit).record(entry(`a${n}`))),
    );
    const all = await backend.audit.after(0, 100);
    expect(all.map(({ id }) => id)).toEqual(Array.from({ length: 30 }, (_, n) => n + 1));
    expect(all.slice(1).map(({ previousHash }) => previousHash)).toEqual(all.slice(0, -1).map(({ hash }) => hash));
    expect(new Set(all.map(({ action }) => action)).size).toBe(30);
  });

  it('gives back what was written, from an id on or the newest first', async () => {
    await backend.audit.record({
      ...entry('one'),
      reason: 'porque "sim"\n',
      details: { how: 'é', on: true, no: null },
    });
    await backend.audit.record(entry('two'));
    expect((await backend.audit.after(1, 5)).map(({ action }) => action)).toEqual(['two']);
    expect((await backend.audit.newest(5)).map(({ action }) => action)).toEqual(['two', 'one']);
    expect((await backend.audit.about(entry('one').about, 5)).map(({ action }) => action)).toEqual(['two', 'one']);
    expect(await backend.audit.about('somebody else', 5)).toEqual([]);
    expect((await backend.audit.after(0, 1))[0]).toMatchObject({
      reason: 'porque "sim"\n',
      details: '{"how":"é","on":true,"no":null}',
    });
  });
});
