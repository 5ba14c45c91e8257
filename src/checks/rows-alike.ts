// Suspicious: a unit whose every count equals that of the row above.

import { rowsAlike } from '#diagnostics/check/plausibility';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { type DossierCounts, receivedTotal } from '#domain/counts';
import type { Origins } from '#domain/origins';
import type { Unit } from '#domain/unit';
import { whereOf } from './check.ts';

/** Small units agree by chance; from this many dossiers on, a copied row is likelier. */
const minDossiers = 10;

export function checkRowsAlike(units: readonly Unit[], origins: Origins): readonly Diagnostic[] {
  return units.flatMap((unit, index) => {
    const above = units[index - 1];
    const received = receivedTotal(unit.counts.received);
    if (above === undefined || received < minDossiers || !sameCounts(unit.counts, above.counts)) return [];
    return [rowsAlike({ other: above.name, received }, whereOf(origins, unit))];
  });
}

function sameCounts(a: DossierCounts, b: DossierCounts): boolean {
  return (
    a.received.online === b.received.online &&
    a.received.inPerson === b.received.inPerson &&
    a.received.carriedOver === b.received.carriedOver &&
    a.resolved.early === b.resolved.early &&
    a.resolved.onTime === b.resolved.onTime &&
    a.resolved.late === b.resolved.late &&
    a.pending.inTime === b.pending.inTime &&
    a.pending.overdue === b.pending.overdue
  );
}
