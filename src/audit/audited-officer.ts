// An officer's published points beside the officer's score.
import { type DossierCounts, poolCounts } from '#domain/counts';
import type { Officer } from '#domain/officer';
import type { Submission } from '#domain/submission';
import { scoreOfficer, type Unranked } from '#scoring/score-officer';
import type { EntityScore, OfficerScore, Scorecard, UnitScore } from '#scoring/scorecard';
import { type AuditedRow, type AuditedUnit, asPrintedFigure } from './audited-row.ts';

export interface AuditedOfficer extends AuditedRow {
  readonly published: Officer['published'];
  readonly score: OfficerScore;
  /** With the count of a unit in charge of corrected, where `intended` is set; otherwise `score`. */
  readonly intendedScore: Unranked;
}

/** Every officer in the order of sheet "Cán bộ", published or not. `rows`: those of sheet "Công bố". */
export function auditedOfficers(
  { officers }: Submission,
  scorecard: Scorecard,
  rows: readonly AuditedUnit[],
): readonly AuditedOfficer[] {
  const units = new Map(
    scorecard.groups.flatMap((group) => group.units).map((score) => [score.unit.id, score]),
  );
  const published = new Map(rows.map((row) => [row.entity.unit.id, row]));
  const scores = new Map(
    scorecard.officers.flatMap((score) =>
      score.subject.kind === 'officer' ? [[score.subject.officer.id, score] as const] : [],
    ),
  );
  return officers.flatMap((officer): AuditedOfficer[] => {
    const score = scores.get(officer.id);
    return score === undefined ? [] : [auditedOfficer(officer, score, units, published, scorecard)];
  });
}

function auditedOfficer(
  officer: Officer,
  score: OfficerScore,
  units: ReadonlyMap<string, UnitScore>,
  published: ReadonlyMap<string, AuditedUnit>,
  { ruleSet }: Scorecard,
): AuditedOfficer {
  const ids = officer.basis.kind === 'units' ? officer.basis.unitIds : [];
  const inCharge = ids.flatMap((id) => units.get(id) ?? []);
  const rows = ids.flatMap((id) => published.get(id) ?? []);
  const repeated = ids.length === 1 ? (rows[0]?.repeated ?? null) : null;
  const { id, group, name: unit } = officer;
  const officerPoints = asPrintedFigure(officer.published.points, ruleSet);
  const nothing = {
    criteria: {},
    total: null,
    officerAverage: null,
    classification: null,
    officerForm: null,
  };
  const row = {
    scores: { id, group, unit, ...nothing, officerPoints },
    entity: entityOf(officer, score, inCharge),
    repeated,
    countedOn: officer.basis.kind === 'own' ? ('Cán bộ' as const) : ('Đơn vị' as const),
    published: officer.published,
    score,
  };
  const [miscounted, another] = rows.filter(({ intended }) => intended !== null);
  // With two miscounted units, which of them the points were calculated with cannot be known.
  if (miscounted === undefined || miscounted.intended === null || another !== undefined)
    return { ...row, intended: null, intendedScore: score };
  const { intended, entity } = miscounted;
  const asIntended = inCharge.map((one) =>
    one === units.get(entity.unit.id)
      ? { ...one, unit: { ...one.unit, counts: intended.entity.counts } }
      : one,
  );
  const intendedScore = scoreOfficer(officer, { group: score.group }, asIntended, ruleSet);
  const recount = { ...intended.recount, unit: entity.unit.name };
  return {
    ...row,
    intendedScore,
    intended: { ...intended, entity: entityOf(officer, intendedScore, asIntended), recount },
  };
}

/** An officer as an entity: the points are its total, the rating its class. */
function entityOf(
  officer: Officer,
  { criteria, points, rating }: Unranked,
  inCharge: readonly UnitScore[],
): EntityScore {
  const counts = countsOf(officer, inCharge);
  if (points !== null) {
    const sums = { total: points, officerAverage: points };
    return { counts, criteria, assessment: { assessed: true, classification: rating ?? '', ...sums } };
  }
  const wasRead = officer.readable && inCharge.every(({ unit }) => unit.readable);
  const reason = wasRead ? 'no-resolved-dossiers' : 'figure-unreadable';
  return { counts, criteria, assessment: { assessed: false, reason } };
}

function countsOf({ basis }: Officer, inCharge: readonly UnitScore[]): DossierCounts {
  const pooled = poolCounts(inCharge.map(({ unit }) => unit.counts));
  return basis.kind === 'own' ? { ...pooled, resolved: basis.resolved } : pooled;
}
