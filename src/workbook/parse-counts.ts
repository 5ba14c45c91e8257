// Counts of a row → the domain's: dossiers, and the levels of criteria 2–5.
import { type DossierCounts, type Resolved, receivedTotal, resolvedTotal } from '#domain/counts';
import type { CountedCriterion, LevelCounts, OwnLevelCounts } from '#domain/level-counts';
import type { Fields } from './read-fields.ts';

export function dossierCounts({ counts }: Fields): DossierCounts {
  const count = (member: string) => counts.get(member) ?? 0;
  const received = {
    online: count('received.online'),
    inPerson: count('received.inPerson'),
    carriedOver: count('received.carriedOver'),
  };
  const resolved = resolvedCounts({ counts });
  const isPendingGiven = counts.has('pending.inTime') || counts.has('pending.overdue');
  // Where more was resolved than received nothing is pending, and the balance itself is what gets reported.
  const derived = Math.max(0, receivedTotal(received) - resolvedTotal(resolved));
  return {
    received,
    resolved,
    pending: {
      inTime: isPendingGiven ? count('pending.inTime') : derived,
      overdue: count('pending.overdue'),
    },
  };
}

export function resolvedCounts({ counts }: Pick<Fields, 'counts'>): Resolved {
  return {
    early: counts.get('resolved.early') ?? 0,
    onTime: counts.get('resolved.onTime') ?? 0,
    late: counts.get('resolved.late') ?? 0,
  };
}

const countedCriteria: readonly CountedCriterion[] = [
  'bodiesHandlingTime',
  'contacts',
  'bodiesContacted',
  'attitude',
];

/** A criterion with any of its three counts given has the others at 0; one with none is left to the stand-in. */
export function ownLevelCounts({ counts }: Fields): OwnLevelCounts {
  const levels: Partial<Record<CountedCriterion, LevelCounts>> = {};
  for (const criterion of countedCriteria) {
    const [two, one, zero] = ['two', 'one', 'zero'].map((level) =>
      counts.get(`levels.${criterion}.${level}`),
    );
    if (two === undefined && one === undefined && zero === undefined) continue;
    levels[criterion] = { two: two ?? 0, one: one ?? 0, zero: zero ?? 0 };
  }
  return levels;
}
