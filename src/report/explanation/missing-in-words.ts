// What is missing for a better level, in words: "thiếu 12 hồ sơ trực tuyến".
import { fractionText } from '#exact/rational';
import { decimalText, round } from '#exact/rounding';
import type { Language, Text } from '#language/language';
import { boundsInWords, measureNames } from '#language/measure-words';
import { shortDecimal, wholeNumber } from '#language/numbers';
import type { Measure } from '#rules/criterion';
import type { Missing } from '#scoring/what-if/next-level';

export function missingInWords(missing: Missing, language: Language): string {
  const { measure, kind, amount, bounds } = missing;
  const needed = `${measureNames[measure][language]} ${boundsInWords(measure, bounds, language)}`;
  switch (kind) {
    case 'more':
      return say(language, {
        vi: `thiếu ${wholeNumber(amount.numerator)} ${things[measure].vi} (${needed})`,
        en: `${wholeNumber(amount.numerator, 'en')} more ${things[measure].en} needed (${needed})`,
      });
    case 'fewer':
      return say(language, {
        vi: `thừa ${wholeNumber(amount.numerator)} ${things[measure].vi} (${needed})`,
        en: `${wholeNumber(amount.numerator, 'en')} ${things[measure].en} too many (${needed})`,
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

const things: Readonly<Record<Measure, Text>> = {
  oneStopRate: { vi: 'TTHC qua Bộ phận Một cửa', en: 'procedures at the one-stop desk' },
  onSiteRate: { vi: 'TTHC giải quyết tại chỗ', en: 'procedures decided on the spot' },
  publicationForms: { vi: 'hình thức công khai', en: 'forms of publication' },
  feedbackReceived: { vi: 'phản ánh, kiến nghị', en: 'pieces of feedback' },
  feedbackInTimeRate: { vi: 'phản ánh, kiến nghị xử lý đúng hạn', en: 'pieces of feedback handled in time' },
  feedbackDragging: { vi: 'phản ánh, kiến nghị kéo dài', en: 'pieces of feedback dragging on' },
  procedureShare: { vi: 'TTHC mức độ 3, 4', en: 'procedures at level 3/4' },
  onlineShare: { vi: 'hồ sơ trực tuyến', en: 'online dossiers' },
  onlineLate: { vi: 'hồ sơ trực tuyến quá hạn', en: 'late online dossiers' },
};

function say(language: Language, text: Text): string {
  return text[language];
}
