// A condition of a level with what was measured: the online share is 9,97% (185 ÷ 1.855), must be at least 30%.
import type { ConditionFacts } from '#diagnostics/audit/difference-facts';
import { fractionText, fromNumber, multiply, rational } from '#exact/rational';
import { isRate } from '#language/measures';
import type { Bounds } from '#rules/criterion';
import { percentPrinted } from '#rules/percent-text';
import { isBlank } from '#scoring/assumed-points';
import type { Measurement, TestedCondition } from '#scoring/derivation';

export function conditionFacts(
  { measure, bounds }: TestedCondition,
  measurement: Measurement,
  thresholds: readonly number[],
): ConditionFacts {
  const { of } = measurement;
  return {
    measure,
    measured: measuredText(measurement, thresholds),
    assumed: isBlank(measurement),
    of: of === null ? null : { part: of.part, whole: of.whole },
    bounds,
    lacking: lacking(bounds, measurement),
  };
}

function measuredText({ measure, value }: Measurement, thresholds: readonly number[]): string | null {
  if (value === null) return null;
  return isRate(measure) ? percentPrinted(value, thresholds) : fractionText(value);
}

/** How many dossiers a counted share lacks; null where it is not counted. */
function lacking({ atLeast }: Bounds, { of, value }: Measurement): number | null {
  if (atLeast === undefined || of === null || value === null) return null;
  const { numerator, denominator } = multiply(fromNumber(atLeast), rational(of.whole, 100));
  const needed = (numerator + denominator - 1n) / denominator;
  const missing = needed - BigInt(of.part);
  return missing <= 0n ? null : Number(missing);
}
