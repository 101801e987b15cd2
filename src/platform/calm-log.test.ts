import { describe, expect, it } from 'vitest';
import { calmLog } from './calm-log.ts';
import { jsonLog } from './log.ts';

describe('calmLog', () => {
  it('writes one line a second of what may come in floods, and counts the rest', () => {
    let now = 0;
    const lines: string[] = [];
    const log = jsonLog({ write: (line) => lines.push(line), level: 'info', now: () => 0 });
    const calm = calmLog(log, { events: ['flood'], everyMs: 1_000, now: () => now });
    for (let n = 0; n < 500; n += 1) calm.warn('flood', { given: true });
    calm.warn('other');
    calm.warn('other');
    now = 1_000;
    calm.warn('flood', { given: false });
    const said = lines
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .map(({ at: _, level: __, ...rest }) => rest);
    expect(said).toEqual([
      { event: 'flood', given: true },
      { event: 'other' },
      { event: 'other' },
      { event: 'flood', given: false, more: 499 },
    ]);
  });
});
