// Cause: comes out if late dossiers are counted in (or left out), or if pending ones are counted along.
import { publishedDivisorDiffers, publishedPendingCounted } from '#diagnostics/audit/audit-calculation';
import type { Division } from '#diagnostics/audit/difference-facts';
import { fractionText, type Rational } from '#exact/rational';
import { figure } from '#scoring/figure';
import { type Calculated, calculate, type DivisorVariant } from '../alternative-calculation.ts';
import { criterionOf, type Difference, type FindCause, givesPublished } from '../difference.ts';
import { roundedSum, sumParts } from '../sums.ts';

/** Thanh Minh's 1,29 of Q2/2022 is 361 ÷ 279, where leaving the one late dossier out gives 361 ÷ 278 = 1,30. */
export const lateCounted: FindCause = (difference) => lateInDivisor(difference, true);

export const lateLeftOut: FindCause = (difference) => lateInDivisor(difference, false);

export const pendingCounted: FindCause = (difference) => {
  for (const variant of ['pending-in-divisor', 'pending-on-time', 'pending-early'] as const) {
    const found = foundBy(difference, variant);
    if (found !== null)
      return publishedPendingCounted({ as: variant, dossiers: found.moved, division: division(found) });
  }
  return null;
};

function lateInDivisor(difference: Difference, counted: boolean) {
  const found = foundBy(difference, counted ? 'late-counted' : 'late-left-out');
  if (found === null) return null;
  const { criterion, moved: dossiers } = found;
  return publishedDivisorDiffers({ counted, criterion, dossiers, division: division(found) });
}

/** What was calculated by this variant, for a sum its first criterion that changes; null where it gives another figure. */
function foundBy(difference: Difference, variant: DivisorVariant): Calculated | null {
  const { name, intendedEntity, ruleSet } = difference;
  if (typeof name !== 'number') return foundInSum(difference, variant);
  const score = criterionOf(intendedEntity, name);
  const calculated = score === undefined ? null : calculate(score, intendedEntity, variant);
  if (calculated === null) return null;
  return givesPublished(difference, figure(calculated.exact, ruleSet.rounding).printed) ? calculated : null;
}

/** Summed exactly, or from rounded criteria, or from the criteria as published. */
function foundInSum(difference: Difference, variant: DivisorVariant): Calculated | null {
  const { name, intendedEntity, ruleSet } = difference;
  const parts = typeof name === 'number' ? null : sumParts(difference, name);
  if (parts === null) return null;
  const calculated = parts.map((part) => ({
    ...part,
    otherwise: calculate(part.score, intendedEntity, variant),
  }));
  const first = calculated.find(({ otherwise }) => otherwise !== null)?.otherwise ?? null;
  if (first === null) return null;
  const printed = (exact: Rational) => figure(exact, ruleSet.rounding).printed;
  const candidates = [
    calculated.map(({ otherwise, computed }) => otherwise?.exact ?? computed.exact),
    calculated.map(({ otherwise, computed }) => printed(otherwise?.exact ?? computed.exact)),
    // TNMT's 15,73 of Q2/2022: 1,94 + 1,94 + 1,94 + 1,97 as published, and 1,94 for criterion 5 with the late ones in.
    calculated.map(({ otherwise, computed, published }) =>
      otherwise === null ? (published ?? computed.printed) : printed(otherwise.exact),
    ),
  ];
  return candidates.some((values) => givesPublished(difference, roundedSum(values, difference)))
    ? first
    : null;
}

function division({ gained, divisor }: Calculated): Division {
  return { gained: fractionText(gained), divisor };
}
