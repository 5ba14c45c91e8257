// Counts of a row → the domain's: dossiers, and the levels of criteria 2–5.

import type { OfficerRow } from '#contract/officer-row';
import { partOf } from '#contract/shape';
import { type UnitRow, unitRow } from '#contract/unit-row';
import { type DossierCounts, receivedTotal, resolvedTotal } from '#domain/counts';
import type { CountedCriterion, LevelCounts, OwnLevelCounts } from '#domain/level-counts';

type OfCounts = `received.${string}` | `resolved.${string}` | `pending.${string}`;
type OfLevels = `resolved.${string}` | `levels.${string}`;
export type RowOfCounts = Pick<UnitRow, Extract<keyof UnitRow, OfCounts>>;
export type RowOfLevels = Pick<OfficerRow, Extract<keyof OfficerRow, OfLevels>>;

const receivedOf = partOf(unitRow, 'received');
export const resolvedOf = partOf(unitRow, 'resolved');
const pendingOf = partOf(unitRow, 'pending');

export function dossierCounts(row: RowOfCounts): DossierCounts {
  const received = receivedOf(row);
  const resolved = resolvedOf(row);
  const { inTime, overdue } = pendingOf(row);
  // Where more was resolved than received nothing is pending, and the balance itself is what gets reported.
  const derived = Math.max(0, receivedTotal(received) - resolvedTotal(resolved));
  const isPendingGiven = inTime !== null || overdue !== null;
  return {
    received,
    resolved,
    pending: { inTime: isPendingGiven ? (inTime ?? 0) : derived, overdue: overdue ?? 0 },
  };
}

/** A criterion with none of its three counts given is left to the stand-in; of one with any, each blank has its own meaning. */
export function ownLevelCounts(row: RowOfLevels): OwnLevelCounts {
  const { early, onTime, late } = resolvedOf(row);
  const none: LevelCounts = { best: 0, middle: 0, last: 0 };
  const blanks: readonly (readonly [CountedCriterion, LevelCounts])[] = [
    ['bodiesHandlingTime', { best: early, middle: onTime, last: late }],
    ['contacts', none],
    ['bodiesContacted', none],
    ['attitude', { best: early, middle: onTime, last: 0 }],
  ];
  const levels: Partial<Record<CountedCriterion, LevelCounts>> = {};
  for (const [criterion, blank] of blanks) {
    const best = row[`levels.${criterion}.best`];
    const middle = row[`levels.${criterion}.middle`];
    const last = row[`levels.${criterion}.last`];
    if (best === null && middle === null && last === null) continue;
    levels[criterion] = {
      best: best ?? blank.best,
      middle: middle ?? blank.middle,
      last: last ?? blank.last,
    };
  }
  const isBlank = levels.attitude !== undefined && row['levels.attitude.last'] === null;
  return isBlank ? { ...levels, complaintsBlank: true } : levels;
}
