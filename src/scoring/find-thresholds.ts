// Findings: a total within 0,05 of a class threshold, and an online share within one dossier of its own.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { shareNearThreshold, totalNearThreshold } from '#diagnostics/rounding';
import { type Origins, originOf } from '#domain/origins';
import { absolute, compare, fromNumber, rational, subtract } from '#exact/rational';
import { decimalText } from '#exact/rounding';
import type { RuleSet } from '#rules/rule-set';
import type { Measurement } from './derivation.ts';
import { type Figure, figure } from './figure.ts';
import { giveLevel } from './level.ts';
import type { CriterionScore } from './scorecard.ts';
import { assessedBodies, bodiesOf, type Scored } from './scored.ts';
import { percent } from './unit-measurements.ts';

export function findThresholds(scored: Scored, origins: Origins): Diagnostic[] {
  const { ruleSet } = scored;
  return [
    ...assessedBodies(scored).flatMap(({ id, name, assessment }) =>
      nearThreshold(assessment.total, ruleSet, { place: originOf(origins, id), unit: name }),
    ),
    ...bodiesOf(scored).flatMap(({ id, name, score }) =>
      score.criteria.flatMap((criterion) =>
        nearShare(criterion, ruleSet, { place: originOf(origins, id), unit: name }),
      ),
    ),
  ];
}

type Where = Parameters<typeof totalNearThreshold>[1];

const margin = rational(5, 100);

/** Exactly on a threshold too: one dossier less would miss it. */
function nearThreshold(total: Figure, { classes, rounding }: RuleSet, where: Where): Diagnostic[] {
  return classes.slice(0, -1).flatMap(({ name, atLeast }, index) => {
    const bound = fromNumber(atLeast);
    const distance = absolute(subtract(total.printed, bound));
    if (compare(distance, margin) > 0) return [];
    const facts = {
      total: total.text,
      threshold: `${atLeast}`,
      distance: distance.numerator === 0n ? '0' : decimalText(distance, Math.max(rounding.decimals, 2)),
      above: name,
      below: classes[index + 1]?.name ?? '',
      reached: compare(total.printed, bound) >= 0,
    };
    return [totalNearThreshold(facts, where)];
  });
}

/** Below this many dossiers a single one moves the share by more than 5 points: every small unit would be near something. */
const fewestDossiers = 20;

function nearShare({ criterion, derivation }: CriterionScore, ruleSet: RuleSet, where: Where): Diagnostic[] {
  if (criterion.scoring !== 'level' || derivation?.kind !== 'level') return [];
  const { measurements, given } = derivation;
  const share = measurements.find(({ measure }) => measure === 'onlineShare');
  const { part, whole } = share?.of ?? { part: 0, whole: 0 };
  if (share === undefined || whole < fewestDossiers) return [];
  const pointsWith = (online: number) => {
    const moved = percent('onlineShare', online, whole, share.source);
    return giveLevel(criterion, measurements.map(replaced(moved))).given;
  };
  return [part + 1, part - 1]
    .filter((online) => online >= 0 && online <= whole && pointsWith(online) !== given)
    .map((online) => {
      const points = (level: number) =>
        figure(fromNumber(criterion.levels[level]?.points ?? 0), ruleSet.rounding).text;
      const facts = {
        part,
        whole,
        more: online > part,
        given: points(given),
        after: points(pointsWith(online)),
      };
      return shareNearThreshold({ criterion: criterion.number, ...facts }, where);
    });
}

function replaced(moved: Measurement): (measurement: Measurement) => Measurement {
  return (measurement) => (measurement.measure === moved.measure ? moved : measurement);
}
