// Cause: comes out if late dossiers are counted in (or left out), or if pending ones are counted along.
import { publishedDivisorDiffers, publishedPendingCounted } from '#diagnostics/audit/audit-calculation';
import { fractionText, type Rational } from '#exact/rational';
import { decimalNumber, wholeNumber } from '#language/numbers';
import { figure } from '#scoring/figure';
import { type Cause, criterionOf, type Difference, factsOf, givesPublished } from '../difference.ts';
import { type Reckoned, reckon, type Way } from '../reckoning.ts';
import { roundedSum, sumParts } from '../sums.ts';
import { bothLanguages } from '../workings.ts';

/** Thanh Minh's 1,29 of Q2/2022 is 361 ÷ 279, where leaving the one late dossier out gives 361 ÷ 278 = 1,30. */
export const lateCounted: Cause = (difference) => lateInDivisor(difference, true);

export const lateLeftOut: Cause = (difference) => lateInDivisor(difference, false);

export const pendingCounted: Cause = (difference) => {
  for (const way of ['pending-in-divisor', 'pending-on-time', 'pending-early'] as const) {
    const found = foundBy(difference, way);
    if (found !== null)
      return publishedPendingCounted(
        { ...factsOf(difference), as: way, dossiers: found.moved, division: division(found) },
        difference.where,
      );
  }
  return null;
};

function lateInDivisor(difference: Difference, counted: boolean) {
  const found = foundBy(difference, counted ? 'late-counted' : 'late-left-out');
  if (found === null) return null;
  const { criterion, moved: dossiers } = found;
  const facts = { ...factsOf(difference), counted, criterion, dossiers, division: division(found) };
  return publishedDivisorDiffers(facts, difference.where);
}

/** What was reckoned this way, for a sum its first criterion that changes; null where it gives another figure. */
function foundBy(difference: Difference, way: Way): Reckoned | null {
  const { name, meantBody, ruleSet } = difference;
  if (typeof name !== 'number') return foundInSum(difference, way);
  const score = criterionOf(meantBody, name);
  const reckoned = score === undefined ? null : reckon(score, meantBody, way);
  if (reckoned === null) return null;
  return givesPublished(difference, figure(reckoned.exact, ruleSet.rounding).printed) ? reckoned : null;
}

/** Summed exactly, or from rounded criteria, or from the criteria as published. */
function foundInSum(difference: Difference, way: Way): Reckoned | null {
  const { name, meantBody, ruleSet } = difference;
  const parts = typeof name === 'number' ? null : sumParts(difference, name);
  if (parts === null) return null;
  const reckoned = parts.map((part) => ({ ...part, otherwise: reckon(part.score, meantBody, way) }));
  const first = reckoned.find(({ otherwise }) => otherwise !== null)?.otherwise ?? null;
  if (first === null) return null;
  const printed = (exact: Rational) => figure(exact, ruleSet.rounding).printed;
  const candidates = [
    reckoned.map(({ otherwise, computed }) => otherwise?.exact ?? computed.exact),
    reckoned.map(({ otherwise, computed }) => printed(otherwise?.exact ?? computed.exact)),
    // TNMT's 15,73 of Q2/2022: 1,94 + 1,94 + 1,94 + 1,97 as published, and 1,94 for criterion 5 with the late ones in.
    reckoned.map(({ otherwise, computed, published }) =>
      otherwise === null ? (published ?? computed.printed) : printed(otherwise.exact),
    ),
  ];
  return candidates.some((values) => givesPublished(difference, roundedSum(values, difference)))
    ? first
    : null;
}

/** "361 ÷ 279": points gained over dossiers. */
function division({ gained, divisor }: Reckoned) {
  return bothLanguages((language) => {
    const points =
      gained.denominator === 1n
        ? wholeNumber(gained.numerator, language)
        : decimalNumber(fractionText(gained), language);
    return `${points} ÷ ${wholeNumber(divisor, language)}`;
  });
}
