// Where both counts of progress are blank they are those of sheet Đơn vị, which counts the same dossiers, and it is said so.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { indexProgressAmbiguous, indexProgressFromUnits } from '#diagnostics/scoring/index-scoring';
import { receivedTotal } from '#domain/counts';
import type { IndexUnit } from '#domain/index-unit';
import { type Origins, originOf } from '#domain/origins';
import type { Submission } from '#domain/submission';
import type { Unit } from '#domain/unit';
import { nameKey } from '#language/fold';

export interface ProgressFilled {
  readonly indexUnits: readonly IndexUnit[];
  readonly diagnostics: readonly Diagnostic[];
}

export function progressFromUnits({ indexUnits, units, origins }: Submission): ProgressFilled {
  const named = new Map<string, Unit[]>();
  for (const unit of units) named.set(nameKey(unit.name), [...(named.get(nameKey(unit.name)) ?? []), unit]);
  const filled = indexUnits.map((unit) => fill(unit, named.get(nameKey(unit.name)) ?? [], origins));
  return {
    indexUnits: filled.map(({ unit }) => unit),
    diagnostics: filled.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** Finished early or on the due day, and pending that is not yet due: what the portal counts as on time. */
export function onTimeOf({ resolved, pending }: Unit['counts']): number {
  return resolved.early + resolved.onTime + pending.inTime;
}

function fill(
  unit: IndexUnit,
  alike: readonly Unit[],
  origins: Origins,
): { readonly unit: IndexUnit; readonly diagnostics: readonly Diagnostic[] } {
  const { counts } = unit;
  const [only, another] = alike;
  if (counts.onTime !== undefined || counts.received !== undefined || only === undefined)
    return { unit, diagnostics: [] };
  // A cell at fault is not blank.
  const where = { place: originOf(origins, unit.id, 'counts.onTime'), unit: unit.name };
  if (where.place?.content !== undefined || !only.readable) return { unit, diagnostics: [] };
  if (another !== undefined) {
    const cells = alike.map(({ id }) => originOf(origins, id)?.cell ?? '');
    return { unit, diagnostics: [indexProgressAmbiguous({ cells }, where)] };
  }
  const [onTime, received] = [onTimeOf(only.counts), receivedTotal(only.counts.received)];
  const sheet = originOf(origins, only.id)?.sheet ?? 'Đơn vị';
  return {
    unit: { ...unit, counts: { ...counts, onTime, received } },
    diagnostics: [indexProgressFromUnits({ onTime, received, sheet }, where)],
  };
}
