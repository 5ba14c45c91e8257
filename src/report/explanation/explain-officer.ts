// An officer: whose dossiers, the criteria, their sum, the rating.

import { compare, fromNumber } from '#exact/rational';
import { betweenNames } from '#language/between-names';
import type { Language, Text } from '#language/language';
import { citationLines } from '#report/citation-in-words';
import type { OfficerScore, Scorecard } from '#scoring/scorecard';
import { explainSum } from './explain-sum.ts';
import type { ExplanationLine, ExplanationSection } from './explanation.ts';
import { section } from './explanation-section.ts';
import { figureText, pointsText } from './formula.ts';

export function explainOfficer(
  score: OfficerScore,
  [sources, criteria]: readonly [readonly ExplanationLine[], readonly ExplanationSection[]],
  scorecard: Scorecard,
  language: Language,
): readonly ExplanationSection[] {
  const { ruleSet } = scorecard;
  const { points } = score;
  const unassessed: Text = {
    vi: 'Không đánh giá: chưa có hồ sơ đã giải quyết.',
    en: 'Not assessed: no resolved dossiers.',
  };
  return [
    section({ vi: 'Hồ sơ', en: 'Dossiers' }, [basisLine(score, scorecard, language), ...sources], language),
    ...criteria,
    section(
      { vi: 'Điểm đánh giá', en: 'Points' },
      points === null
        ? [{ kind: 'note', text: unassessed[language] }]
        : explainSum(score.criteria, points, ruleSet.rounding, language),
      language,
      points === null ? '–' : figureText(points, language),
    ),
    section(
      { vi: 'Xếp loại', en: 'Rating' },
      ratingLines(score, scorecard, language),
      language,
      score.rating ?? '–',
    ),
  ];
}

function basisLine({ subject }: OfficerScore, { groups }: Scorecard, language: Language): ExplanationLine {
  if (subject.kind === 'unit' || subject.officer.basis.kind === 'own') {
    const own: Text = { vi: 'Số liệu ghi riêng.', en: 'Counts of their own.' };
    return { kind: 'note', text: own[language] };
  }
  const { unitIds } = subject.officer.basis;
  const names = groups
    .flatMap(({ units }) => units.map(({ unit }) => unit))
    .filter(({ id }) => unitIds.includes(id))
    .map(({ name }) => name);
  const pooled: Text = { vi: 'Cộng hồ sơ của các đơn vị phụ trách', en: 'The pooled dossiers of' };
  return { kind: 'note', text: `${pooled[language]}: ${names.join(betweenNames(names))}.` };
}

function ratingLines(
  { points, criteria, rating, ratingOverridden }: OfficerScore,
  { ruleSet }: Scorecard,
  language: Language,
): readonly ExplanationLine[] {
  if (ratingOverridden) {
    const own: Text = {
      vi: `Do cơ quan xác định: ${rating ?? ''}.`,
      en: `Set by the authority: ${rating ?? ''}.`,
    };
    return [{ kind: 'note', text: own[language] }];
  }
  if (points === null) return [];
  const { ratings, citations, verified } = ruleSet.officers;
  const atZero = criteria.some((score) => score.points?.printed.numerator === 0n);
  const tests = ratings.map(({ name, atLeast, noCriterionAtZero }): ExplanationLine => {
    const reached = compare(points.printed, fromNumber(atLeast)) >= 0;
    const holds = reached && !(noCriterionAtZero === true && atZero);
    const zeroWords: Text = atZero
      ? { vi: 'có tiêu chí 0 điểm', en: 'some criterion at 0' }
      : { vi: 'không có tiêu chí 0 điểm', en: 'no criterion at 0' };
    const also = noCriterionAtZero === true ? `, ${zeroWords[language]}` : '';
    const sign = reached ? '≥' : '<';
    return {
      kind: 'condition',
      text: `${figureText(points, language)} ${sign} ${pointsText(atLeast, language)}${also}: ${name}`,
      holds,
    };
  });
  const given = tests.findIndex(({ holds }) => holds === true);
  const unverified: Text = {
    vi: 'Ngưỡng xếp loại chưa kiểm chứng được với văn bản.',
    en: 'The cut-offs could not be checked against the text.',
  };
  return [
    ...tests.slice(0, given + 1),
    ...(verified ? [] : [{ kind: 'note' as const, text: unverified[language] }]),
    ...citationLines(citations, language),
  ];
}
