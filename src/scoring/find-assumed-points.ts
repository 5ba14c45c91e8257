// Findings: points that rest on cells left blank; one notice a workbook, and a warning for each unit with late dossiers that may be online ones.

import type { Diagnostic } from '#diagnostics/diagnostic';
import { pointsAssumed } from '#diagnostics/scoring/assumed';
import { type OnlineLateBlank, onlineLateBlank } from '#diagnostics/scoring/online-late';
import { minOnlineLate } from '#domain/counts';
import { type Origins, originOf } from '#domain/origins';
import {
  type AssumedPoints,
  assumedPoints,
  type EntityAssumptions,
  withoutAssumed,
} from './assumed-points.ts';
import { uses } from './find-stand-ins.ts';
import type { EntityScore, UnitScore } from './scorecard.ts';
import type { Scored } from './scored.ts';

export function findAssumedPoints(scored: Scored, origins: Origins): Diagnostic[] {
  const { groups, ruleSet } = scored;
  const units = groups.flatMap((group) => group.units);
  const ofUnits = units.flatMap((score) => {
    const assumptions = assumedPoints(score, ruleSet);
    return assumptions === null ? [] : [{ score, assumptions }];
  });
  const ofGroups = groups.flatMap((score) => {
    const assumptions = assumedPoints(score, ruleSet, score.units);
    return assumptions === null ? [] : [{ score, assumptions }];
  });
  const warnings = ofUnits.flatMap(({ score, assumptions }) =>
    assumptions.assumed
      .filter(({ assumption }) => assumption === 'no-online-late')
      .flatMap((assumed) => lateBlank(score, assumed, scored, origins)),
  );
  const complaints = uses(scored, 'resolution', 'noComplaints');
  const parts = ruleSet.criteria.flatMap(({ number, key }) => {
    const found = ofUnits.flatMap(({ assumptions }) =>
      assumptions.assumed.filter((one) => one.score.criterion.number === number),
    );
    const officers = key === 'attitude' ? complaints.officers : 0;
    if (found.length === 0 && officers === 0) return [];
    const kind = found[0]?.assumption ?? ('no-complaints' as const);
    return [{ criterion: number, kind, units: found.length, officers }];
  });
  if (parts.length === 0) return warnings;
  const facts = {
    parts,
    lowerUnits: ofUnits.filter(fallsInClass).length,
    lowerGroups: ofGroups.filter(fallsInClass).length,
    leftOut: complaints.leftOut,
  };
  return [...warnings, pointsAssumed(facts)];
}

function fallsInClass({
  score,
  assumptions,
}: {
  readonly score: EntityScore;
  readonly assumptions: EntityAssumptions;
}): boolean {
  const { assessment } = score;
  return assessment.assessed && assessment.classification !== assumptions.classification;
}

/** Where the counts leave no doubt that one was late online, the blank is an error of its own. */
function lateBlank(
  { unit, criteria, assessment }: UnitScore,
  assumed: AssumedPoints,
  { ruleSet }: Scored,
  origins: Origins,
): Diagnostic[] {
  const { received, resolved, pending } = unit.counts;
  if (!assessment.assessed || minOnlineLate(unit.counts) > 0) return [];
  const after = withoutAssumed(criteria, [assumed], ruleSet);
  const facts: OnlineLateBlank = {
    criterion: assumed.score.criterion.number,
    online: received.online,
    carriedOver: received.carriedOver,
    late: resolved.late,
    overdue: pending.overdue,
    points: assumed.given.text,
    after: assumed.otherwise.text,
    total: assessment.total.text,
    totalAfter: after.total.text,
    classification: assessment.classification,
    classificationAfter: after.classification,
  };
  return [
    onlineLateBlank(facts, { place: originOf(origins, unit.id, 'onlineServices.late'), unit: unit.name }),
  ];
}
