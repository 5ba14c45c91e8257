// The causes in order, the most telling first; the first that reproduces the published figure is named.
import { publishedDiffers, publishedFormsDisagree } from '#diagnostics/audit';
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
import { lateCounted, lateLeftOut, pendingCounted } from './causes/other-divisor.ts';
import { cutOff, roundedCoarsely } from './causes/other-rounding.ts';
import { outOfRange } from './causes/out-of-range.ts';
import { roundedParts } from './causes/rounded-parts.ts';
import { swappedCriteria } from './causes/swapped-criteria.ts';
import { unlikeParts } from './causes/unlike-parts.ts';
import { unmetCondition } from './causes/unmet-condition.ts';
import { type Cause, type Difference, decimalOf, factsOf } from './difference.ts';

/** Always a diagnostic: where no cause reproduces the figure, one that says so. */
export function likelyCause(difference: Difference): Diagnostic {
  return firstOf(followed, difference) ?? disagreement(difference) ?? ownCause(difference);
}

/** Figures wrong because another is: said before anything else, since mending the other mends them. */
const followed: readonly Cause[] = [mistakenCount, followingTable];

/** By how surely each is told from the rest: two figures that agree, a whole sum, another rounding, a single look-alike. */
const inOrder: readonly Cause[] = [
  swappedCriteria,
  unmetCondition,
  followingParts,
  roundedParts,
  lateCounted,
  cutOff,
  roundedCoarsely,
  lateLeftOut,
  pendingCounted,
  followingTotal,
  followingCriterion,
  copiedFromBeside,
  digitSlip,
  copiedFromElsewhere,
  unlikeParts,
  outOfRange,
];

function ownCause(difference: Difference): Diagnostic {
  return firstOf(inOrder, difference) ?? publishedDiffers(factsOf(difference), difference.where);
}

/** The officer form repeats the table's average: that the two differ says more than what either looks like. */
function disagreement(difference: Difference): Diagnostic | null {
  const { name, row, where } = difference;
  const average = row.scores.officerAverage;
  if (name !== 'officerForm' || average === null) return null;
  const detail = ownCause(difference).difference?.cause ?? null;
  return publishedFormsDisagree({ ...factsOf(difference), table: decimalOf(average), detail }, where);
}

function firstOf(causes: readonly Cause[], difference: Difference): Diagnostic | null {
  for (const cause of causes) {
    const found = cause(difference);
    if (found !== null) return found;
  }
  return null;
}
