// Procedures at level 3 + level 4 ≤ all procedures.
import { onlineProceduresExceed } from '#diagnostics/check/part-exceeds';
import type { Group } from '#domain/group';
import { finding } from '../cell/finding.ts';
import type { RowCheck } from './row-check.ts';

export const onlineProcedures: RowCheck<Pick<Group, 'procedures'>> = ({ procedures }) => {
  const { all, level3, level4 } = procedures;
  const facts = { level3: level3 ?? 0, level4: level4 ?? 0, all: all ?? 0 };
  if (all === null || facts.level3 + facts.level4 <= all) return [];
  return [{ finding: finding(onlineProceduresExceed, facts), member: 'procedures.all' }];
};
