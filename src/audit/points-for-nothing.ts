// Figures published where there is nothing to assess.
import { publishedNotAssessed } from '#diagnostics/audit/audit';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { type Origins, originOf } from '#domain/origins';
import type { AuditedRow } from './audited-row.ts';

export function isWithoutDossiers({ body: { assessment } }: AuditedRow): boolean {
  return !assessment.assessed && assessment.reason === 'no-resolved-dossiers';
}

/** In one finding that shows the first of them. */
export function pointsForNothing({ scores, countedOn }: AuditedRow, origins: Origins): readonly Diagnostic[] {
  const { id, unit, criteria, total, officerAverage, officerForm, officerPoints } = scores;
  const [first] = [total, ...Object.values(criteria), officerAverage, officerForm, officerPoints].filter(
    (figure) => figure !== null,
  );
  if (first === undefined) return [];
  const member = officerPoints === null ? undefined : 'published.points';
  const where = { place: originOf(origins, id, member), unit };
  const found = publishedNotAssessed({ name: unit, sheet: countedOn }, where);
  const nothing = { figure: null, computed: null, cause: null, alternatives: [], asAlternative: null };
  return [{ ...found, difference: { ...nothing, published: first.printed, mend: found.help } }];
}
