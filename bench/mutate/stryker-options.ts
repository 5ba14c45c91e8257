// How StrykerJS is asked: what is left out, and why, is docs/adr/0015-mutation-tester.md.
import type { Stryker } from '@stryker-mutator/core';
import type { MutatedRoom } from './rooms.ts';

/** Results of runs before, so that only what changed is tried again; not committed. */
export const folder = '.stryker';

type Options = ConstructorParameters<typeof Stryker>[0];

export function strykerOptions(name: string, room: MutatedRoom, jobs: number): Options {
  return {
    mutate: [...room.mutate],
    testFiles: [...room.tests],
    // Texts: words of headings and messages are data, read and written by people; their tests are the golden files.
    mutator: { excludedMutations: ['StringLiteral'] },
    // What runs once while a file is loaded: tables of words, columns and schemas. Each would need all tests of its room.
    ignoreStatic: true,
    testRunner: 'vitest',
    vitest: { configFile: 'bench/mutate/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    concurrency: jobs,
    // For an endless loop: on a busy machine an honest test may take many seconds, and a timeout counts as a kill.
    timeoutMS: 60_000,
    incremental: true,
    incrementalFile: `${folder}/${name}.json`,
    tempDirName: `${folder}/sandbox`,
    ignorePatterns: ['/docs', '/dist', '/bao-cao', `/${folder}`],
    reporters: ['html', 'progress-append-only'],
    htmlReporter: { fileName: `${folder}/${name}.html` },
    allowConsoleColors: false,
  };
}
