// Sheet "Ghi nhận": every diagnostic with its sheet, cell, severity, message and help.

import { describe } from '#diagnostics/describe';
import type { Diagnostic, Severity } from '#diagnostics/diagnostic';
import { background } from '#ooxml/write/sheet-style';
import type { Workbook } from '#ooxml/write/workbook-types';
import { addResultSheet } from './result-sheet.ts';

const severities: Readonly<Record<Severity, { readonly name: string; readonly colour: string }>> = {
  error: { name: 'Lỗi', colour: 'FF9999' },
  warning: { name: 'Cảnh báo', colour: 'FFE699' },
  info: { name: 'Lưu ý', colour: 'DDEBF7' },
};

/** In the order given. */
export function addFindingsSheet(workbook: Workbook, diagnostics: readonly Diagnostic[]): void {
  const rows = addResultSheet(workbook, {
    name: 'Ghi nhận',
    title: 'NHỮNG ĐIỀU CHƯƠNG TRÌNH GHI NHẬN KHI ĐỌC VÀ CHẤM ĐIỂM',
    subtitle: summary(diagnostics),
    columns: [
      { title: 'STT', width: 6 },
      { title: 'Mức độ', width: 12 },
      { title: 'Trang', width: 16 },
      { title: 'Ô', width: 8 },
      { title: 'Đơn vị', width: 26, words: true },
      { title: 'Nội dung', width: 62, words: true },
      { title: 'Cách xử lý', width: 62, words: true },
      { title: 'Mã', width: 30, words: true },
    ],
    frozen: 2,
  });
  diagnostics.forEach((diagnostic, index) => {
    const { severity, place, unit, code } = diagnostic;
    const { message, help } = describe(diagnostic, 'vi');
    rows.add(
      [
        index + 1,
        severities[severity].name,
        place?.sheet ?? '',
        place?.cell ?? '',
        unit ?? '',
        message,
        help,
        code,
      ].map((value) => ({ value })),
    );
    rows.sheet.getCell(rows.firstRow + index, 2).fill = background(severities[severity].colour);
  });
  rows.finish();
}

function summary(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return 'Không có lỗi, cảnh báo hay lưu ý nào.';
  const counted = (['error', 'warning', 'info'] as const).map((severity) => {
    const count = diagnostics.filter((one) => one.severity === severity).length;
    return `${severities[severity].name.toLowerCase()}: ${count}`;
  });
  return `Có ${diagnostics.length} ghi nhận (${counted.join(', ')}).`;
}
