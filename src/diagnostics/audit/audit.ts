// Definitions: published figures that differ from the computed ones, and rows that cannot be compared.

import { define } from '#diagnostics/define';
import type { Language } from '#language/language';
import { numberFormats } from '#language/number-format';
import { defineCause } from './define-cause.ts';
import type { Cause } from './difference-facts.ts';

export const publishedDiffers = defineCause<Record<never, never>>({
  code: 'published-differs',
  title: { vi: 'Điểm công bố khác điểm tính lại', en: 'The published figure differs from the computed one' },
  vi: () => null,
  en: () => null,
  example: {
    difference: {
      figure: 1,
      published: '1.05',
      computed: '1.94',
      formula: { kind: 'average', terms: [{ count: 3131, points: 2 }], divisor: 3226 },
      due: '1.94',
      recount: null,
      remedy: 'correct',
    },
    cause: {},
  },
});

/** The published figure that another was calculated from. */
export type FollowedFigure =
  | { readonly criteria: readonly number[] }
  | { readonly total: string }
  | { readonly points: string }
  | { readonly tableAverage: string }
  | { readonly average: string; readonly unit: string };

export const publishedFollows = defineCause<{ readonly from: FollowedFigure }>({
  code: 'published-follows',
  title: { vi: 'Sai theo một số liệu khác', en: 'Wrong because another figure is' },
  vi: ({ from }) => `Sai theo ${followedWords(from, 'vi')}.`,
  en: ({ from }) => `It follows from ${followedWords(from, 'en')}.`,
  example: {
    difference: {
      figure: 'total',
      published: '18',
      computed: '16',
      formula: null,
      due: '16',
      recount: null,
      remedy: 'correct',
    },
    cause: { from: { criteria: [9] } },
  },
});

export const publishedSubtracted = defineCause<{
  readonly total: string;
  readonly less: string;
  readonly criteria: readonly number[];
}>({
  code: 'published-subtracted',
  title: { vi: 'Lấy tổng đã công bố trừ đi', en: 'The published total less the recomputed rest' },
  vi: ({ total, less, criteria }, { n }) =>
    `Ra đúng khi lấy tổng điểm đã công bố (${n.decimal(total)}) trừ ${n.decimal(less)} điểm tính lại của tiêu chí ${criteria.join(', ')}.`,
  en: ({ total, less, criteria }, { n }) =>
    `It comes out as the published total (${n.decimal(total)}) less the recomputed ${n.decimal(less)} of criteria ${criteria.join(', ')}.`,
  example: {
    difference: {
      figure: 'officerAverage',
      published: '9',
      computed: '7',
      formula: null,
      due: '7',
      recount: null,
      remedy: 'correct',
    },
    cause: { total: '15', less: '6', criteria: [6, 7, 8, 9] },
  },
});

export const publishedOutOfRange = defineCause<{ readonly maximum: string }>({
  code: 'published-out-of-range',
  title: { vi: 'Điểm công bố ngoài khung điểm', en: 'A figure that no body can have' },
  vi: ({ maximum }, { n }) => `Điểm này chỉ có thể từ 0 đến ${n.decimal(maximum)}.`,
  en: ({ maximum }, { n }) => `It can only be from 0 to ${n.decimal(maximum)}.`,
  example: {
    difference: {
      figure: 2,
      published: '2.5',
      computed: '1.15',
      formula: {
        kind: 'average',
        terms: [
          { count: 10, points: 2 },
          { count: 35, points: 1 },
        ],
        divisor: 48,
      },
      due: '1.15',
      recount: null,
      remedy: 'correct',
    },
    cause: { maximum: '2' },
  },
});

export const publishedTotalUnlikeParts = defineCause<{ readonly sum: string }>({
  code: 'published-total-unlike-parts',
  title: { vi: 'Tổng không khớp các điểm đã công bố', en: 'A sum unlike its published parts' },
  vi: ({ sum }, { n }) => `Không rõ nguyên nhân; các tiêu chí đã công bố cộng lại là ${n.decimal(sum)}.`,
  en: ({ sum }, { n }) => `No cause is known; the criteria as published add up to ${n.decimal(sum)}.`,
  example: {
    difference: {
      figure: 'total',
      published: '14.37',
      computed: '15.96',
      formula: null,
      due: '15.96',
      recount: null,
      remedy: 'correct',
    },
    cause: { sum: '15.96' },
  },
});

export const publishedFormsDisagree = defineCause<{
  readonly table: string;
  readonly detail: Cause | null;
}>({
  code: 'published-forms-disagree',
  title: {
    vi: 'Biểu xếp loại và bảng tổng hợp không khớp nhau',
    en: 'The officer form and the summary table disagree',
  },
  vi: ({ table, detail }, { n, cause }) =>
    `Bảng tổng hợp ghi ${n.decimal(table)}.${detail === null ? '' : ` ${cause(detail)}`}`,
  en: ({ table, detail }, { n, cause }) =>
    `The summary table says ${n.decimal(table)}.${detail === null ? '' : ` ${cause(detail)}`}`,
  example: {
    difference: {
      figure: 'officerForm',
      published: '10',
      computed: '7',
      formula: null,
      due: '7',
      recount: null,
      remedy: 'correct',
    },
    cause: { table: '9', detail: null },
  },
});

export const publishedClassUnlikeTotal = defineCause<{ readonly total: string; readonly bound: string }>({
  code: 'published-class-unlike-total',
  title: { vi: 'Phân loại không khớp tổng điểm', en: 'A class unlike the total' },
  vi: ({ total, due, bound }, { n }) =>
    `Tổng ${n.decimal(total)} điểm thuộc loại ${due} (từ ${n.decimal(bound)} điểm).`,
  en: ({ total, due, bound }, { n }) =>
    `A total of ${n.decimal(total)} is of class ${due} (from ${n.decimal(bound)} points).`,
  example: {
    difference: {
      figure: 'classification',
      published: 'Xuất sắc',
      computed: 'Tốt',
      formula: null,
      due: 'Tốt',
      recount: null,
      remedy: 'correct',
    },
    cause: { total: '13.79', bound: '12' },
  },
});

export const publishedRatingUnlikePoints = defineCause<{
  /** The computed points; null where the rating is the clerk's own, of column Xếp loại. */
  readonly points: string | null;
}>({
  code: 'published-rating-unlike-points',
  title: { vi: 'Xếp loại cán bộ không khớp điểm', en: 'A rating unlike the points' },
  vi: ({ points, due }, { n }) =>
    points === null
      ? `Cột Xếp loại của dòng này ghi “${due}”.`
      : `${n.decimal(points)} điểm được xếp loại “${due}”.`,
  en: ({ points, due }, { n }) =>
    points === null
      ? `Column Xếp loại of the same row says “${due}”.`
      : `${n.decimal(points)} points are rated “${due}”.`,
  example: {
    difference: {
      figure: 'rating',
      published: 'Hoàn thành 100% nhiệm vụ',
      computed: 'Hoàn thành dưới 70% nhiệm vụ',
      formula: null,
      due: 'Hoàn thành dưới 70% nhiệm vụ',
      recount: null,
      remedy: 'correct',
    },
    cause: { points: '4.87' },
  },
});

export const publishedNotAssessed = define<{
  readonly name: string;
  readonly sheet: string;
  /** The first of its figures. */
  readonly published: string;
}>({
  code: 'published-not-assessed',
  severity: 'warning',
  title: {
    vi: 'Công bố điểm của đơn vị, cán bộ không được chấm',
    en: 'Figures published for a unit or officer not assessed',
  },
  vi: ({ name, sheet }) => ({
    message: `“${name}” có điểm công bố, nhưng không giải quyết hồ sơ nào trong kỳ nên không được chấm.`,
    help: `Xóa điểm công bố của dòng này, hoặc bổ sung số hồ sơ đã giải quyết ở trang ${sheet}.`,
  }),
  en: ({ name, sheet }) => ({
    message: `Figures were published for “${name}”, which resolved no dossier in the period and is not assessed.`,
    help: `Clear the published figures of this row, or add the resolved dossiers on sheet ${sheet}.`,
  }),
  example: { name: 'Phòng Y tế', sheet: 'Đơn vị', published: '15.84' },
  difference: ({ published }, remedy) => ({ figure: null, published, computed: null, causes: [], remedy }),
});

export const publishedRowMissing = define<{ readonly units: readonly string[]; readonly group: string }>({
  code: 'published-row-missing',
  severity: 'info',
  title: { vi: 'Đơn vị không có điểm công bố', en: 'Units without published figures' },
  vi: ({ units, group }) => ({
    message: `Trang Công bố không có dòng nào của ${units.join(', ')} (khối ${group}).`,
    help: 'Nếu đã công bố, thêm dòng của đơn vị vào trang Công bố.',
  }),
  en: ({ units, group }) => ({
    message: `Sheet Công bố has no row of ${units.join(', ')} (group ${group}).`,
    help: 'If figures were published, add a row for each to sheet Công bố.',
  }),
  example: { units: ['Phòng Y tế'], group: 'TP' },
});

function followedWords(from: FollowedFigure, language: Language): string {
  const n = numberFormats[language];
  const isVietnamese = language === 'vi';
  if ('criteria' in from) {
    const numbers = from.criteria.join(', ');
    const name = from.criteria.length === 1 ? 'criterion' : 'criteria';
    return isVietnamese ? `tiêu chí ${numbers} như đã công bố` : `${name} ${numbers} as published`;
  }
  if ('total' in from)
    return `${isVietnamese ? 'tổng điểm đã công bố' : 'the published total'} (${n.decimal(from.total)})`;
  if ('points' in from)
    return `${isVietnamese ? 'điểm đã công bố' : 'the published points'} (${n.decimal(from.points)})`;
  if ('tableAverage' in from)
    return `${isVietnamese ? 'ĐTB CCVC của bảng tổng hợp' : "the summary table's average"} (${n.decimal(from.tableAverage)})`;
  const name = isVietnamese ? 'ĐTB CCVC đã công bố của' : 'the published average of';
  return `${name} ${from.unit} (${n.decimal(from.average)})`;
}
