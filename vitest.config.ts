import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { RaisedCodes } from './test/raised/reporter.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    env: { NO_COLOR: '1', TZ: 'UTC', TTHC_LANG: 'vi' },
    setupFiles: ['test/raised/record.ts'],
    reporters: ['default', new RaisedCodes()],
    testTimeout: 30_000,
    // Vitest leaves one core to itself; most of our time goes into programs that the tests start and wait for.
    maxWorkers: availableParallelism(),
  },
});
