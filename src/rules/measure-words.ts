// What conditions measure, in words: one name for each measure, wherever it is printed.
import { equal, fromNumber, type Rational } from '#exact/rational';
import { decimalBeside } from '#exact/rounding';
import type { Language, Text } from '#language/language';
import { decimalNumber, shortDecimal } from '#language/numbers';
import type { Bounds, Measure } from './criterion.ts';

export const measureNames: Readonly<Record<Measure, Text>> = {
  oneStopRate: {
    vi: 'tỷ lệ TTHC qua Bộ phận Một cửa',
    en: 'share of procedures handled at the one-stop desk',
  },
  onSiteRate: { vi: 'tỷ lệ TTHC giải quyết tại chỗ', en: 'share of procedures decided on the spot' },
  publicationForms: { vi: 'số hình thức công khai', en: 'number of forms of publication' },
  feedbackReceived: { vi: 'số phản ánh, kiến nghị', en: 'number of pieces of feedback' },
  feedbackInTimeRate: {
    vi: 'tỷ lệ phản ánh, kiến nghị xử lý đúng hạn',
    en: 'share of feedback handled in time',
  },
  feedbackDragging: {
    vi: 'số phản ánh, kiến nghị kéo dài',
    en: 'number of pieces of feedback dragging on',
  },
  procedureShare: { vi: 'tỷ lệ TTHC mức độ 3, 4', en: 'share of procedures at level 3/4' },
  onlineShare: { vi: 'tỷ lệ hồ sơ trực tuyến', en: 'online share of dossiers' },
  onlineLate: { vi: 'số hồ sơ trực tuyến quá hạn', en: 'number of late online dossiers' },
};

const rates: readonly Measure[] = [
  'oneStopRate',
  'onSiteRate',
  'feedbackInTimeRate',
  'procedureShare',
  'onlineShare',
];

/** Rates and shares are per cent; the other measures are whole numbers. */
export function isRate(measure: Measure): boolean {
  return rates.includes(measure);
}

/**
 * "15,28%": half up, to more than two decimals only where it would otherwise look like a threshold, or like none or all.
 * Zeros at the end stay where the figure was rounded: "15,20%", but "90%".
 */
export function percentText(
  percent: Rational,
  thresholds: readonly number[],
  language: Language = 'vi',
): string {
  const text = percentDecimal(percent, thresholds);
  const isExact = equal(fromNumber(Number(text)), percent);
  return `${isExact ? shortDecimal(text, language) : decimalNumber(text, language)}%`;
}

/** As `percentText`, with a point and two decimals at least. */
export function percentDecimal(percent: Rational, thresholds: readonly number[]): string {
  return decimalBeside(percent, [0, ...thresholds, 100].map(fromNumber), 2);
}

/** "từ 15% trở lên", "bằng 0", "dưới 30%". */
export function boundsInWords(measure: Measure, bounds: Bounds, language: Language): string {
  const { atLeast, above, atMost, below } = bounds;
  const number = (value: number) => `${shortDecimal(`${value}`, language)}${isRate(measure) ? '%' : ''}`;
  const words: readonly (readonly [number | undefined, Text])[] = [
    [atLeast, { vi: 'từ # trở lên', en: 'at least #' }],
    [above, { vi: 'trên #', en: 'above #' }],
    [atMost, atMost === 0 ? { vi: 'bằng 0', en: 'equal to 0' } : { vi: 'không quá #', en: 'at most #' }],
    [below, { vi: 'dưới #', en: 'below #' }],
  ];
  return words
    .flatMap(([bound, text]) => (bound === undefined ? [] : [text[language].replace('#', number(bound))]))
    .join({ vi: ' và ', en: ' and ' }[language]);
}
