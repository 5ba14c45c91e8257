// Definitions: figures stated for a group that do not agree with its units or with each other.

import { define } from '#diagnostics/define';

export const groupTotalDiffers = define.warning<{
  /** The column: "Số liệu khối / Đúng hạn". */
  column: string;
  stated: number;
  units: number;
}>('group-total-differs', {
  title: { vi: 'Số liệu khối khác tổng các đơn vị', en: 'A group total differs from the sum over its units' },
  vi: ({ column, stated, units }, n) => ({
    message: `“${column}” ghi ${n(stated)}, nhưng cộng các đơn vị của khối được ${n(units)}: lệch ${n(Math.abs(stated - units))}. Chương trình lấy số cộng từ các đơn vị.`,
    help: 'Tìm đơn vị còn sót hoặc ghi nhầm; nếu số của các đơn vị đúng thì sửa hoặc xóa số ở trang Khối.',
  }),
  en: ({ column, stated, units }, n) => ({
    message: `“${column}” says ${n(stated)}, but the units of the group make ${n(units)}: a difference of ${n(Math.abs(stated - units))}. The sum over the units counts.`,
    help: 'Look for a unit left out or miscounted; if the units are right, fix or clear the figure on sheet Khối.',
  }),
  example: { column: 'Số liệu khối / Đúng hạn', stated: 1958, units: 1957 },
});

export const groupFeedbackDiffers = define.warning<{
  /** The column: "PAKN / Đúng hạn". */
  column: string;
  stated: number;
  units: number;
}>('group-feedback-differs', {
  title: {
    vi: 'PAKN của khối khác tổng các đơn vị',
    en: 'Feedback of a group differs from the sum over its units',
  },
  vi: ({ column, stated, units }, n) => ({
    message: `“${column}” của khối ghi ${n(stated)}, nhưng cộng các đơn vị của khối được ${n(units)}: lệch ${n(Math.abs(stated - units))}. Khối được chấm theo số ghi ở trang Khối.`,
    help: 'Nếu số của các đơn vị là đủ thì xóa số ở trang Khối để chương trình tự cộng; nếu khối còn phản ánh, kiến nghị ngoài các đơn vị thì không phải sửa.',
  }),
  en: ({ column, stated, units }, n) => ({
    message: `“${column}” of the group says ${n(stated)}, but its units make ${n(units)}: a difference of ${n(Math.abs(stated - units))}. The group is scored by sheet Khối.`,
    help: 'If the units are complete, clear the figure on sheet Khối and the sum is taken; if the group has feedback beside that of its units, there is nothing to do.',
  }),
  example: { column: 'PAKN / Đúng hạn', stated: 10, units: 12 },
});

export const onlineDossiersDiffer = define.warning<{
  received: number;
  handled: number;
  /** Columns left blank and taken as 0. */
  blank: readonly string[];
}>('online-dossiers-differ', {
  title: {
    vi: 'Hồ sơ DVCTT của khối không khớp nhau',
    en: 'Dossiers of level 3/4 procedures do not balance',
  },
  vi: ({ received, handled, blank }, n) => ({
    message: `Hồ sơ DVCTT nhận ${n(received)} (trực tuyến + trực tiếp + kỳ trước), nhưng đã và đang giải quyết cộng lại ${n(handled)}: lệch ${n(Math.abs(received - handled))}${blank.length === 0 ? '' : `; để trống: ${blank.join(', ')}`}.`,
    help: 'Đối chiếu các cột DVCTT với Cổng dịch vụ công; số này in ở ghi chú tiêu chí 9 của biểu.',
  }),
  en: ({ received, handled, blank }, n) => ({
    message: `Dossiers of level 3/4 procedures received (online + in person + carried over): ${n(received)}; resolved or pending: ${n(handled)}: a difference of ${n(Math.abs(received - handled))}${blank.length === 0 ? '' : `; blank: ${blank.join(', ')}`}.`,
    help: 'Compare the columns DVCTT with the public service portal; they are printed in the note of criterion 9.',
  }),
  example: { received: 2290, handled: 2203, blank: ['DVCTT / Đúng hạn'] },
});

export const onlineDossiersIncomplete = define.warning<{
  given: string;
  blank: string;
}>('online-dossiers-incomplete', {
  title: { vi: 'Hồ sơ DVCTT của khối chưa ghi đủ', en: 'Dossiers of level 3/4 procedures are incomplete' },
  vi: ({ given, blank }) => ({
    message: `Khối có ghi “${given}” nhưng để trống “${blank}”, nên tỷ lệ trực tuyến của khối được cộng từ các đơn vị.`,
    help: `Điền “${blank}” (không có hồ sơ nào thì ghi 0), hoặc xóa “${given}”.`,
  }),
  en: ({ given, blank }) => ({
    message: `The group gives “${given}” but leaves “${blank}” blank, so its online share is summed over its units.`,
    help: `Fill in “${blank}” (0 where there are none), or clear “${given}”.`,
  }),
  example: { given: 'DVCTT / Trực tuyến', blank: 'DVCTT / Trực tiếp' },
});

export const lateReasonWithoutLate = define.info<{ reason: string }>('late-reason-without-late', {
  title: {
    vi: 'Có lý do quá hạn nhưng không có hồ sơ quá hạn',
    en: 'A reason for lateness without late dossiers',
  },
  vi: ({ reason }) => ({
    message: `“Lý do quá hạn” ghi “${reason}”, nhưng không đơn vị nào của khối có hồ sơ đã giải quyết quá hạn, nên báo cáo không in lý do này.`,
    help: 'Kiểm tra cột Đã giải quyết / Quá hạn của các đơn vị; nếu đúng là không có thì xóa lý do.',
  }),
  en: ({ reason }) => ({
    message: `“Lý do quá hạn” says “${reason}”, but no unit of the group resolved a dossier late, so the report does not print it.`,
    help: 'Check column Đã giải quyết / Quá hạn of the units; if there are none, clear the reason.',
  }),
  example: { reason: 'do hồ sơ phức tạp' },
});
