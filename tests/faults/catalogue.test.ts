import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONTROLS } from '../../faults/control.ts';
import { isFaultName } from '../../faults/fault.ts';

const ROOT = join(import.meta.dirname, '../..');
const rows = readFileSync(join(ROOT, 'docs/reliability.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| \d/.test(line));

describe('the catalogue of faults in docs/reliability.md', () => {
  it('has every fault from 1 to 61, each with a test or the reason why there is none yet', () => {
    const numbers = rows.flatMap((row) => {
      const [from = 0, to = from] = (row.split('|')[1] ?? '').split('–').map(Number);
      return Array.from({ length: to - from + 1 }, (_, index) => from + index);
    });
    expect(numbers).toEqual(Array.from({ length: 61 }, (_, index) => index + 1));
    for (const row of rows) expect(row).toMatch(/`tests\/|`src\/|`npm run faults|planted `|not yet: /);
  });

  it('names tests that exist', () => {
    const named = rows.flatMap((row) => [...row.matchAll(/`([\w./-]+\.ts)` "([^"]+)"/g)]);
    expect(named.length).toBeGreaterThan(40);
    for (const [, path = '', name = ''] of named) expect(readFileSync(join(ROOT, path), 'utf8')).toContain(name);
  });

  it('names campaigns and planted bugs that exist', () => {
    const bugs = new Set(CONTROLS.map(({ name }) => name));
    for (const row of rows) {
      for (const [, fault = ''] of row.matchAll(/--fault ([\w-]+)/g)) expect(isFaultName(fault)).toBe(true);
      for (const [, bug = ''] of row.matchAll(/planted `([\w-]+)`/g)) expect(bugs).toContain(bug);
    }
  });
});
