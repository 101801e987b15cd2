import { defineConfig } from 'vitest/config';

/** The tests of the domain, and the engine's against its oracle, without a database: what Stryker runs against each mutant. */
export default defineConfig({
  test: { include: ['src/domain/**/*.test.ts', 'tests/planner-oracle/*.test.ts'], watch: false, testTimeout: 120_000 },
});
