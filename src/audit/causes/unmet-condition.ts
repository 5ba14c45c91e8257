// Cause: a level claimed whose condition does not hold, or a lower level than the conditions allow.
import { publishedLevelUnderrated, publishedLevelUnmet } from '#diagnostics/audit/audit-levels';
import { compare, equal, fromNumber } from '#exact/rational';
import type { TestedCondition } from '#scoring/derivation';
import { thresholdsOf } from '#scoring/thresholds';
import { conditionFacts } from '../condition-facts.ts';
import { criterionOf, type FindCause } from '../difference.ts';

export const unmetCondition: FindCause = (difference) => {
  const { name, intendedEntity, published, intended } = difference;
  const score = typeof name === 'number' ? criterionOf(intendedEntity, name) : undefined;
  if (score?.derivation?.kind !== 'level') return null;
  const { derivation } = score;
  const { tested, measurements } = derivation;
  const claimed = tested.find(({ points }) => equal(fromNumber(points), published.value));
  if (claimed === undefined) return null;
  const level = `${claimed.points}`;
  const facts = (conditions: readonly TestedCondition[]) =>
    conditions.flatMap((condition) => {
      const measurement = measurements.find(({ measure }) => measure === condition.measure);
      return measurement === undefined
        ? []
        : [conditionFacts(condition, measurement, thresholdsOf(derivation, condition.measure))];
    });
  if (compare(published.value, intended.printed) > 0)
    return publishedLevelUnmet({ level, failing: facts(leastFailing(claimed.alternatives)) });
  const held = tested[derivation.given]?.alternatives.find((all) => all.every(({ holds }) => holds));
  return publishedLevelUnderrated({ level, holding: facts(held ?? []) });
};

/** Of the alternatives of a level, the one that came nearest to holding. */
function leastFailing(alternatives: readonly (readonly TestedCondition[])[]): readonly TestedCondition[] {
  const failing = alternatives.map((conditions) => conditions.filter(({ holds }) => !holds));
  return failing.reduce((least, next) => (next.length < least.length ? next : least), failing[0] ?? []);
}
