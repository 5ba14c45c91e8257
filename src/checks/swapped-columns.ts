// Suspicious beside the period before: two columns that look to have changed places.

import { titleOf } from '#contract/column';
import { type UnitRow, unitRow } from '#contract/unit-row';
import { columnsSwapped } from '#diagnostics/check/previous';
import type { Diagnostic } from '#diagnostics/diagnostic';
import type { DossierCounts } from '#domain/counts';
import { periodLabel } from '#domain/period';
import type { Submission } from '#domain/submission';
import { whereOf } from './check.ts';
import { unitsOfBoth } from './units-of-both.ts';

/** Below this many in either period a share turns round by chance. */
const minDossiers = 20;

interface Pair {
  readonly members: readonly [keyof UnitRow, keyof UnitRow];
  readonly countsOf: (counts: DossierCounts) => readonly [number, number];
}

const pairs: readonly Pair[] = [
  {
    members: ['received.online', 'received.inPerson'],
    countsOf: ({ received }) => [received.online, received.inPerson],
  },
  {
    members: ['resolved.early', 'resolved.onTime'],
    countsOf: ({ resolved }) => [resolved.early, resolved.onTime],
  },
];

/** Of periods that follow each other; `earlier` is the one before. */
export function checkSwappedColumns(now: Submission, earlier: Submission): readonly Diagnostic[] {
  const { period } = now;
  const before = earlier.period;
  if (period === null || before === null) return [];
  return unitsOfBoth(now, earlier).flatMap(({ unit, was }) =>
    pairs.flatMap(({ members: [first, second], countsOf }) => {
      const [counts, countsBefore] = [countsOf(unit.counts), countsOf(was.counts)];
      if (!turnedRound(counts, countsBefore)) return [];
      const facts = {
        titles: [titleOf(unitRow, first), titleOf(unitRow, second)] as const,
        counts,
        countsBefore,
        period: periodLabel(period),
        before: periodLabel(before),
      };
      return [columnsSwapped(facts, whereOf(now.origins, unit, first))];
    }),
  );
}

/** The share of the first is at least half another, and within a tenth of what the second's was. */
function turnedRound([a, b]: readonly [number, number], [x, y]: readonly [number, number]): boolean {
  const [now, before] = [a + b, x + y];
  if (now < minDossiers || before < minDossiers) return false;
  const moved = Math.abs(a * before - x * now);
  const offMirror = Math.abs(a * before - y * now);
  return 2 * moved >= now * before && 10 * offMirror <= now * before;
}
