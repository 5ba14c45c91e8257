// All differences between published figures and the scorecard; published figures count as printed, "2" being 2,00.
import type { Origins } from '#domain/origins';
import { originOf } from '#domain/origins';
import { equal } from '#exact/rational';
import type { RuleSet } from '#rules/rule-set';
import type { AuditedRow } from './audited-row.ts';
import type { Difference } from './difference.ts';
import { computedFigure, type FigureName, memberOf, publishedFigure, sumNames } from './figure-name.ts';

/** Row by row in the order of the sheet; within a row criteria first, then the sums. */
export function compareFigures(
  rows: readonly AuditedRow[],
  ruleSet: RuleSet,
  origins: Origins,
): readonly Difference[] {
  const names: readonly FigureName[] = [...ruleSet.criteria.map(({ number }) => number), ...sumNames];
  return rows.flatMap((row) =>
    names.flatMap((name): Difference[] => {
      const published = publishedFigure(row.scores, name);
      const computed = computedFigure(row.entity, name);
      if (published === null || computed === null || equal(published.value, computed.printed)) return [];
      const intendedEntity = row.intended?.entity ?? row.entity;
      const intended = computedFigure(intendedEntity, name) ?? computed;
      const where = { place: originOf(origins, row.scores.id, memberOf(name)), unit: row.scores.unit };
      return [{ name, published, computed, intended, intendedEntity, row, rows, ruleSet, where }];
    }),
  );
}
