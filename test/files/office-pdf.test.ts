import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findOffice } from '#files/find-office';
import { convertToPdf } from '#files/office-pdf';
import { temporaryFolder } from './temporary-folder.ts';

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
    expect((await convertToPdf(docx, { office })).diagnostics).toMatchObject([
      { code: 'office-failed', message: { vi: expect.stringContaining('exit 77') } },
    ]);
  });

  it.skipIf(process.platform === 'win32')('ends a program that hangs, with what it started', async () => {
    const office = await program('sleep 60 & sleep 60');
    const start = performance.now();
    expect((await convertToPdf(docx, { office, seconds: 0.3 })).diagnostics).toMatchObject([
      { code: 'office-too-slow' },
    ]);
    expect(performance.now() - start).toBeLessThan(20_000);
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
