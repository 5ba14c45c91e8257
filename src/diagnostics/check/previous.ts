// Definitions: a workbook of the period before that cannot serve to compare with.

import { define } from '#diagnostics/define';

export const previousNotBefore = define.warning<{ period: string; previous: string }>('previous-not-before', {
  title: { vi: 'Không phải sổ của kỳ liền trước', en: 'Not the workbook of the period before' },
  vi: ({ period, previous }) => ({
    message: `Sổ để đối chiếu là của ${previous}, không phải kỳ liền trước ${period}, nên không đối chiếu được số nào.`,
    help: 'Chọn sổ của kỳ liền trước, cùng loại kỳ (quý với quý, tháng với tháng).',
  }),
  en: ({ period, previous }) => ({
    message: `The workbook to compare with is that of ${previous}, which is not the period just before ${period}; nothing was compared.`,
    help: 'Choose the workbook of the period just before, of the same kind (quarter with quarter, month with month).',
  }),
  example: { period: 'Quý II/2022', previous: 'Quý IV/2021' },
});

export const previousNotCarried = define.warning<{ period: string; previous: string }>(
  'previous-not-carried',
  {
    title: { vi: 'Không chuyển số đang giải quyết sang', en: 'Nothing pending was carried over' },
    vi: ({ period, previous }) => ({
      message: `Số liệu cũ là của ${previous}, không phải kỳ liền trước ${period}, nên hồ sơ đang giải quyết không được chuyển sang mục Tiếp nhận / Kỳ trước.`,
      help: 'Ghi mục ấy theo kỳ liền trước; hoặc làm lại với sổ tính hay báo cáo của kỳ liền trước.',
    }),
    en: ({ period, previous }) => ({
      message: `The earlier figures are of ${previous}, which does not end where ${period} begins, so nothing pending was carried over into Tiếp nhận / Kỳ trước.`,
      help: 'Write it from the period just before, or do it again with that period’s workbook or report.',
    }),
    example: { period: 'Quý IV/2022', previous: 'Quý II/2022' },
  },
);

export const previousFaulty = define.warning<{ file: string }>('previous-faulty', {
  title: { vi: 'Sổ kỳ trước còn lỗi', en: 'The workbook of the period before has errors' },
  vi: ({ file }) => ({
    message: `Sổ kỳ trước “${file}” còn lỗi; đơn vị nào không đọc được ở sổ đó thì không đối chiếu.`,
    help: `Kiểm tra và sửa sổ ấy trước: tthc-score check "${file}".`,
  }),
  en: ({ file }) => ({
    message: `The workbook of the period before, “${file}”, has errors; units that cannot be read in it are not compared.`,
    help: `Check and fix it first: tthc-score check "${file}".`,
  }),
  onPage: {
    vi: 'Đưa sổ ấy vào trang này, sửa các lỗi được nêu, rồi chọn lại.',
    en: 'Open that workbook on this page, fix what is named, and choose it again.',
  },
  example: { file: 'q1-2022.xlsx' },
});

export const columnsSwapped = define.warning<{
  /** The two columns, then what they hold now and held before. */
  titles: readonly [string, string];
  counts: readonly [number, number];
  countsBefore: readonly [number, number];
  period: string;
  before: string;
}>('columns-swapped', {
  title: { vi: 'Hai cột có thể đã đổi chỗ cho nhau', en: 'Two columns may have changed places' },
  vi: ({ titles: [one, other], counts: [a, b], countsBefore: [x, y], period, before }, n) => ({
    message: `${period} ghi “${one}” ${n(a)}, “${other}” ${n(b)}; ${before} ghi ngược lại: ${n(x)} và ${n(y)}.`,
    help: 'Kiểm tra xem hai cột này có ghi nhầm chỗ cho nhau ở một trong hai kỳ không; nếu đúng là thay đổi thật thì không phải sửa.',
  }),
  en: ({ titles: [one, other], counts: [a, b], countsBefore: [x, y], period, before }, n) => ({
    message: `${period} has ${n(a)} for “${one}” and ${n(b)} for “${other}”; ${before} has it the other way round: ${n(x)} and ${n(y)}.`,
    help: 'See whether the two columns were taken for each other in one of the periods; if things really changed, nothing need be done.',
  }),
  example: {
    titles: ['Tiếp nhận / Trực tuyến', 'Tiếp nhận / Trực tiếp'],
    counts: [269, 1],
    countsBefore: [2, 248],
    period: 'Quý II/2022',
    before: 'Quý I/2022',
  },
});
