// The nine criteria with their levels: of a group, or of a unit.

import { receivedTotal, resolvedTotal } from '#domain/counts';
import type { Group } from '#domain/group';
import type { CompleteSubmission } from '#domain/submission';
import { inCapitals } from '#report/casing';
import { unitOnForm } from '#report/names';
import { classInWords } from '#report/not-assessed';
import { printedCount, printedFigure, printedPoints } from '#report/printed';
import type { CriteriaForm, CriteriaFormRow } from '#report/report';
import { maximumPoints, maximumTotal } from '#rules/maximum';
import type { RuleSet } from '#rules/rule-set';
import type { CriterionScore, EntityScore, GroupScore } from '#scoring/scorecard';
import { criterionNote } from './criterion-notes.ts';
import { criteriaFormTitle, periodOnForm } from './wording.ts';

/** A group's form. Its name is the clerk's, otherwise the rule set's with the group's key where there are several. */
export function groupCriteriaForm(
  score: GroupScore,
  submission: CompleteSubmission,
  ruleSet: RuleSet,
): CriteriaForm {
  const { group } = score;
  const numbered = submission.groups.length === 1 ? '' : ` (${group.key})`;
  return criteriaForm(score, submission, ruleSet, {
    name: group.formName ?? `${ruleSet.forms.criteria}${numbered}`,
    unit: unitOnForm(group, submission),
    group,
  });
}

/** What a form is called, whom it is about, and whose notes it has. */
export interface FormIdentity {
  readonly name: string;
  readonly unit: string;
  /** Null on a unit's form: the clerk's criterion notes and the procedures are the group's. */
  readonly group: Group | null;
}

export function criteriaForm(
  entity: EntityScore,
  { period }: CompleteSubmission,
  ruleSet: RuleSet,
  { name, unit, group }: FormIdentity,
): CriteriaForm {
  return {
    name,
    title: `${criteriaFormTitle} ${inCapitals(unit)}`,
    period: periodOnForm(period),
    unit,
    resolved: printedCount(resolvedTotal(entity.counts.resolved)),
    received: printedCount(receivedTotal(entity.counts.received)),
    rows: entity.criteria.flatMap((score) => criterionRows(score, entity, group)),
    maximum: printedPoints(maximumTotal(ruleSet)),
    total: entity.assessment.assessed ? printedFigure(entity.assessment.total) : null,
    classification: classInWords(entity),
  };
}

function criterionRows(score: CriterionScore, entity: EntityScore, group: Group | null): CriteriaFormRow[] {
  const { criterion, derivation } = score;
  // Where the entity is not assessed its form has counts, but neither points nor ticks.
  const points = entity.assessment.assessed && score.points !== null ? printedFigure(score.points) : null;
  const own = group?.criterionNotes[criterion.number]?.trim() ?? '';
  const head: CriteriaFormRow = {
    kind: 'criterion',
    ordinal: `${criterion.number}`,
    wording: criterion.wording,
    maximum: printedPoints(maximumPoints(criterion)),
    dossiers: derivation?.kind === 'average' ? printedCount(derivation.divisor) : null,
    ticked: false,
    points,
    note: own === '' ? criterionNote(score, entity, group) : own,
  };
  const levels = criterion.levels.map((level, index): CriteriaFormRow => {
    const count = derivation?.kind === 'average' ? (derivation.levels[index]?.count ?? 0) : 0;
    const ticked = points !== null && derivation?.kind === 'level' && derivation.given === index;
    return {
      kind: 'level',
      ordinal: '',
      wording: level.wording,
      maximum: printedPoints(level.points),
      dossiers: count === 0 ? null : printedCount(count),
      ticked,
      points: ticked ? points : null,
      note: '',
    };
  });
  return [head, ...levels];
}
