// The internal annex of late and overdue dossiers as a workbook. Every text is written as text: none becomes a formula.
import { gridLines, printSetUp, typeface } from '#ooxml/write/sheet-style';
import { beginWorkbook, workbookBytes } from '#ooxml/write/workbook-bytes';

export interface AnnexRow {
  readonly unit: string;
  readonly code: string;
  readonly procedure: string;
  /** "13/3/2026" */
  readonly due: string;
  /** Blank of a dossier that is pending. */
  readonly ended: string;
  /** Up to its end, or to the last day of the period. */
  readonly daysLate: number | null;
  readonly handler: string;
  readonly file: string;
  readonly row: number | null;
}

const columns: readonly (readonly [
  title: string,
  width: number,
  value: (row: AnnexRow) => string | number | null,
])[] = [
  ['Đơn vị', 30, ({ unit }) => unit],
  ['Mã hồ sơ', 28, ({ code }) => code],
  ['Tên thủ tục hành chính', 48, ({ procedure }) => procedure],
  ['Ngày hẹn trả', 13, ({ due }) => due],
  ['Ngày kết thúc', 13, ({ ended }) => ended],
  ['Số ngày quá hạn', 10, ({ daysLate }) => daysLate],
  ['Người giải quyết', 26, ({ handler }) => handler],
  ['Tệp', 20, ({ file }) => file],
  ['Dòng', 8, ({ row }) => row],
];

const headRow = 3;

/** XLSX bytes; `remark` stands under the table. */
export async function writeAnnex(rows: readonly AnnexRow[], remark: string): Promise<Uint8Array> {
  const workbook = beginWorkbook();
  const sheet = workbook.addWorksheet('Hồ sơ quá hạn', {
    views: [{ state: 'frozen', ySplit: headRow }],
    pageSetup: printSetUp(`${headRow}:${headRow}`, 1),
  });
  const title = sheet.getCell(1, 1);
  title.value = 'HỒ SƠ GIẢI QUYẾT QUÁ HẠN VÀ ĐANG GIẢI QUYẾT QUÁ HẠN';
  title.font = { ...typeface, size: 14, bold: true };
  columns.forEach(([heading, width], index) => {
    sheet.getColumn(index + 1).width = width;
    const cell = sheet.getCell(headRow, index + 1);
    cell.value = heading;
    cell.font = { ...typeface, bold: true };
    cell.border = gridLines;
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  });
  rows.forEach((row, at) => {
    columns.forEach(([, , value], index) => {
      const cell = sheet.getCell(headRow + 1 + at, index + 1);
      const shown = value(row);
      cell.value = shown === '' ? null : typeof shown === 'string' ? shown.slice(0, 32_000) : shown;
      cell.font = typeface;
      cell.border = gridLines;
      cell.numFmt = typeof shown === 'number' ? '0' : '@';
      cell.alignment = { vertical: 'top', wrapText: typeof shown === 'string' };
    });
  });
  const below = sheet.getCell(headRow + rows.length + 2, 1);
  below.value = remark;
  below.font = { ...typeface, italic: true };
  return await workbookBytes(workbook);
}
