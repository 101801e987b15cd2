/**
 * Mutation testing of the arithmetic that people's money rests on. Weekly and by hand (`npm run mutation`), not in CI: it
 * runs every domain test for every mutant that it covers. Survivors are looked at one by one; the score must stay ≥ 85 %.
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts', related: true },
  // TypeScript 7 has no compiler API to rewrite a tsconfig with; nothing here needs one, so none is named.
  tsconfigFile: 'none',
  mutate: ['src/domain/{money,debts,payoff}/**/*.ts', '!**/*.test.ts'],
  // Data tables and types have nothing to mutate that a test could notice.
  ignoreStatic: true,
  coverageAnalysis: 'perTest',
  concurrency: 1,
  timeoutMS: 5_000,
  ignorePatterns: ['data', 'infra', 'analytics', 'bench', 'evaluation', 'docs'],
  // Below the ignored data folder: a copy of the tree elsewhere in it would be linted and tested as well.
  tempDirName: 'data/mutation',
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: 'data/mutation.json' },
  clearTextReporter: { allowColor: false, reportTests: false },
  thresholds: { high: 90, low: 85, break: 85 },
};
