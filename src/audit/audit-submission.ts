// Differences between published and computed figures with their causes, as diagnostics. The room's only entry.
import { publishedRowMissing } from '#diagnostics/audit/audit-rows';
import { differing } from '#diagnostics/audit/define-cause';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { originOf } from '#domain/origins';
import type { Submission } from '#domain/submission';
import type { Scorecard } from '#scoring/scorecard';
import { auditedOfficers } from './audited-officer.ts';
import { type AuditedRow, type AuditedUnit, auditedRow, unitsWithoutRow } from './audited-row.ts';
import { compareClass } from './compare-class.ts';
import { compareFigures } from './compare-figures.ts';
import { compareRating } from './compare-rating.ts';
import { factsOf } from './difference.ts';
import { likelyCauses } from './likely-cause.ts';
import { isWithoutDossiers, publishedThoughNotAssessed } from './published-not-assessed.ts';
import { roundedFigures } from './rounded-figures.ts';
import { systematicCauses } from './systematic-causes.ts';

/**
 * Row by row in the order of sheet "Công bố", then of the officers; nothing where nothing was published. Each difference carries the
 * published and the computed figure and what may have caused it, the likeliest first; nothing where no cause reproduces it. The
 * scorecard must be the submission's own.
 */
export function auditSubmission(submission: Submission, scorecard: Scorecard): readonly Diagnostic[] {
  const { published, origins } = submission;
  const { ruleSet } = scorecard;
  const units = published.map((scores) => auditedRow(scores, scorecard)).filter((row) => row !== null);
  const officers = auditedOfficers(submission, scorecard, units);
  const ofUnits = compareFigures(units, ruleSet, origins);
  const ofOfficers = compareFigures(officers, ruleSet, origins);
  const systematic = systematicCauses([...ofUnits, ...ofOfficers]);
  const said = (row: AuditedRow, differences: typeof ofUnits, words: () => Diagnostic | null) => {
    if (isWithoutDossiers(row)) return publishedThoughNotAssessed(row, origins);
    return [
      ...differences
        .filter((difference) => difference.row === row)
        .map((difference) =>
          differing(factsOf(difference), likelyCauses(difference, systematic), difference.where),
        ),
      ...[words()].filter((found) => found !== null),
    ];
  };
  return [
    ...units.flatMap((row) => said(row, ofUnits, () => compareClass(row, ruleSet, origins))),
    ...withoutRow(scorecard, units, submission),
    ...officers.flatMap((row) => said(row, ofOfficers, () => compareRating(row, ruleSet, origins))),
    ...roundedFigures([...units, ...officers], ruleSet, origins),
  ];
}

function withoutRow(
  scorecard: Scorecard,
  rows: readonly AuditedUnit[],
  { published, origins }: Submission,
): readonly Diagnostic[] {
  return unitsWithoutRow(scorecard, rows).map(({ group, units }) =>
    publishedRowMissing(
      { units: units.map(({ unit }) => unit.name), group: group.group.key },
      { place: { sheet: originOf(origins, published[0]?.id ?? '')?.sheet ?? 'Công bố' } },
    ),
  );
}
