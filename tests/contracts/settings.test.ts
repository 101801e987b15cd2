import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SETTING_NAMES, SETTINGS } from '../../src/ports/settings.ts';
import { type Backend, backends } from '../support/postgres-backends.ts';

describe.each(backends)('settings ($name)', ({ open }) => {
  let backend: Backend;
  beforeEach(async () => {
    backend = await open();
  });
  afterEach(() => backend.close());
  const change = (value: unknown, changes = {}) =>
    backend.settings.change({ name: 'beta.mode', value, by: 'ana', why: 'começar', ...changes });

  it('are the defaults until somebody changes one', async () => {
    const current = await backend.settings.current();
    for (const name of SETTING_NAMES) expect(current.get(name)).toEqual(SETTINGS[name].default);
    expect(current.get('beta.mode')).toBe('public');
    expect(await backend.settings.history(5)).toEqual([]);
  });

  it('keep who changed what, from what to what, and why', async () => {
    expect(await change('waitlist')).toEqual({ kind: 'changed' });
    expect(await change('closed', { why: ' muita fila ', by: 'rui' })).toEqual({ kind: 'changed' });
    expect((await backend.settings.current()).get('beta.mode')).toBe('closed');
    expect(await backend.settings.history(5)).toMatchObject([
      { name: 'beta.mode', before: 'waitlist', after: 'closed', by: 'rui', why: 'muita fila' },
      { name: 'beta.mode', before: 'public', after: 'waitlist', by: 'ana', why: 'começar' },
    ]);
    const [newest] = await backend.settings.history(1);
    expect(Math.abs((newest?.at ?? 0) - Date.now())).toBeLessThan(60_000);
  });

  it('hold numbers, yes and no, and nothing', async () => {
    await change(12, { name: 'beta.capacity' });
    await change(false, { name: 'reminders.on' });
    const current = await backend.settings.current();
    expect([current.get('beta.capacity'), current.get('reminders.on')]).toEqual([12, false]);
    await change(null, { name: 'beta.capacity' });
    expect((await backend.settings.current()).get('beta.capacity')).toBeNull();
  });

  it.each([
    ['beta.mode', 'open'],
    ['beta.daily', -1],
    ['beta.daily', 1.5],
    ['reminders.on', 'sim'],
  ])('refuse %s = %s', async (name, value) => {
    expect(await change(value, { name })).toEqual({ kind: 'not-valid' });
    expect(await backend.settings.history(5)).toEqual([]);
  });

  it('are not changed without a reason, nor to what they are', async () => {
    expect(await change('closed', { why: '  ' })).toEqual({ kind: 'not-valid' });
    expect(await change('public')).toEqual({ kind: 'same' });
    expect(await backend.settings.history(5)).toEqual([]);
  });

  it('are not changed over what somebody else has just set', async () => {
    await change('waitlist');
    expect(await change('closed', { expected: 'public' })).toEqual({ kind: 'conflict' });
    expect(await change('closed', { expected: 'waitlist' })).toEqual({ kind: 'changed' });
  });

  it('are changed by one of many who saw the same', async () => {
    const outcomes = await Promise.all(
      (['closed', 'invitation', 'waitlist'] as const).map((mode) => change(mode, { expected: 'public' })),
    );
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['changed', 'conflict', 'conflict']);
  });
});
