import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { RaisedCodes } from './test/raised/reporter.ts';

/** Rooms that know no file, clock or terminal: their tests share one process, in which every module is loaded once. */
const pure = ['exact', 'language', 'domain', 'contract', 'checks', 'rules', 'scoring', 'audit', 'report'].map(
  (room) => `test/${room}/**/*.test.ts`,
);

export default defineConfig({
  test: {
    env: { NO_COLOR: '1', TZ: 'UTC', TTHC_LANG: 'vi' },
    setupFiles: ['test/raised/record.ts'],
    reporters: ['default', new RaisedCodes()],
    testTimeout: 30_000,
    // What builds the program or starts an office program first: a busy machine needs longer than the ten seconds by default.
    hookTimeout: 120_000,
    // Vitest leaves one core to itself; most of our time goes into programs that the tests start and wait for.
    maxWorkers: availableParallelism(),
    projects: [
      { extends: true, test: { name: 'core', include: pure, isolate: false } },
      {
        extends: true,
        test: {
          name: 'programs',
          include: ['test/**/*.test.ts'],
          // Those of Windows build a program of their own: npm run test:windows.
          exclude: [...pure, 'test/windows/**'],
          globalSetup: 'test/build-once.ts',
        },
      },
    ],
  },
});
