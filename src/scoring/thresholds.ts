// The thresholds that a measure is put to, whichever level names them.
import type { Measure } from '#language/measures';
import type { LevelDerivation } from './derivation.ts';

/** So that a printed figure never seems to have reached, or missed, another level than it did. */
export function thresholdsOf(
  { tested }: Pick<LevelDerivation, 'tested'>,
  measure: Measure,
): readonly number[] {
  const conditions = tested.flatMap(({ alternatives }) => alternatives.flat());
  return conditions
    .filter((condition) => condition.measure === measure)
    .flatMap(({ bounds: { atLeast, above, atMost, below } }) => [atLeast, above, atMost, below])
    .filter((bound) => bound !== undefined);
}
