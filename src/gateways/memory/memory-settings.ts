import type { Clock } from '../../platform/clock.ts';
import { SETTINGS, type Settings, type SettingsBook, settingsFrom } from '../../ports/settings.ts';
import type { MemoryData } from './memory-data.ts';

/** Settings over memory: also read at once by whoever shares it. */
export function memorySettings({
  data,
  clock,
}: {
  readonly data: MemoryData;
  readonly clock: Clock;
}): SettingsBook & Settings {
  const { beta } = data;
  const settings: Settings = { get: (name) => settingsFrom(beta.settings).get(name) };
  return {
    ...settings,
    current: async () => settingsFrom(new Map(beta.settings)),
    history: async (limit) => beta.settingChanges.slice(0, limit),
    async change({ name, value, expected, by, why }) {
      const parsed = SETTINGS[name].schema.safeParse(value);
      if (!parsed.success || why.trim() === '') return { kind: 'not-valid' };
      const before = settings.get(name);
      if (expected !== undefined && before !== expected) return { kind: 'conflict' };
      if (before === parsed.data) return { kind: 'same' };
      beta.settings.set(name, parsed.data);
      const change = { name, before, after: parsed.data, at: clock.now(), by, why: why.trim() };
      beta.settingChanges = [change, ...beta.settingChanges];
      return { kind: 'changed' };
    },
  };
}
