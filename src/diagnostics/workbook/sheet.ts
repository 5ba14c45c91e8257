// Definitions: a sheet that is missing, doubled, empty, or without the table it should hold.

import { define } from '#diagnostics/define';
import { counted } from '#language/counted';

export const sheetMissing = define.error<{ sheet: string; found: readonly string[] }>('sheet-missing', {
  title: { vi: 'Thiếu trang tính', en: 'A sheet is missing' },
  vi: ({ sheet, found }) => ({
    message: `Sổ tính không có trang “${sheet}”${found.length === 0 ? '' : `; các trang hiện có: ${quoted(found)}`}.`,
    help: `Đổi tên trang tương ứng thành “${sheet}”, hoặc chép trang này từ tệp mẫu (tthc-score init) sang.`,
  }),
  en: ({ sheet, found }) => ({
    message: `The workbook has no sheet “${sheet}”${found.length === 0 ? '' : `; its sheets: ${quoted(found)}`}.`,
    help: `Rename the sheet in question to “${sheet}”, or copy that sheet from an empty workbook (tthc-score init).`,
  }),
  example: { sheet: 'Đơn vị', found: ['Thông tin', 'Sheet1'] },
});

export const sheetDoubled = define.error<{ sheet: string; found: readonly string[] }>('sheet-doubled', {
  title: { vi: 'Hai trang tính cùng tên', en: 'Two sheets of the same name' },
  vi: ({ sheet, found }) => ({
    message: `Có ${found.length} trang cùng được hiểu là “${sheet}”: ${quoted(found)}; chương trình đọc trang đứng trước.`,
    help: 'Giữ một trang, đổi tên hoặc xóa trang kia (kể cả trang đang ẩn).',
  }),
  en: ({ sheet, found }) => ({
    message: `The name “${sheet}” is that of ${counted(found.length, 'sheet')}: ${quoted(found)}; the first is read.`,
    help: 'Keep one, and rename or delete the other (hidden sheets too).',
  }),
  example: { sheet: 'Đơn vị', found: ['Đơn vị', 'đơn vị '] },
});

export const sheetEmpty = define.error<{ sheet: string }>('sheet-empty', {
  title: { vi: 'Trang tính trống', en: 'The sheet is empty' },
  vi: ({ sheet }) => ({
    message: `Trang “${sheet}” không có nội dung nào.`,
    help: 'Nhập số liệu vào trang theo các cột của tệp mẫu (tthc-score init).',
  }),
  en: ({ sheet }) => ({
    message: `Sheet “${sheet}” has no content.`,
    help: 'Fill it in by the columns of an empty workbook (tthc-score init).',
  }),
  example: { sheet: 'Đơn vị' },
});

export const tableNotFound = define.error<{ sheet: string; columns: readonly string[] }>('table-not-found', {
  title: { vi: 'Không tìm thấy bảng', en: 'The table cannot be found' },
  vi: ({ sheet, columns }) => ({
    message: `Trang “${sheet}” không có dòng tiêu đề nào nhận ra được.`,
    help: `Đặt lại tên các cột như trong tệp mẫu (tthc-score init): ${columns.join(', ')}…`,
  }),
  en: ({ sheet, columns }) => ({
    message: `Sheet “${sheet}” has no row of headings that could be recognised.`,
    help: `Name the columns as in an empty workbook (tthc-score init): ${columns.join(', ')}…`,
  }),
  example: { sheet: 'Đơn vị', columns: ['Khối', 'Đơn vị', 'Tiếp nhận / Trực tuyến'] },
});

export const tableByField = define.error<{ sheet: string; heading: string }>('table-by-field', {
  title: { vi: 'Bảng ghi theo lĩnh vực, không theo đơn vị', en: 'A table by field, not by unit' },
  vi: ({ sheet, heading }) => ({
    message: `Bảng ở trang “${sheet}” ghi theo lĩnh vực (cột “${heading}”), không theo đơn vị, nên không chấm điểm được.`,
    help: 'Xuất biểu theo từng đơn vị từ phần mềm một cửa rồi dán vào; nếu chỉ chấm cả xã, chép số của dòng Tổng cộng thành một dòng đơn vị trong tệp mẫu (tthc-score init).',
  }),
  en: ({ sheet, heading }) => ({
    message: `The table of sheet “${sheet}” has its rows by field (column “${heading}”), not by unit, and cannot be scored.`,
    help: 'Export the table by unit from the one-stop system and paste that; to score the commune as a whole, copy the figures of its total row into one row of an empty workbook (tthc-score init).',
  }),
  example: { sheet: 'Đơn vị', heading: 'Lĩnh vực, công việc giải quyết theo cấp' },
});

export const tableDoubled = define.error<{ sheet: string; read: string; second: string }>('table-doubled', {
  title: { vi: 'Hai bảng trên một trang', en: 'Two tables on one sheet' },
  vi: ({ sheet, read, second }) => ({
    message: `Trang “${sheet}” có hai bảng: tiêu đề ở ô ${read} và ô ${second}; chỉ bảng ở ô ${read} được đọc.`,
    help: 'Giữ lại một bảng của kỳ này; bảng kỳ khác thì chuyển sang trang khác. Nếu hai bảng cùng kỳ, xóa dòng tiêu đề thứ hai để các dòng liền nhau.',
  }),
  en: ({ sheet, read, second }) => ({
    message: `Sheet “${sheet}” has two tables, headed in cells ${read} and ${second}; only the one at ${read} is read.`,
    help: 'Keep the table of this period, and move any other to a sheet of its own. If both are of this period, delete the second heading, so that the rows follow one another.',
  }),
  example: { sheet: 'Đơn vị', read: 'A3', second: 'A28' },
});

export const noUnits = define.error<{ sheet: string }>('no-units', {
  title: { vi: 'Không có đơn vị nào', en: 'There are no units' },
  vi: ({ sheet }) => ({
    message: `Bảng ở trang “${sheet}” không có dòng đơn vị nào.`,
    help: 'Nhập mỗi đơn vị một dòng ngay dưới dòng tiêu đề, ít nhất có Khối và Đơn vị.',
  }),
  en: ({ sheet }) => ({
    message: `The table of sheet “${sheet}” has no row of a unit.`,
    help: 'Write one row per unit below the headings, with at least Khối and Đơn vị.',
  }),
  example: { sheet: 'Đơn vị' },
});

export const textInLegacyFont = define.error<{
  encoding: string;
  content: string;
  cells: number;
  /** The same in Unicode; null where that is not certain. */
  intended: string | null;
}>('text-in-legacy-font', {
  title: { vi: 'Chữ gõ bằng phông cũ, không phải Unicode', en: 'Text in a font of before Unicode' },
  vi: ({ encoding, content, cells, intended }) => ({
    message: `Có ${cells} ô gõ bằng bảng mã ${encoding}, như “${content}”, không phải Unicode.`,
    help: `${intended === null ? '' : `Có thể là “${intended}”. `}Chuyển cả trang sang Unicode (UniKey: Ctrl+Shift+F6, chọn bảng mã nguồn và đích Unicode), đổi phông sang Times New Roman rồi lưu lại.`,
  }),
  en: ({ encoding, content, cells, intended }) => ({
    message: `${counted(cells, 'cell')} typed in ${encoding}, such as “${content}”, and not in Unicode.`,
    help: `${intended === null ? '' : `It may be “${intended}”. `}Convert the sheet to Unicode (UniKey: Ctrl+Shift+F6), set its font to Times New Roman and save.`,
  }),
  example: { encoding: 'TCVN3 (ABC)', content: '§¬n vÞ', cells: 24, intended: 'Đơn vị' },
});

function quoted(names: readonly string[]): string {
  const shown = names.slice(0, 8).map((name) => `“${name}”`);
  return names.length > shown.length ? `${shown.join(', ')}…` : shown.join(', ');
}
