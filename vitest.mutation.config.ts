import { configDefaults, defineConfig } from 'vitest/config';

/**
 * What Stryker runs against each mutant: the examples of the domain and the engine against its oracle, without a database.
 * They share one worker, since a process per file would take most of a mutant's time (9 s against 3 s for all of them).
 * Properties that search for whole plans are left out: counted through Stryker's switches they take 35 s of 40, so that
 * 3,400 mutants would take a day. A mutant that only they would catch counts as a survivor here.
 */
export default defineConfig({
  test: {
    include: ['src/domain/**/*.test.ts', 'tests/planner-oracle/*.test.ts'],
    exclude: [...configDefaults.exclude, '**/*.properties.test.ts', '**/more-is-never-dearer.test.ts'],
    watch: false,
    testTimeout: 120_000,
    isolate: false,
    pool: 'threads',
    maxWorkers: 1,
  },
});
