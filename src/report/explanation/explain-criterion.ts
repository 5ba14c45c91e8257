// One criterion: wording, counts or conditions, formula, stand-in, citations, and what a better level would take.
import type { Language, Text } from '#language/language';
import { citationLines } from '#report/citation-in-words';
import { criterionNames } from '#report/criterion-names';
import type { CriterionScore } from '#scoring/scorecard';
import { explainAverage } from './explain-average.ts';
import { explainLevel } from './explain-level.ts';
import type { ExplanationLine, ExplanationSection } from './explanation.ts';
import { figureText } from './formula.ts';

/** `sources`: the cells its figures were read from. */
export function explainCriterion(
  score: CriterionScore,
  sources: readonly ExplanationLine[],
  language: Language,
): ExplanationSection {
  const { criterion } = score;
  return {
    heading: headingOf(score, language),
    criterion: criterion.number,
    inTable: {
      name: `${criterion.number}. ${criterionNames[criterion.key]}`,
      result: score.points === null ? '–' : figureText(score.points, language),
    },
    lines: [...stepsOf(score, language), ...sources, ...citationLines(criterion.citations, language)],
  };
}

/** "Tiêu chí 1. Tổng thời gian giải quyết hồ sơ thủ tục hành chính: 1,94 điểm". */
function headingOf({ criterion, points }: CriterionScore, language: Language): string {
  const name: Text = { vi: 'Tiêu chí', en: 'Criterion' };
  const unassessed: Text = { vi: 'không có điểm', en: 'no points' };
  const unit: Text = { vi: 'điểm', en: 'points' };
  const result = points === null ? unassessed[language] : `${figureText(points, language)} ${unit[language]}`;
  return `${name[language]} ${criterion.number}. ${criterion.wording}: ${result}`;
}

function stepsOf(
  { criterion, points, derivation }: CriterionScore,
  language: Language,
): readonly ExplanationLine[] {
  if (derivation === null) {
    const text: Text = {
      vi: 'Chưa đủ số liệu để chấm tiêu chí này.',
      en: 'There are not the figures this criterion needs.',
    };
    return [{ kind: 'note', text: text[language] }];
  }
  return derivation.kind === 'average'
    ? explainAverage(criterion, derivation, points, language)
    : explainLevel(criterion, derivation, language);
}
