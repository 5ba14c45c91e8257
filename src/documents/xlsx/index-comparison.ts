// `compare -o` by an index as a workbook: one sheet, a row for each unit.
import { beginResults, workbookBytes } from '#ooxml/write/workbook-bytes';
import type { IndexComparison } from '#report/index/compare-index';
import { disclaimerText } from '#report/index/index-table';
import { addResultSheet } from './result/result-sheet.ts';

/** XLSX bytes; the same comparison always gives the same. */
export async function indexComparisonWorkbook(comparison: IndexComparison): Promise<Uint8Array> {
  const { periods, groups, levels } = comparison;
  const workbook = beginResults();
  const rows = addResultSheet(workbook, {
    name: 'Chỉ số qua các kỳ',
    title: 'CHỈ SỐ TÍNH LẠI QUA CÁC KỲ',
    subtitle: disclaimerText.vi,
    columns: [
      { title: 'Cấp', width: 14 },
      { title: 'Đơn vị', width: 36, words: true },
      ...periods.map((title) => ({ title, width: 15 })),
      { title: 'Thay đổi', width: 11 },
      ...groups.map((title) => ({ title, width: 12 })),
    ],
    frozen: 2,
  });
  for (const { name, rows: units } of levels)
    for (const unit of units)
      rows.add(
        [name, unit.name, ...unit.totals, unit.change, ...unit.groupChanges].map((value) => ({
          value: value === '' ? null : value,
        })),
      );
  rows.finish();
  return workbookBytes(workbook);
}
