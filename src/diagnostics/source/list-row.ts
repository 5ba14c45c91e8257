// Definitions: one row of a dossier list. None prints what stands in a cell, which may be personal data: the row is named.

import { define } from '#diagnostics/define';
import type { Severity } from '#diagnostics/diagnostic';
import { counted } from '#language/counted';
import type { Text } from '#language/language';

function rowFault(
  code: string,
  [vi, en]: readonly [string, string],
  [helpVi, helpEn]: readonly [string, string],
  severity: Severity = 'error',
) {
  const uncounted =
    severity === 'error' ? [' Dòng này không được đếm.', ' The row is not counted.'] : ['', ''];
  return define[severity](code, {
    title: { vi, en },
    vi: () => ({ message: `${vi}.${uncounted[0]}`, help: helpVi }),
    en: () => ({ message: `${en}.${uncounted[1]}`, help: helpEn }),
    example: {},
  });
}

const dateHelp = [
  'Ghi ngày trước tháng sau, như 13/03/2026 hay 10:56 13/03/2026; năm từ 1990 đến 2100.',
  'Write the day first, such as 13/03/2026 or 10:56 13/03/2026, with a year from 1990 to 2100.',
] as const;

export const receivedUnreadable = rowFault(
  'list-received-unreadable',
  ['Ngày nhận không đọc được', 'The date of receipt cannot be read'],
  dateHelp,
);

export const dueUnreadable = rowFault(
  'list-due-unreadable',
  ['Ngày hẹn trả không đọc được', 'The due date cannot be read'],
  dateHelp,
);

export const endUnreadable = rowFault(
  'list-end-unreadable',
  ['Ngày kết thúc không đọc được', 'The date of the end cannot be read'],
  dateHelp,
);

export const requestUnreadable = rowFault(
  'list-request-unreadable',
  ['Ngày yêu cầu bổ sung không đọc được', 'The date of the supplement request cannot be read'],
  dateHelp,
);

export const receiptMissing = rowFault(
  'list-receipt-missing',
  ['Hồ sơ không ghi ngày nhận', 'The dossier has no date of receipt'],
  [
    'Ghi ngày nhận của hồ sơ trên hệ thống rồi xuất lại.',
    'Enter the date of receipt in the system and export again.',
  ],
);

export const endMissing = rowFault(
  'list-end-missing',
  [
    'Hồ sơ đã xong hoặc đã rút nhưng không ghi ngày kết thúc',
    'The dossier is finished or withdrawn, but has no date of its end',
  ],
  [
    'Ghi ngày kết thúc trên hệ thống rồi xuất lại.',
    'Enter the date of its end in the system and export again.',
  ],
);

export const endBeforeReceipt = rowFault(
  'list-end-before-receipt',
  ['Ngày kết thúc trước ngày nhận', 'The end is before the receipt'],
  [
    'Sửa ngày nhận hoặc ngày kết thúc trên hệ thống rồi xuất lại.',
    'Correct one of the two dates and export again.',
  ],
);

export const unitMissing = rowFault(
  'list-unit-missing',
  ['Dòng không ghi đơn vị', 'The row names no unit'],
  ['Ghi đơn vị của hồ sơ rồi chạy lại.', 'Enter the unit of the dossier and run again.'],
);

export const endThoughPending = rowFault(
  'list-end-though-pending',
  [
    'Trạng thái là chưa xong nhưng có ngày kết thúc; hồ sơ được đếm theo trạng thái',
    'The state says pending, but there is a date of the end; it is counted by its state',
  ],
  ['Kiểm tra hồ sơ trên hệ thống: đã xong hay chưa.', 'Check in the system whether the dossier is finished.'],
  'warning',
);

export const dueBeforeReceipt = rowFault(
  'list-due-before-receipt',
  [
    'Ngày hẹn trả trước ngày nhận; hồ sơ vẫn được đếm',
    'The due date is before the receipt; the dossier is counted',
  ],
  ['Kiểm tra ngày hẹn trả trên hệ thống.', 'Check the due date in the system.'],
  'warning',
);

export const codeDayDiffers = rowFault(
  'list-code-day-differs',
  ['Ngày trong mã hồ sơ khác ngày nhận', 'The date within the code is not the date of receipt'],
  [
    'Thường do nhập hồ sơ sau ngày nhận; kiểm tra ngày nhận nếu lệch nhiều.',
    'Often a dossier entered later than received; check the date of receipt if they are far apart.',
  ],
  'info',
);

export const twiceItsTime = rowFault(
  'list-twice-its-time',
  ['Hồ sơ đang giải quyết đã quá gấp đôi thời hạn', 'The dossier is pending for more than twice its time'],
  [
    'Kiểm tra hồ sơ còn đang giải quyết không, hay quên kết thúc trên hệ thống.',
    'Check whether it is still being handled, or was not closed in the system.',
  ],
  'info',
);

type Doubled = {
  /** "ho-so.csv dòng 2" */
  kept: string;
};

export const rowDoubled = define.info<Doubled>('list-row-doubled', {
  title: { vi: 'Hồ sơ ghi hai lần', en: 'A dossier stands twice' },
  vi: ({ kept }) => ({
    message: `Mã hồ sơ của dòng này đã có ở ${kept}; hồ sơ được đếm một lần, theo dòng kia.`,
    help: 'Không cần sửa nếu danh sách ghép từ nhiều tệp.',
  }),
  en: ({ kept }) => ({
    message: `The code of this row also stands at ${kept}; the dossier is counted once, by that row.`,
    help: 'Nothing to fix where the list is made of several files.',
  }),
  example: { kept: 'ho-so.csv:2' },
});

export const rowDoubledDiffers = define.warning<Doubled>('list-row-doubled-differs', {
  title: { vi: 'Hồ sơ ghi hai lần, số liệu khác nhau', en: 'A dossier stands twice with different figures' },
  vi: ({ kept }) => ({
    message: `Mã hồ sơ của dòng này đã có ở ${kept}, nhưng đơn vị, trạng thái, hình thức hoặc ngày khác nhau; đếm theo dòng kia.`,
    help: 'Giữ một dòng: dòng được đếm là dòng có ngày kết thúc, hoặc ngày kết thúc muộn hơn, hoặc đứng trước.',
  }),
  en: ({ kept }) => ({
    message: `The code of this row also stands at ${kept}, with another unit, state, channel or date; that row is counted.`,
    help: 'Keep one: the row counted is the one with an end, or the later end, or else the first.',
  }),
  example: { kept: 'ho-so.csv:2' },
});

type Leftover = {
  title: Text;
  more: number;
  /** Whether the list numbers its rows; a table of a server may not. */
  isNumbered: boolean;
};

function leftOver(code: string, severity: Severity, title: Text) {
  return define[severity]<Leftover>(code, {
    title,
    vi: ({ title: kind, more, isNumbered }, n) => ({
      message: `${isNumbered ? 'Còn ' : ''}${n(more)} dòng không nêu số dòng: ${kind.vi}.`,
      help: isNumbered
        ? 'Sửa các dòng đã nêu rồi chạy lại để thấy các dòng sau.'
        : 'Bảng không có cột số thứ tự: thêm cột số nguyên tên id hay stt vào bảng (hoặc khung nhìn) rồi chạy lại để thấy số của từng dòng.',
    }),
    en: ({ title: kind, more, isNumbered }) => ({
      message: `${counted(more, 'row')} not named: ${kind.en}.`,
      help: isNumbered
        ? 'Correct those that are named and run again to see the next ones.'
        : 'The table does not number its rows: add a whole-number column named id or stt to it (or to a view) and run again to see which they are.',
    }),
    example: {
      title: { vi: 'Ngày nhận không đọc được', en: 'The date of receipt cannot be read' },
      more: 1200,
      isNumbered: true,
    },
  });
}

/** Further rows of one kind, beyond those named; of a table without numbers, all. */
export const rowsNotListed = leftOver('list-rows-not-listed', 'info', {
  vi: 'Còn dòng cùng loại không nêu số',
  en: 'Further rows of a kind are not named',
});

/** The same of rows that were not counted. */
export const faultyRowsNotListed = leftOver('list-faulty-rows-not-listed', 'error', {
  vi: 'Còn dòng có lỗi không nêu số',
  en: 'Further faulty rows are not named',
});
