// The criteria form of every single unit, the not assessed ones included.
import type { CompleteSubmission } from '#domain/submission';
import type { CriteriaForm } from '#report/report';
import type { Scorecard } from '#scoring/scorecard';
import { criteriaForm } from './criteria-form.ts';

/** In the order of the workbook, group by group. */
export function buildUnitForms(
  submission: CompleteSubmission,
  scorecard: Scorecard,
): readonly CriteriaForm[] {
  const { ruleSet } = scorecard;
  return scorecard.groups.flatMap(({ units }) =>
    units.map((score) =>
      criteriaForm(score, submission, ruleSet, {
        name: ruleSet.forms.criteria,
        unit: score.unit.name,
        group: null,
      }),
    ),
  );
}
