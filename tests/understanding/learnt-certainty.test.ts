import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { learntModules } from '../../evaluation/understanding/learn-certainty.ts';

it('has the weights that the examples and corpora teach today (else run evaluation/understanding/learn-certainty.ts)', () => {
  expect(learntModules().every(({ file, text }) => readFileSync(file, 'utf8') === text)).toBe(true);
}, 180_000);
