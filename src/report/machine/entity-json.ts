// A group or unit in the contract's JSON.
import { type DossierCounts, pendingTotal, receivedTotal, resolvedTotal } from '#domain/counts';
import { fractionText } from '#exact/rational';
import { knownCounts } from '#report/known-counts';
import { leftOutUnits } from '#report/left-out';
import type { Figure } from '#scoring/figure';
import type { CriterionScore, EntityScore, GroupScore, UnitScore } from '#scoring/scorecard';

/** `leftOut`: keys of the units that the points leave out though they resolved dossiers. */
export function groupJson(score: GroupScore): object {
  const { key, name } = score.group;
  return {
    key,
    name,
    ...entityJson(score),
    units: score.units.map((unit) => unitJson(unit, key)),
    ...assessmentJson(score),
    leftOut: leftOutUnits(score).map(({ unit }) => unitKey(key, unit.name)),
  };
}

function unitJson(score: UnitScore, group: string): object {
  return {
    key: unitKey(group, score.unit.name),
    name: score.unit.name,
    ...entityJson(score),
    rank: score.rank,
    ...assessmentJson(score),
  };
}

function unitKey(group: string, name: string): string {
  return `${group}/${name}`;
}

function entityJson(score: UnitScore | GroupScore): object {
  const { criteria, assessment } = score;
  return {
    counts: countsJson(knownCounts(score)),
    criteria: criteria.map(criterionJson),
    total: figureJson(assessment.assessed ? assessment.total : null),
    officerAverage: figureJson(assessment.assessed ? assessment.officerAverage : null),
    classification: assessment.assessed ? assessment.classification : null,
  };
}

/** `reason`: why not, as a code. */
function assessmentJson({ assessment }: EntityScore): object {
  return { assessed: assessment.assessed, reason: assessment.assessed ? null : assessment.reason };
}

/** `levels` has counts for averaged criteria only, `level` the points of the level given for the others only. */
function criterionJson({ criterion, points, derivation }: CriterionScore): object {
  const counted = derivation?.kind === 'average' ? derivation.levels : null;
  const given = derivation?.kind === 'level' ? (criterion.levels[derivation.given]?.points ?? null) : null;
  return {
    number: criterion.number,
    ...figureJson(points),
    levels: criterion.levels.map((level, index) => ({
      points: level.points,
      count: counted?.[index]?.count ?? null,
    })),
    level: given,
    key: criterion.key,
  };
}

/** Rounded as printed, and a reduced fraction as text; both null where there is nothing to assess. */
export function figureJson(figure: Figure | null): { points: number | null; exact: string | null } {
  if (figure === null) return { points: null, exact: null };
  return { points: Number(figure.text), exact: fractionText(figure.exact) };
}

/** Null numbers where a cell could not be read. */
export function countsJson(counts: DossierCounts | null): object {
  const { received, resolved, pending } = counts ?? {};
  return {
    received: {
      total: received === undefined ? null : receivedTotal(received),
      online: received?.online ?? null,
      inPerson: received?.inPerson ?? null,
      carriedOver: received?.carriedOver ?? null,
    },
    resolved: {
      total: resolved === undefined ? null : resolvedTotal(resolved),
      early: resolved?.early ?? null,
      onTime: resolved?.onTime ?? null,
      late: resolved?.late ?? null,
    },
    pending: {
      total: pending === undefined ? null : pendingTotal(pending),
      inTime: pending?.inTime ?? null,
      overdue: pending?.overdue ?? null,
    },
  };
}
