// How much of the rooms that decide figures their own tests run, without the slow ones that damage whole reports at random.
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const rooms = '{exact,language,domain,contract,checks,rules,scoring,audit}';

export default defineConfig({
  test: {
    env: { TZ: 'UTC', TTHC_LANG: 'vi' },
    include: [`test/${rooms}/**/*.test.ts`],
    exclude: ['test/audit/mutation/**'],
    isolate: false,
    maxWorkers: availableParallelism(),
    reporters: ['dot'],
    testTimeout: 120_000,
    coverage: {
      enabled: true,
      include: [`src/${rooms}/**`],
      reporter: ['text-summary'],
      // Below it: a rule or an identity came in without a test of its own.
      thresholds: { lines: 95, branches: 90 },
    },
  },
});
