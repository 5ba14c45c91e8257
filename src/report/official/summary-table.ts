// All units with their criteria, totals, classes and ranks.
import { periodInProse } from '#domain/period';
import type { CompleteSubmission } from '#domain/submission';
import { inCapitals } from '#report/casing';
import { classInWords } from '#report/not-assessed';
import { printedCount, printedFigure } from '#report/printed';
import type { SummaryRow, SummaryTable } from '#report/report';
import type { Scorecard, UnitScore } from '#scoring/scorecard';
import { unitNote } from './notes.ts';
import { roman, summaryTitle } from './wording.ts';

/** A title with more group names than this is no longer read. */
const namesAtMost = 3;

export function summaryTable(submission: CompleteSubmission, { groups, ruleSet }: Scorecard): SummaryTable {
  return {
    title: titleOf(submission),
    criteria: ruleSet.criteria.map(({ number }) => `Tiêu chí ${number}`),
    officerCriteria: ruleSet.criteria.map(({ key }) =>
      ruleSet.officers.criteria.some((counted) => counted === key),
    ),
    groups: groups.map(({ group, units }, index) => ({
      ordinal: roman(index + 1),
      name: inCapitals(group.name),
      rows: units.map(summaryRow),
    })),
  };
}

function titleOf({ groups, authority, period }: CompleteSubmission): string {
  const named =
    groups.length > 0 && groups.length <= namesAtMost && groups.every(({ key, name }) => name !== key);
  const whose = named ? groups.map(({ name }) => name).join('; ') : authority.name;
  return inCapitals(`${summaryTitle.before} ${whose} ${summaryTitle.after} ${periodInProse(period)}`);
}

function summaryRow(score: UnitScore): SummaryRow {
  const { unit, criteria, assessment, rank } = score;
  return {
    ordinal: unit.ordinal,
    name: unit.name,
    criteria: criteria.map(({ points }) =>
      assessment.assessed && points !== null ? printedFigure(points) : null,
    ),
    total: assessment.assessed ? printedFigure(assessment.total) : null,
    officerAverage: assessment.assessed ? printedFigure(assessment.officerAverage) : null,
    classification: classInWords(score),
    rank: rank === null ? null : printedCount(rank),
    note: unitNote(unit),
  };
}
