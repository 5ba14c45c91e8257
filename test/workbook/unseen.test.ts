import { describe, expect, it } from 'vitest';
import { readSubmission } from '#workbook/read-submission';
import { messageOf } from '../said.ts';
import { workbookParts, zipParts } from './make-workbook.ts';
import { found, read, sampleSheets, unitRows } from './sample.ts';

const unitsPart = 'xl/worksheets/sheet3.xml';
const withUnits = async (change: (xml: string) => string) => {
  const parts = workbookParts(sampleSheets);
  const outcome = await readSubmission(zipParts({ ...parts, [unitsPart]: change(parts[unitsPart] ?? '') }));
  return { outcome, found: found(outcome) };
};
const columns = (xml: string, cols: string) => xml.replace('<sheetData>', `<cols>${cols}</cols><sheetData>`);

describe('rows and columns that the sheet does not show', () => {
  it.each(['hidden="1"', 'hidden="true"', 'ht="0" customHeight="1"'])(
    'a row of %s counts, and is told',
    async (how) => {
      const { outcome, found: findings } = await withUnits((xml) =>
        xml.replace('<row r="4">', `<row r="4" ${how}>`),
      );
      expect(findings).toEqual(['hidden-rows-counted Đơn vị!C4']);
      expect(messageOf(outcome.diagnostics[0])).toContain('Phường Him Lam (dòng 4)');
      expect(outcome.submission?.units).toHaveLength(4);
    },
  );

  it('rows are told once a sheet, with their number', async () => {
    const { outcome } = await withUnits((xml) =>
      xml.replace(/<row r="([345])">/gu, '<row r="$1" hidden="1">'),
    );
    expect(outcome.diagnostics).toHaveLength(1);
    expect(messageOf(outcome.diagnostics[0])).toContain('3 dòng');
  });

  it('a hidden column of counts is told, one of notes or with nothing in it is not', async () => {
    const late = await withUnits((xml) => columns(xml, '<col min="9" max="9" hidden="1"/>'));
    expect(late.found).toEqual(['hidden-columns-counted Đơn vị!I1']);
    expect(messageOf(late.outcome.diagnostics[0])).toContain('Đã giải quyết / Quá hạn');
    expect((await withUnits((xml) => columns(xml, '<col min="14" max="16384" hidden="1"/>'))).found).toEqual(
      [],
    );
    expect((await withUnits((xml) => columns(xml, '<col min="1" max="13" width="9"/>'))).found).toEqual([]);
  });

  it('a header or a total that is hidden is no row that counts', async () => {
    const { found: findings } = await withUnits((xml) =>
      xml.replace('<row r="1">', '<row r="1" hidden="1">'),
    );
    expect(findings).toEqual([]);
  });
});

describe('a sheet beside that of the contract', () => {
  it.each([
    'Đơn vị (2)',
    'Đơn vị 2',
    'Bản sao của Đơn vị',
    'Copy of Đơn vị',
    'Don vi cu',
    'Đơn vị xã',
    'Đơn vi',
    'Khối (2)',
  ])('is named as not read: %s', async (name) => {
    const outcome = await read({ ...sampleSheets, [name]: unitRows });
    expect(found(outcome)).toEqual([`sheet-not-read ${name}`]);
    expect(outcome.submission?.units).toHaveLength(4);
  });

  it.each(['Hướng dẫn', 'Khối lượng công việc', 'Thông tin liên hệ', 'Sheet1', 'Danh sách hồ sơ', 'Biểu 03'])(
    'is no concern where it looks like none: %s',
    async (name) => {
      expect(found(await read({ ...sampleSheets, [name]: unitRows }))).toEqual([]);
    },
  );
});

describe('a sheet instead of one of the contract that may be left out', () => {
  it.each([
    ['Cán bộ (2)', 'Cán bộ'],
    ['Cán bộ, công chức', 'Cán bộ'],
    ['Công bố Q2', 'Công bố'],
    ['Khối 2022', 'Khối'],
  ])('is named as not read: %s', async (sheet, name) => {
    const { 'Thông tin': info, 'Đơn vị': units } = sampleSheets;
    const outcome = await read({ 'Thông tin': info, 'Đơn vị': units, [sheet]: [['Khối']] });
    expect(found(outcome)).toContain(`sheet-misnamed ${sheet}`);
    const told = outcome.diagnostics.find(({ code }) => code === 'sheet-misnamed');
    expect(messageOf(told)).toContain(`tên đúng là “${name}”`);
  });

  it('is not named twice where the contract’s sheet is there, too', async () => {
    const outcome = await read({ ...sampleSheets, 'Khối (2)': [['Mã khối']] });
    expect(found(outcome)).toEqual(['sheet-not-read Khối (2)']);
  });
});
