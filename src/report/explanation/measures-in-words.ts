// What was measured for a condition, and where it was taken from, in words.
import { fractionText } from '#exact/rational';
import type { Language, Text } from '#language/language';
import { isRate, type Measure, measures } from '#language/measures';
import { percentText } from '#rules/percent-text';
import type { LevelDerivation, Measurement, MeasurementSource } from '#scoring/derivation';
import { thresholdsOf } from '#scoring/thresholds';
import { percentFormula } from './formula.ts';

/** "15,28%", "2", "chưa có số liệu". */
export function valueInWords(measure: Measure, derivation: LevelDerivation, language: Language): string {
  const value = derivation.measurements.find((one) => one.measure === measure)?.value ?? null;
  if (value === null) return nothing(measure)[language];
  return isRate(measure)
    ? percentText(value, thresholdsOf(derivation, measure), language)
    : fractionText(value);
}

/** "tỷ lệ hồ sơ trực tuyến: 100 × 350 ÷ 2.290 = 3500/229 ≈ 15,28% (số ghi riêng)". */
export function measurementInWords(
  { measure, value, of, source }: Measurement,
  derivation: LevelDerivation,
  language: Language,
): string {
  if (value === null) return `${measures[measure].name[language]}: ${nothing(measure)[language]}`;
  const text =
    of === null
      ? valueInWords(measure, derivation, language)
      : percentFormula(of, value, thresholdsOf(derivation, measure), language);
  return `${measures[measure].name[language]}: ${text} (${sourceWords[source][language]})`;
}

/** A rate of nothing received is no missing figure. */
function nothing(measure: Measure): Text {
  const ofNothing = isRate(measure) ? measures[measure].ofNothing : null;
  return ofNothing ?? { vi: 'chưa có số liệu', en: 'no figure' };
}

const sourceWords: Readonly<Record<MeasurementSource, Text>> = {
  own: { vi: 'số ghi trong sổ', en: 'as stated' },
  group: { vi: 'lấy của khối', en: "the group's" },
  received: { vi: 'lấy từ số tiếp nhận', en: 'from the dossiers received' },
  'lowest-unit': { vi: 'lấy của đơn vị thấp nhất', en: "the lowest unit's" },
  pooled: { vi: 'cộng các đơn vị', en: 'summed over the units' },
  blank: { vi: 'ô để trống, coi là không có', en: 'left blank, taken to be none' },
  implied: {
    vi: 'ô để trống; theo các số khác thì không thể có',
    en: 'left blank; by the other counts there can be none',
  },
  'pooled-blank': {
    vi: 'cộng các đơn vị, ô để trống coi là không có',
    en: 'summed over the units, blank cells taken to be none',
  },
};
