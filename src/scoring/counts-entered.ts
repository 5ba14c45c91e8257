// Whether anybody has typed the period's counts yet: `init --from` fills in names and what is carried over, no more.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { countsNotEntered } from '#diagnostics/scoring/scoring';
import { resolvedTotal } from '#domain/counts';
import { type Origins, originOf } from '#domain/origins';
import type { Unit } from '#domain/unit';
import type { Scored } from './scored.ts';

/** False where units are there and none received, resolved or is late with a dossier of its own period. */
export function countsEntered(scored: Pick<Scored, 'groups'>): boolean {
  const units = unitsIn(scored);
  return units.length === 0 || units.some((unit) => !unit.readable || hasCounts(unit));
}

/** One finding in place of one for each unit, group and officer. */
export function findCountsNotEntered(scored: Pick<Scored, 'groups'>, origins: Origins): Diagnostic[] {
  const units = unitsIn(scored);
  const [first] = units;
  if (first === undefined || countsEntered(scored)) return [];
  return [
    countsNotEntered({ units: units.length }, { place: originOf(origins, first.id, 'resolved.early') }),
  ];
}

function hasCounts({ counts: { received, resolved, pending } }: Unit): boolean {
  return received.online + received.inPerson + resolvedTotal(resolved) + pending.overdue > 0;
}

function unitsIn({ groups }: Pick<Scored, 'groups'>): readonly Unit[] {
  return groups.flatMap((group) => group.units.map(({ unit }) => unit));
}
