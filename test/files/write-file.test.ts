import { execFileSync } from 'node:child_process';
import { chmod, mkdir, writeFile as put, readFile, stat, symlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explainWriteFault } from '#files/write-faults';
import { writeFile, writeFiles } from '#files/write-file';
import { messageOf } from '../said.ts';
import { namesIn, temporaryFolder } from './temporary-folder.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('writing a file', () => {
  it('makes the folders it needs and leaves nothing but the file', async () => {
    const folder = join(await temporaryFolder(), 'bao-cao', '2022');
    expect(await writeFile(join(folder, 'a.docx'), bytesOf('mới'))).toEqual([]);
    expect(await readFile(join(folder, 'a.docx'), 'utf8')).toBe('mới');
    expect(await namesIn(folder)).toEqual(['a.docx']);
  });

  it('replaces an old file, longer or not, and keeps who may read it', async () => {
    const path = join(await temporaryFolder(), 'a.docx');
    await put(path, 'bản cũ dài hơn nhiều');
    await chmod(path, 0o640);
    expect(await writeFile(path, bytesOf('mới'))).toEqual([]);
    expect(await readFile(path, 'utf8')).toBe('mới');
    if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o640);
  });

  it.skipIf(process.platform === 'win32')('writes through a link, which stays one', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'chung'));
    await put(join(folder, 'chung', 'a.docx'), 'cũ');
    await symlink(join('chung', 'a.docx'), join(folder, 'a.docx'));
    expect(await writeFile(join(folder, 'a.docx'), bytesOf('mới'))).toEqual([]);
    expect(await readFile(join(folder, 'chung', 'a.docx'), 'utf8')).toBe('mới');
  });

  it('says so where a folder stands in its place, or a file in the place of its folder', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'a.docx'));
    await put(join(folder, 'bao-cao'), '');
    for (const path of [join(folder, 'a.docx'), join(folder, 'bao-cao', 'a.docx')]) {
      expect(await writeFile(path, bytesOf('mới'))).toMatchObject([{ code: 'output-not-a-file' }]);
    }
    expect(await namesIn(folder)).toEqual(['a.docx', 'bao-cao']);
  });

  it('says so where the name is too long', async () => {
    const path = join(await temporaryFolder(), `${'dài'.repeat(100)}.docx`);
    expect(await writeFile(path, bytesOf('mới'))).toMatchObject([{ code: 'output-name-too-long' }]);
  });
});

describe('writing where no folder can be made', () => {
  // Node's own mkdir, told to make folders above it, tries for ever here.
  it.skipIf(process.platform !== 'linux')('ends, and says so', async () => {
    const diagnostics = await writeFile('/proc/tthc-score/bao-cao.docx', new Uint8Array([1]));
    expect(diagnostics.map(({ code }) => code)).toEqual(['output-unwritable']);
  });
});

describe('writing several files', () => {
  it('writes none where one cannot be, and leaves the old ones whole', async () => {
    const folder = await temporaryFolder();
    await put(join(folder, 'a.docx'), 'cũ');
    await mkdir(join(folder, 'c.html'));
    const outputs = ['a.docx', 'b.xlsx', 'c.html'].map((name) => ({
      path: join(folder, name),
      bytes: bytesOf('mới'),
    }));
    expect(await writeFiles(outputs)).toMatchObject([{ code: 'output-not-a-file' }]);
    expect(await readFile(join(folder, 'a.docx'), 'utf8')).toBe('cũ');
    expect(await namesIn(folder)).toEqual(['a.docx', 'c.html']);
  });

  it('writes all where all can be, and leaves no second names behind', async () => {
    const folder = await temporaryFolder();
    await put(join(folder, 'a.docx'), 'cũ');
    const outputs = ['a.docx', 'b.xlsx'].map((name) => ({ path: join(folder, name), bytes: bytesOf('mới') }));
    expect(await writeFiles(outputs)).toEqual([]);
    expect(await readFile(join(folder, 'a.docx'), 'utf8')).toBe('mới');
    expect(await namesIn(folder)).toEqual(['a.docx', 'b.xlsx']);
  });

  it('clears what a killed run left, and lets alone what a living one is writing', async () => {
    const folder = await temporaryFolder();
    const host = hostname()
      .replace(/[^A-Za-z0-9]+/gu, '')
      .slice(0, 20);
    const dead = Number(execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }));
    const left = `.tthc-score-${host}-${dead}-0-1.tmp`;
    const living = `.tthc-score-${host}-${process.ppid}-0-1.tmp`;
    for (const name of [left, living]) await put(join(folder, name), 'dở dang');
    expect(await writeFile(join(folder, 'a.docx'), bytesOf('mới'))).toEqual([]);
    expect(await namesIn(folder)).toEqual([living, 'a.docx']);
  });
});

describe('why a file could not be written', () => {
  it.each([
    ['EBUSY', 'output-locked'],
    ['EACCES', 'output-not-permitted'],
    ['EPERM', 'output-not-permitted'],
    ['EROFS', 'output-disk-read-only'],
    ['ENOSPC', 'output-disk-full'],
    ['EDQUOT', 'output-disk-full'],
    ['ENAMETOOLONG', 'output-name-too-long'],
    ['EISDIR', 'output-not-a-file'],
    ['EIO', 'output-unwritable'],
  ])('the system’s %s is %s', async (system, code) => {
    expect((await explainWriteFault(system, 'a.docx')).code).toBe(code);
  });

  it.each([
    ['q2.xlsx', '~$q2.xlsx', 165, 55],
    ['bao-cao.docx', '~$ao-cao.docx', 162, 54],
    ['q2-2022-bao-cao.docx', '~$-2022-bao-cao.docx', 162, 54],
  ])('names who has %s open, from %s beside it', async (name, lock, size, at) => {
    const folder = await temporaryFolder();
    const content = Buffer.alloc(size, 0x20);
    const holder = 'Nguyễn Văn An';
    content.writeUInt16LE(holder.length, at);
    content.write(holder, at + 2, 'utf16le');
    await put(join(folder, lock), content);
    const found = await explainWriteFault('EPERM', join(folder, name));
    expect(found.code).toBe('output-locked');
    expect(messageOf(found)).toContain('(người mở: Nguyễn Văn An)');
  });

  it('takes no name from a lock file it cannot read', async () => {
    const folder = await temporaryFolder();
    await put(join(folder, '~$q2.xlsx'), Buffer.from([1, 2, 3]));
    const found = await explainWriteFault('EBUSY', join(folder, 'q2.xlsx'));
    expect(messageOf(found)).toMatch(/đang mở trong Word hoặc Excel\.$/u);
  });
});
