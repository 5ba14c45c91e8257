// Definitions: what was changed in a unit's sheet beside its values.

import { define } from '#diagnostics/define';
import { listed } from '#diagnostics/listed';
import { counted } from '#language/counted';

const askAgain = {
  vi: 'Gửi lại phiếu của đơn vị này, nhờ điền lại rồi gộp lần nữa.',
  en: 'Send the unit its sheet again, have it filled in again, and collect again.',
};

export const sheetHeadingsChanged = define.error<{ headings: readonly string[] }>(
  'unit-sheet-headings-changed',
  {
    title: { vi: 'Dòng tên cột của phiếu đã bị sửa', en: 'The headings of the sheet were changed' },
    vi: ({ headings }) => ({
      message: `Dòng tên cột của phiếu (${headings.join(' | ')}) đã bị sửa hoặc xóa, nên không biết cột nào ghi số liệu.`,
      help: `Ghi lại đúng tên các cột ${headings.join(', ')} rồi gộp lần nữa; hoặc gửi lại phiếu, nhờ đơn vị điền lại.`,
    }),
    en: ({ headings }) => ({
      message: `The headings of the sheet (${headings.join(' | ')}) were changed or deleted, so nobody knows which column holds the figures.`,
      help: `Write the headings ${headings.join(', ')} again and collect again; or send the unit its sheet once more.`,
    }),
    example: { headings: ['Mục', 'Giá trị', 'Kiểm tra'] },
  },
);

export const sheetRenamed = define.warning<{ found: string }>('unit-sheet-renamed', {
  title: { vi: 'Trang phiếu đã bị đổi tên', en: 'The sheet was renamed' },
  vi: ({ found }) => ({
    message: `Trang “Phiếu đơn vị” đã bị đổi tên thành “${found}”; số liệu vẫn đọc được.`,
    help: 'Xem lại phiếu: có thể đã được chép sang tệp khác.',
  }),
  en: ({ found }) => ({
    message: `Sheet “Phiếu đơn vị” was renamed “${found}”; its figures were read all the same.`,
    help: 'Look at the sheet: it may have been copied into another file.',
  }),
  example: { found: 'Sheet1' },
});

export const sheetRowDeleted = define.error<{ labels: readonly string[] }>('unit-sheet-row-deleted', {
  title: { vi: 'Phiếu thiếu dòng', en: 'Rows of the sheet are gone' },
  vi: ({ labels }) => ({
    message: `Phiếu thiếu ${labels.length} dòng: ${listed(labels)}. Thiếu dòng thì không biết là 0 hay chưa ghi.`,
    help: askAgain.vi,
  }),
  en: ({ labels }) => ({
    message: `${counted(labels.length, 'row')} gone from the sheet: ${listed(labels)}. Without them nobody knows whether 0 or nothing is meant.`,
    help: askAgain.en,
  }),
  example: { labels: ['Đã giải quyết / Quá hạn'] },
});

export const sheetRowInserted = define.warning<{ label: string }>('unit-sheet-row-inserted', {
  title: { vi: 'Phiếu có thêm dòng', en: 'A row was inserted' },
  vi: ({ label }) => ({
    message: `Dòng “${label}” không có trong phiếu đã phát; không lấy số ở dòng này.`,
    help: 'Hỏi đơn vị muốn nói gì ở dòng này; nếu là số liệu thì ghi vào đúng mục.',
  }),
  en: ({ label }) => ({
    message: `Row “${label}” is not on the sheet that was handed out; nothing is taken from it.`,
    help: 'Ask the unit what it means; a figure belongs into its own row.',
  }),
  example: { label: 'Hồ sơ rút' },
});

export const sheetLabelChanged = define.error<{
  found: string;
  expected: string;
}>('unit-sheet-label-changed', {
  title: { vi: 'Tên mục trên phiếu đã bị sửa', en: 'A label of the sheet was changed' },
  vi: ({ found, expected }) => ({
    message: `Mục này đã bị sửa thành “${found}”; phiếu đã phát ghi “${expected}”. Không biết số bên cạnh là của mục nào.`,
    help: askAgain.vi,
  }),
  en: ({ found, expected }) => ({
    message: `This label was changed to “${found}”; the sheet handed out says “${expected}”. Nobody knows which of them the figure beside it is.`,
    help: askAgain.en,
  }),
  example: { found: 'Đã giải quyết / Trễ', expected: 'Đã giải quyết / Quá hạn' },
});

export const sheetLabelDoubled = define.error<{ label: string; first: string }>('unit-sheet-label-doubled', {
  title: { vi: 'Một mục có hai dòng', en: 'A label stands twice' },
  vi: ({ label, first }) => ({
    message: `Mục “${label}” đã có ở ô ${first}; không biết lấy số ở dòng nào.`,
    help: askAgain.vi,
  }),
  en: ({ label, first }) => ({
    message: `Label “${label}” already stands in cell ${first}; nobody knows which row counts.`,
    help: askAgain.en,
  }),
  example: { label: 'Tiếp nhận / Trực tuyến', first: 'A12' },
});

export const sheetChecksOverwritten = define.warning<{
  cells: readonly string[];
}>('unit-sheet-checks-overwritten', {
  title: { vi: 'Công thức kiểm tra đã bị ghi đè', en: 'Checks of the sheet were overwritten' },
  vi: ({ cells }) => ({
    message: `Công thức ở cột Kiểm tra đã bị xóa hoặc dán đè (${cells.length} ô: ${listed(cells)}), nên phiếu không còn tự báo chỗ lệch.`,
    help: 'Số liệu vẫn được đọc và kiểm tra khi gộp; nhắc đơn vị chỉ ghi vào cột Giá trị.',
  }),
  en: ({ cells }) => ({
    message: `Formulas of column Kiểm tra were deleted or pasted over (${counted(cells.length, 'cell')}: ${listed(cells)}), so the sheet tells no differences any more.`,
    help: 'The figures are read and checked all the same; ask the unit to write into column Giá trị only.',
  }),
  example: { cells: ['C21'] },
});

export const sheetsSeveral = define.error<{ sheets: readonly string[] }>('unit-sheet-several', {
  title: { vi: 'Tệp có nhiều phiếu khác nhau', en: 'Several sheets that differ in one file' },
  vi: ({ sheets }) => ({
    message: `Tệp có ${sheets.length} trang phiếu ghi khác nhau: ${listed(sheets)}. Không lấy số liệu của tệp.`,
    help: 'Để mỗi tệp một phiếu: xóa trang không dùng, hoặc lưu từng trang thành một tệp riêng, rồi gộp lại.',
  }),
  en: ({ sheets }) => ({
    message: `The file has ${counted(sheets.length, 'different unit sheet')}: ${listed(sheets)}. Nothing is taken from it.`,
    help: 'Leave one in a file: delete the sheet that is not meant, or save each as a file of its own, and collect again.',
  }),
  example: { sheets: ['Phiếu đơn vị', 'Phiếu đơn vị (2)'] },
});

export const sheetOutsideValues = define.warning<{
  cells: readonly { cell: string; content: string }[];
}>('unit-sheet-outside-values', {
  title: { vi: 'Phiếu có chữ, số ngoài cột Giá trị', en: 'Something beside column Giá trị of a unit sheet' },
  vi: ({ cells }) => ({
    message: `Có ${cells.length} ô ghi ngoài cột Giá trị, không được đọc: ${listed(cells.map(inWords))}.`,
    help: 'Nếu là số liệu thì chuyển sang cột Giá trị của dòng ấy rồi gộp lại; nếu là ghi chú thì không phải làm gì.',
  }),
  en: ({ cells }) => ({
    message: `${counted(cells.length, 'cell')} beside column Giá trị not read: ${listed(cells.map(inWords))}.`,
    help: 'If they are figures, move them to column Giá trị of their rows and collect again; if remarks, nothing needs doing.',
  }),
  example: { cells: [{ cell: 'D18', content: '1' }] },
});

function inWords({ cell, content }: { readonly cell: string; readonly content: string }): string {
  return `${cell} “${content}”`;
}

export const sheetMerged = define.error<{ area: string }>('unit-sheet-merged', {
  title: { vi: 'Phiếu có ô bị trộn', en: 'Cells of the sheet were merged' },
  vi: ({ area }) => ({
    message: `Các ô ${area} đã bị trộn, nên không biết số là của dòng nào.`,
    help: askAgain.vi,
  }),
  en: ({ area }) => ({
    message: `Cells ${area} were merged, so nobody knows which row the figure belongs to.`,
    help: askAgain.en,
  }),
  example: { area: 'B12:B13' },
});

export const sheetUnprotected = define.warning('unit-sheet-unprotected', {
  title: { vi: 'Phiếu đã bị mở khóa', en: 'The sheet is no longer protected' },
  vi: {
    message: 'Phiếu đã bị mở khóa hoặc chép sang tệp khác, nên các ô khóa có thể đã bị sửa.',
    help: 'Các chỗ sửa tìm được đã nêu ở trên; không có gì khác thì không cần làm gì.',
  },
  en: {
    message:
      'The protection was taken off, or the sheet was copied into another file: locked cells may have been changed.',
    help: 'Changes that were found are named; otherwise there is nothing to do.',
  },
  example: {},
});

export const sheetSavedAsPage = define.warning('unit-sheet-saved-as-page', {
  title: { vi: 'Phiếu được lưu thành trang web', en: 'The sheet was saved as a web page' },
  vi: {
    message:
      'Phiếu được lưu thành trang web (.htm, hoặc .xls chứa HTML); số đọc được, nhưng khóa và công thức kiểm tra đã mất.',
    help: 'Nhắc đơn vị lưu theo kiểu Excel Workbook (.xlsx).',
  },
  en: {
    message:
      'The sheet was saved as a web page (.htm, or .xls with HTML): its figures can be read, but locks and checks are lost.',
    help: 'Ask the unit to save it as Excel Workbook (.xlsx).',
  },
  example: {},
});
