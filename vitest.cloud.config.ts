import { defineConfig } from 'vitest/config';

/** `npm run test:cloud`: the stages from their templates, one file after the other, since each is a dozen processes. */
export default defineConfig({
  test: {
    include: ['tests/cloud/**/*.test.ts'],
    globalSetup: ['tests/cloud/support/make-ready.ts'],
    fileParallelism: false,
    sequence: { shuffle: false },
    // Patience for busy machines; nothing is measured here.
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
