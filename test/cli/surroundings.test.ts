// The program where the system gives it less than usual: few open files, no output, names that objects have by themselves.
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { main } from '#cli/main';
import { programOfThisRun } from '../program-of-this-run.ts';
import { fakeStreams } from './fake-streams.ts';

const program = programOfThisRun();
const shell = (line: string) =>
  spawnSync('sh', ['-c', line.replaceAll('tthc-score', `"${process.execPath}" "${program.file}"`)], {
    encoding: 'utf8',
    env: { ...process.env, TTHC_LANG: 'en' },
  });

describe.skipIf(process.platform !== 'linux')('on Linux', () => {
  it('tells that too few files may be open, as no fault of its own', () => {
    // Where Node itself still starts depends on its version; somewhere above that the program does not.
    let failed = null;
    for (let most = 30; failed === null && most > 15; most -= 1) {
      const ended = shell(`ulimit -n ${most}; tthc-score compute fixtures/q2-2022.xlsx`);
      if (ended.status !== 0) failed = ended;
    }
    expect(failed?.stderr).toContain('too few open files');
    expect(failed?.status).toBe(3);
  });

  it('is no success where the output was closed; a null device is somebody’s wish', () => {
    expect(shell('tthc-score rules list >&-; exit $?').status).toBe(3);
    expect(shell('tthc-score rules list > /dev/null; exit $?').status).toBe(0);
    const ignored = spawnSync(process.execPath, [program.file, 'rules', 'list'], { stdio: 'ignore' });
    expect(ignored.status).toBe(0);
  });

  it('is no fault where the reader of a pipe has read enough', () => {
    expect(shell('(tthc-score rules list; echo $? >&2) | true').stderr).toBe('0\n');
  });
});

it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
  '%s is no command and no rule set',
  async (word) => {
    for (const argv of [[word], ['rules', 'show', word]]) {
      const streams = fakeStreams();
      expect(await main(argv, streams), argv.join(' ')).toBe(2);
      expect(streams.printed.err).toContain(word);
    }
  },
);
