// Definitions: what the reader of recomputed index scores must know.

import { define } from '#diagnostics/define';
import { counted } from '#language/counted';

export const indexRecomputed = define.info<{ id: string }>('index-recomputed', {
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

export const indexFormulaUnproved = define.warning<{
  id: string;
  period: string;
  /** Dates are ISO: 2026-07-01. */
  from: string;
}>('index-formula-unproved', {
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

export const indexPeriodNotCalendar = define.warning<{
  period: string;
  /** Dates are ISO: 2026-07-01. */
  from: string;
  to: string;
  calendar: { from: string; to: string };
}>('index-period-not-calendar', {
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

export const indexProgressFromUnits = define.info<{
  onTime: number;
  received: number;
  sheet: string;
}>('index-progress-from-units', {
  title: { vi: 'Tiến độ lấy theo trang Đơn vị', en: 'Progress is taken from sheet Đơn vị' },
  vi: ({ onTime, received, sheet }, n) => ({
    message: `Hai cột Tiến độ để trống, nên lấy theo trang ${sheet}: trước hạn + đúng hạn + đang giải quyết còn hạn = ${n(onTime)} trên ${n(received)} hồ sơ tiếp nhận.`,
    help: 'Nếu cổng hiển thị số khác (khác kỳ, khác cách đếm), ghi số của cổng vào hai cột Tiến độ.',
  }),
  en: ({ onTime, received, sheet }, n) => ({
    message: `Both columns of Tiến độ are blank, so they are taken from sheet ${sheet}: early + on time + pending in time = ${n(onTime)} of ${counted(received, 'dossier')} received.`,
    help: 'If the portal shows other counts (another period, another way of counting), write those into both columns of Tiến độ.',
  }),
  example: { onTime: 3272, received: 3411, sheet: 'Đơn vị' },
});

export const indexProgressAmbiguous = define.warning<{
  cells: readonly string[];
}>('index-progress-ambiguous', {
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
