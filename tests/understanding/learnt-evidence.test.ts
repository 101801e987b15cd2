import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { learn, lessons, written } from '../../evaluation/understanding/learn-evidence.ts';

const FILE = join(import.meta.dirname, '../../src/conversation/understanding/crisis/evidence.data.ts');

it('has the weights that the examples and corpora teach today (else run evaluation/understanding/learn-evidence.ts)', () => {
  expect(readFileSync(FILE, 'utf8') === written(learn(lessons()))).toBe(true);
}, 60_000);
