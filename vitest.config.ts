import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // The default leaves one of two cores without a test.
    maxWorkers: 2,
    // Our code runs as it is: Node itself takes the types out, in tests as in the product.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts'],
          // Pure code without module state: a worker per file would only cost time (27 s against 14 s).
          isolate: false,
          // Properties are counted in runs, not in seconds: a busy machine must not fail them.
          testTimeout: 60_000,
          sequence: { shuffle: true },
        },
      },
      {
        test: {
          name: 'system',
          include: ['tests/**/*.test.ts'],
          // Whole stages, on a runner of their own: npm run test:cloud.
          exclude: [...configDefaults.exclude, 'tests/cloud/**'],
          globalSetup: ['tests/support/start-postgres.ts'],
          sequence: { shuffle: false },
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
