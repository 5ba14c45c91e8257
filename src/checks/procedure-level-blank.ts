// A group that states its procedures at level 3 or at level 4 and leaves the other blank, which then counts as none.
import { titleOf } from '#contract/column';
import { groupRow } from '#contract/group-row';
import { procedureLevelBlank } from '#diagnostics/check/plausibility';
import type { Diagnostic } from '#diagnostics/diagnostic';
import type { Group } from '#domain/group';
import type { Origins } from '#domain/origins';
import { whereOf } from './check.ts';

export function checkProcedureLevels(group: Group, origins: Origins): readonly Diagnostic[] {
  const { level3, level4, all } = group.procedures;
  if (all === null || (level3 === null) === (level4 === null)) return [];
  const [blank, given] =
    level3 === null
      ? (['procedures.level3', 'procedures.level4'] as const)
      : (['procedures.level4', 'procedures.level3'] as const);
  const facts = { blank: titleOf(groupRow, blank), given: titleOf(groupRow, given) };
  return [procedureLevelBlank(facts, whereOf(origins, group, given))];
}
