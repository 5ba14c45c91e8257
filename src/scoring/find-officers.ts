// Findings: officers without dossiers, and ratings given by hand.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { officerNotAssessed, ratingOverridden, ratingUnknown } from '#diagnostics/scoring/scoring';
import { type Origins, originOf } from '#domain/origins';
import { countsEntered } from './counts-entered.ts';
import { rate } from './score-officer.ts';
import type { OfficerScore } from './scorecard.ts';
import type { Scored } from './scored.ts';

export function findOfficers({ officers, groups, ruleSet }: Scored, origins: Origins): Diagnostic[] {
  const units = groups.flatMap((group) => group.units.map(({ unit }) => unit));
  const unreadable = new Set(units.filter((unit) => !unit.readable).map(({ id }) => id));
  const known = ruleSet.officers.ratings.map(({ name }) => name);
  const entered = countsEntered({ groups });
  return officers.flatMap((score) => {
    if (score.subject.kind === 'unit') return [];
    const { id, readable, basis } = score.subject.officer;
    // What could not be read has been named at its cell.
    const wasRead = readable && !(basis.kind === 'units' && basis.unitIds.some((one) => unreadable.has(one)));
    const row = { place: originOf(origins, id), unit: score.name };
    const cell = { place: originOf(origins, id, 'ratingOverride'), unit: score.name };
    const computed = rate(score.points, score.criteria, ruleSet);
    return [
      ...(entered && wasRead && score.points === null ? [officerNotAssessed({ name: score.name }, row)] : []),
      ...(overrides(score, computed)
        ? [ratingOverridden({ name: score.name, written: score.rating, computed }, cell)]
        : []),
      ...(score.rating !== null && !known.includes(score.rating)
        ? [ratingUnknown({ written: score.rating, known }, cell)]
        : []),
    ];
  });
}

/** Only where what the clerk wrote is not what the points give anyway. */
function overrides(score: OfficerScore, computed: string | null): score is OfficerScore & { rating: string } {
  return score.ratingOverridden && score.rating !== null && score.rating !== computed;
}
