// What is missing for a better level, in words: "thiếu 12 hồ sơ trực tuyến".
import { fractionText } from '#exact/rational';
import { decimalText, round } from '#exact/rounding';
import type { Language, Text } from '#language/language';
import { conditionInWords } from '#language/measure-words';
import { measures } from '#language/measures';
import { shortDecimal, wholeNumber } from '#language/numbers';
import type { Missing } from '#scoring/what-if/next-level';

export function missingInWords(missing: Missing, language: Language): string {
  const { measure, kind, amount, bounds } = missing;
  const needed = conditionInWords(measure, bounds, language);
  const { counted } = measures[measure];
  switch (kind) {
    case 'more':
      return say(language, {
        vi: `thiếu ${wholeNumber(amount.numerator)} ${counted.vi} (${needed})`,
        en: `more ${counted.en} needed: ${wholeNumber(amount.numerator, 'en')} (${needed})`,
      });
    case 'fewer':
      return say(language, {
        vi: `thừa ${wholeNumber(amount.numerator)} ${counted.vi} (${needed})`,
        en: `too many ${counted.en}: ${wholeNumber(amount.numerator, 'en')} (${needed})`,
      });
    case 'points-more':
    case 'points-fewer': {
      const size = shortDecimal(percentPoints(missing), language);
      const short = kind === 'points-more';
      return say(language, {
        vi: `${short ? 'thiếu' : 'thừa'} ${size} điểm phần trăm (${needed})`,
        en: `${size} percentage points too ${short ? 'few' : 'many'} (${needed})`,
      });
    }
    case 'unknown':
      return say(language, { vi: `chưa có số liệu (${needed})`, en: `no figure yet (${needed})` });
  }
}

/** Up to six decimals; the fraction itself where these do not hold it. */
function percentPoints({ amount }: Missing): string {
  const rounded = round(amount, 6, 'half-up');
  return rounded.numerator * amount.denominator === amount.numerator * rounded.denominator
    ? decimalText(rounded, 6)
    : fractionText(amount);
}

function say(language: Language, text: Text): string {
  return text[language];
}
