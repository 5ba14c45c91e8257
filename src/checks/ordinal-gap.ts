// Suspicious: a number is missing in column STT, as 7 is among the departments of Q2/2022.

import { ordinalGap } from '#diagnostics/check/note';
import type { Diagnostic } from '#diagnostics/diagnostic';
import type { Origins } from '#domain/origins';
import type { Unit } from '#domain/unit';
import { whereOf } from './check.ts';

/** Within one group; numbering may start again in each group or run on. */
export function checkOrdinals(units: readonly Unit[], origins: Origins): readonly Diagnostic[] {
  return units.flatMap((unit, index) => {
    const before = units[index - 1];
    if (before === undefined) return [];
    const step = Number(unit.ordinal) - Number(before.ordinal);
    return step > 1
      ? [ordinalGap({ before: before.ordinal, after: unit.ordinal }, whereOf(origins, unit, 'ordinal'))]
      : [];
  });
}
