import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowNumbers } from '#files/blank-lines';
import { temporaryFolder } from './temporary-folder.ts';

it('numbers records as Excel numbers rows: blank lines count, lines within quotes do not', async () => {
  const path = join(await temporaryFolder(), 'a.csv');
  const line = fc.constantFrom('a,b', '', '"a\n\nb",c', '""', 'x');
  const ends = fc.constantFrom('\n', '\r\n');
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 12 }),
      ends,
      fc.boolean(),
      fc.boolean(),
      async (lines, end, wide, marked) => {
        const text = (marked || wide ? '\ufeff' : '') + lines.join(end);
        writeFileSync(path, wide ? Buffer.from(text, 'utf16le') : text);
        const rows = lines.flatMap((each, index) => (each === '' ? [] : [index + 1]));
        const found = await rowNumbers(
          path,
          rows.map((_, record) => record),
          wide ? 2 : 1,
        );
        expect([...found.values()]).toEqual(rows);
      },
    ),
    { numRuns: 200 },
  );
});
