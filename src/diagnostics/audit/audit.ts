// Definitions: published figures that differ from the computed ones, and rows that cannot be compared.

import { define } from '#diagnostics/diagnostic';
import type { Text } from '#language/language';
import { defineDifference, number, numberEn } from './define-difference.ts';

export const publishedDiffers = defineDifference<object>({
  code: 'published-differs',
  title: { vi: 'Điểm công bố khác điểm tính lại', en: 'The published figure differs from the computed one' },
  vi: () => null,
  en: () => null,
  example: {
    figure: { vi: 'Tiêu chí 1', en: 'Criterion 1' },
    published: '1.05',
    computed: '1.94',
    workings: { vi: '3.131 × 2 ÷ 3.226', en: '3,131 × 2 ÷ 3,226' },
    due: '1.94',
    recount: null,
  },
});

export const publishedFollows = defineDifference<{ readonly from: Text }>({
  code: 'published-follows',
  title: { vi: 'Sai theo một số liệu khác', en: 'Wrong because another figure is' },
  vi: ({ from }) => `Sai theo ${from.vi}.`,
  en: ({ from }) => `It follows from ${from.en}.`,
  example: {
    figure: { vi: 'Tổng điểm', en: 'The total' },
    published: '18',
    computed: '16',
    workings: null,
    due: '16',
    recount: null,
    from: { vi: 'tiêu chí 9 như đã công bố', en: 'criterion 9 as published' },
  },
});

export const publishedSubtracted = defineDifference<{
  readonly total: string;
  readonly less: string;
  readonly criteria: readonly number[];
}>({
  code: 'published-subtracted',
  title: { vi: 'Lấy tổng đã công bố trừ đi', en: 'The published total less the recomputed rest' },
  vi: ({ total, less, criteria }) =>
    `Ra đúng khi lấy tổng điểm đã công bố (${number(total)}) trừ ${number(less)} điểm tính lại của tiêu chí ${criteria.join(', ')}.`,
  en: ({ total, less, criteria }) =>
    `It comes out as the published total (${numberEn(total)}) less the recomputed ${numberEn(less)} of criteria ${criteria.join(', ')}.`,
  example: {
    figure: { vi: 'ĐTB CCVC', en: 'The officer average (ĐTB CCVC)' },
    published: '9',
    computed: '7',
    workings: null,
    due: '7',
    recount: null,
    total: '15',
    less: '6',
    criteria: [6, 7, 8, 9],
  },
});

export const publishedOutOfRange = defineDifference<{ readonly maximum: string }>({
  code: 'published-out-of-range',
  title: { vi: 'Điểm công bố ngoài khung điểm', en: 'A figure that no body can have' },
  vi: ({ maximum }) => `Điểm này chỉ có thể từ 0 đến ${number(maximum)}.`,
  en: ({ maximum }) => `It can only be from 0 to ${numberEn(maximum)}.`,
  example: {
    figure: { vi: 'Tiêu chí 2', en: 'Criterion 2' },
    published: '2.5',
    computed: '1.15',
    workings: { vi: '(10 × 2 + 35 × 1) ÷ 48', en: '(10 × 2 + 35 × 1) ÷ 48' },
    due: '1.15',
    recount: null,
    maximum: '2',
  },
});

export const publishedTotalUnlikeParts = defineDifference<{ readonly sum: string }>({
  code: 'published-total-unlike-parts',
  title: { vi: 'Tổng không khớp các điểm đã công bố', en: 'A sum unlike its published parts' },
  vi: ({ sum }) => `Không rõ nguyên nhân; các tiêu chí đã công bố cộng lại là ${number(sum)}.`,
  en: ({ sum }) => `No cause is known; the criteria as published add up to ${numberEn(sum)}.`,
  example: {
    figure: { vi: 'Tổng điểm', en: 'The total' },
    published: '14.37',
    computed: '15.96',
    workings: null,
    due: '15.96',
    recount: null,
    sum: '15.96',
  },
});

export const publishedFormsDisagree = defineDifference<{
  readonly table: string;
  readonly detail: Text | null;
}>({
  code: 'published-forms-disagree',
  title: {
    vi: 'Biểu xếp loại và bảng tổng hợp không khớp nhau',
    en: 'The officer form and the summary table disagree',
  },
  vi: ({ table, detail }) => `Bảng tổng hợp ghi ${number(table)}.${detail === null ? '' : ` ${detail.vi}`}`,
  en: ({ table, detail }) =>
    `The summary table says ${numberEn(table)}.${detail === null ? '' : ` ${detail.en}`}`,
  example: {
    figure: { vi: 'Biểu 01', en: 'The officer form (Biểu 01)' },
    published: '10',
    computed: '7',
    workings: null,
    due: '7',
    recount: null,
    table: '9',
    detail: null,
  },
});

export const publishedClassUnlikeTotal = defineDifference<{ readonly total: string; readonly bound: string }>(
  {
    code: 'published-class-unlike-total',
    title: { vi: 'Phân loại không khớp tổng điểm', en: 'A class unlike the total' },
    vi: ({ total, due, bound }) => `Tổng ${number(total)} điểm thuộc loại ${due} (từ ${number(bound)} điểm).`,
    en: ({ total, due, bound }) =>
      `A total of ${numberEn(total)} is of class ${due} (from ${numberEn(bound)} points).`,
    example: {
      figure: { vi: 'Phân loại', en: 'The class' },
      published: 'Xuất sắc',
      computed: 'Tốt',
      workings: null,
      due: 'Tốt',
      recount: null,
      total: '13.79',
      bound: '12',
    },
  },
);

export const publishedRatingUnlikePoints = defineDifference<{
  /** The computed points; null where the rating is the clerk's own, of column Xếp loại. */
  readonly points: string | null;
}>({
  code: 'published-rating-unlike-points',
  title: { vi: 'Xếp loại cán bộ không khớp điểm', en: 'A rating unlike the points' },
  vi: ({ points, due }) =>
    points === null
      ? `Cột Xếp loại của dòng này ghi “${due}”.`
      : `${number(points)} điểm được xếp loại “${due}”.`,
  en: ({ points, due }) =>
    points === null
      ? `Column Xếp loại of the same row says “${due}”.`
      : `${numberEn(points)} points are rated “${due}”.`,
  example: {
    figure: { vi: 'Xếp loại', en: 'The rating' },
    published: 'Hoàn thành 100% nhiệm vụ',
    computed: 'Hoàn thành dưới 70% nhiệm vụ',
    workings: null,
    due: 'Hoàn thành dưới 70% nhiệm vụ',
    recount: null,
    points: '4.87',
  },
});

export const publishedNotAssessed = define<{ readonly name: string; readonly sheet: string }>({
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
  example: { name: 'Phòng Y tế', sheet: 'Đơn vị' },
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
