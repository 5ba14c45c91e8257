import { describe, expect, it } from 'vitest';
import { publishedDiffers } from '#diagnostics/audit/audit';
import { publishedCopied } from '#diagnostics/audit/audit-copying';
import { differing } from '#diagnostics/audit/define-cause';
import { writeAuditWorkbook } from '#documents/xlsx/audit-workbook';
import { faultsOf } from '../../ooxml/faults-of.ts';
import { openWorkbook, sheetOf } from '../../ooxml/open-workbook.ts';
import { causeOf, differenceOf, messageOf } from '../../said.ts';
import { formulaLikeFinding } from './made-up-finding.ts';

const place = { sheet: 'Công bố', cell: 'C14', content: '1,93' };
const copied = { ...publishedCopied.sample(), place, unit: 'Phường Thanh Bình' };
const ofClass = differing(
  {
    figure: 'classification',
    published: 'Xuất sắc',
    computed: 'Tốt',
    formula: null,
    due: 'Tốt',
    recount: null,
    remedy: 'correct',
  },
  [publishedDiffers({})],
  { unit: 'Xã Nà Tấu' },
);

describe('an audit as a workbook', () => {
  it('is one that the Open XML SDK finds no fault with, and the same bytes every time', async () => {
    const write = () => writeAuditWorkbook([copied, ofClass, formulaLikeFinding]);
    const [first, second] = [await write(), await write()];
    expect(await faultsOf(first)).toEqual([]);
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('has figures as numbers with the decimals they were printed with, and their difference as a formula', async () => {
    const sheet = sheetOf(await openWorkbook(await writeAuditWorkbook([copied])), 'Đối chiếu');
    const row = sheet.getRow(5);
    expect([2, 3, 4, 5].map((column) => row.getCell(column).value)).toEqual([
      'Công bố',
      'C14',
      'Phường Thanh Bình',
      differenceOf(copied)?.figure,
    ]);
    const [published, computed] = [row.getCell(6), row.getCell(7)];
    expect([published.numFmt, computed.numFmt]).toEqual(['0.00', '0.00']);
    const apart = Number(published.value) - Number(computed.value);
    expect(row.getCell(8).value).toMatchObject({ formula: 'ROUND(F5-G5,2)' });
    expect(row.getCell(8).result).toBeCloseTo(apart, 10);
    expect(row.getCell(9).value).toBe(causeOf(copied));
  });

  it('has classes as words, without a difference', async () => {
    const sheet = sheetOf(await openWorkbook(await writeAuditWorkbook([ofClass])), 'Đối chiếu');
    expect([6, 7, 8].map((column) => sheet.getRow(5).getCell(column).value)).toEqual([
      'Xuất sắc',
      'Tốt',
      null,
    ]);
  });

  it('lists what is no difference on a sheet of its own', async () => {
    const workbook = await openWorkbook(await writeAuditWorkbook([copied, formulaLikeFinding]));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Đối chiếu', 'Ghi nhận']);
    expect(sheetOf(workbook, 'Ghi nhận').getCell('F5').value).toBe(messageOf(formulaLikeFinding));
  });

  it('says so where nothing differs', async () => {
    const sheet = sheetOf(await openWorkbook(await writeAuditWorkbook([])), 'Đối chiếu');
    expect(sheet.getCell('A2').value).toBe('Mọi số liệu công bố đều khớp với số tính lại.');
  });
});
