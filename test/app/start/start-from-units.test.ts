import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { composeNewWorkbook, type NewWorkbookOptions } from '#app/start-workbook';
import { readSubmission } from '#workbook/read-submission';
import { faultsOf } from '../../ooxml/faults-of.ts';
import { cellWith, openWorkbook, sheetOf } from '../../ooxml/open-workbook.ts';

const folder = mkdtempSync(join(tmpdir(), 'tthc-units-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const period = 'Quý III/2026';

describe('a new workbook with the office’s units', () => {
  it('of last quarter’s workbook has their groups and names, and not one figure of it', async () => {
    const { submission, taken } = await started({ units: 'fixtures/q2-2022.xlsx' });
    expect(taken).toEqual({
      all: 22,
      groups: [
        { key: 'TP', units: 10 },
        { key: 'XP', units: 12 },
      ],
    });
    expect(submission?.units).toHaveLength(22);
    expect(submission?.groups.map(({ key, formName }) => [key, formName])).toEqual([
      ['TP', 'Biểu mẫu số 03 (TP)'],
      ['XP', 'Biểu mẫu số 03 (xã phường)'],
    ]);
    const figures = submission?.units.flatMap(({ counts }) => Object.values(counts.received));
    expect(new Set(figures)).toEqual(new Set([0]));
    expect(submission?.groups.every(({ procedures }) => procedures.all === null)).toBe(true);
  });

  it.each([
    ['semicolons, with a mark', '\ufeffKhối;Đơn vị\r\nTP;Phòng Tư pháp\r\nXP;"Phường A; B"\r\n', 'utf8', 2],
    ['tabs, as Excel saves “Unicode text”', 'Khối\tĐơn vị\r\nTP\tPhòng Tư pháp\r\n', 'utf16le', 1],
    ['one name a line, commas among them', 'Đơn vị\nPhòng Tài nguyên, Môi trường\n\nPhòng Y tế\n', 'utf8', 2],
  ] as const)('is made from a text file of %s', async (_, text, encoding, count) => {
    const marked = encoding === 'utf16le' ? `\ufeff${text}` : text;
    const { taken } = await started({ units: fileWith('units.csv', Buffer.from(marked, encoding)) });
    expect(taken?.all).toBe(count);
  });

  it('is made from a page that a system named .xls, and from typed names', async () => {
    const page = '<html><table><tr><th>STT<th>Đơn vị<th>Khối<tr><td>1<td>Phòng A<td>TP</table></html>';
    const ofPage = await started({ units: fileWith('units.xls', page) });
    expect(ofPage).toMatchObject({ taken: { all: 1 }, codes: [] });
    const typed = await started({ units: 'TP: Phòng A; Phòng B; XP: Xã C' });
    expect(typed.submission?.units.map(({ ordinal, group, name }) => `${ordinal} ${group} ${name}`)).toEqual([
      '1 TP Phòng A',
      '2 TP Phòng B',
      '1 XP Xã C',
    ]);
  });

  it('is sound, its drop-downs and checks over the units', async () => {
    const { bytes } = await started({ units: 'TP: Phòng A; Phòng B' });
    expect(await faultsOf(bytes ?? new Uint8Array())).toEqual([]);
    const sheet = sheetOf(await openWorkbook(bytes ?? new Uint8Array()), 'Đơn vị');
    expect(cellWith(sheet, 'Phòng A')).toBeDefined();
  });

  it('has them on sheet Chỉ số 766 where that is the workbook’s', async () => {
    const { bytes } = await started({ units: 'Xã A; Xã B', rules: 'qd766-2022' });
    const sheet = sheetOf(await openWorkbook(bytes ?? new Uint8Array()), 'Chỉ số 766');
    expect(cellWith(sheet, 'Xã B')).toBeDefined();
  });

  it('is not made of a file that is not there or cannot be read; names that will not do are wrong usage', async () => {
    expect(await started({ units: join(folder, 'thieu.xlsx') })).toMatchObject({
      ending: 'file-failed',
      codes: ['file-missing'],
    });
    const ansi = fileWith(
      'ansi.csv',
      Buffer.from([0x4b, 0x68, 0xd4, 0x69, 0x2c, 0x0a, 0x41, 0x2c, 0xff, 0x0a]),
    );
    expect(await started({ units: ansi })).toMatchObject({ ending: 'file-failed', codes: ['list-not-read'] });
    const quote = fileWith('nhay.csv', 'Khối,Đơn vị\nTP,"Phòng Tư\n');
    expect(await started({ units: quote })).toMatchObject({
      ending: 'file-failed',
      codes: ['list-not-read'],
    });
    expect(await started({ units: fileWith('thu.csv', 'Họ tên,Tuổi\nA,3\n') })).toMatchObject({
      ending: 'faulty',
      codes: ['office-list-without-names'],
    });
    expect(await started({ units: 'A, B' })).toMatchObject({ ending: 'wrong-usage' });
  });
});

async function started(options: NewWorkbookOptions) {
  const { result, ending, diagnostics } = await composeNewWorkbook({ period, ...options });
  const bytes = result?.bytes ?? null;
  const submission = bytes === null ? null : (await readSubmission(bytes)).submission;
  const all = [...(result?.ofSource ?? []), ...diagnostics];
  return { bytes, submission, taken: result?.taken, ending, codes: all.map(({ code }) => code) };
}

function fileWith(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
