// A criterion's own level counts sum to the resolved dossiers it divides by, and none of attitude is more than was resolved so.

import { criterionLevelsDiffer } from '#diagnostics/check/identity';
import { uncomplainedExceed } from '#diagnostics/check/part-exceeds';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { type Resolved, resolvedTotal } from '#domain/counts';
import { type CountedCriterion, levelCountsTotal, type OwnLevelCounts } from '#domain/level-counts';
import type { Officer } from '#domain/officer';
import type { Origins } from '#domain/origins';
import type { Unit } from '#domain/unit';
import { type Check, whereOf } from './check.ts';

export const checkUnitLevels: Check<Unit> = (unit, origins) =>
  checkLevels(unit, unit.counts.resolved, unit.levels, origins);

export const checkOfficerLevels: Check<Officer> = (officer, origins) =>
  officer.basis.kind === 'own'
    ? checkLevels(officer, officer.basis.resolved, officer.basis.levels, origins)
    : [];

/** The blocks of columns as the workbook's contract names them. */
export const blocks: readonly (readonly [CountedCriterion, string])[] = [
  ['bodiesHandlingTime', 'Tiêu chí 2'],
  ['contacts', 'Tiêu chí 3'],
  ['bodiesContacted', 'Tiêu chí 4'],
  ['attitude', 'Tiêu chí 5'],
];

function checkLevels(
  row: { readonly id: string; readonly name: string },
  resolved: Resolved,
  levels: OwnLevelCounts,
  origins: Origins,
): readonly Diagnostic[] {
  const sums = blocks.flatMap(([criterion, block]) => {
    const counts = levels[criterion];
    if (counts === undefined) return [];
    const sum = levelCountsTotal(counts);
    const most = resolvedTotal(resolved);
    // A late dossier without complaint fits no level of criterion attitude, so that many may be missing there.
    const fewest = criterion === 'attitude' ? most - resolved.late : most;
    if (sum >= fewest && sum <= most) return [];
    const blankIsResolved = criterion === 'bodiesHandlingTime' || criterion === 'attitude';
    const where = whereOf(origins, row, `levels.${criterion}.two`);
    return [criterionLevelsDiffer({ block, sum, resolved: most, fewest, blankIsResolved }, where)];
  });
  return [...sums, ...checkUncomplained(row, resolved, levels, origins)];
}

/** A dossier at these levels was resolved early, or on time; one complained of may be any. */
function checkUncomplained(
  row: { readonly id: string; readonly name: string },
  { early, onTime }: Resolved,
  { attitude }: OwnLevelCounts,
  origins: Origins,
): readonly Diagnostic[] {
  if (attitude === undefined) return [];
  const pairs = [
    ['early', attitude.two, early, 'two'],
    ['on-time', attitude.one, onTime, 'one'],
  ] as const;
  return pairs.flatMap(([when, uncomplained, resolved, level]) =>
    uncomplained <= resolved
      ? []
      : [
          uncomplainedExceed(
            { when, uncomplained, resolved },
            whereOf(origins, row, `levels.attitude.${level}`),
          ),
        ],
  );
}
