// Definitions: figures that cannot be written into a copy of a person's own workbook.
import { define } from '#diagnostics/define';

export const fillNotPossible = define.error('fill-not-possible', {
  title: {
    vi: 'Không ghi số liệu vào bản sao của sổ tính được',
    en: 'A copy of the workbook cannot be filled in',
  },
  vi: {
    message:
      'Tệp không phải tệp .xlsx do Excel hoặc LibreOffice ghi, nên không ghi số liệu vào bản sao được.',
    help: 'Mở tệp bằng Excel, chọn Lưu thành (Save As), kiểu Excel Workbook (.xlsx), rồi chạy lại với tệp mới.',
  },
  en: {
    message: 'This is not an .xlsx file as Excel or LibreOffice write it, so no copy of it can be filled in.',
    help: 'Open it in Excel, choose Save As, type Excel Workbook (.xlsx), and run again with the new file.',
  },
  example: {},
});

export const fillCellMerged = define.error<{ column: string; merged: string }>('fill-cell-merged', {
  title: { vi: 'Ô cần ghi nằm trong vùng trộn ô', en: 'The cell to be filled in is merged' },
  vi: ({ column, merged }) => ({
    message: `Ô của cột “${column}” nằm trong vùng trộn ${merged}, nên không ghi số của riêng dòng này được.`,
    help: 'Bỏ trộn ô trong Excel, lưu lại rồi chạy lại.',
  }),
  en: ({ column, merged }) => ({
    message: `The cell of column “${column}” is part of the merged area ${merged}, so it cannot take the value of this row alone.`,
    help: 'Unmerge the cells in Excel, save, and run again.',
  }),
  example: { column: 'Đã giải quyết / Quá hạn', merged: 'K9:K10' },
});

export const fillSharedFormula = define.error<{ column: string }>('fill-shared-formula', {
  title: { vi: 'Ô cần ghi có công thức dùng chung', en: 'The cell to be filled in shares its formula' },
  vi: ({ column }) => ({
    message: `Ô của cột “${column}” có công thức dùng chung cho các ô bên cạnh, nên không thay bằng số được.`,
    help: 'Xóa công thức ở cột này trong Excel (hoặc dán giá trị thay công thức), lưu lại rồi chạy lại.',
  }),
  en: ({ column }) => ({
    message: `The cell of column “${column}” holds a formula that other cells share, so a value cannot take its place.`,
    help: 'Delete the formulas of that column in Excel (or paste values over them), save, and run again.',
  }),
  example: { column: 'Đã giải quyết / Quá hạn' },
});
