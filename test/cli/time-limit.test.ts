// A command that is kept busy ends in time, with words and a status of its own.
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { secondsAllowed } from '#cli/time-allowed';
import { programOfThisRun } from '../program-of-this-run.ts';

const program = programOfThisRun();

/** While the rule set is read, the program is kept busy by `what`, in place of a file that would do so. */
function busyWith(what: string) {
  const patch = `const parse = JSON.parse; JSON.parse = (text) => { if (text.includes('"criteria"')) { ${what} } return parse(text); };`;
  return spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(patch)}`,
      program.file,
      'check',
      'fixtures/q2-2022.xlsx',
    ],
    { encoding: 'utf8', env: { ...process.env, TTHC_TIME_LIMIT: '1', TTHC_LANG: 'en' }, timeout: 60_000 },
  );
}

describe('a command', () => {
  it.each([
    ['a pattern that takes for ever', "/^(a+)+$/u.test('a'.repeat(60) + 'b');"],
    ['a loop', 'for (;;);'],
  ])('kept busy by %s ends with status 3', (_, what) => {
    const { status, stderr } = busyWith(what);
    expect(stderr).toMatch(/^Not finished after 1 second, so stopped/u);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(status).toBe(3);
  });

  it('has more time for PDF and as much as is asked for; batch and help have their own', () => {
    expect(secondsAllowed(['report', 'a.xlsx'], 'report')).toBe(60);
    expect(secondsAllowed(['report', 'a.xlsx', '--format', 'docx,pdf'], 'report')).toBe(180);
    expect(secondsAllowed(['--lang', 'vi', 'rules', 'check', 'a.json'], 'rules')).toBe(60);
    expect(secondsAllowed(['rules', 'list'], 'rules')).toBeNull();
    expect(secondsAllowed(['check', 'a.xlsx'], 'check', '300')).toBe(300);
    expect(secondsAllowed(['check', 'a.xlsx'], 'check', 'soon')).toBe(60);
    expect(secondsAllowed(['collect', 'phieu', '--into', 'a.xlsx'], 'collect')).toBe(300);
    expect(secondsAllowed(['distribute', 'a.xlsx'], 'distribute')).toBe(300);
    expect(secondsAllowed(['count', 'a.csv'], 'count')).toBe(1800);
    expect(secondsAllowed(['count', 'a.csv'], 'count', '5')).toBe(5);
    expect(secondsAllowed(['init', 'a.xlsx', '--from', 'a.docx'], 'init')).toBe(60);
    expect(secondsAllowed(['batch', 'a'], 'batch', '300')).toBeNull();
  });
});
