import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { main } from '#cli/main';
import { visibleText } from '#language/visible-text';
import { programOfThisRun } from '../program-of-this-run.ts';
import { fakeStreams } from './fake-streams.ts';

const program = programOfThisRun();
const folder = mkdtempSync(join(tmpdir(), 'tthc-hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What would steer a terminal is what changes when it is made visible. */
function isHarmless(text: string): boolean {
  return visibleText(text) === text;
}

it.each([
  ['check'],
  ['compute'],
  ['compute', '--json'],
  ['check', '--json'],
  ['check', '--format', 'sarif'],
  ['explain', '--all'],
  ['report', '--out', folder],
])('an escape sequence in a unit’s name reaches no terminal: %s %s %s', async (command = '', ...options) => {
  const streams = fakeStreams();
  await main([command, 'test/cases/terminal-escape-in-name.xlsx', ...options], streams);
  const { out, err } = streams.printed;
  expect(out + err).not.toBe('');
  expect(isHarmless(out)).toBe(true);
  expect(isHarmless(err)).toBe(true);
});

it('nor does one in the name of a file, or a word typed', async () => {
  for (const argv of [['check', 'a\u001b[31m.xlsx'], ['\u202eevil'], ['rules', 'show', 'a\u009bb']]) {
    const streams = fakeStreams();
    await main(argv, streams);
    expect(isHarmless(streams.printed.out + streams.printed.err)).toBe(true);
    expect(streams.printed.err).toContain('‹U+');
  }
});

it('nor the log, the record or the summary of a batch', () => {
  const home = join(folder, 'batch');
  mkdirSync(home);
  const name = 'so\u202e\u001b[31m.xlsx';
  copyFileSync('test/cases/terminal-escape-in-name.xlsx', join(home, name));
  spawnSync(process.execPath, [program.file, 'batch', '.', '--log', 'a.log', '--format', 'xlsx'], {
    cwd: home,
    stdio: 'ignore',
  });
  for (const file of ['a.log', 'ket-qua-chay.json', 'ket-qua-chay.txt'])
    expect(isHarmless(readFileSync(join(home, file), 'utf8'))).toBe(true);
  const record = JSON.parse(readFileSync(join(home, 'ket-qua-chay.json'), 'utf8'));
  expect(record.workbooks.map(({ path }: { readonly path: string }) => path)).toContain(name);
});
