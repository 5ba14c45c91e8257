// Definitions: published figures that were copied, swapped or mistyped.
import type { Language, Text } from '#language/language';
import { defineCause } from './define-cause.ts';
import type { AuditedFigure } from './difference-facts.ts';
import { figureWords } from './difference-words.ts';

/** One digit wrong, two neighbouring digits swapped, or the decimal comma misplaced. */
export type DigitSlip = 'digit' | 'places' | 'comma';

export const publishedSwapped = defineCause<{
  readonly other: AuditedFigure;
  readonly otherPublished: string;
}>({
  code: 'published-swapped',
  title: { vi: 'Điểm hai tiêu chí đổi chỗ cho nhau', en: 'Two criteria have changed places' },
  vi: ({ other, otherPublished }, { n }) =>
    `Nhiều khả năng đổi chỗ với ${figureWords(other, 'vi').toLowerCase()} cùng dòng (công bố ${n.decimal(otherPublished)}).`,
  en: ({ other, otherPublished }, { n }) =>
    `It has probably changed places with ${figureWords(other, 'en').toLowerCase()} of the same row (published as ${n.decimal(otherPublished)}).`,
  example: {
    difference: {
      figure: 8,
      published: '0',
      computed: '2',
      formula: null,
      due: '2',
      recount: null,
      remedy: 'correct',
    },
    cause: { other: 9, otherPublished: '2' },
  },
});

/** The same figure of another row, or another of the same row. */
export type CopiedFrom = { readonly row: string } | { readonly figure: AuditedFigure };

export const publishedCopied = defineCause<{ readonly source: CopiedFrom; readonly value: string }>({
  code: 'published-copied',
  title: { vi: 'Điểm chép nhầm từ chỗ khác', en: 'A figure copied from elsewhere' },
  vi: ({ source, value }, { n, was }) => `${was} chép từ ${sourceWords(source, 'vi')} (${n.decimal(value)}).`,
  en: ({ source, value }, { n, was }) =>
    `${was} copied from ${sourceWords(source, 'en')} (${n.decimal(value)}).`,
  example: {
    difference: {
      figure: 1,
      published: '1.93',
      computed: '1.26',
      formula: {
        kind: 'average',
        terms: [
          { count: 43, points: 2 },
          { count: 120, points: 1 },
        ],
        divisor: 163,
      },
      due: '1.26',
      recount: null,
      remedy: 'correct',
    },
    cause: { source: { row: 'Phường Him Lam' }, value: '1.93' },
  },
});

export const publishedDigitsMistyped = defineCause<{
  readonly slip: DigitSlip;
  readonly intended: string;
}>({
  code: 'published-digits-mistyped',
  title: { vi: 'Điểm gõ nhầm chữ số', en: 'A mistyped figure' },
  vi: ({ slip, intended }, { n, was }) => `${was} ${slipWords[slip].vi} ${n.decimal(intended)}.`,
  en: ({ slip, intended }, { n, is }) => `${is} ${n.decimal(intended)} ${slipWords[slip].en}.`,
  example: {
    difference: {
      figure: 4,
      published: '1.86',
      computed: '1.96',
      formula: {
        kind: 'average',
        terms: [
          { count: 274, points: 2 },
          { count: 10, points: 1 },
        ],
        divisor: 284,
      },
      due: '1.96',
      recount: null,
      remedy: 'correct',
    },
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
