// Figures published where there is nothing to assess.
import { publishedNotAssessed } from '#diagnostics/audit/audit-rows';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { type Origins, originOf } from '#domain/origins';
import type { AuditedRow } from './audited-row.ts';
import { decimalOf } from './difference.ts';

export function isWithoutDossiers({ entity: { assessment } }: AuditedRow): boolean {
  return !assessment.assessed && assessment.reason === 'no-resolved-dossiers';
}

/** In one finding that shows the first of them. */
export function publishedThoughNotAssessed(
  { scores, countedOn }: AuditedRow,
  origins: Origins,
): readonly Diagnostic[] {
  const { id, unit, criteria, total, officerAverage, officerForm, officerPoints } = scores;
  const figures = [total, ...Object.values(criteria), officerAverage, officerForm, officerPoints];
  const first = figures.find((figure) => figure !== null) ?? null;
  if (first === null) return [];
  const member = officerPoints === null ? undefined : 'published.points';
  const where = { place: originOf(origins, id, member), unit };
  return [publishedNotAssessed({ name: unit, sheet: countedOn, published: decimalOf(first) }, where)];
}
