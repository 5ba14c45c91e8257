// Plants a mistyped count: the published figures are right, and the unit's counts no longer add up to what it received.
import { scoreSubmission } from '#scoring/score-submission';
import type { UnitScore } from '#scoring/scorecard';
import { dienBien } from '../../scoring/make-submission.ts';
import type { CleanReport } from './clean-report.ts';
import { averaged } from './figures.ts';
import { memberName, ofUnit, type Planted, place } from './planted.ts';
import type { Chance } from './random.ts';

/** Due is every figure of the row that the mistyped count changes. */
export function mistypedCount(report: CleanReport, chance: Chance): Planted | null {
  const { row } = place(report, chance, averaged);
  const chosen = report.units[row]?.unit;
  const count = chance.oneOf(['early', 'onTime', 'late'] as const);
  if (chosen === undefined) return null;
  const resolved = {
    ...chosen.counts.resolved,
    [count]: chosen.counts.resolved[count] + chance.between(1, 5),
  };
  const mistyped = { ...chosen, counts: { ...chosen.counts, resolved } };
  const units = report.submission.units.map((unit) => (unit.id === chosen.id ? mistyped : unit));
  const submission = { ...report.submission, units };
  const changed = scoreSubmission(submission, ruleSet).groups.flatMap((group) => group.units)[row];
  const [before, after] = [report.units[row], changed].map((score) =>
    score === undefined ? [] : printed(score),
  );
  const due = (before ?? []).flatMap(([member, value], index) =>
    after?.[index]?.[1] === value ? [] : [[member, 'published-count-mistaken'] as const],
  );
  return due.length === 0 ? null : { submission, due: ofUnit(chosen.name, new Map(due)), ties: [] };
}

function printed({ criteria, assessment }: UnitScore): readonly (readonly [member: string, value: string])[] {
  const parts = criteria.map(
    ({ criterion, points }) => [memberName(criterion.number), points?.text ?? ''] as const,
  );
  if (!assessment.assessed) return parts;
  const { total, officerAverage, classification } = assessment;
  return [
    ...parts,
    ['total', total.text],
    ['officerAverage', officerAverage.text],
    ['officerForm', officerAverage.text],
    ['classification', classification],
  ];
}

const ruleSet = dienBien();
