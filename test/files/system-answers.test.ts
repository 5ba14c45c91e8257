// What the system may answer when a file is looked at, which no file on a healthy disk of a test makes it answer.

import type * as Files from 'node:fs/promises';
import { expect, it, vi } from 'vitest';
import { readFile } from '#files/read-file';
import { walkFolder } from '#files/walk-folder';
import { messageOf } from '../said.ts';

const answer = vi.hoisted(() => ({ code: '' }));

vi.mock('node:fs/promises', async (original) => {
  const real = (await original()) as typeof Files;
  const refused = async () => {
    throw Object.assign(new Error(answer.code), { code: answer.code });
  };
  return { ...real, stat: refused, readdir: refused };
});

it.each([
  ['EBUSY', 'file-locked'],
  ['ETXTBSY', 'file-locked'],
  ['EACCES', 'file-not-permitted'],
  ['EIO', 'file-unreadable'],
  ['EMFILE', 'file-unreadable'],
  ['ETIMEDOUT', 'drive-missing'],
  ['EHOSTDOWN', 'drive-missing'],
])('%s of a file is told as %s, with its name', async (code, told) => {
  answer.code = code;
  const { bytes, diagnostics } = await readFile('so-lieu/q2-2022.xlsx');
  expect(bytes).toBeNull();
  expect(diagnostics.map((each) => each.code)).toEqual([told]);
  expect(messageOf(diagnostics[0])).toContain('so-lieu/q2-2022.xlsx');
});

it('a folder that cannot be listed is told with the system’s code', async () => {
  answer.code = 'EACCES';
  const { diagnostics } = await walkFolder('huyen-tuan-giao', new Set());
  expect(diagnostics.map(({ code }) => code)).toEqual(['folder-unreadable']);
  expect(messageOf(diagnostics[0], 'en')).toContain('EACCES');
});

it('a name of bytes that are no Unicode is told as such', async () => {
  answer.code = 'ENOENT';
  const { diagnostics } = await readFile('huyen-a/S\uFFFD li\uFFFDu.xlsx');
  expect(diagnostics.map(({ code }) => code)).toEqual(['file-name-not-unicode']);
});
