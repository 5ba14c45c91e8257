// The causes that give the published figure: the likeliest is the difference's own, others are named beside it.
import { publishedDiffers, publishedFormsDisagree } from '#diagnostics/audit/audit';
import type { Cause } from '#diagnostics/audit/difference-facts';
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
import { type Difference, decimalOf, type FindCause } from './difference.ts';
import { type SystematicCauses, systematicCausesOf } from './systematic-causes.ts';

/** With more causes listed, a reader could not see which is probable. */
const maxNamed = 3;

/** The likeliest first; where none reproduces the figure, one that says so. */
type Causes = readonly [Cause, ...Cause[]];

export function likelyCauses(difference: Difference, systematic: SystematicCauses): Causes {
  const first = firstOf(followed, difference);
  if (first !== null) return [first];
  return disagreement(difference, systematic) ?? ownCauses(difference, systematic);
}

/** Figures wrong because another is: said before anything else, since correcting the other corrects them. */
const followed: readonly FindCause[] = [mistakenCount, followingTable];

/** Confirmed by something else in the row, so nothing is named beside them: two figures that agree, a level's conditions. */
const borneOut: readonly FindCause[] = [swappedCriteria, unmetCondition, followingParts];

/** Likewise, but a systematic cause that gives the figure by itself goes before. */
const repeating: readonly FindCause[] = [followingTotal, followingCriterion];

/** What one figure alone may look like. */
const lookAlikes: readonly FindCause[] = [copiedFromBeside, digitSlip, copiedFromElsewhere];

/** What can be said where no cause is known. */
const unexplained: readonly FindCause[] = [unlikeParts, outOfRange];

function ownCauses(difference: Difference, systematic: SystematicCauses): Causes {
  const sure = firstOf(borneOut, difference);
  if (sure !== null) return [sure];
  const known = systematicCausesOf(difference, systematic);
  const repeated = known.found.length === 0 ? firstOf(repeating, difference) : null;
  if (repeated !== null) return [repeated];
  const alike = known.borneOut ? [] : lookAlikes.flatMap((find) => find(difference) ?? []);
  const [likeliest, ...others] = onceEach([...known.found, ...alike]);
  if (likeliest !== undefined) return [likeliest, ...others.slice(0, maxNamed - 1)];
  return [firstOf(unexplained, difference) ?? publishedDiffers({})];
}

/** A figure copied from beside needs no other row named that holds it, too. */
function onceEach(causes: readonly Cause[]): readonly Cause[] {
  return causes.filter(({ kind }, index) => causes.findIndex((one) => one.kind === kind) === index);
}

/** The officer form repeats the table's average: that the two differ says more than what either looks like. */
function disagreement(difference: Difference, systematic: SystematicCauses): Causes | null {
  const { name, row } = difference;
  const average = row.scores.officerAverage;
  if (name !== 'officerForm' || average === null) return null;
  const [own, ...others] = ownCauses(difference, systematic);
  return [publishedFormsDisagree({ table: decimalOf(average), detail: own }), ...others];
}

function firstOf(finds: readonly FindCause[], difference: Difference): Cause | null {
  for (const find of finds) {
    const cause = find(difference);
    if (cause !== null) return cause;
  }
  return null;
}
