// Files that another program holds open, and a run that is killed: what was there stays whole.
import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { cleanEnvironment, runWindows, wineLoader } from '../../scripts/executable/wine.ts';
import { onWindows, windows } from './windows.ts';

describe.skipIf(windows === null)('on Windows', () => {
  it('a report that another program holds open is not replaced, and it is said so', () => {
    if (windows === null) return;
    const { folder } = onWindows();
    copyFileSync('fixtures/q2-2022.xlsx', join(folder, 'q2.xlsx'));
    const program = `Z:${join(windows.built, 'tthc-score', 'tthc-score.exe').replaceAll('/', '\\')}`;
    // cmd holds what it sends output to, as Word holds a document: nobody may rename over it.
    const lines = [`"${program}" q2.xlsx 2> said.txt > q2-bao-cao.docx`, 'echo %errorlevel% > status.txt'];
    writeFileSync(join(folder, 'hold.cmd'), `${lines.join('\r\n')}\r\n`);
    runWindows(windows.prefix, 'cmd', ['/c', 'hold.cmd'], { cwd: folder, env: { TTHC_LANG: 'vi' } });
    expect(readFileSync(join(folder, 'said.txt'), 'utf8')).toMatch(/\[output-locked\]/u);
    expect(readFileSync(join(folder, 'status.txt'), 'utf8').trim()).toBe('3');
    // All or none: the workbook of the report was not written either.
    expect(readdirSync(folder).filter((name) => name.startsWith('q2-'))).toEqual(['q2-bao-cao.docx']);
  });

  it('a batch that is killed leaves no document half written, and the next run does the rest', async () => {
    if (windows === null) return;
    const { folder, run } = onWindows();
    const counties = join(folder, 'huyện');
    mkdirSync(counties);
    for (let number = 1; number <= 6; number += 1)
      copyFileSync('fixtures/q2-2022.xlsx', join(counties, `${number}.xlsx`));
    const program = join(windows.built, 'tthc-score', 'tthc-score.exe');
    const child = spawn(wineLoader ?? '', [program, 'batch', 'huyện', '--out', 'kq', '--jobs', '1'], {
      cwd: folder,
      env: { ...cleanEnvironment(windows.prefix), TTHC_LANG: 'vi' },
      stdio: 'ignore',
    });
    const documents = () => {
      const kq = join(folder, 'kq');
      return existsSync(kq) ? readdirSync(kq).filter((name) => name.endsWith('.docx')) : [];
    };
    while (documents().length < 2 && child.exitCode === null) await after(20);
    child.kill('SIGKILL');
    const written = documents();
    expect(written.length).toBeLessThan(6);
    for (const name of written)
      expect(() => new PizZip(readFileSync(join(folder, 'kq', name)))).not.toThrow();
    const { status, err } = run(['batch', 'huyện', '--out', 'kq']);
    expect(err).toContain('[6/6]');
    expect(status).toBe(0);
    expect(documents().length).toBe(6);
    const left = readdirSync(join(folder, 'kq')).filter((name) => /\.tmp|~|\.lock/u.test(name));
    expect(left).toEqual([]);
  });
});
