// Definitions: published figures that differ from the computed ones, and rows that cannot be compared.

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
  title: { vi: 'Điểm công bố ngoài khung điểm', en: 'A figure that no unit or group can have' },
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
