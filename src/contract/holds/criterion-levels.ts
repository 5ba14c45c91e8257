// A criterion's own level counts sum to the resolved dossiers it divides by, and none of attitude is more than was resolved so.
import { criterionLevelsDiffer } from '#diagnostics/check/identity';
import { uncomplainedExceed } from '#diagnostics/check/part-exceeds';
import { type Resolved, resolvedTotal } from '#domain/counts';
import { countedCriteria, levelCountsTotal, type OwnLevelCounts } from '#domain/level-counts';
import { finding } from '../cell/finding.ts';
import { levelBlocks } from '../own-counts.ts';
import type { RowFinding } from './row-check.ts';

export function criterionLevels(resolved: Resolved, levels: OwnLevelCounts): readonly RowFinding[] {
  const sums = countedCriteria.flatMap((criterion): readonly RowFinding[] => {
    const counts = levels[criterion];
    if (counts === undefined) return [];
    const sum = levelCountsTotal(counts);
    const max = resolvedTotal(resolved);
    // A late dossier without complaint fits no level of criterion attitude, so that many may be missing there.
    const min = criterion === 'attitude' ? max - resolved.late : max;
    if (sum >= min && sum <= max) return [];
    const blankIsResolved = criterion === 'bodiesHandlingTime' || criterion === 'attitude';
    const facts = { block: levelBlocks[criterion], sum, resolved: max, fewest: min, blankIsResolved };
    return [{ finding: finding(criterionLevelsDiffer, facts), member: `levels.${criterion}.best` }];
  });
  return [...sums, ...uncomplained(resolved, levels)];
}

/** A dossier at these levels was resolved early, or on time; one complained of may be any. */
function uncomplained({ early, onTime }: Resolved, { attitude }: OwnLevelCounts): readonly RowFinding[] {
  if (attitude === undefined) return [];
  const pairs = [
    ['early', attitude.best, early, 'best'],
    ['on-time', attitude.middle, onTime, 'middle'],
  ] as const;
  return pairs.flatMap(([when, uncomplained, resolved, level]) =>
    uncomplained <= resolved
      ? []
      : [
          {
            finding: finding(uncomplainedExceed, { when, uncomplained, resolved }),
            member: `levels.attitude.${level}`,
          },
        ],
  );
}
