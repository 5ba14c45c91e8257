// Definitions: published figures that were copied, swapped or mistyped.
import type { Language, Text } from '#language/language';
import { defineCause, exampleDifference } from './define-cause.ts';
import type { AuditedFigure } from './difference-facts.ts';
import { figureWords } from './difference-words.ts';

/** One digit wrong, two neighbouring digits swapped, or the decimal comma misplaced. */
export type DigitSlip = 'digit' | 'places' | 'comma';

export const publishedSwapped = defineCause<{
  other: AuditedFigure;
  otherPublished: string;
}>('published-swapped', {
  title: { vi: 'Điểm hai tiêu chí đổi chỗ cho nhau', en: 'Two criteria have changed places' },
  vi: ({ other, otherPublished }, { n }) =>
    `Nhiều khả năng đổi chỗ với ${figureWords(other, 'vi').toLowerCase()} cùng dòng (công bố ${n.decimal(otherPublished)}).`,
  en: ({ other, otherPublished }, { n }) =>
    `It has probably changed places with ${figureWords(other, 'en').toLowerCase()} of the same row (published as ${n.decimal(otherPublished)}).`,
  example: { difference: exampleDifference(8, '0', '2'), cause: { other: 9, otherPublished: '2' } },
});

/** The same figure of another row, or another of the same row. */
export type CopiedFrom = { readonly row: string } | { readonly figure: AuditedFigure };

export const publishedCopied = defineCause<{ source: CopiedFrom; value: string }>('published-copied', {
  title: { vi: 'Điểm chép nhầm từ chỗ khác', en: 'A figure copied from elsewhere' },
  vi: ({ source, value }, { n, was }) => `${was} chép từ ${sourceWords(source, 'vi')} (${n.decimal(value)}).`,
  en: ({ source, value }, { n, was }) =>
    `${was} copied from ${sourceWords(source, 'en')} (${n.decimal(value)}).`,
  example: {
    difference: exampleDifference(1, '1.93', '1.26', {
      formula: {
        kind: 'average',
        terms: [
          { count: 43, points: 2 },
          { count: 120, points: 1 },
        ],
        divisor: 163,
      },
    }),
    cause: { source: { row: 'Phường Him Lam' }, value: '1.93' },
  },
});

export const publishedDigitsMistyped = defineCause<{
  slip: DigitSlip;
  intended: string;
}>('published-digits-mistyped', {
  title: { vi: 'Điểm gõ nhầm chữ số', en: 'A mistyped figure' },
  vi: ({ slip, intended }, { n, was }) => `${was} ${slipWords[slip].vi} ${n.decimal(intended)}.`,
  en: ({ slip, intended }, { n, is }) => `${is} ${n.decimal(intended)} ${slipWords[slip].en}.`,
  example: {
    difference: exampleDifference(4, '1.86', '1.96', {
      formula: {
        kind: 'average',
        terms: [
          { count: 274, points: 2 },
          { count: 10, points: 1 },
        ],
        divisor: 284,
      },
    }),
    cause: { slip: 'digit', intended: '1.96' },
  },
});

const slipWords: Readonly<Record<DigitSlip, Text>> = {
  digit: { vi: 'gõ nhầm một chữ số của', en: 'with one digit mistyped' },
  places: { vi: 'gõ hai chữ số đổi chỗ cho nhau của', en: 'with two digits that changed places' },
  comma: { vi: 'đặt sai dấu phẩy của', en: 'with its decimal comma misplaced' },
};

function sourceWords(source: CopiedFrom, language: Language): string {
  if ('row' in source) return language === 'vi' ? `dòng ${source.row}` : `the row of ${source.row}`;
  const figure = figureWords(source.figure, language).toLowerCase();
  return language === 'vi' ? `${figure} cùng dòng` : `${figure} of the same row`;
}
