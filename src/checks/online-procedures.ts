// Procedures at level 3 + level 4 ≤ all procedures.
import { onlineProceduresExceed } from '#diagnostics/check/part-exceeds';
import type { Group } from '#domain/group';
import { type Check, whereOf } from './check.ts';

export const checkOnlineProcedures: Check<Group> = (group, origins) => {
  const { all, level3, level4 } = group.procedures;
  const facts = { level3: level3 ?? 0, level4: level4 ?? 0, all: all ?? 0 };
  if (all === null || facts.level3 + facts.level4 <= all) return [];
  return [onlineProceduresExceed(facts, whereOf(origins, group, 'procedures.all'))];
};
