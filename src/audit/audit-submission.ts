// Differences between published and computed figures with their causes, as diagnostics. The one door of the room.
import { publishedNotAssessed, publishedRowMissing } from '#diagnostics/audit';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { type Origins, originOf } from '#domain/origins';
import type { Submission } from '#domain/submission';
import type { Scorecard } from '#scoring/scorecard';
import { type AuditedRow, auditedRow, unitsWithoutRow } from './audited-row.ts';
import { compareClass } from './compare-class.ts';
import { compareFigures } from './compare-figures.ts';
import { habitsOf } from './habits.ts';
import { likelyCause } from './likely-cause.ts';

/**
 * Row by row in the order of sheet "Công bố"; nothing where nothing was published. Each difference carries the published
 * and the computed figure and what may have caused it, the likeliest first; nothing where no cause reproduces it. The scorecard must be the submission's own.
 */
export function auditSubmission(submission: Submission, scorecard: Scorecard): readonly Diagnostic[] {
  const { published, origins } = submission;
  const { ruleSet } = scorecard;
  const rows = published.map((scores) => auditedRow(scores, scorecard)).filter((row) => row !== null);
  const differences = compareFigures(rows, ruleSet, origins);
  const habits = habitsOf(differences);
  const ofRows = rows.flatMap((row): readonly Diagnostic[] => {
    if (isWithoutDossiers(row)) return pointsForNothing(row, origins);
    const ofClass = compareClass(row, ruleSet, origins);
    return [
      ...differences
        .filter((difference) => difference.row === row)
        .map((difference) => likelyCause(difference, habits)),
      ...(ofClass === null ? [] : [ofClass]),
    ];
  });
  return [...ofRows, ...withoutRow(scorecard, rows, submission)];
}

function isWithoutDossiers({ body: { assessment } }: AuditedRow): boolean {
  return !assessment.assessed && assessment.reason === 'no-resolved-dossiers';
}

/** Figures where there is nothing to assess, in one finding that shows the first of them. */
function pointsForNothing({ scores }: AuditedRow, origins: Origins): readonly Diagnostic[] {
  const { id, unit, criteria, total, officerAverage, officerForm } = scores;
  const [first] = [total, ...Object.values(criteria), officerAverage, officerForm].filter(
    (figure) => figure !== null,
  );
  if (first === undefined) return [];
  const found = publishedNotAssessed({ name: unit }, { place: originOf(origins, id), unit });
  const nothing = { figure: null, computed: null, cause: null, alternatives: [], asAlternative: null };
  return [{ ...found, difference: { ...nothing, published: first.printed, mend: found.help } }];
}

function withoutRow(
  scorecard: Scorecard,
  rows: readonly AuditedRow[],
  { published, origins }: Submission,
): readonly Diagnostic[] {
  return unitsWithoutRow(scorecard, rows).map(({ group, units }) =>
    publishedRowMissing(
      { units: units.map(({ unit }) => unit.name), group: group.group.key },
      { place: { sheet: originOf(origins, published[0]?.id ?? '')?.sheet ?? 'Công bố' } },
    ),
  );
}
