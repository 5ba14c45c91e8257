import { once } from 'node:events';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { hostname } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { isAlive } from '#files/is-alive';
import { findOffice } from '#files/office/find-office';
import { convertToPdf } from '#files/office/office-pdf';
import { makeTemporaryFolder } from '#files/temporary-folder';
import { inBody, picture, relate } from '../hostile/template-parts.ts';
import { inWords } from '../said.ts';
import { namesIn, temporaryFolder } from './temporary-folder.ts';

const docx = new Uint8Array([1, 2, 3]);

describe('PDF through LibreOffice', () => {
  it('says what to do where there is none', async () => {
    expect((await convertToPdf(docx, { office: null })).diagnostics).toMatchObject([
      { code: 'office-missing' },
    ]);
  });

  it.skipIf(process.platform === 'win32')(
    'gives the PDF that the program writes beside the document',
    async () => {
      const office = await program('for last; do :; done; cp "$last" "$(dirname "$last")/bao-cao.pdf"');
      expect(await convertToPdf(docx, { office })).toEqual({ bytes: Buffer.from(docx), diagnostics: [] });
    },
  );

  it.skipIf(process.platform === 'win32')('says so where the program ends without one', async () => {
    const office = await program('exit 77');
    expect(inWords((await convertToPdf(docx, { office })).diagnostics)).toMatchObject([
      { code: 'office-failed', message: { vi: expect.stringContaining('exit 77') } },
    ]);
  });

  it.skipIf(process.platform === 'win32')('ends a program that hangs, with what it started', async () => {
    const pids = join(await temporaryFolder(), 'pids');
    const office = await program(`echo $$ >>${pids}; sleep 60 & echo $! >>${pids}; sleep 60`);
    const { diagnostics } = await convertToPdf(docx, { office, seconds: 3 });
    expect(diagnostics).toMatchObject([{ code: 'office-too-slow' }]);
    await expect.poll(async () => (await pidsIn(pids)).filter(isAlive), { timeout: 4000 }).toEqual([]);
    expect(await pidsIn(pids)).toHaveLength(2);
  });

  it.skipIf(process.platform === 'win32')('says so where there is no room for it', async () => {
    const office = await program('exit 0');
    vi.stubEnv('TMPDIR', join(await temporaryFolder(), 'khong-co'));
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    expect((await convertToPdf(docx, { office })).diagnostics).toMatchObject([{ code: 'output-unwritable' }]);
  });

  it.skipIf(findOffice() === null)('fetches nothing, whatever the document links to', async () => {
    let fetched = 0;
    const server = createServer((socket) => {
      fetched += 1;
      socket.destroy();
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    onTestFinished(() => {
      server.close();
    });
    const { port } = server.address() as AddressInfo;
    const address = `http://127.0.0.1:${port}/a.png`;
    const linked = inBody(picture('r:link="rX"'), relate('word/document.xml', 'rX', 'image', address))();
    const { bytes, diagnostics } = await convertToPdf(linked);
    expect(diagnostics).toEqual([]);
    expect(Buffer.from(bytes ?? []).toString('latin1', 0, 5)).toBe('%PDF-');
    expect(fetched).toBe(0);
  });

  it('clears what killed runs of this machine left behind, and nothing else', async () => {
    const within = await temporaryFolder();
    const host = hostname()
      .replace(/[^A-Za-z0-9]+/gu, '')
      .slice(0, 20);
    const dead = `tthc-score-${host}-${2 ** 22 + 1}-abcDEF`;
    const others = [`tthc-score-${host}-${process.ppid}-abcDEF`, `tthc-score-khac-1-abcDEF`, 'tthc-score-x'];
    for (const name of [dead, ...others]) await mkdir(join(within, name, 'profile'), { recursive: true });
    const { folder } = await makeTemporaryFolder(within);
    const names = await namesIn(within);
    expect(names).not.toContain(dead);
    expect(names).toEqual([...others, basename(`${folder}`)].sort());
  });
});

describe('where LibreOffice is looked for', () => {
  it.each([
    ['linux', { PATH: '/opt/bin:/usr/bin' }, '/usr/bin/soffice'],
    ['linux', { PATH: '' }, '/usr/lib/libreoffice/program/soffice'],
    ['darwin', { PATH: '/usr/local/bin' }, '/Applications/LibreOffice.app/Contents/MacOS/soffice'],
    ['win32', { ProgramFiles: 'C:/Program Files' }, 'C:/Program Files/LibreOffice/program/soffice.com'],
  ] as const)('on %s with %j: %s', (platform, environment, place) => {
    expect(findOffice({ platform, environment, exists: (path) => path === place })).toBe(place);
  });

  it('is found nowhere on a machine without it', () => {
    expect(findOffice({ platform: 'win32', environment: {}, exists: () => false })).toBeNull();
  });
});

async function program(script: string): Promise<string> {
  const path = join(await temporaryFolder(), 'soffice');
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
  return path;
}

async function pidsIn(path: string): Promise<readonly number[]> {
  return (await readFile(path, 'utf8')).trim().split('\n').map(Number);
}
