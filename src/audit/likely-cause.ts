// The causes that give the published figure: the likeliest is the difference's own, others are named beside it.
import { publishedDiffers, publishedFormsDisagree } from '#diagnostics/audit/audit';
import { alternativeOf, withAlternatives } from '#diagnostics/audit/define-difference';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { copiedFromBeside, copiedFromElsewhere } from './causes/copied-figure.ts';
import { digitSlip } from './causes/digit-slip.ts';
import {
  followingCriterion,
  followingParts,
  followingTable,
  followingTotal,
} from './causes/following-figure.ts';
import { mistakenCount } from './causes/mistaken-count.ts';
import { outOfRange } from './causes/out-of-range.ts';
import { swappedCriteria } from './causes/swapped-criteria.ts';
import { unlikeParts } from './causes/unlike-parts.ts';
import { unmetCondition } from './causes/unmet-condition.ts';
import { type Cause, type Difference, decimalOf, factsOf } from './difference.ts';
import { type Habits, otherReckonings } from './habits.ts';

/** More would be a list of what figures look like, and no longer say what probably happened. */
const mostNamed = 3;

/** Always a diagnostic: where no cause reproduces the figure, one that says so. */
export function likelyCause(difference: Difference, habits: Habits): Diagnostic {
  return firstOf(followed, difference) ?? disagreement(difference, habits) ?? ownCause(difference, habits);
}

/** Figures wrong because another is: said before anything else, since mending the other mends them. */
const followed: readonly Cause[] = [mistakenCount, followingTable];

/** Something else of the row bears them out, so nothing is named beside them: two figures that agree, a level's conditions. */
const borneOut: readonly Cause[] = [swappedCriteria, unmetCondition, followingParts];

/** Likewise, but a way of reckoning that gives the figure by itself goes before. */
const repeating: readonly Cause[] = [followingTotal, followingCriterion];

/** What one figure alone may look like. */
const lookAlikes: readonly Cause[] = [copiedFromBeside, digitSlip, copiedFromElsewhere];

/** What can be said where no cause is known. */
const unexplained: readonly Cause[] = [unlikeParts, outOfRange];

function ownCause(difference: Difference, habits: Habits): Diagnostic {
  const sure = firstOf(borneOut, difference);
  if (sure !== null) return sure;
  const reckoned = otherReckonings(difference, habits);
  const repeated = reckoned.found.length === 0 ? firstOf(repeating, difference) : null;
  if (repeated !== null) return repeated;
  const alike = reckoned.borneOut ? [] : lookAlikes.flatMap((cause) => cause(difference) ?? []);
  const [likeliest, ...others] = onceEach([...reckoned.found, ...alike]);
  if (likeliest !== undefined)
    return withAlternatives(likeliest, others.slice(0, mostNamed - 1).flatMap(alternativeOf));
  return firstOf(unexplained, difference) ?? publishedDiffers(factsOf(difference), difference.where);
}

/** A figure copied from beside needs no other row named that holds it, too. */
function onceEach(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ code }, index) => diagnostics.findIndex((one) => one.code === code) === index);
}

/** The officer form repeats the table's average: that the two differ says more than what either looks like. */
function disagreement(difference: Difference, habits: Habits): Diagnostic | null {
  const { name, row, where } = difference;
  const average = row.scores.officerAverage;
  if (name !== 'officerForm' || average === null) return null;
  const own = ownCause(difference, habits).difference;
  const facts = { ...factsOf(difference), table: decimalOf(average), detail: own?.cause ?? null };
  return withAlternatives(publishedFormsDisagree(facts, where), own?.alternatives ?? []);
}

function firstOf(causes: readonly Cause[], difference: Difference): Diagnostic | null {
  for (const cause of causes) {
    const found = cause(difference);
    if (found !== null) return found;
  }
  return null;
}
