// Definitions: published figures that differ from the computed ones, and rows that cannot be compared.

import { defineCause, exampleDifference } from './define-cause.ts';
import type { Cause } from './difference-facts.ts';

export const publishedDiffers = defineCause('published-differs', {
  title: { vi: 'Điểm công bố khác điểm tính lại', en: 'The published figure differs from the computed one' },
  vi: () => null,
  en: () => null,
  example: {
    difference: exampleDifference(1, '1.05', '1.94', {
      formula: { kind: 'average', terms: [{ count: 3131, points: 2 }], divisor: 3226 },
    }),
    cause: {},
  },
});

export const publishedSubtracted = defineCause<{
  total: string;
  less: string;
  criteria: readonly number[];
}>('published-subtracted', {
  title: { vi: 'Lấy tổng đã công bố trừ đi', en: 'The published total less the recomputed rest' },
  vi: ({ total, less, criteria }, { n }) =>
    `Ra đúng khi lấy tổng điểm đã công bố (${n.decimal(total)}) trừ ${n.decimal(less)} điểm tính lại của tiêu chí ${criteria.join(', ')}.`,
  en: ({ total, less, criteria }, { n }) =>
    `It comes out as the published total (${n.decimal(total)}) less the recomputed ${n.decimal(less)} of criteria ${criteria.join(', ')}.`,
  example: {
    difference: exampleDifference('officerAverage', '9', '7'),
    cause: { total: '15', less: '6', criteria: [6, 7, 8, 9] },
  },
});

export const publishedOutOfRange = defineCause<{ maximum: string }>('published-out-of-range', {
  title: { vi: 'Điểm công bố ngoài khung điểm', en: 'A figure that no unit or group can have' },
  vi: ({ maximum }, { n }) => `Điểm này chỉ có thể từ 0 đến ${n.decimal(maximum)}.`,
  en: ({ maximum }, { n }) => `It can only be from 0 to ${n.decimal(maximum)}.`,
  example: {
    difference: exampleDifference(2, '2.5', '1.15', {
      formula: {
        kind: 'average',
        terms: [
          { count: 10, points: 2 },
          { count: 35, points: 1 },
        ],
        divisor: 48,
      },
    }),
    cause: { maximum: '2' },
  },
});

export const publishedTotalUnlikeParts = defineCause<{ sum: string }>('published-total-unlike-parts', {
  title: { vi: 'Tổng không khớp các điểm đã công bố', en: 'A sum unlike its published parts' },
  vi: ({ sum }, { n }) => `Không rõ nguyên nhân; các tiêu chí đã công bố cộng lại là ${n.decimal(sum)}.`,
  en: ({ sum }, { n }) => `No cause is known; the criteria as published add up to ${n.decimal(sum)}.`,
  example: { difference: exampleDifference('total', '14.37', '15.96'), cause: { sum: '15.96' } },
});

export const publishedFormsDisagree = defineCause<{
  table: string;
  detail: Cause | null;
}>('published-forms-disagree', {
  title: {
    vi: 'Biểu xếp loại và bảng tổng hợp không khớp nhau',
    en: 'The officer form and the summary table disagree',
  },
  vi: ({ table, detail }, { n, cause }) =>
    `Bảng tổng hợp ghi ${n.decimal(table)}.${detail === null ? '' : ` ${cause(detail)}`}`,
  en: ({ table, detail }, { n, cause }) =>
    `The summary table says ${n.decimal(table)}.${detail === null ? '' : ` ${cause(detail)}`}`,
  example: { difference: exampleDifference('officerForm', '10', '7'), cause: { table: '9', detail: null } },
});

export const publishedClassUnlikeTotal = defineCause<{
  total: string;
  bound: string;
}>('published-class-unlike-total', {
  title: { vi: 'Phân loại không khớp tổng điểm', en: 'A class unlike the total' },
  vi: ({ total, due, bound }, { n }) =>
    `Tổng ${n.decimal(total)} điểm thuộc loại ${due} (từ ${n.decimal(bound)} điểm).`,
  en: ({ total, due, bound }, { n }) =>
    `A total of ${n.decimal(total)} is of class ${due} (from ${n.decimal(bound)}).`,
  example: {
    difference: exampleDifference('classification', 'Xuất sắc', 'Tốt'),
    cause: { total: '13.79', bound: '12' },
  },
});

export const publishedRatingUnlikePoints = defineCause<{
  /** The computed points; null where the rating is the clerk's own, of column Xếp loại. */
  points: string | null;
}>('published-rating-unlike-points', {
  title: { vi: 'Xếp loại cán bộ không khớp điểm', en: 'A rating unlike the points' },
  vi: ({ points, due }, { n }) =>
    points === null
      ? `Cột Xếp loại của dòng này ghi “${due}”.`
      : `${n.decimal(points)} điểm được xếp loại “${due}”.`,
  en: ({ points, due }, { n }) =>
    points === null
      ? `Column Xếp loại of the same row says “${due}”.`
      : `A score of ${n.decimal(points)} is rated “${due}”.`,
  example: {
    difference: exampleDifference('rating', 'Hoàn thành 100% nhiệm vụ', 'Hoàn thành dưới 70% nhiệm vụ'),
    cause: { points: '4.87' },
  },
});
