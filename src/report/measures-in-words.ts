// What conditions look at, their values and bounds, in words.
import { fractionText, type Rational } from '#exact/rational';
import type { Language, Text } from '#language/language';
import { shortDecimal } from '#language/numbers';
import type { Bounds, Measure } from '#rules/criterion';
import type { Measurement, MeasurementSource } from '#scoring/derivation';
import { percentFormula } from './formula.ts';
import { percentText } from './printed.ts';

export const measureNames: Readonly<Record<Measure, Text>> = {
  oneStopRate: { vi: 'tỷ lệ TTHC qua Bộ phận Một cửa', en: 'procedures handled at the one-stop desk' },
  onSiteRate: { vi: 'tỷ lệ TTHC giải quyết tại chỗ', en: 'procedures decided on the spot' },
  publicationForms: { vi: 'số hình thức công khai', en: 'forms of publication' },
  feedbackReceived: { vi: 'số phản ánh, kiến nghị', en: 'feedback received' },
  feedbackInTimeRate: { vi: 'tỷ lệ phản ánh, kiến nghị xử lý đúng hạn', en: 'feedback handled in time' },
  feedbackDragging: { vi: 'số phản ánh, kiến nghị kéo dài', en: 'feedback dragging on' },
  procedureShare: { vi: 'tỷ lệ TTHC mức độ 3, 4', en: 'procedures offered at level 3/4' },
  onlineShare: { vi: 'tỷ lệ hồ sơ trực tuyến', en: 'share of online dossiers' },
  onlineLate: { vi: 'số hồ sơ trực tuyến quá hạn', en: 'online dossiers late or overdue' },
};

const rates: readonly Measure[] = [
  'oneStopRate',
  'onSiteRate',
  'feedbackInTimeRate',
  'procedureShare',
  'onlineShare',
];

export function isRate(measure: Measure): boolean {
  return rates.includes(measure);
}

/** "15,28%", "2", "chưa có số liệu". */
export function valueInWords(measure: Measure, value: Rational | null, language: Language): string {
  if (value === null) return nothing(measure)[language];
  return isRate(measure) ? percentText(value, language) : fractionText(value);
}

/** "tỷ lệ hồ sơ trực tuyến: 100 × 350 ÷ 2.290 = 3500/229 ≈ 15,28% (số ghi riêng)". */
export function measurementInWords({ measure, value, of, source }: Measurement, language: Language): string {
  if (value === null) return `${measureNames[measure][language]}: ${nothing(measure)[language]}`;
  const text = of === null ? valueInWords(measure, value, language) : percentFormula(of, value, language);
  return `${measureNames[measure][language]}: ${text} (${sourceWords[source][language]})`;
}

/** A rate of nothing received is no missing figure. */
function nothing(measure: Measure): Text {
  return measure === 'feedbackInTimeRate'
    ? { vi: 'không phát sinh', en: 'none was received' }
    : { vi: 'chưa có số liệu', en: 'no figure' };
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

const sourceWords: Readonly<Record<MeasurementSource, Text>> = {
  own: { vi: 'số ghi trong sổ', en: 'as stated' },
  group: { vi: 'lấy của khối', en: "the group's" },
  received: { vi: 'lấy từ số tiếp nhận', en: 'from the dossiers received' },
  'lowest-unit': { vi: 'lấy của đơn vị thấp nhất', en: "the lowest unit's" },
  pooled: { vi: 'cộng các đơn vị', en: 'summed over the units' },
};
