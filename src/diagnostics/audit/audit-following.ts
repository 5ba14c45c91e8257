// Definitions: a published figure that follows from another published one.

import type { Language } from '#language/language';
import { numberFormats } from '#language/number-format';
import { defineCause, exampleDifference } from './define-cause.ts';

/** The published figure that another was calculated from. */
export type FollowedFigure =
  | { readonly criteria: readonly number[] }
  | { readonly total: string }
  | { readonly points: string }
  | { readonly tableAverage: string }
  | { readonly average: string; readonly unit: string };

export const publishedFollows = defineCause<{ from: FollowedFigure }>('published-follows', {
  title: { vi: 'Sai theo một số liệu khác', en: 'Wrong because another figure is' },
  vi: ({ from }) => `Sai theo ${followedWords(from, 'vi')}.`,
  en: ({ from }) => `It follows from ${followedWords(from, 'en')}.`,
  example: { difference: exampleDifference('total', '18', '16'), cause: { from: { criteria: [9] } } },
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
