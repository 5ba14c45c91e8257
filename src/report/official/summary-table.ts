// All units with their criteria, totals, classes and ranks.
import { periodInProse } from '#domain/period';
import type { CompleteSubmission } from '#domain/submission';
import { inCapitals } from '#report/casing';
import { criteriaColumns, printedScores } from '#report/printed-scores';
import type { SummaryRow, SummaryTable } from '#report/report';
import type { Scorecard, UnitScore } from '#scoring/scorecard';
import { unitNote } from './notes.ts';
import { roman, summaryTitle } from './wording.ts';

/** A title with more group names than this is no longer read. */
const namesAtMost = 3;

export function summaryTable(submission: CompleteSubmission, { groups, ruleSet }: Scorecard): SummaryTable {
  return {
    title: titleOf(submission),
    ...criteriaColumns(ruleSet),
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
  const { unit, assessment, rank } = score;
  const printed = printedScores(score, rank);
  return {
    ...printed,
    ordinal: unit.ordinal,
    name: unit.name,
    // Points of single criteria are not printed where the unit is not assessed.
    criteria: assessment.assessed ? printed.criteria : printed.criteria.map(() => null),
    note: unitNote(unit),
  };
}
