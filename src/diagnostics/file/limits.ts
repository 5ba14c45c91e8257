// Definitions: more in a workbook than a table of one period has, or than a reader could go through.

import { define } from '#diagnostics/define';
import { counted } from '#language/counted';

export const tableTooLong = define.error<{ sheet: string; limit: number }>('table-too-long', {
  title: { vi: 'Bảng quá dài', en: 'The table is too long' },
  vi: ({ sheet, limit }, n) => ({
    message: `Bảng ở trang “${sheet}” có hơn ${n(limit)} dòng số liệu nên không được đọc.`,
    help: 'Xóa các dòng thừa dưới bảng; nếu là số liệu của nhiều cơ quan thì tách mỗi cơ quan một sổ tính.',
  }),
  en: ({ sheet, limit }) => ({
    message: `The table of sheet “${sheet}” has more than ${counted(limit, 'row')} of data and is not read.`,
    help: 'Delete the rows below the table; where they belong to several authorities, make one workbook for each.',
  }),
  example: { sheet: 'Đơn vị', limit: 5_000 },
});

export const nameTooLong = define.error<{
  column: string;
  start: string;
  length: number;
  limit: number;
}>('name-too-long', {
  title: { vi: 'Tên quá dài', en: 'The name is too long' },
  vi: ({ column, start, length, limit }, n) => ({
    message: `Cột “${column}” ghi “${start}…”, dài ${n(length)} ký tự; tên dài nhất là ${n(limit)} ký tự.`,
    help: 'Chỉ ghi tên trong ô này, phần còn lại chép sang cột Ghi chú.',
  }),
  en: ({ column, start, length, limit }, n) => ({
    message: `Column “${column}” holds “${start}…”, ${counted(length, 'character')} long; a name has at most ${n(limit)}.`,
    help: 'Write only the name in this cell, and the rest in column Ghi chú.',
  }),
  example: { column: 'Đơn vị', start: 'Phòng Tư pháp, số liệu đã đối chiếu', length: 1_200, limit: 250 },
});

export const findingsLeftOut = define.error<{ shown: number; more: number }>('findings-left-out', {
  title: { vi: 'Quá nhiều lỗi, chỉ nêu phần đầu', en: 'Too many findings: only the first are listed' },
  vi: ({ shown, more }, n) => ({
    message: `Chỉ nêu ${n(shown)} điểm đầu; còn ${n(more)} điểm nữa.`,
    help: 'Nhiều lỗi như vậy thường do bảng dán lệch cột hoặc sai trang: sửa các lỗi đầu tiên rồi chạy lại.',
  }),
  en: ({ shown, more }, n) => ({
    message: `Findings listed: the first ${n(shown)} only; not listed: ${n(more)}.`,
    help: 'So many mostly come of a table pasted into the wrong columns or sheet: fix the first ones and run again.',
  }),
  example: { shown: 5_000, more: 12_345 },
});
