// A rule set of the second kind as a reader sees it: whether it is in force, each group with its parts, and the rounding, all cited.
import { counted } from '#language/counted';
import type { Language, Text } from '#language/language';
import { shortDecimal } from '#language/numbers';
import type { Explanation, ExplanationLine, ExplanationSection } from '#report/explanation/explanation';
import type { Citation } from '#rules/citation';
import type { IndexPart, ZeroRule } from '#rules/index/index-part';
import type { IndexRuleSet } from '#rules/index/index-rule-set';
import { citationLines } from '../citation-in-words.ts';
import { takenFrom } from './part-in-words.ts';

export function explainIndexRules(ruleSet: IndexRuleSet, language: Language): Explanation {
  const say = (text: Text) => text[language];
  const note = (text: string): ExplanationLine => ({ kind: 'note', text });
  const cited = (citations: readonly Citation[]) => citationLines(citations, language);
  const section = (heading: string, lines: readonly ExplanationLine[]): ExplanationSection => ({
    heading,
    criterion: null,
    lines,
  });
  const { remark, basis, groups, rounding } = ruleSet;
  return {
    title: say({ vi: 'Công thức tính', en: 'The formula' }),
    sections: [
      section(ruleSet.title, [...(remark === undefined ? [] : [note(remark)]), ...cited(basis)]),
      ...groups.map(({ title, max, parts }) =>
        section(
          `${title}: ${shortDecimal(`${max}`, language)}`,
          parts.flatMap((part) => [note(partRule(part, language)), ...cited(part.citations)]),
        ),
      ),
      section(say({ vi: 'Làm tròn', en: 'Rounding' }), [
        note(
          say({
            vi: `Mỗi mục làm tròn đến ${rounding.decimals} chữ số thập phân; nhóm và tổng là tổng của các mục đã làm tròn.`,
            en: `Each part is rounded to ${counted(rounding.decimals, 'decimal')}; groups and total add up the rounded parts.`,
          }),
        ),
        ...cited(rounding.citations),
      ]),
    ],
  };
}

/** "4.2. Thủ tục …: 2 × Thanh toán / TTHC có giao dịch ÷ Thanh toán / TTHC có phí, đủ điểm từ 80%; mẫu số bằng 0: 0 điểm." */
function partRule(part: IndexPart, language: Language): string {
  const { code, wording, max, cap = 1, whenZero, level } = part;
  const percent = shortDecimal(`${Math.round(cap * 10_000) / 100}`, language);
  const full: Text =
    cap === 1 ? { vi: '', en: '' } : { vi: `, đủ điểm từ ${percent}%`, en: `, full marks from ${percent}%` };
  const zero = whenZero === undefined ? '' : `; ${zeroRules[whenZero][language]}`;
  const only: Text = level === 'any' ? { vi: '', en: '' } : { vi: '; chỉ cấp tỉnh', en: '; provinces only' };
  return `${code}. ${wording}: ${shortDecimal(`${max}`, language)} × ${takenFrom(part)}${full[language]}${zero}${only[language]}.`;
}

const zeroRules: Readonly<Record<ZeroRule, Text>> = {
  zero: { vi: 'mẫu số bằng 0: 0 điểm', en: 'divisor 0: 0 points' },
  full: { vi: 'mẫu số bằng 0: đủ điểm', en: 'divisor 0: full marks' },
  notMeasured: { vi: 'mẫu số bằng 0: không đo', en: 'divisor 0: not measured' },
};
