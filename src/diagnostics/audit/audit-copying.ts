// Definitions: published figures that were copied, swapped or mistyped.
import type { Text } from '#language/language';
import { defineDifference, number, numberEn } from './define-difference.ts';

/** One digit wrong, two neighbouring digits swapped, or the decimal comma misplaced. */
export type DigitSlip = 'digit' | 'places' | 'comma';

export const publishedSwapped = defineDifference<{ readonly other: Text; readonly otherPublished: string }>({
  code: 'published-swapped',
  title: { vi: 'Điểm hai tiêu chí đổi chỗ cho nhau', en: 'Two criteria have changed places' },
  vi: ({ other, otherPublished }) =>
    `Nhiều khả năng đổi chỗ với ${other.vi.toLowerCase()} cùng dòng (công bố ${number(otherPublished)}).`,
  en: ({ other, otherPublished }) =>
    `It has probably changed places with ${other.en.toLowerCase()} of the same row (published as ${numberEn(otherPublished)}).`,
  example: {
    figure: { vi: 'Tiêu chí 8', en: 'Criterion 8' },
    published: '0',
    computed: '2',
    workings: null,
    due: '2',
    recount: null,
    other: { vi: 'Tiêu chí 9', en: 'Criterion 9' },
    otherPublished: '2',
  },
});

export const publishedCopied = defineDifference<{ readonly source: Text; readonly value: string }>({
  code: 'published-copied',
  title: { vi: 'Điểm chép nhầm từ chỗ khác', en: 'A figure copied from elsewhere' },
  vi: ({ source, value }, { probably }) => `${probably} chép từ ${source.vi} (${number(value)}).`,
  en: ({ source, value }, { was }) => `${was} copied from ${source.en} (${numberEn(value)}).`,
  example: {
    figure: { vi: 'Tiêu chí 1', en: 'Criterion 1' },
    published: '1.93',
    computed: '1.26',
    workings: { vi: '(43 × 2 + 120 × 1) ÷ 163', en: '(43 × 2 + 120 × 1) ÷ 163' },
    due: '1.26',
    recount: null,
    source: { vi: 'dòng Phường Him Lam', en: 'the row of Phường Him Lam' },
    value: '1.93',
  },
});

export const publishedDigitsMistyped = defineDifference<{
  readonly slip: DigitSlip;
  readonly meant: string;
}>({
  code: 'published-digits-mistyped',
  title: { vi: 'Điểm gõ nhầm chữ số', en: 'A mistyped figure' },
  vi: ({ slip, meant }, { probably }) => `${probably} ${slipWords[slip].vi} ${number(meant)}.`,
  en: ({ slip, meant }, { is }) => `${is} ${numberEn(meant)} ${slipWords[slip].en}.`,
  example: {
    figure: { vi: 'Tiêu chí 4', en: 'Criterion 4' },
    published: '1.86',
    computed: '1.96',
    workings: { vi: '(274 × 2 + 10 × 1) ÷ 284', en: '(274 × 2 + 10 × 1) ÷ 284' },
    due: '1.96',
    recount: null,
    slip: 'digit',
    meant: '1.96',
  },
});

const slipWords: Readonly<Record<DigitSlip, Text>> = {
  digit: { vi: 'gõ nhầm một chữ số của', en: 'with one digit mistyped' },
  places: { vi: 'gõ hai chữ số đổi chỗ cho nhau của', en: 'with two digits that changed places' },
  comma: { vi: 'đặt sai dấu phẩy của', en: 'with its decimal comma misplaced' },
};
