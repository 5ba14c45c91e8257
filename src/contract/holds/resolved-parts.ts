// resolved = early + on time + late, where the clerk states the sum.
import { resolvedPartsDiffer } from '#diagnostics/check/identity';
import { resolvedTotal } from '#domain/counts';
import type { Unit } from '#domain/unit';
import { finding } from '../cell/finding.ts';
import type { RowCheck } from './row-check.ts';

export const resolvedParts: RowCheck<Pick<Unit, 'counts' | 'stated'>> = ({ counts, stated }) => {
  const { resolved } = counts;
  if (stated.resolved === null || stated.resolved === resolvedTotal(resolved)) return [];
  const facts = { stated: stated.resolved, ...resolved };
  return [{ finding: finding(resolvedPartsDiffer, facts), member: 'stated.resolved' }];
};
