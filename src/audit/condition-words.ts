// A condition of a level in words, with what was measured: "tỷ lệ hồ sơ trực tuyến 9,97% (185 ÷ 1.855), phải từ 30% trở lên".
import { fractionText, fromNumber, multiply, rational } from '#exact/rational';
import type { Language, Text } from '#language/language';
import { decimalNumber, wholeNumber } from '#language/numbers';
import type { Bounds, Measure } from '#rules/criterion';
import { boundsInWords, isRate, measureNames, percentText } from '#rules/measure-words';
import type { Measurement, TestedCondition } from '#scoring/derivation';
import { bothLanguages } from './workings.ts';

export function conditionText(
  { measure, bounds }: TestedCondition,
  measurement: Measurement,
  thresholds: readonly number[],
): Text {
  return bothLanguages((language) => {
    const name = measureNames[measure][language];
    const is = language === 'vi' ? `${name} là` : `the ${name} is`;
    const must = language === 'vi' ? 'phải' : 'must be';
    return `${is} ${measured(measurement, thresholds, language)}, ${must} ${boundsInWords(measure, bounds, language)}${missing(bounds, measurement, language)}`;
  });
}

function measured(
  { measure, value, of }: Measurement,
  thresholds: readonly number[],
  language: Language,
): string {
  if (value === null) return language === 'vi' ? 'không có' : 'unknown';
  const division =
    of === null ? '' : ` (${wholeNumber(of.part, language)} ÷ ${wholeNumber(of.whole, language)})`;
  const text = isRate(measure)
    ? percentText(value, thresholds, language)
    : decimalNumber(fractionText(value), language);
  return `${text}${division}`;
}

/** How many dossiers a counted share lacks; nothing where it is not counted. */
function missing({ atLeast }: Bounds, { measure, of, value }: Measurement, language: Language): string {
  if (atLeast === undefined || of === null || value === null) return '';
  const { numerator, denominator } = multiply(fromNumber(atLeast), rational(of.whole, 100));
  const needed = (numerator + denominator - 1n) / denominator;
  const lacking = needed - BigInt(of.part);
  if (lacking <= 0n) return '';
  const count = `${wholeNumber(lacking, language)} ${countedIn(measure)[language]}`;
  return language === 'vi' ? `: thiếu ${count}` : `: ${count} short`;
}

/** What a share is a share of. */
function countedIn(measure: Measure): Text {
  switch (measure) {
    case 'feedbackInTimeRate':
      return { vi: 'phản ánh, kiến nghị', en: 'pieces of feedback' };
    case 'oneStopRate':
    case 'onSiteRate':
    case 'procedureShare':
      return { vi: 'thủ tục', en: 'procedures' };
    default:
      return { vi: 'hồ sơ', en: 'dossiers' };
  }
}
