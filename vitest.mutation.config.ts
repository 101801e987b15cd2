import { defineConfig } from 'vitest/config';

/** The tests of the domain alone, without a database: what Stryker runs against each mutant. */
export default defineConfig({
  test: { include: ['src/domain/**/*.test.ts'], watch: false },
});
