// Scores printed by the portal that nothing could be compared with: counts they would be recomputed from are blank.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { indexNotCompared } from '#diagnostics/scoring/index-request';
import { portalGroups } from '#domain/index-unit';
import { portalHeading } from '#domain/index-words';
import type { IndexCard, IndexGroupScore, IndexUnitScore } from '#scoring/index/index-card';

export function notCompared({ units }: IndexCard): readonly Diagnostic[] {
  const left = units.flatMap((score) => {
    const headings = headingsLeft(score);
    return headings.length === 0 ? [] : [{ unit: score.unit.name, headings }];
  });
  return left.length === 0 ? [] : [indexNotCompared({ left })];
}

/** Whether every part that units of this level have was measured. */
export function isMeasuredWhole({ parts }: IndexGroupScore): boolean {
  return parts.every(({ reason }) => reason === null || reason === 'other-level');
}

/** A group of which a part is blank is compared with what it can reach only. */
function headingsLeft({ groups, unit: { portal } }: IndexUnitScore): readonly string[] {
  const ofGroups = groups.flatMap((group) => {
    const code = portalGroups.find((one) => one === group.group.code);
    if (code === undefined || portal[code] === undefined) return [];
    return group.points !== null && isMeasuredWhole(group) ? [] : [portalHeading(code)];
  });
  const isSum = portalGroups.every((code) => portal[code] !== undefined);
  const totalLeft = portal.total !== undefined && !isSum && !groups.every(isMeasuredWhole);
  return totalLeft ? [...ofGroups, portalHeading('total')] : ofGroups;
}
