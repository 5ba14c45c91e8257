// The figures of a unit, group or officer explained. It prints what scoring derived, and works out only what is missing.
import type { Origins } from '#domain/origins';
import { periodLabel } from '#domain/period';
import type { Language } from '#language/language';
import type { Scorecard } from '#scoring/scorecard';
import { explainCriterion } from './explain-criterion.ts';
import { explainEntity } from './explain-entity.ts';
import { explainOfficer } from './explain-officer.ts';
import { sourceOfCounts, sourceOfCriterion } from './explain-source.ts';
import type { Explanation, ExplanationSubject } from './explanation.ts';

/** `criterion`: only that one, by its number as printed. `origins`: of the workbook, to name the cells. */
export function explain(
  scorecard: Scorecard,
  subject: ExplanationSubject,
  language: Language,
  {
    criterion,
    origins = new Map(),
  }: { readonly criterion?: number | undefined; readonly origins?: Origins } = {},
): Explanation {
  const title = titleOf(subject, scorecard);
  const criteria = subject.score.criteria
    .filter((score) => criterion === undefined || score.criterion.number === criterion)
    .map((score) =>
      explainCriterion(score, sourceOfCriterion(score, subject, scorecard, origins, language), language),
    );
  if (criterion !== undefined) return { title, sections: criteria };
  const sources = sourceOfCounts(subject, origins, language);
  return subject.kind === 'officer'
    ? { title, sections: explainOfficer(subject.score, [sources, criteria], scorecard, language) }
    : { title, sections: explainEntity(subject.score, [sources, criteria], scorecard.ruleSet, language) };
}

function titleOf({ kind, score }: ExplanationSubject, { period }: Scorecard): string {
  const name = kind === 'unit' ? score.unit.name : kind === 'group' ? score.group.name : score.name;
  return period === null ? name : `${name} · ${periodLabel(period)}`;
}
