// What stands under a name and is no plain file: nothing waits for it, and each is told as what it is.
import { execFileSync } from 'node:child_process';
import { mkdir, readFile as read, stat, symlink, utimes, writeFile as write } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join, win32 } from 'node:path';
import { describe, expect, it } from 'vitest';
import { takeLock } from '#files/lock';
import { explainMissingPath } from '#files/missing-path';
import { openLog } from '#files/open-log';
import { readFile } from '#files/read-file';
import { writeFile } from '#files/write-file';
import { messageOf } from '../said.ts';
import { namesIn, temporaryFolder } from './temporary-folder.ts';

const pipe = (path: string) => execFileSync('mkfifo', [path]);
const lockName = '.tthc-score.lock';

describe.skipIf(process.platform === 'win32')('in place of the lock file', () => {
  it.each([
    ['a pipe', async (path: string) => pipe(path)],
    ['a link to a device that never ends', (path: string) => symlink('/dev/zero', path)],
    ['a folder', (path: string) => mkdir(path)],
  ])('%s is refused by its name, and left where it is', async (_, place) => {
    const folder = await temporaryFolder();
    await place(join(folder, lockName));
    const { diagnostic } = await takeLock(folder);
    expect(diagnostic?.code).toBe('lock-not-ours');
    expect(messageOf(diagnostic)).toContain(join(folder, lockName));
    expect(await namesIn(folder)).toEqual([lockName]);
  });

  it('a file of megabytes is not read to its end', async () => {
    const folder = await temporaryFolder();
    await write(join(folder, lockName), `{"token":"x","pid":1,"host":"${'x'.repeat(5_000_000)}","since":""}`);
    expect((await takeLock(folder)).diagnostic?.code).toBe('lock-not-ours');
  });

  it('a link that leads nowhere is taken over', async () => {
    const folder = await temporaryFolder();
    await symlink('/nowhere/lock', join(folder, lockName));
    const { lock } = await takeLock(folder);
    expect(lock).not.toBeNull();
    await lock?.release();
  });

  it.each([
    ['dated years ahead', { pid: 1, host: 'may-khac' }, 2099],
    ['of our own number, left by a dead run', { pid: process.pid, host: hostname() }, null],
  ])('a lock %s is taken over', async (_, holder, year) => {
    const folder = await temporaryFolder();
    const path = join(folder, lockName);
    await write(path, JSON.stringify({ token: 'x', since: '2099-01-01T00:00:00.000Z', ...holder }));
    if (year !== null) await utimes(path, new Date(year, 0), new Date(year, 0));
    const { lock, diagnostic } = await takeLock(folder);
    expect(diagnostic).toBeNull();
    await lock?.release();
  });
});

describe.skipIf(process.platform === 'win32')('a log', () => {
  it.each(['/dev/full', 'pipe'])('is refused on %s', async (name) => {
    const folder = await temporaryFolder();
    const path = name === 'pipe' ? join(folder, name) : name;
    if (name === 'pipe') pipe(path);
    expect((await openLog(path)).diagnostic?.code).toBe('output-not-a-file');
  });

  it('is told to be incomplete where the disk takes no more', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'batch.log');
    const { log } = await openLog(path);
    // What the disk would answer, by way of the file's own description in this process.
    const { default: fs } = await import('node:fs');
    const real = fs.writeSync;
    fs.writeSync = (() => {
      throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    }) as typeof fs.writeSync;
    log?.write('info', 'run-started', {});
    fs.writeSync = real;
    const told = log?.close();
    expect(told?.code).toBe('log-incomplete');
    expect(messageOf(told)).toContain('ENOSPC');
  });
});

describe.skipIf(process.platform === 'win32')('a link that leads nowhere', () => {
  it('is told as one, to be read and to be written, and stays', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'q2-2022.xlsx');
    await symlink('/nowhere/q2.xlsx', path);
    for (const found of [(await readFile(path)).diagnostics, await writeFile(path, new Uint8Array(1))]) {
      expect(found.map(({ code }) => code)).toEqual(['link-broken']);
      expect(messageOf(found[0])).toContain('/nowhere/q2.xlsx');
    }
    expect(await namesIn(folder)).toEqual(['q2-2022.xlsx']);
  });
});

it('names the drive that is not there, and nothing where it is', async () => {
  const told = await explainMissingPath('Z:\\bao-cao\\q2-2022.xlsx', win32);
  expect(told?.code).toBe('drive-missing');
  expect(messageOf(told)).toContain('“Z:\\”');
  expect(messageOf(await explainMissingPath('\\\\may-chu\\chung\\q2.xlsx', win32), 'en')).toContain(
    '\\\\may-chu\\chung\\',
  );
  expect(await explainMissingPath('not-there.xlsx')).toBeNull();
});

it.skipIf(process.platform === 'win32')(
  'a file that others may not read is never open to them while it is replaced',
  async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'a.docx');
    await write(path, 'old', { mode: 0o600 });
    const modes = new Set<number>();
    const watching = setInterval(async () => {
      for (const name of await namesIn(folder)) {
        const found = await stat(join(folder, name)).catch(() => null);
        if (found !== null) modes.add(found.mode & 0o777);
      }
    }, 0);
    for (let round = 0; round < 20; round += 1) await writeFile(path, new Uint8Array(3_000_000));
    clearInterval(watching);
    expect([...modes]).toEqual([0o600]);
    expect((await read(path)).length).toBe(3_000_000);
  },
);
