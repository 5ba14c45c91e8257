// One part of an index in words: what it is taken from, the division that can be put into a calculator, and why it has no points.
import { indexHeading } from '#domain/index-words';
import { equal, fractionText, multiply, rational } from '#exact/rational';
import type { Language, Text } from '#language/language';
import { decimalNumber, shortDecimal, wholeNumber } from '#language/numbers';
import type { IndexPart } from '#rules/index/index-part';
import { isMeasured, type MeasuredPart, type NotMeasured, type PartScore } from '#scoring/index/index-card';
import { decimalOf } from './index-numbers.ts';

/** "17/37", "100%", "–". */
export function ratioText({ counts, ratio, part }: PartScore, language: Language): string {
  const count = (value: number) => wholeNumber(value, language);
  if (counts !== null) return `${count(counts.numerator)}/${count(counts.denominator)}`;
  if (part.given === undefined || ratio === null) return '–';
  return `${decimalNumber(decimalOf(multiply(ratio, rational(100))), language)}%`;
}

/** "Thanh toán / Hồ sơ thanh toán trực tuyến ÷ Thanh toán / Hồ sơ có nghĩa vụ". */
export function takenFrom({ numerator = [], denominator = [], given }: IndexPart): string {
  if (given !== undefined) return indexHeading(given);
  const sum = (names: typeof numerator) => names.map(indexHeading).join(' + ');
  return `${numerator.length > 1 ? `(${sum(numerator)})` : sum(numerator)} ÷ ${sum(denominator)}`;
}

/** "2 × (17 ÷ 37) ÷ 0,8 = 85/74 ≈ 1,15"; with its cap, and what a divisor of 0 gives. */
export function partFormula(score: MeasuredPart, language: Language): string {
  const { part, counts, points, ratio } = score;
  const count = (value: number) => wholeNumber(value, language);
  const max = shortDecimal(`${part.max}`, language);
  const printed = decimalNumber(points.text, language);
  if (ratio === null) return zeroText(part, printed, language);
  const share =
    counts === null
      ? ratioText(score, language)
      : `${count(counts.numerator)} ÷ ${count(counts.denominator)}`;
  const cap = part.cap ?? 1;
  const capped = equal(points.exact, rationalOfMax(part)) && !equal(ratio, rational(1));
  const whole =
    cap === 1 ? `${max} × ${share}` : `${max} × min(1; ${share} ÷ ${shortDecimal(`${cap}`, language)})`;
  if (capped || equal(points.exact, points.printed)) return `${whole} = ${printed}`;
  return `${whole} = ${fractionText(points.exact)} ≈ ${printed}`;
}

function rationalOfMax({ max }: IndexPart) {
  return rational(BigInt(Math.round(max * 10_000)), 10_000n);
}

function zeroText({ whenZero, denominator = [] }: IndexPart, printed: string, language: Language): string {
  const what = denominator.map(indexHeading).join(' + ');
  const full: Text = { vi: 'đủ điểm', en: 'full marks' };
  const none: Text = { vi: 'không có điểm', en: 'no points' };
  return `${what} = 0: ${(whenZero === 'full' ? full : none)[language]}, ${printed}`;
}

const reasons: Readonly<Record<NotMeasured, Text>> = {
  'other-level': {
    vi: 'không đo: mục này không có ở cấp của đơn vị',
    en: 'not measured: units of this level do not have this part',
  },
  blank: { vi: 'không đo: chưa có số đếm', en: 'not measured: counts are blank' },
  'nothing-to-divide-by': {
    vi: 'không đo: mẫu số bằng 0, chưa rõ cổng cho bao nhiêu điểm',
    en: 'not measured: the divisor is 0, and what the portal gives then is not known',
  },
};

/** "không đo: chưa có số đếm (Thanh toán / Hồ sơ có nghĩa vụ)"; empty where it is measured. */
export function reasonText(score: PartScore, language: Language): string {
  if (isMeasured(score)) return '';
  const missing = score.missing.length === 0 ? '' : ` (${score.missing.map(indexHeading).join('; ')})`;
  return `${reasons[score.reason][language]}${missing}`;
}
