// A sum of criteria: its terms, the rounding, and why printed parts may not add up to the printed sum.

import { equal, sum } from '#exact/rational';
import { decimalText } from '#exact/rounding';
import { counted } from '#language/counted';
import type { Language, Text } from '#language/language';
import { decimalNumber, shortDecimal } from '#language/numbers';
import { citationLines } from '#report/citation-in-words';
import type { RoundingPolicy } from '#rules/rounding-policy';
import type { Figure } from '#scoring/figure';
import type { CriterionScore } from '#scoring/scorecard';
import type { ExplanationLine } from './explanation.ts';
import { sumFormula } from './formula.ts';

export function explainSum(
  criteria: readonly CriterionScore[],
  total: Figure,
  rounding: RoundingPolicy,
  language: Language,
): readonly ExplanationLine[] {
  const parts = criteria.flatMap(({ points }) => (points === null ? [] : [points]));
  return [
    { kind: 'formula', text: sumFormula(parts, total, rounding.stage, language) },
    ...partsNote(parts, total, rounding, language),
    { kind: 'rule', text: roundingInWords(rounding)[language] },
    ...citationLines(rounding.citations, language),
  ];
}

function partsNote(
  parts: readonly Figure[],
  total: Figure,
  { decimals }: RoundingPolicy,
  language: Language,
): readonly ExplanationLine[] {
  const printed = sum(parts.map((part) => part.printed));
  if (equal(printed, total.printed)) return [];
  const [of, is] = [
    shortDecimal(decimalText(printed, decimals), language),
    decimalNumber(total.text, language),
  ];
  const text: Text = {
    vi: `Cộng các điểm đã in được ${of}, không phải ${is}: điểm từng tiêu chí chỉ làm tròn khi in, tổng tính từ số chưa làm tròn.`,
    en: `The printed points add up to ${of}, not ${is}: they are rounded for printing only, the total comes from unrounded ones.`,
  };
  return [{ kind: 'note', text: text[language] }];
}

/** How a rule set rounds, in a sentence. */
export function roundingInWords({ decimals, direction, stage }: RoundingPolicy): Text {
  const how: Text =
    direction === 'half-up'
      ? { vi: 'làm tròn nửa lên', en: 'rounded half up' }
      : { vi: 'cắt bỏ phần dư', en: 'cut off' };
  return stage === 'total'
    ? {
        vi: `Cộng các điểm chưa làm tròn, rồi ${how.vi} một lần đến ${decimals} chữ số thập phân.`,
        en: `Unrounded points are summed, then ${how.en} once to ${counted(decimals, 'decimal')}.`,
      }
    : {
        vi: `Từng tiêu chí ${how.vi} đến ${decimals} chữ số thập phân, rồi cộng.`,
        en: `Each criterion is ${how.en} to ${counted(decimals, 'decimal')}, then summed.`,
      };
}
