// Definitions: dates on sheet Thông tin that do not fit the period.
import { define } from '#diagnostics/define';
import { listed } from '#diagnostics/listed';

export const periodDateElsewhere = define.warning<{
  key: string;
  /** Dates are ISO: 2022-06-14. */
  date: string;
  period: string;
  from: string;
  to: string;
}>('period-date-elsewhere', {
  title: { vi: 'Ngày đầu hoặc ngày cuối không thuộc kỳ', en: 'The first or last day is not of the period' },
  vi: ({ key, date, period, from, to }, n) => ({
    message: `Mục “${key}” ghi ngày ${n.date(date)}, cách xa ${period} (${n.date(from)} đến ${n.date(to)} theo lịch).`,
    help: 'Kiểm tra năm và tháng: có thể còn là ngày của kỳ khác, hoặc ngày và tháng đổi chỗ cho nhau.',
  }),
  en: ({ key, date, period, from, to }, n) => ({
    message: `Item “${key}” says ${n.date(date)}, far from ${period} (${n.date(from)} to ${n.date(to)} by the calendar).`,
    help: 'Check year and month: it may be left from another period, or day and month have changed places.',
  }),
  example: {
    key: 'Đến ngày',
    date: '2021-06-14',
    period: 'Quý II/2022',
    from: '2022-04-01',
    to: '2022-06-30',
  },
});

export const reportDateBeforeEnd = define.warning<{
  date: string;
  period: string;
  end: string;
}>('report-date-before-end', {
  title: { vi: 'Ngày báo cáo trước ngày cuối kỳ', en: 'The report is dated before the period ends' },
  vi: ({ date, period, end }, n) => ({
    message: `Ngày báo cáo ${n.date(date)} đứng trước ngày cuối ${period} (${n.date(end)}): số liệu chưa thể đủ cả kỳ.`,
    help: 'Kiểm tra năm và tháng của mục “Ngày báo cáo”; có thể còn là ngày của báo cáo kỳ trước.',
  }),
  en: ({ date, period, end }, n) => ({
    message: `The report is dated ${n.date(date)}, before the last day of ${period} (${n.date(end)}): its figures cannot be of the whole period.`,
    help: 'Check year and month of item “Ngày báo cáo”; it may be left from the report of the period before.',
  }),
  example: { date: '2022-03-20', period: 'Quý II/2022', end: '2022-06-14' },
});

export const reportDateLongAfter = define.warning<{
  date: string;
  period: string;
  end: string;
}>('report-date-long-after', {
  title: { vi: 'Ngày báo cáo quá xa ngày cuối kỳ', en: 'The report is dated long after the period' },
  vi: ({ date, period, end }, n) => ({
    message: `Ngày báo cáo ${n.date(date)} sau ngày cuối ${period} (${n.date(end)}) hơn ba tháng.`,
    help: 'Kiểm tra năm và tháng của hai mục “Ngày báo cáo” và “Kỳ đánh giá”; nếu ký muộn thật thì không cần sửa.',
  }),
  en: ({ date, period, end }, n) => ({
    message: `The report is dated ${n.date(date)}, more than three months after the last day of ${period} (${n.date(end)}).`,
    help: 'Check year and month of items “Ngày báo cáo” and “Kỳ đánh giá”; if it is really signed so late, there is nothing to do.',
  }),
  example: { date: '2023-06-20', period: 'Quý II/2022', end: '2022-06-30' },
});

export const textOfOtherPeriod = define.warning<{
  key: string;
  /** As the text has them. */
  words: readonly string[];
  period: string;
  /** The period that plans are for; null for other texts. */
  plansOf: string | null;
}>('text-of-other-period', {
  title: { vi: 'Lời văn nói về kỳ khác', en: 'A text speaks of another period' },
  vi: ({ key, words, period, plansOf }) => ({
    message: `“${key}” còn viết ${listed(quoted(words))}, trong khi sổ là của ${period}${plansOf === null ? '' : `, phương hướng là của ${plansOf}`}.`,
    help: 'Có thể còn là lời văn của kỳ trước: sửa cho đúng kỳ này, hoặc xóa ô nếu không còn dùng; nếu nói đến kỳ ấy có chủ ý thì không phải sửa.',
  }),
  en: ({ key, words, period, plansOf }) => ({
    message: `“${key}” still says ${listed(quoted(words))}, while the workbook is of ${period}${plansOf === null ? '' : ` and its plans are for ${plansOf}`}.`,
    help: 'It may be left from the period before: rewrite it for this one, or clear the cell; if that period is really meant, there is nothing to do.',
  }),
  example: { key: 'Căn cứ', words: ['quý II năm 2022'], period: 'Quý III/2022', plansOf: null },
});

function quoted(words: readonly string[]): readonly string[] {
  return words.map((each) => `“${each.slice(0, 90)}”`);
}
