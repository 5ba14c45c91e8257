// A unit or group: its counts, its criteria, its total, class, officers' average and rank.
import type { Language, Text } from '#language/language';
import { wholeNumber } from '#language/numbers';
import { knownCounts } from '#report/known-counts';
import { classInWords } from '#report/not-assessed';
import type { RuleSet } from '#rules/rule-set';
import type { GroupScore, UnitScore } from '#scoring/scorecard';
import { explainAssumed } from './explain-assumed.ts';
import { explainClass } from './explain-class.ts';
import { explainSum } from './explain-sum.ts';
import type { ExplanationLine, ExplanationSection } from './explanation.ts';
import { section } from './explanation-section.ts';
import { figureText } from './formula.ts';

export function explainEntity(
  score: UnitScore | GroupScore,
  [sources, criteria]: readonly [readonly ExplanationLine[], readonly ExplanationSection[]],
  ruleSet: RuleSet,
  language: Language,
): readonly ExplanationSection[] {
  const { assessment } = score;
  const counts = section(
    { vi: 'Số hồ sơ', en: 'Dossiers' },
    [...countLines(score, language), ...sources],
    language,
  );
  if (!assessment.assessed) {
    const why: Text = { vi: classInWords(score), en: notAssessedInEnglish[assessment.reason] };
    return [
      counts,
      ...criteria,
      section({ vi: 'Kết quả', en: 'Result' }, [{ kind: 'note', text: why[language] }], language),
    ];
  }
  const officers = ruleSet.officers.criteria;
  const counted = score.criteria.filter(({ criterion }) => officers.some((key) => key === criterion.key));
  return [
    counts,
    ...criteria,
    section(
      { vi: 'Tổng điểm', en: 'Total' },
      explainSum(score.criteria, assessment.total, ruleSet.rounding, language),
      language,
      figureText(assessment.total, language),
    ),
    section(
      { vi: 'Phân loại', en: 'Class' },
      explainClass(score, ruleSet, language),
      language,
      assessment.classification,
    ),
    ...explainAssumed(score, ruleSet, language),
    section(
      { vi: 'ĐTB CCVC bộ phận một cửa', en: "Officers' average" },
      explainSum(counted, assessment.officerAverage, ruleSet.rounding, language),
      language,
      figureText(assessment.officerAverage, language),
    ),
  ];
}

const notAssessedInEnglish = {
  'no-resolved-dossiers': 'Not assessed: no resolved dossiers',
  'criterion-missing': 'Not assessed: a criterion has no figure',
  'figure-unreadable': 'Not assessed: a cell could not be read',
} as const;

const countsUnknown: Text = {
  vi: 'Có ô không đọc được, nên chưa nêu được số hồ sơ.',
  en: 'A cell could not be read, so the counts are not known.',
};

/** "Đã giải quyết: 3.131 trước hạn + 0 đúng hạn + 95 quá hạn = 3.226". */
function countLines(score: UnitScore | GroupScore, language: Language): readonly ExplanationLine[] {
  const counts = knownCounts(score);
  if (counts === null) return [{ kind: 'note', text: countsUnknown[language] }];
  const { received, resolved, pending } = counts;
  const say = (name: Text, parts: readonly (readonly [number, Text])[]): ExplanationLine => {
    const terms = parts.map(([count, word]) => `${wholeNumber(count, language)} ${word[language]}`);
    const total = parts.reduce((sum, [count]) => sum + count, 0);
    return {
      kind: 'count',
      text: `${name[language]}: ${terms.join(' + ')} = ${wholeNumber(total, language)}`,
    };
  };
  return [
    say({ vi: 'Tiếp nhận', en: 'Received' }, [
      [received.online, { vi: 'trực tuyến', en: 'online' }],
      [received.inPerson, { vi: 'trực tiếp', en: 'in person' }],
      [received.carriedOver, { vi: 'kỳ trước chuyển qua', en: 'carried over' }],
    ]),
    say({ vi: 'Đã giải quyết', en: 'Resolved' }, [
      [resolved.early, { vi: 'trước hạn', en: 'early' }],
      [resolved.onTime, { vi: 'đúng hạn', en: 'on time' }],
      [resolved.late, { vi: 'quá hạn', en: 'late' }],
    ]),
    say({ vi: 'Đang giải quyết', en: 'Pending' }, [
      [pending.inTime, { vi: 'trong hạn', en: 'in time' }],
      [pending.overdue, { vi: 'quá hạn', en: 'overdue' }],
    ]),
  ];
}
