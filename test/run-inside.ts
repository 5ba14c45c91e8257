// The built program run inside the test's own process, by the door that its start file opens: as it is shipped, but for the time a process
// takes to start. Colours are for processes alone (test/cli/terminal/terminal.test.ts shows that they and pipes say the same).
import { createRequire } from 'node:module';
import type * as Main from '#cli/main';
import type { Ended, Program, Surroundings } from './built-program.ts';
import { fakeStreams } from './cli/fake-streams.ts';
import { noteRaised } from './raised/seen.ts';

export interface EndedInside extends Ended {
  /** Both streams as they came. */
  readonly both: string;
}

/** One at a time: the folder and the environment are the whole process's. */
export async function runInside(
  { file }: Program,
  words: readonly string[],
  { cwd, environment = {} }: Omit<Surroundings, 'onStart'>,
): Promise<EndedInside> {
  const { main }: typeof Main = createRequire(file)('./dist/cli/main.js');
  const streams = fakeStreams({ environment: process.env });
  const before = { folder: process.cwd(), environment: { ...process.env } };
  process.chdir(cwd);
  Object.assign(process.env, { NODE_OPTIONS: '', ...environment });
  try {
    const status = await main(words, streams);
    noteRaised(streams.printed.both);
    return { status, signal: null, ...streams.printed };
  } finally {
    process.chdir(before.folder);
    for (const name of Object.keys(process.env)) delete process.env[name];
    Object.assign(process.env, before.environment);
  }
}
