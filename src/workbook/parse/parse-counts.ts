// Counts of a row → the domain's: dossiers, and the levels of criteria 2–5.
import { type DossierCounts, type Resolved, receivedTotal, resolvedTotal } from '#domain/counts';
import type { CountedCriterion, LevelCounts, OwnLevelCounts } from '#domain/level-counts';

/** Counts by member; a blank one is not there. */
interface Counted {
  readonly counts: ReadonlyMap<string, number>;
}

export function dossierCounts({ counts }: Counted): DossierCounts {
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

export function resolvedCounts({ counts }: Counted): Resolved {
  return {
    early: counts.get('resolved.early') ?? 0,
    onTime: counts.get('resolved.onTime') ?? 0,
    late: counts.get('resolved.late') ?? 0,
  };
}

/** A criterion with none of its three counts given is left to the stand-in; of one with any, each blank has its own meaning. */
export function ownLevelCounts({ counts }: Counted): OwnLevelCounts {
  const { early, onTime, late } = resolvedCounts({ counts });
  const none: LevelCounts = { two: 0, one: 0, zero: 0 };
  const blanks: readonly (readonly [CountedCriterion, LevelCounts])[] = [
    ['bodiesHandlingTime', { two: early, one: onTime, zero: late }],
    ['contacts', none],
    ['bodiesContacted', none],
    ['attitude', { two: early, one: onTime, zero: 0 }],
  ];
  const levels: Partial<Record<CountedCriterion, LevelCounts>> = {};
  for (const [criterion, blank] of blanks) {
    const given = (level: keyof LevelCounts) => counts.get(`levels.${criterion}.${level}`);
    const [two, one, zero] = [given('two'), given('one'), given('zero')];
    if (two === undefined && one === undefined && zero === undefined) continue;
    levels[criterion] = { two: two ?? blank.two, one: one ?? blank.one, zero: zero ?? blank.zero };
  }
  const isBlank = levels.attitude !== undefined && !counts.has('levels.attitude.zero');
  return isBlank ? { ...levels, complaintsBlank: true } : levels;
}
