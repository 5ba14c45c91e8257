// A rule set as a reader sees it: each criterion with its levels, the rounding, the classes and ratings, all with their citations.
import type { Language, Text } from '#language/language';
import { citationLines } from '#report/citation-in-words';
import type { Citation } from '#rules/citation';
import type { Criterion } from '#rules/criterion';
import type { RuleSet } from '#rules/rule-set';
import { roundingInWords } from './explain-sum.ts';
import type { Explanation, ExplanationLine, ExplanationSection } from './explanation.ts';
import { pointsText } from './formula.ts';

export function explainRules(ruleSet: RuleSet, language: Language): Explanation {
  const { rounding, classes, officers, remark } = ruleSet;
  const say = (text: Text) => text[language];
  const cited = (citations: readonly Citation[]) => citationLines(citations, language);
  const rule = (text: string): ExplanationLine => ({ kind: 'note', text });
  const section = (heading: Text, lines: readonly ExplanationLine[]): ExplanationSection => ({
    heading: say(heading),
    criterion: null,
    lines,
  });
  return {
    title: say({ vi: 'Quy tắc chấm điểm', en: 'The rules' }),
    sections: [
      section({ vi: ruleSet.title, en: ruleSet.title }, [
        ...(remark === undefined ? [] : [rule(remark)]),
        ...cited(ruleSet.basis),
      ]),
      ...ruleSet.criteria.map((criterion) => criterionRules(criterion, cited(criterion.citations), language)),
      section({ vi: 'Cộng điểm, làm tròn', en: 'Sums and rounding' }, [
        rule(say(roundingInWords(rounding))),
        ...cited(rounding.citations),
      ]),
      section(
        { vi: 'Phân loại đơn vị', en: 'Classes' },
        classes.map(({ name, atLeast }) => rule(fromPoints(name, atLeast, language))),
      ),
      section({ vi: 'Xếp loại công chức, viên chức', en: 'Ratings of officers' }, [
        ...officers.ratings.map(({ name, atLeast, noCriterionAtZero }) => {
          const also: Text = { vi: ', không có tiêu chí 0 điểm', en: ', no criterion at 0' };
          return rule(`${fromPoints(name, atLeast, language)}${noCriterionAtZero === true ? say(also) : ''}`);
        }),
        ...cited(officers.citations),
      ]),
    ],
  };
}

function criterionRules(
  { number, wording, levels }: Criterion,
  citations: readonly ExplanationLine[],
  language: Language,
): ExplanationSection {
  const name: Text = { vi: 'Tiêu chí', en: 'Criterion' };
  const level: Text = { vi: 'Mức', en: 'Level' };
  const unit: Text = { vi: ' điểm', en: '' };
  return {
    heading: `${name[language]} ${number}. ${wording}`,
    criterion: number,
    lines: [
      ...levels.map(
        (one): ExplanationLine => ({
          kind: 'note',
          text: `${level[language]} ${pointsText(one.points, language)}${unit[language]}: ${one.wording}`,
        }),
      ),
      ...citations,
    ],
  };
}

function fromPoints(name: string, atLeast: number, language: Language): string {
  const points = pointsText(atLeast, language);
  return { vi: `Từ ${points} điểm: ${name}`, en: `From ${points} points: ${name}` }[language];
}
