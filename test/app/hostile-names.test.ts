// Names that would choose a place or a program, all in one workbook, through to the files that are written.
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeReport } from '#app/make-report';
import { namesIn, temporaryFolder } from '../files/temporary-folder.ts';
import { hostileNames } from '../hostile/kinds/texts.ts';
import { sheetsWith } from '../hostile/sample-parts.ts';
import { unitHeader } from '../workbook/sample.ts';

const rows = hostileNames.map(([, name], index) => [
  index + 1,
  'TP',
  `${name} ${index}`,
  1,
  269,
  0,
  270,
  0,
  0,
  0,
  0,
  100,
  'Niêm yết và điện tử',
]);

describe('names of units that would lead elsewhere', () => {
  it('give files inside the folder asked for, with names that Windows takes', async () => {
    const folder = await temporaryFolder();
    const inside = join(folder, 'a', 'b', 'c');
    await mkdir(inside, { recursive: true });
    const workbook = join(inside, 'q2.xlsx');
    await writeFile(workbook, sheetsWith({ 'Đơn vị': [unitHeader, ...rows] }));
    const { ending, result, diagnostics } = await makeReport({
      workbook,
      folder: join(inside, 'out'),
      formats: ['docx'],
      perUnit: true,
      perUnitFiles: true,
    });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(ending).toBe('done');
    expect(result?.files).toHaveLength(1 + rows.length);
    const written = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = written.filter((entry) => entry.isFile()).map(({ name }) => name);
    expect(files).toHaveLength(2 + rows.length);
    expect(await namesIn(inside)).toEqual(['out', 'q2.xlsx']);
    expect(await namesIn(join(inside, 'out'))).toEqual(['q2-bao-cao.docx', 'q2-bieu-don-vi']);
    for (const name of files) {
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]|[. ]\.docx$/u);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120);
    }
  });
});
