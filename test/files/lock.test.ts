import { execFileSync } from 'node:child_process';
import { chmod, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Lock, takeLock } from '#files/lock';
import { messageOf } from '../said.ts';
import { namesIn, temporaryFolder } from './temporary-folder.ts';

const lockFile = '.tthc-score.lock';
const dead = () => Number(execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }));
const held = (pid: number, host = hostname()) =>
  JSON.stringify({ token: 'x', pid, host, since: '2022-06-15T07:30:00.000Z' });
const secondsAgo = (seconds: number) => new Date(Date.now() - seconds * 1000);

it('keeps a second run out, and says who holds the folder and since when', async () => {
  const folder = await temporaryFolder();
  const first = await takeLock(folder);
  const { lock, diagnostic } = await takeLock(folder);
  expect(lock).toBeNull();
  expect(diagnostic?.code).toBe('folder-in-use');
  expect(messageOf(diagnostic)).toMatch(
    new RegExp(
      `máy ${hostname()}, tiến trình ${process.pid}, từ \\d{1,2}/\\d{1,2}/20\\d\\d \\d\\d:\\d\\d:\\d\\d [+-]`,
      'u',
    ),
  );
  expect(await namesIn(folder)).toEqual([lockFile]);
  await first.lock?.release();
  expect(await namesIn(folder)).toEqual([]);
  expect((await takeLock(folder)).diagnostic).toBeNull();
});

it.each([
  ['of a dead process of this machine', () => held(dead()), 0],
  ['of another machine that has been silent for more than a minute', () => held(1, 'may-khac'), 90],
  ['of a number that another process has got since', () => held(process.pid), 90],
  ['that nobody can read, a minute old', () => '{"token":', 90],
  ['that is empty, a minute old', () => '', 90],
])('takes over the lock %s', async (_, content, age) => {
  const folder = await temporaryFolder();
  const path = join(folder, lockFile);
  await writeFile(path, content());
  if (age > 0) await utimes(path, secondsAgo(age), secondsAgo(age));
  const { lock, diagnostic } = await takeLock(folder);
  expect(diagnostic).toBeNull();
  expect(await lock?.isHeld()).toBe(true);
  await lock?.release();
  expect(await namesIn(folder)).toEqual([]);
});

it.each([
  ['of another machine that is at work', () => held(dead(), 'may-khac'), 'folder-in-use'],
  ['of a living process of this machine', () => held(process.ppid), 'folder-in-use'],
  ['that is just being written', () => '', 'lock-not-ours'],
])('respects the lock %s', async (_, content, code) => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, lockFile), content());
  expect((await takeLock(folder)).diagnostic?.code).toBe(code);
  expect(await namesIn(folder)).toEqual([lockFile]);
});

it('gives a dead lock to one only of many that come at once', async () => {
  for (let round = 0; round < 20; round += 1) {
    const folder = await temporaryFolder();
    await writeFile(join(folder, lockFile), held(2 ** 22 + 1));
    const taken = await Promise.all(Array.from({ length: 8 }, () => takeLock(folder)));
    const locks = taken.map(({ lock }) => lock).filter((lock): lock is Lock => lock !== null);
    const holding = await Promise.all(locks.map((lock) => lock.isHeld()));
    expect(holding.filter(Boolean)).toHaveLength(1);
    await Promise.all(locks.map((lock) => lock.release()));
    expect(await namesIn(folder)).toEqual([]);
  }
});

it('knows when another run has taken its folder over, and leaves the lock to it', async () => {
  const folder = await temporaryFolder();
  const { lock } = await takeLock(folder);
  await writeFile(join(folder, lockFile), held(process.ppid));
  expect(await lock?.isHeld()).toBe(false);
  await lock?.release();
  expect(await namesIn(folder)).toEqual([lockFile]);
});

it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'says so where the folder may not be written',
  async () => {
    const folder = await temporaryFolder();
    await chmod(folder, 0o500);
    expect((await takeLock(folder)).diagnostic?.code).toBe('output-not-permitted');
  },
);
