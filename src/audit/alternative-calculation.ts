// Other ways in which a clerk may have calculated an average: late or pending dossiers in the divisor, or out of it.
import { pendingTotal } from '#domain/counts';
import { fromNumber, multiply, type Rational, rational, sum } from '#exact/rational';
import type { Criterion } from '#rules/criterion';
import type { AverageDerivation } from '#scoring/derivation';
import type { CriterionScore, EntityScore } from '#scoring/scorecard';

/** `late-…` first: a matter of the rules. `pending-…`: those still in hand counted in at 0 points, or as on time or early. */
export const divisorVariants = [
  'late-counted',
  'late-left-out',
  'pending-in-divisor',
  'pending-on-time',
  'pending-early',
] as const;

export type DivisorVariant = (typeof divisorVariants)[number];

export interface Calculated {
  /** The number of the criterion. */
  readonly criterion: number;
  readonly exact: Rational;
  /** Points gained over all dossiers, and what they are divided by: 361 ÷ 279. */
  readonly gained: Rational;
  readonly divisor: number;
  /** The dossiers counted in or left out. */
  readonly moved: number;
}

/** Null where this variant makes no difference to the criterion. */
export function calculate(
  { criterion, derivation }: CriterionScore,
  entity: EntityScore,
  variant: DivisorVariant,
): Calculated | null {
  if (derivation?.kind !== 'average') return null;
  const gained = sum(
    derivation.levels.map(({ points, count }) => multiply(fromNumber(points), rational(count))),
  );
  const change = changeOf(variant, criterion, derivation, entity);
  if (change === null || change.moved === 0) return null;
  const points = fromNumber(criterion.levels[change.level]?.points ?? 0);
  const divisor = derivation.divisor + change.dossiers;
  if (divisor <= 0) return null;
  const total = sum([gained, multiply(points, rational(Math.max(change.dossiers, 0)))]);
  return {
    criterion: criterion.number,
    exact: multiply(total, rational(1, divisor)),
    gained: total,
    divisor,
    moved: change.moved,
  };
}

/** How many dossiers enter or leave the divisor, and at which level they would be counted. */
function changeOf(
  variant: DivisorVariant,
  { key }: Criterion,
  derivation: AverageDerivation,
  { counts }: EntityScore,
) {
  const entering = (dossiers: number, level: number) => ({ dossiers, moved: dossiers, level });
  const pending = pendingTotal(counts.pending);
  const withoutContact = key === 'contacts' || key === 'bodiesContacted';
  switch (variant) {
    case 'late-counted':
      return entering(derivation.leftOut, 2);
    case 'late-left-out': {
      const late = derivation.levels[2]?.count ?? 0;
      return late === counts.resolved.late ? { dossiers: -late, moved: late, level: 2 } : null;
    }
    case 'pending-in-divisor':
      return entering(pending, 2);
    case 'pending-on-time':
      return entering(pending, withoutContact ? 0 : 1);
    case 'pending-early':
      return entering(pending, 0);
  }
}
