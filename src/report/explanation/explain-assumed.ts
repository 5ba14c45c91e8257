// The points of an entity that rest on cells left blank, and what it would have without them.
import type { Language, Text } from '#language/language';
import { decimalNumber } from '#language/numbers';
import type { RuleSet } from '#rules/rule-set';
import { type AssumedPoints, type Assumption, assumedPoints } from '#scoring/assumed-points';
import type { GroupScore, UnitScore } from '#scoring/scorecard';
import type { ExplanationLine, ExplanationSection } from './explanation.ts';
import { section } from './explanation-section.ts';

/** None where every point rests on a figure that somebody stated or the rule set calculates from one. */
export function explainAssumed(
  score: UnitScore | GroupScore,
  ruleSet: RuleSet,
  language: Language,
): readonly ExplanationSection[] {
  const assumptions = assumedPoints(score, ruleSet, 'units' in score ? score.units : []);
  if (assumptions === null || !score.assessment.assessed) return [];
  const { total, classification } = score.assessment;
  const without = assumptions;
  const outcome: Text = {
    vi: `Không tính các điểm ấy: tổng điểm ${decimalNumber(total.text)} còn ${decimalNumber(without.total.text)}, ${classification === without.classification ? `vẫn xếp loại ${classification}` : `xếp loại ${classification} xuống ${without.classification}`}.`,
    en: `Without these points: the total ${total.text} becomes ${without.total.text}, ${classification === without.classification ? `still ${classification}` : `the class ${classification} becomes ${without.classification}`}.`,
  };
  const lines = [...assumptions.assumed.map((one) => inWords(one)), outcome];
  return [
    section(
      { vi: 'Điểm dựa vào ô để trống', en: 'Points that rest on blank cells' },
      lines.map((text): ExplanationLine => ({ kind: 'stand-in', text: text[language] })),
      language,
    ),
  ];
}

function inWords({ assumption, score, given, otherwise }: AssumedPoints): Text {
  const { number } = score.criterion;
  const { taken, otherwise: case_ } = words[assumption];
  return {
    vi: `Tiêu chí ${number}: ${decimalNumber(given.text)} điểm vì ${taken.vi}; ${case_.vi} thì còn ${decimalNumber(otherwise.text)} điểm.`,
    en: `Criterion ${number}: ${given.text} points because ${taken.en}; ${case_.en} would leave ${otherwise.text}.`,
  };
}

const words: Readonly<Record<Assumption, { readonly taken: Text; readonly otherwise: Text }>> = {
  'no-complaints': {
    taken: {
      vi: 'ô phản ánh về thái độ để trống, coi như không có',
      en: 'complaints of attitude were left blank, taken to be none',
    },
    otherwise: { vi: 'nếu mọi hồ sơ đều bị phản ánh', en: 'complaints of every dossier' },
  },
  'no-feedback': {
    taken: {
      vi: 'ô phản ánh, kiến nghị để trống, coi như không có',
      en: 'feedback was left blank, taken to be none',
    },
    otherwise: {
      vi: 'nếu có 01 phản ánh, kiến nghị chưa xử lý đúng hạn',
      en: 'one piece of feedback not handled in time',
    },
  },
  'no-online-late': {
    taken: {
      vi: 'ô hồ sơ trực tuyến quá hạn để trống, coi như không có',
      en: 'late online dossiers were left blank, taken to be none',
    },
    otherwise: { vi: 'nếu có 01 hồ sơ trực tuyến quá hạn', en: 'one late online dossier' },
  },
};
