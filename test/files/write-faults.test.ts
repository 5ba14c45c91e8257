import { mkdir, writeFile as put, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { writeFiles } from '#files/write-file';
import { namesIn, temporaryFolder } from './temporary-folder.ts';

/** The call of this number, counted over all that change the disk, fails with this code. */
const fault = vi.hoisted(() => ({ code: '', at: 0, calls: 0 }));

vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs/promises')>();
  const strike = () => {
    fault.calls += 1;
    if (fault.calls === fault.at) throw Object.assign(new Error(fault.code), { code: fault.code });
  };
  const striking =
    <Words extends readonly unknown[], Result>(call: (...words: Words) => Promise<Result>) =>
    async (...words: Words) => {
      strike();
      return await call(...words);
    };
  return {
    ...real,
    mkdir: striking(real.mkdir),
    rename: striking(real.rename),
    link: striking(real.link),
    copyFile: striking(real.copyFile),
    open: async (path: string, flags: string) => {
      strike();
      const handle = await real.open(path, flags);
      for (const name of ['writeFile', 'sync', 'chmod'] as const)
        handle[name] = striking(handle[name].bind(handle) as () => Promise<void>) as never;
      return handle;
    },
  };
});

beforeEach(() => Object.assign(fault, { code: '', at: 0, calls: 0 }));

const codes = {
  ENOSPC: 'output-disk-full',
  EACCES: 'output-not-permitted',
  EBUSY: 'output-locked',
  EPERM: 'output-not-permitted',
  EROFS: 'output-disk-read-only',
  EIO: 'output-unwritable',
} as const;

const names = ['a.docx', 'b.xlsx', 'c.html'];

async function replaceThree() {
  const folder = await temporaryFolder();
  // c.html is new; the others are replaced.
  for (const name of ['a.docx', 'b.xlsx']) await put(join(folder, name), 'cũ');
  const outputs = names.map((name) => ({ path: join(folder, name), bytes: Buffer.from('mới') }));
  const diagnostics = await writeFiles(outputs);
  const contents = await Promise.all(
    names.map((name) => readFile(join(folder, name), 'utf8').catch(() => null)),
  );
  return { diagnostics, contents, left: await namesIn(folder) };
}

it.each(Object.entries(codes))(
  'with %s at any one of its steps, a write leaves all new files or all old ones',
  async (system, code) => {
    let failed = 0;
    for (let at = 1; ; at += 1) {
      Object.assign(fault, { code: system, at, calls: 0 });
      const { diagnostics, contents, left } = await replaceThree();
      if (fault.calls < at) break;
      // Folders that cannot be flushed, and links that cannot be made, are no faults: there are other ways.
      if (diagnostics.length === 0) {
        expect({ at, contents, left }).toEqual({ at, contents: ['mới', 'mới', 'mới'], left: names });
      } else {
        failed += 1;
        expect(diagnostics).toMatchObject([{ code }]);
        expect({ at, contents, left }).toEqual({
          at,
          contents: ['cũ', 'cũ', null],
          left: ['a.docx', 'b.xlsx'],
        });
      }
    }
    expect(failed).toBeGreaterThan(10);
  },
);

it('makes no folder where one of its parents is refused', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'kq'));
  Object.assign(fault, { code: 'EACCES', at: 1, calls: 0 });
  expect(
    await writeFiles([{ path: join(folder, 'kq/huyen/a.docx'), bytes: Buffer.from('mới') }]),
  ).toMatchObject([{ code: 'output-not-permitted' }]);
  expect(await namesIn(join(folder, 'kq'))).toEqual([]);
});
