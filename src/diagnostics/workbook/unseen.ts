// Definitions: what is in the workbook, but not before the clerk's eyes.

import { define } from '#diagnostics/define';
import { listed } from '#diagnostics/listed';
import { counted } from '#language/counted';

export const hiddenRowsCounted = define.warning<{
  sheet: string;
  /** "Phòng Y tế (dòng 4)" is made of each. */
  rows: readonly { name: string; number: number }[];
}>('hidden-rows-counted', {
  title: { vi: 'Dòng đang ẩn vẫn được tính', en: 'Hidden rows are counted' },
  vi: ({ sheet, rows }) => ({
    message: `Trang “${sheet}” có ${rows.length} dòng đang ẩn hoặc bị lọc mà vẫn được tính: ${listed(rows.map(({ name, number }) => `${name} (dòng ${number})`))}.`,
    help: 'Nếu không tính các dòng này thì xóa hẳn; nếu tính thì bỏ lọc, bỏ ẩn (Unhide) để thấy đủ khi đối chiếu.',
  }),
  en: ({ sheet, rows }) => ({
    message: `Sheet “${sheet}” has ${counted(rows.length, 'row')} hidden or filtered out, and still counted: ${listed(rows.map(({ name, number }) => `${name} (row ${number})`))}.`,
    help: 'Delete them if they should not count; if they should, clear the filter or unhide them, so that all are seen.',
  }),
  example: { sheet: 'Đơn vị', rows: [{ name: 'Phòng Y tế', number: 4 }] },
});

export const hiddenColumnsCounted = define.warning<{
  sheet: string;
  columns: readonly string[];
}>('hidden-columns-counted', {
  title: { vi: 'Cột đang ẩn vẫn được tính', en: 'Hidden columns are counted' },
  vi: ({ sheet, columns }) => ({
    message: `Trang “${sheet}” có ${columns.length} cột đang ẩn mà số liệu vẫn được tính: ${listed(columns)}.`,
    help: 'Bỏ ẩn cột (Unhide) để đối chiếu; nếu không dùng thì xóa số liệu trong cột.',
  }),
  en: ({ sheet, columns }) => ({
    message: `Sheet “${sheet}” counts the figures of ${counted(columns.length, 'hidden column')}: ${listed(columns)}.`,
    help: 'Unhide them to check the figures; if they are not meant, clear what stands in them.',
  }),
  example: { sheet: 'Đơn vị', columns: ['Đã giải quyết / Quá hạn'] },
});

export const sheetNotRead = define.warning<{ sheet: string; read: string }>('sheet-not-read', {
  title: { vi: 'Trang gần giống tên không được đọc', en: 'A sheet of a similar name is not read' },
  vi: ({ sheet, read }) => ({
    message: `Trang “${sheet}” không được đọc; chương trình chỉ đọc trang “${read}”.`,
    help: `Nếu “${sheet}” có số liệu phải tính thì chép sang trang “${read}”; nếu là bản cũ thì xóa hoặc đổi tên.`,
  }),
  en: ({ sheet, read }) => ({
    message: `Sheet “${sheet}” is not read; only sheet “${read}” is.`,
    help: `If “${sheet}” holds figures that should count, copy them to sheet “${read}”; delete or rename it if it is an old copy.`,
  }),
  example: { sheet: 'Đơn vị (2)', read: 'Đơn vị' },
});

export const sheetMisnamed = define.warning<{ sheet: string; name: string }>('sheet-misnamed', {
  title: { vi: 'Trang đặt tên khác nên không được đọc', en: 'A sheet under another name is not read' },
  vi: ({ sheet, name }) => ({
    message: `Trang “${sheet}” không được đọc; sổ tính không có trang nào tên đúng là “${name}”.`,
    help: `Nếu “${sheet}” là trang ${name} thì đổi tên thành “${name}”; nếu là trang ghi riêng thì không phải làm gì.`,
  }),
  en: ({ sheet, name }) => ({
    message: `Sheet “${sheet}” is not read; the workbook has no sheet whose name is just “${name}”.`,
    help: `If “${sheet}” is meant as sheet ${name}, rename it to “${name}”; if it is your own, there is nothing to do.`,
  }),
  example: { sheet: 'Cán bộ (2)', name: 'Cán bộ' },
});
