// Definitions: counts that a published report states nowhere, or only in other words.

import { define } from '#diagnostics/define';
import { listed } from '#diagnostics/listed';
import type { Text } from '#language/language';
import type { NumberFormat } from '#language/number-format';

export const reportCarriedOverUnknown = define.warning<{
  units: readonly string[];
}>('report-carried-over-unknown', {
  title: { vi: 'Không biết bao nhiêu hồ sơ chuyển sang kỳ sau', en: 'What is carried over is not known' },
  vi: ({ units }) => ({
    message: `Số liệu trong báo cáo không đủ hoặc không khớp, nên chưa biết số hồ sơ chuyển qua của: ${listed(units)}; để trống.`,
    help: 'Ghi cột Tiếp nhận / Kỳ trước của các đơn vị này.',
  }),
  en: ({ units }) => ({
    message: `The report’s counts are incomplete or contradict each other, so what is carried over is not known of: ${listed(units)}; left blank.`,
    help: 'Write column Tiếp nhận / Kỳ trước of these units.',
  }),
  example: { units: ['Phường Mường Thanh'] },
});

/** Why a count is taken: the note says that there were some, the late leave no other, or the group's form has just so many. */
export type TakenWhy =
  | 'noted'
  | 'late'
  | {
      readonly form: number;
      readonly otherUnits: number;
      /** Where the unit's own counts contradict each other. */
      readonly received: number | null;
    };

export const reportCountTaken = define.warning<{
  column: string;
  stated: number | null;
  taken: number;
  why: TakenWhy;
}>('report-count-taken-from-others', {
  title: {
    vi: 'Số dùng để đối chiếu lấy theo chỗ khác của báo cáo',
    en: 'A count taken from elsewhere in the report',
  },
  vi: ({ column, stated, taken, why }, n) => ({
    message: `“${column}”: ghi chú ${stated === null ? 'không nói' : `ghi ${stated}`}, đối chiếu theo ${taken}, vì ${takenWords(why, taken, n).vi}.`,
    help: 'Xem lại sổ theo dõi; init --from để trống hoặc giữ số của ghi chú cho người quyết định.',
  }),
  en: ({ column, stated, taken, why }, n) => ({
    message: `“${column}”: the note ${stated === null ? 'does not state it' : `says ${stated}`}; the audit takes ${taken}, as ${takenWords(why, taken, n).en}.`,
    help: 'Look into your records; init --from leaves it blank, or as the note has it, for a person to decide.',
  }),
  onPage: {
    vi: 'Xem lại sổ theo dõi; trong sổ tính mới, ô này để trống hoặc giữ số của ghi chú cho người quyết định.',
    en: 'Look into your records; the new workbook leaves it blank, or as the note has it, for a person to decide.',
  },
  example: {
    column: 'Đã giải quyết / Quá hạn',
    stated: 3,
    taken: 2,
    why: { form: 100, otherUnits: 98, received: 13 },
  },
});

function takenWords(why: TakenWhy, taken: number, n: NumberFormat): Text {
  if (why === 'noted')
    return {
      vi: 'ghi chú nói là có, ít nhất chừng ấy',
      en: 'the note says that there were some, at least so many',
    };
  if (why === 'late')
    return {
      vi: 'số quá hạn nhiều hơn số trực tiếp và kỳ trước',
      en: 'more were late than came in person or were carried over',
    };
  const { form, otherUnits, received } = why;
  const sum = `${n(form)} = ${n(otherUnits)} + ${n(taken)}`;
  const words = { vi: `biểu của khối ghi ${sum}`, en: `the group’s form has ${sum}` };
  if (received === null) return words;
  const balance = `${n(received)} − ${n(received - taken)} = ${n(taken)}`;
  return { vi: `tiếp nhận ${balance}, và ${words.vi}`, en: `received ${balance}, and ${words.en}` };
}
