// Definitions: what the reader of recomputed index scores must know.

import { define } from '#diagnostics/define';

export const indexRecomputed = define<{ readonly id: string }>({
  code: 'index-recomputed',
  severity: 'info',
  title: {
    vi: 'Điểm chỉ số là số tính lại, không phải công bố chính thức',
    en: 'Index scores are recomputed',
  },
  vi: ({ id }) => ({
    message: `Điểm theo ${id} là số tính lại từ số đếm cổng hiển thị, theo công thức quan sát được (không chính thức); không phải điểm công bố của Cổng Dịch vụ công quốc gia.`,
    help: 'Không phải làm gì; khi dùng số này trong văn bản, ghi rõ là số tính lại. Cổng đổi công thức thì kết quả sẽ khác.',
  }),
  en: ({ id }) => ({
    message: `Scores by ${id} are recomputed from counts the portal shows, by the formula as observed (unofficial); they are no publication of the national portal.`,
    help: 'Nothing to do; where these figures are used, say that they are recomputed. They differ once the portal changes its formula.',
  }),
  example: { id: 'qd766-2022' },
});

export const indexFormulaUnproved = define<{
  readonly id: string;
  readonly period: string;
  /** Dates are ISO: 2026-07-01. */
  readonly from: string;
}>({
  code: 'index-formula-unproved',
  severity: 'warning',
  title: {
    vi: 'Chưa kiểm chứng công thức cho kỳ này',
    en: 'The formula was not seen to hold for this period',
  },
  vi: ({ id, period, from }, n) => ({
    message: `Công thức của ${id} được kiểm chứng cho các kỳ từ ${n.date(from)}; ${period} sớm hơn, khi đó cổng có thể đã tính cách khác.`,
    help: 'Đối chiếu với điểm cổng đã in (các cột Điểm cổng, lệnh audit) trước khi dùng số tính lại của kỳ này.',
  }),
  en: ({ id, period, from }, n) => ({
    message: `The formula of ${id} was seen to hold for periods from ${n.date(from)} on; ${period} is earlier, when the portal may have counted in another way.`,
    help: 'Audit it against the scores the portal printed (columns Điểm cổng, command audit) before using recomputed scores of this period.',
  }),
  example: { id: 'qd766-2022', period: 'Quý II/2026', from: '2026-07-01' },
});

export const indexPeriodNotCalendar = define<{
  readonly period: string;
  /** Dates are ISO: 2026-07-01. */
  readonly from: string;
  readonly to: string;
  readonly calendar: { readonly from: string; readonly to: string };
}>({
  code: 'index-period-not-calendar',
  severity: 'warning',
  title: {
    vi: 'Kỳ của sổ tính không phải kỳ dương lịch của cổng',
    en: 'The dates are not the portal’s period',
  },
  vi: ({ period, from, to, calendar }, n) => ({
    message: `${period} của sổ tính từ ${n.date(from)} đến ${n.date(to)}, còn cổng tính theo dương lịch (${n.date(calendar.from)}–${n.date(calendar.to)}): số đếm hai bên là của hai kỳ khác nhau.`,
    help: 'Số đếm ở trang Chỉ số 766 lấy theo kỳ của cổng. Không so điểm chỉ số với điểm theo kỳ 15–14 mà không nói rõ điều này.',
  }),
  en: ({ period, from, to, calendar }, n) => ({
    message: `${period} of the workbook runs from ${n.date(from)} to ${n.date(to)}, while the portal counts by the calendar (${n.date(calendar.from)}–${n.date(calendar.to)}): counts of the two are of different periods.`,
    help: 'Counts on sheet Chỉ số 766 are of the portal’s period. Never compare index scores with scores of the 15–14 period without saying so.',
  }),
  example: {
    period: 'Quý III/2026',
    from: '2026-06-15',
    to: '2026-09-14',
    calendar: { from: '2026-07-01', to: '2026-09-30' },
  },
});

export const indexProgressFromUnits = define<{
  readonly onTime: number;
  readonly received: number;
  readonly sheet: string;
}>({
  code: 'index-progress-from-units',
  severity: 'info',
  title: { vi: 'Tiến độ lấy theo trang Đơn vị', en: 'Progress is taken from sheet Đơn vị' },
  vi: ({ onTime, received, sheet }, n) => ({
    message: `Hai cột Tiến độ để trống, nên lấy theo trang ${sheet}: trước hạn + đúng hạn + đang giải quyết còn hạn = ${n(onTime)} trên ${n(received)} hồ sơ tiếp nhận.`,
    help: 'Nếu cổng hiển thị số khác (khác kỳ, khác cách đếm), ghi số của cổng vào hai cột Tiến độ.',
  }),
  en: ({ onTime, received, sheet }, n) => ({
    message: `Both columns of Tiến độ are blank, so they are taken from sheet ${sheet}: early + on time + pending in time = ${n(onTime)} of ${n(received)} dossiers received.`,
    help: 'If the portal shows other counts (another period, another way of counting), write those into both columns of Tiến độ.',
  }),
  example: { onTime: 3272, received: 3411, sheet: 'Đơn vị' },
});

export const indexProgressAmbiguous = define<{ readonly cells: readonly string[] }>({
  code: 'index-progress-ambiguous',
  severity: 'warning',
  title: { vi: 'Hai đơn vị cùng tên ở trang Đơn vị', en: 'Two units of the name on sheet Đơn vị' },
  vi: ({ cells }) => ({
    message: `Hai cột Tiến độ để trống, mà trang Đơn vị có nhiều đơn vị cùng tên (${cells.join(', ')}), nên không lấy theo đơn vị nào.`,
    help: 'Ghi số của cổng vào hai cột Tiến độ của dòng này.',
  }),
  en: ({ cells }) => ({
    message: `Both columns of Tiến độ are blank, and sheet Đơn vị has several units of this name (${cells.join(', ')}), so none is taken.`,
    help: 'Write the portal’s counts into both columns of Tiến độ of this row.',
  }),
  example: { cells: ['C8', 'C15'] },
});

export const indexSheetMissing = define<{ readonly id: string; readonly isEmpty: boolean }>({
  code: 'index-sheet-missing',
  severity: 'error',
  title: { vi: 'Chưa có số đếm để tính chỉ số 766', en: 'There are no counts for the index' },
  vi: ({ id, isEmpty }) => ({
    message: `Bộ quy tắc ${id} lấy số đếm ở trang “Chỉ số 766”, nhưng ${isEmpty ? 'trang này chưa ghi đơn vị nào' : 'sổ tính không có trang này'}.`,
    help: 'Tạo sổ tính có trang này bằng tthc-score init --rules qd766-2022 rồi ghi số đếm mà trang của cổng hiển thị, mỗi đơn vị một dòng.',
  }),
  en: ({ id, isEmpty }) => ({
    message: `Rule set ${id} takes its counts from sheet “Chỉ số 766”, ${isEmpty ? 'which names no unit yet' : 'which the workbook does not have'}.`,
    help: 'Make a workbook with that sheet by tthc-score init --rules qd766-2022 and write into it what the portal’s page shows, one row for each unit.',
  }),
  onPage: {
    vi: () => 'Thêm trang này vào sổ tính rồi ghi số đếm mà trang của cổng hiển thị, mỗi đơn vị một dòng.',
    en: () =>
      'Add that sheet to the workbook and write into it what the portal’s page shows, one row for each unit.',
  },
  example: { id: 'qd766-2022', isEmpty: false },
});

export const indexKindsDiffer = define<{ readonly sets: readonly string[] }>({
  code: 'index-versions-differ',
  severity: 'error',
  title: { vi: 'Không so được hai công thức khác nhau', en: 'Two formulas cannot be compared' },
  vi: ({ sets }) => ({
    message: `Các sổ tính theo những công thức khác nhau (${sets.join('; ')}), điểm không so được với nhau.`,
    help: 'So các sổ tính cùng một bộ quy tắc, cùng ngày áp dụng công thức (validFrom); hoặc dùng --rules để tính lại tất cả theo một bộ.',
  }),
  en: ({ sets }) => ({
    message: `The workbooks are scored by different formulas (${sets.join('; ')}), whose scores cannot be compared.`,
    help: 'Compare workbooks of one rule set and one date of its formula (validFrom), or use --rules to score all of them by one.',
  }),
  onPage: {
    vi: () => 'So các sổ tính cùng một bộ quy tắc, cùng ngày áp dụng công thức.',
    en: () => 'Compare workbooks of one rule set and one date of its formula.',
  },
  example: { sets: ['qd766-2022 (2026-07-01)', 'dien-bien-1187-2019'] },
});

export const indexNotForCommand = define<{ readonly id: string }>({
  code: 'index-not-for-command',
  severity: 'error',
  title: { vi: 'Lệnh không dùng được với bộ quy tắc chỉ số', en: 'A command that takes no index' },
  vi: ({ id }) => ({
    message: `${id} là bộ quy tắc chỉ số, không đặt cạnh bộ quy tắc chấm điểm được.`,
    help: 'Chọn hai bộ quy tắc cùng loại: hai bộ chấm điểm, hoặc hai bộ chỉ số.',
  }),
  en: ({ id }) => ({
    message: `${id} is an index, and cannot be set beside a rule set of levels.`,
    help: 'Choose two rule sets of one kind: both of levels, or both of an index.',
  }),
  example: { id: 'qd766-2022' },
});

export const indexLevelsLeftOut = define<{ readonly id: string; readonly errors: number }>({
  code: 'index-levels-left-out',
  severity: 'warning',
  title: { vi: 'Chưa làm được báo cáo theo biểu của tỉnh', en: 'The province’s form is left out' },
  vi: ({ id, errors }, n) => ({
    message: `Sổ tính có cả trang Đơn vị, nhưng theo bộ quy tắc ${id} còn ${n(errors)} lỗi, nên chỉ có kết quả tính lại chỉ số.`,
    help: `Xem lỗi bằng tthc-score check SỔ.xlsx --rules ${id}; nếu trang Đơn vị chỉ để lấy số tiến độ thì không phải làm gì.`,
  }),
  en: ({ id, errors }, n) => ({
    message: `The workbook has sheet Đơn vị, too, but by rule set ${id} it has ${n(errors)} errors, so only the recomputed index is given.`,
    help: `See them with tthc-score check WORKBOOK.xlsx --rules ${id}; there is nothing to do if sheet Đơn vị is there for the counts of progress alone.`,
  }),
  onPage: {
    vi: ({ id }) =>
      `Nếu trang Đơn vị chỉ để lấy số tiến độ thì không phải làm gì; nếu cần chấm theo ${id}, chọn bộ ấy ở mục Bộ quy tắc để xem lỗi.`,
    en: ({ id }) =>
      `There is nothing to do if sheet Đơn vị is there for the counts of progress alone; to score by ${id}, choose it in item Bộ quy tắc and see what is wrong.`,
  },
  example: { id: 'dien-bien-1187-2019', errors: 3 },
});

export const indexPublishedNotRead = define<{ readonly file: string }>({
  code: 'index-published-not-read',
  severity: 'warning',
  title: {
    vi: 'Điểm cổng lấy từ sổ tính, không từ tệp khác',
    en: 'The portal’s scores are taken from the workbook, not from another file',
  },
  vi: ({ file }) => ({
    message: `Không đọc ${file}: với chỉ số 766, điểm được đối chiếu là các cột Điểm cổng của chính sổ tính.`,
    help: 'Chép điểm cổng đã in vào các cột Điểm cổng của trang Chỉ số 766, rồi chạy audit không có --published.',
  }),
  en: ({ file }) => ({
    message: `${file} was not read: for the index, the scores to be audited stand in the columns Điểm cổng of the workbook itself.`,
    help: 'Copy the portal’s printed scores into the columns Điểm cổng of sheet Chỉ số 766, then run audit without --published.',
  }),
  onPage: {
    vi: () => 'Chép điểm cổng đã in vào các cột Điểm cổng của trang Chỉ số 766, rồi đối chiếu lại.',
    en: () =>
      'Copy the portal’s printed scores into the columns Điểm cổng of sheet Chỉ số 766, then compare again.',
  },
  example: { file: 'bao-cao.xlsx' },
});
