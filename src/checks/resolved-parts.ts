// resolved = early + on time + late, where the clerk states the sum.
import { resolvedPartsDiffer } from '#diagnostics/check/identity';
import { resolvedTotal } from '#domain/counts';
import type { Unit } from '#domain/unit';
import { type Check, whereOf } from './check.ts';

export const checkResolvedParts: Check<Unit> = (unit, origins) => {
  const { resolved } = unit.counts;
  const stated = unit.stated.resolved;
  if (stated === null || stated === resolvedTotal(resolved)) return [];
  return [resolvedPartsDiffer({ stated, ...resolved }, whereOf(origins, unit, 'stated.resolved'))];
};
