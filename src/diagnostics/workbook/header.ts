// Definitions: a column that is missing, doubled, ambiguous, misspelt or unknown.

import { define } from '#diagnostics/define';
import { counted } from '#language/counted';

export const columnMissing = define.error<{
  sheet: string;
  column: string;
  /** A heading of the table that is nearly the missing one. */
  nearest: string | null;
}>('column-missing', {
  title: { vi: 'Thiếu cột', en: 'A column is missing' },
  vi: ({ sheet, column, nearest }) => ({
    message: `Bảng ở trang “${sheet}” không có cột “${column}”.`,
    help:
      nearest === null
        ? `Chèn thêm cột với tiêu đề “${column}” rồi điền số liệu, hoặc sửa lại tiêu đề của cột tương ứng.`
        : `Nếu là cột “${nearest}” thì sửa tiêu đề thành “${column}”; nếu không, chèn thêm cột này.`,
  }),
  en: ({ sheet, column, nearest }) => ({
    message: `The table of sheet “${sheet}” has no column “${column}”.`,
    help:
      nearest === null
        ? `Insert a column headed “${column}” and fill it in, or fix the heading of the column in question.`
        : `If column “${nearest}” is meant, change its heading to “${column}”; else insert this column.`,
  }),
  example: { sheet: 'Đơn vị', column: 'Khối', nearest: null },
});

export const columnDoubled = define.error<{ column: string; cells: readonly string[] }>('column-doubled', {
  title: { vi: 'Hai cột trùng nhau', en: 'Two columns are the same' },
  vi: ({ column, cells }) => ({
    message: `Cột “${column}” xuất hiện ${cells.length} lần, ở các ô ${cells.join(', ')}; không biết lấy số liệu ở cột nào.`,
    help: 'Giữ lại một cột; xóa hoặc đổi tiêu đề cột kia.',
  }),
  en: ({ column, cells }) => ({
    message: `Column “${column}” stands ${counted(cells.length, 'time')}, in cells ${cells.join(', ')}; which one counts is unknown.`,
    help: 'Keep one, and delete or rename the other.',
  }),
  example: { column: 'Đã giải quyết / Quá hạn', cells: ['K5', 'L5'] },
});

export const columnAmbiguous = define.error<{
  header: string;
  columns: readonly string[];
}>('column-ambiguous', {
  title: { vi: 'Tiêu đề cột chưa rõ', en: 'A heading may mean several columns' },
  vi: ({ header, columns }) => ({
    message: `Tiêu đề “${header}” có thể là ${columns.map((column) => `“${column}”`).join(' hoặc ')}.`,
    help: `Ghi rõ cả nhóm trong tiêu đề, ví dụ “${columns[0] ?? ''}”, hoặc đặt tên nhóm ở dòng tiêu đề phía trên.`,
  }),
  en: ({ header, columns }) => ({
    message: `Heading “${header}” may be ${columns.map((column) => `“${column}”`).join(' or ')}.`,
    help: `Write the whole of it, such as “${columns[0] ?? ''}”, or put the block's name into the heading row above.`,
  }),
  example: { header: 'Quá hạn', columns: ['Đã giải quyết / Quá hạn', 'Đang giải quyết / Quá hạn'] },
});

export const columnMisspelt = define.warning<{ header: string; column: string }>('column-misspelt', {
  title: { vi: 'Tiêu đề cột có thể gõ nhầm', en: 'A heading may be misspelt' },
  vi: ({ header, column }) => ({
    message: `Cột “${header}” không được đọc; bảng thiếu cột “${column}” có tên gần giống.`,
    help: `Nếu đúng là cột đó, sửa tiêu đề thành “${column}”.`,
  }),
  en: ({ header, column }) => ({
    message: `Column “${header}” is not read; the table lacks column “${column}”, whose name is close.`,
    help: `If it is that column, change its heading to “${column}”.`,
  }),
  example: { header: 'Đã giải quyết / Quá hạng', column: 'Đã giải quyết / Quá hạn' },
});

export const columnUnread = define.error<{
  header: string;
  block: string;
  /** Columns of the block that the table has not got otherwise. */
  missing: readonly string[];
}>('column-unread', {
  title: { vi: 'Cột trong nhóm số liệu không đọc được', en: 'A column of a block could not be read' },
  vi: ({ header, block, missing }) => ({
    message: `Không nhận ra tiêu đề “${header}” thuộc nhóm “${block}”, nên số liệu của cột này sẽ bị mất.`,
    help:
      missing.length === 0
        ? `Nhóm “${block}” đã đủ cột: gộp số liệu vào một cột của nhóm; nếu là cột ghi riêng, chuyển ra ngoài nhóm, tiêu đề không bắt đầu bằng “${block}”.`
        : `Sửa tiêu đề thành một trong: ${listed(missing)}; nếu là cột ghi riêng, chuyển ra ngoài nhóm, tiêu đề không bắt đầu bằng “${block}”.`,
  }),
  en: ({ header, block, missing }) => ({
    message: `Heading “${header}” in block “${block}” is not recognised, so that its figures would be lost.`,
    help:
      missing.length === 0
        ? `Block “${block}” has all its columns: add the figures to one of them; a column of your own goes outside the block, under a heading that does not begin with “${block}”.`
        : `Change the heading to one of: ${listed(missing)}; a column of your own goes outside the block, under a heading that does not begin with “${block}”.`,
  }),
  example: {
    header: 'Đã giải quyết / Chưa kịp',
    block: 'Đã giải quyết',
    missing: ['Đã giải quyết / Quá hạn'],
  },
});

export const columnAbsent = define.warning<{
  absent: readonly string[];
  /** Columns of the same block that the table has. */
  present: readonly string[];
}>('column-absent', {
  title: { vi: 'Nhóm số liệu thiếu cột', en: 'A block of counts lacks a column' },
  vi: ({ absent, present }) => ({
    message: `Bảng có cột ${listed(present)} nhưng không có cột ${listed(absent)}, nên hồ sơ thuộc cột ấy tính là 0 ở mọi dòng.`,
    help: 'Nếu có hồ sơ thuộc cột ấy, chèn thêm cột với tiêu đề đó rồi điền số; nếu không có hồ sơ nào thì chèn cột và ghi 0.',
  }),
  en: ({ absent, present }) => ({
    message: `The table has columns ${listed(present)}, but no column ${listed(absent)}, so that every row counts 0 such dossiers.`,
    help: 'If there are such dossiers, insert a column with that heading and fill it in; if there are none, insert it with 0.',
  }),
  example: {
    absent: ['Đã giải quyết / Quá hạn'],
    present: ['Đã giải quyết / Trước hạn', 'Đã giải quyết / Đúng hạn'],
  },
});

export const columnUnknown = define.info<{ headers: readonly string[] }>('column-unknown', {
  title: { vi: 'Cột không dùng đến', en: 'A column that is not used' },
  vi: ({ headers }) => ({
    message: `Không đọc ${headers.length} cột ngoài biểu nhập liệu: ${listed(headers)}.`,
    help: 'Không cần làm gì nếu đó là cột ghi riêng; nếu là số liệu phải tính, đặt tiêu đề như trong tệp mẫu (tthc-score init).',
  }),
  en: ({ headers }) => ({
    message: `${counted(headers.length, 'column')} outside the input form, not read: ${listed(headers)}.`,
    help: 'Nothing to do if they are your own; if they hold figures that should count, head them as in an empty workbook (tthc-score init).',
  }),
  example: { headers: ['Điện thoại', 'Người nhập'] },
});

export const columnUnheaded = define.info<{
  /** The first cell of each such column. */
  cells: readonly { cell: string; content: string }[];
}>('column-unheaded', {
  title: { vi: 'Cột không có tiêu đề', en: 'A column without a heading' },
  vi: ({ cells }) => ({
    message: `Không đọc ${cells.length} cột vì không có tiêu đề: ${firstOf(cells, 'ô')}.`,
    help: 'Không cần làm gì nếu đó là chỗ ghi riêng; nếu là số liệu phải tính, ghi tiêu đề cột như trong tệp mẫu (tthc-score init) hoặc chuyển vào đúng cột.',
  }),
  en: ({ cells }) => ({
    message: `${counted(cells.length, 'column')} without a heading, not read: ${firstOf(cells, 'cell')}.`,
    help: 'Nothing to do if they are your own notes; if they hold figures that should count, head the column as in an empty workbook (tthc-score init) or move them to the right column.',
  }),
  example: { cells: [{ cell: 'N2', content: '99' }] },
});

function firstOf(cells: readonly { cell: string; content: string }[], word: string): string {
  const shown = cells.slice(0, 10).map(({ cell, content }) => `${word} ${cell} “${content}”`);
  return cells.length > shown.length ? `${shown.join(', ')}…` : shown.join(', ');
}

function listed(headers: readonly string[]): string {
  const shown = headers.slice(0, 10).map((header) => `“${header}”`);
  return headers.length > shown.length ? `${shown.join(', ')}…` : shown.join(', ');
}
