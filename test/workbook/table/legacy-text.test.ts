import { describe, expect, it } from 'vitest';
import { helpOf, messageOf } from '../../said.ts';
import { found, readUnits, unitRows } from '../sample.ts';

describe('text in a font of before Unicode', () => {
  it.each([
    [
      'TCVN3',
      ['Khèi', '§¬n vÞ', 'TiÕp nhËn / Trùc tuyÕn', '§· gi¶i quyÕt / Tr­íc h¹n', '§ang gi¶i quyÕt / Qu¸ h¹n'],
    ],
    [
      'VNI',
      [
        'Khoái',
        'Ñôn vò',
        'Tieáp nhaän / Tröïc tuyeán',
        'Ñaõ giaûi quyeát / Tröôùc haïn',
        'Ñang giaûi quyeát',
      ],
    ],
  ])('is named %s, and nothing else is said of the sheet', async (name, headings) => {
    const outcome = await readUnits([headings, ['XP', 'x', 1, 2, 3]]);
    expect(found(outcome)).toHaveLength(1);
    expect(found(outcome)[0]).toMatch(/^text-in-legacy-font Đơn vị!/u);
    expect(messageOf(outcome.diagnostics[0])).toContain(name);
    // What is probably meant is offered, and never put in its place.
    expect(helpOf(outcome.diagnostics[0])).toContain('Có thể là “Đơn vị”');
  });

  it('is not seen in Unicode text without marks, in foreign names, or in French', async () => {
    const note = (text: string) => [...(unitRows[0] ?? []), text];
    const rows = [
      note('Ghi chú'),
      ...unitRows
        .slice(1)
        .map((row, index) => [...row, ['Café à Genève', 'toán hóa', 'hoà oán', 'xoá khoá'][index] ?? null]),
    ];
    expect(found(await readUnits(rows))).toEqual([]);
  });
});
