// The counts of a unit, a group or all groups, where every cell they come from could be read: an unread one is not 0.
import type { DossierCounts } from '#domain/counts';
import type { GroupScore, Scorecard, UnitScore } from '#scoring/scorecard';

/** Null where a unit's figures could not be read: a sum without it would look complete. */
export function knownCounts(score: UnitScore | GroupScore): DossierCounts | null {
  const isKnown = 'unit' in score ? score.unit.readable : score.units.every(({ unit }) => unit.readable);
  return isKnown ? score.counts : null;
}

export function knownOverall({ groups, overall }: Scorecard): DossierCounts | null {
  return groups.every((group) => knownCounts(group) !== null) ? overall : null;
}
