// Definitions: what could not be read out of a report that people made by hand; it is left blank, never guessed.

import { define } from '#diagnostics/define';
import { listed } from '#diagnostics/listed';
import type { Text } from '#language/language';
import type { NumberFormat } from '#language/number-format';

export const reportNotRecognised = define<Record<never, never>>({
  code: 'report-not-recognised',
  severity: 'error',
  title: { vi: 'Không tìm thấy bảng nào của báo cáo', en: 'No table of a report was found' },
  vi: () => ({
    message:
      'Tệp không có bảng tổng hợp điểm (TÊN CƠ QUAN, ĐƠN VỊ … Tiêu chí 1 …), nên không lấy được số liệu.',
    help: 'Chọn đúng tệp báo cáo kèm các biểu; bảng là hình ảnh hoặc bản quét thì không đọc được.',
  }),
  en: () => ({
    message:
      'The file has no summary table (TÊN CƠ QUAN, ĐƠN VỊ … Tiêu chí 1 …), so no figures can be taken from it.',
    help: 'Choose the report with its forms; tables that are pictures or scans cannot be read.',
  }),
  example: {},
});

export const reportTableMissing = define<{ readonly tables: readonly string[] }>({
  code: 'report-table-missing',
  severity: 'warning',
  title: { vi: 'Báo cáo thiếu biểu', en: 'The report lacks a form' },
  vi: ({ tables }) => ({
    message: `Không tìm thấy ${listed(tables)} trong báo cáo; số liệu của biểu đó để trống.`,
    help: 'Nếu biểu ở tệp khác thì ghi tiếp bằng tay.',
  }),
  en: ({ tables }) => ({
    message: `${listed(tables)} was not found in the report; its figures are left blank.`,
    help: 'If it stands in another file, fill its figures in by hand.',
  }),
  example: { tables: ['Biểu mẫu số 01'] },
});

export const reportInfoMissing = define<{ readonly items: readonly string[] }>({
  code: 'report-info-missing',
  severity: 'warning',
  title: { vi: 'Báo cáo không nói rõ thông tin chung', en: 'General information could not be read' },
  vi: ({ items }) => ({
    message: `Không đọc được trong lời văn: ${listed(items)}; để trống.`,
    help: 'Ghi ở trang Thông tin.',
  }),
  en: ({ items }) => ({
    message: `The text does not say: ${listed(items)}; left blank.`,
    help: 'Write it on sheet Thông tin.',
  }),
  example: { items: ['Kỳ đánh giá'] },
});

export const reportCountsNotStated = define<{
  /** The whole of which the parts are not stated; null where not even that is. */
  readonly stated: number | null;
  readonly missing: 'channels' | 'ends';
  readonly note: string;
}>({
  code: 'report-counts-not-stated',
  severity: 'warning',
  title: { vi: 'Ghi chú không nói đủ số hồ sơ', en: 'A note does not state all counts' },
  vi: ({ stated, missing, note }, n) => ({
    message: `Ghi chú “${note}” ${stated === null ? 'không nói' : `chỉ nói ${wholes[missing].vi} ${n(stated)}, không nói`} ${parts[missing].vi}; để trống.`,
    help: 'Ghi số còn thiếu ở trang Đơn vị, theo sổ theo dõi hoặc hệ thống một cửa.',
  }),
  en: ({ stated, missing, note }, n) => ({
    message: `The note “${note}” ${stated === null ? 'does not state' : `says ${n(stated)} ${wholes[missing].en}, but not`} ${parts[missing].en}; left blank.`,
    help: 'Write what is missing on sheet Đơn vị, from your records or the one-stop system.',
  }),
  example: {
    stated: 1855,
    missing: 'ends',
    note: 'Tổng 1.855 hồ sơ: …',
  },
});

const wholes = {
  channels: { vi: 'tiếp nhận', en: 'received' },
  ends: { vi: 'đã giải quyết', en: 'resolved' },
} as const;

const parts = {
  channels: {
    vi: 'bao nhiêu trực tuyến, trực tiếp, kỳ trước chuyển qua',
    en: 'how many were online, in person, carried over',
  },
  ends: { vi: 'bao nhiêu trước hạn, đúng hạn, quá hạn', en: 'how many were early, on time and late' },
} as const;

export const reportCountUnclear = define<{ readonly what: Text; readonly note: string }>({
  code: 'report-count-unclear',
  severity: 'warning',
  title: { vi: 'Ghi chú nói hai số cho một mục', en: 'A note gives two values for one count' },
  vi: ({ what, note }) => ({
    message: `Ghi chú “${note}” nói hai số khác nhau về ${what.vi}; để trống.`,
    help: 'Xem lại ghi chú rồi ghi số đúng ở trang Đơn vị.',
  }),
  en: ({ what, note }) => ({
    message: `The note “${note}” gives two values for ${what.en}; left blank.`,
    help: 'Look at the note and write the right one on sheet Đơn vị.',
  }),
  example: { what: { vi: 'quá hạn', en: 'late' }, note: 'trễ hạn 02, trễ hạn 03' },
});

export const reportOnlineLateUnnumbered = define<{ readonly note: string }>({
  code: 'report-online-late-unnumbered',
  severity: 'warning',
  title: { vi: 'Không nói bao nhiêu hồ sơ trực tuyến quá hạn', en: 'Online dossiers late, without a number' },
  vi: ({ note }) => ({
    message: `Ghi chú “${note}” nói có hồ sơ trực tuyến quá hạn nhưng không nói bao nhiêu; để trống.`,
    help: 'Ghi số ở cột Tiêu chí 9 / Trực tuyến quá hạn: có một hồ sơ như vậy là tiêu chí 9 không có điểm.',
  }),
  en: ({ note }) => ({
    message: `The note “${note}” says that online dossiers were late, but not how many; left blank.`,
    help: 'Write the number into column Tiêu chí 9 / Trực tuyến quá hạn: one such dossier costs all points of criterion 9.',
  }),
  example: { note: '… (có hồ sơ trực tuyến quá hạn trên cổng DVC)' },
});

export const reportCellShared = define<{ readonly column: string }>({
  code: 'report-cell-shared',
  severity: 'warning',
  title: { vi: 'Ô trộn với ô khác', en: 'A cell merged with another' },
  vi: ({ column }) => ({
    message: `Ô “${column}” của dòng này trộn với ô của dòng hoặc cột khác, không biết là số của ai; để trống.`,
    help: 'Ghi số đúng của đơn vị này vào sổ tính.',
  }),
  en: ({ column }) => ({
    message: `Cell “${column}” of this row is merged with another row’s or column’s, so nobody knows whose it is; left blank.`,
    help: 'Write this unit’s own figure into the workbook.',
  }),
  example: { column: 'Tiêu chí 6' },
});

export const reportFigureUnreadable = define<{ readonly column: string; readonly content: string }>({
  code: 'report-figure-unreadable',
  severity: 'warning',
  title: { vi: 'Không đọc được số trong báo cáo', en: 'A figure of the report cannot be read' },
  vi: ({ column, content }) => ({
    message: `“${column}” ghi “${content}”, không phải một con số rõ ràng; để trống.`,
    help: 'Xem lại báo cáo (chữ số gạch bỏ, chỉ số trên, hai số trong một ô) rồi ghi số đúng vào sổ tính.',
  }),
  en: ({ column, content }) => ({
    message: `“${column}” says “${content}”, which is no clear figure; left blank.`,
    help: 'Look at the report (struck out, raised, two figures in one cell) and write the right one into the workbook.',
  }),
  example: { column: 'Tổng điểm', content: '15,8￼' },
});

export const reportLevelNotStated = define<{ readonly column: string; readonly points: string }>({
  code: 'report-level-not-stated',
  severity: 'warning',
  title: { vi: 'Điểm không cho biết số liệu', en: 'Points do not tell the figure' },
  vi: ({ column, points }) => ({
    message: `Báo cáo chỉ ghi ${points === '' ? 'ô trống' : `${points} điểm`}, không nói “${column}” là bao nhiêu; để trống.`,
    help: 'Ghi số liệu ở trang Đơn vị.',
  }),
  en: ({ column, points }) => ({
    message: `The report has ${points === '' ? 'a blank' : `${points} points`} only and does not state “${column}”; left blank.`,
    help: 'Write it on sheet Đơn vị.',
  }),
  example: { column: 'Tiêu chí 6 / Tỷ lệ qua một cửa', points: '1' },
});

export const reportOfficersInCharge = define<{ readonly names: readonly string[] }>({
  code: 'report-officers-in-charge',
  severity: 'warning',
  title: {
    vi: 'Không biết công chức phụ trách đơn vị nào',
    en: 'Which units officers are in charge of is not said',
  },
  vi: ({ names }) => ({
    message: `Báo cáo không nói ${listed(names)} phụ trách đơn vị nào; để trống.`,
    help: 'Ghi ở trang Cán bộ, cột Đơn vị phụ trách, trước khi lập báo cáo; có vậy mới đối chiếu được điểm đã công bố của họ.',
  }),
  en: ({ names }) => ({
    message: `The report does not say which units ${listed(names)} are in charge of; left blank.`,
    help: 'Write it on sheet Cán bộ, column Đơn vị phụ trách, before a report is made; only then can their published points be audited.',
  }),
  example: { names: ['Lê Thị Lụa', 'Mai Thị Ngọc Dung'] },
});

export const reportCarriedOverUnknown = define<{ readonly units: readonly string[] }>({
  code: 'report-carried-over-unknown',
  severity: 'warning',
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

export const reportCountTaken = define<{
  readonly column: string;
  readonly stated: number | null;
  readonly taken: number;
  readonly why: TakenWhy;
}>({
  code: 'report-count-taken-from-others',
  severity: 'warning',
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
