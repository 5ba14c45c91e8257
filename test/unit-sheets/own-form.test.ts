import { copyFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeReport } from '#app/make-report';
import { readReturned } from '#unit-sheets/read-returned';
import { temporaryFolder } from '../files/temporary-folder.ts';

describe('a filled Biểu mẫu số 03 of one unit', () => {
  it('gives its counts, levels and self-scores, as Word and as Excel file', async () => {
    const folder = await temporaryFolder();
    const workbook = join(folder, 'q2.xlsx');
    await copyFile('fixtures/q2-2022.xlsx', workbook);
    await makeReport({ workbook, formats: ['docx', 'xlsx'], perUnit: false, perUnitFiles: true });
    const forms = join(folder, 'q2-bieu-don-vi');
    const files = (await readdir(forms)).filter((name) => name.startsWith('12 '));
    expect(files).toHaveLength(2);
    for (const file of files) {
      const returned = await readReturned(await readFile(join(forms, file)));
      expect(returned).toMatchObject({
        unit: 'Phường Him Lam',
        period: expect.stringMatching(/quý II/iu),
        counts: {
          'received.online': 21,
          'received.inPerson': 266,
          'received.carriedOver': 0,
          'stated.received': 287,
          'resolved.early': 274,
          'resolved.onTime': 0,
          'resolved.late': 10,
          'pending.inTime': 3,
          oneStopRate: 100,
          publication: 'Niêm yết và điện tử',
        },
        selfScores: { 'criteria.1': 1.93, 'criteria.3': 1.96, 'criteria.9': 0 },
        diagnostics: [],
      });
    }
  });
});
