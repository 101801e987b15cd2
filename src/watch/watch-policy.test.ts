import { expect, it } from 'vitest';
import { DEFAULT_WATCH_POLICY, unprovenFor } from './watch-policy.ts';

it('judges messages that a sweep has had the time to ask about: nine minutes where receipts come in bulk, else three', () => {
  expect(unprovenFor('all')).toEqual(DEFAULT_WATCH_POLICY.unproven);
  expect(unprovenFor('lean')).toEqual({ ...DEFAULT_WATCH_POLICY.unproven, toMs: 540_000 });
});
