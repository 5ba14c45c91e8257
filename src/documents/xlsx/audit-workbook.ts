// `audit -o`: published against computed figures as a workbook, and all else that was noticed.

import { isDifference } from '#diagnostics/describe';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { readDecimal } from '#language/numbers';
import { beginResults, workbookBytes } from '#ooxml/write/workbook-bytes';
import type { Workbook } from '#ooxml/write/workbook-types';
import { type AuditRow, auditTable } from '#report/tables/audit-table';
import { addFindingsSheet } from './result/findings-sheet.ts';
import { addResultSheet, type ResultCell } from './result/result-sheet.ts';

/** XLSX bytes. `diagnostics` are those of the whole run, in the order in which they are to be listed. */
export async function writeAuditWorkbook(diagnostics: readonly Diagnostic[]): Promise<Uint8Array> {
  const workbook = beginResults();
  addDifferencesSheet(workbook, auditTable(diagnostics, 'vi'));
  addFindingsSheet(
    workbook,
    diagnostics.filter((one) => !isDifference(one)),
  );
  return workbookBytes(workbook);
}

function addDifferencesSheet(workbook: Workbook, differences: readonly AuditRow[]): void {
  const rows = addResultSheet(workbook, {
    name: 'Đối chiếu',
    title: 'SỐ CÔNG BỐ KHÁC SỐ TÍNH LẠI',
    subtitle:
      differences.length === 0
        ? 'Mọi số liệu công bố đều khớp với số tính lại.'
        : `${differences.length} số khác nhau. Chênh lệch là số công bố trừ số tính lại.`,
    columns: [
      { title: 'STT', width: 6 },
      { title: 'Trang', width: 14 },
      { title: 'Ô', width: 8 },
      { title: 'Đơn vị', width: 30, words: true },
      { title: 'Số liệu', width: 14, words: true },
      { title: 'Công bố', width: 12 },
      { title: 'Tính lại', width: 12 },
      { title: 'Chênh lệch', width: 12 },
      { title: 'Nguyên nhân khả dĩ', width: 52, words: true },
      { title: 'Cách xử lý', width: 34, words: true },
      { title: 'Mã', width: 26, words: true },
    ],
    frozen: 4,
  });
  differences.forEach((row, index) => {
    const published = figureCell(row.published);
    const computed = figureCell(row.computed);
    const line = rows.firstRow + index;
    rows.add([
      { value: index + 1 },
      { value: row.sheet },
      { value: row.cell },
      { value: row.unit },
      { value: row.figure },
      published,
      computed,
      differenceCell(row, published, computed, line),
      { value: row.causes },
      { value: row.remedy },
      { value: row.code },
    ]);
  });
  rows.finish();
}

/** A figure as a number shown with the decimals it was printed with; a class as it stands. */
function figureCell(printed: string): ResultCell {
  const decimal = readDecimal(printed);
  if (decimal === null) return { value: printed === '' ? null : printed };
  const decimals = decimal.split('.')[1]?.length ?? 0;
  return { value: Number(decimal), format: decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}` };
}

/** Live, so that a figure corrected in this workbook shows what is left of the difference. */
function differenceCell(
  { difference }: AuditRow,
  published: ResultCell,
  computed: ResultCell,
  row: number,
): ResultCell {
  const decimal = readDecimal(difference.replace('−', '-'));
  if (decimal === null || typeof published.value !== 'number' || typeof computed.value !== 'number')
    return { value: null };
  const decimals = Math.max(
    ...[published, computed].map(({ format = '' }) => format.split('.')[1]?.length ?? 0),
  );
  const places = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  return {
    value: { formula: `ROUND(F${row}-G${row},${decimals})`, result: Number(decimal), date1904: false },
    format: `+${places};-${places};0`,
  };
}
