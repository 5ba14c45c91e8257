// What was measured for a condition, and where it was taken from, in words.
import { fractionText, type Rational } from '#exact/rational';
import type { Language, Text } from '#language/language';
import type { Measure } from '#rules/criterion';
import { isRate, measureNames, percentText } from '#rules/measure-words';
import type { Measurement, MeasurementSource } from '#scoring/derivation';
import { percentFormula } from './formula.ts';

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

const sourceWords: Readonly<Record<MeasurementSource, Text>> = {
  own: { vi: 'số ghi trong sổ', en: 'as stated' },
  group: { vi: 'lấy của khối', en: "the group's" },
  received: { vi: 'lấy từ số tiếp nhận', en: 'from the dossiers received' },
  'lowest-unit': { vi: 'lấy của đơn vị thấp nhất', en: "the lowest unit's" },
  pooled: { vi: 'cộng các đơn vị', en: 'summed over the units' },
};
