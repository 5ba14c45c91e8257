import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/longest-first.ts';
import { RaisedCodes } from './test/raised/reporter.ts';

/** Rooms that know no file, clock or terminal. */
const pure = ['exact', 'language', 'domain', 'contract', 'checks', 'rules', 'scoring', 'audit', 'report'].map(
  (room) => `test/${room}/**/*.test.ts`,
);
/** Those that put a module of their own in the place of one of Node's, before it is loaded. */
const mocking = ['test/files/write-faults.test.ts', 'test/files/system-answers.test.ts'];

/** For .ci/run. Not an option of the command line: `--reporter` would take the place of the two others. */
const outputFile = process.env.TTHC_TEST_SUMMARY ?? '';
const summary: [string, Record<string, unknown>][] = outputFile === '' ? [] : [['json', { outputFile }]];

export default defineConfig({
  test: {
    env: { NO_COLOR: '1', TZ: 'UTC', TTHC_LANG: 'vi' },
    setupFiles: ['test/raised/record.ts'],
    reporters: ['default', new RaisedCodes(), ...summary],
    // Limits against what hangs, not measures: kept on a machine where six others work.
    testTimeout: 120_000,
    hookTimeout: 300_000,
    // One more than there are cores: many tests wait for a program, a limit of time or a window.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongestFirst },
    // Test files share their worker's process, in which every module is loaded once.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'programs',
          include: ['test/**/*.test.ts'],
          // Those of Windows build a program of their own: npm run test:windows.
          exclude: [...pure, ...mocking, 'test/windows/**'],
          globalSetup: 'test/build-once.ts',
        },
      },
      { extends: true, test: { name: 'core', include: pure } },
      { extends: true, test: { name: 'mocking', include: mocking, isolate: true } },
    ],
  },
});
