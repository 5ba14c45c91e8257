// Hồ sơ kỳ trước chuyển qua = hồ sơ đang giải quyết cuối kỳ trước: unit by unit, between periods that follow each other.
import { carriedOverDiffers } from '#diagnostics/check/comparison';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { pendingTotal } from '#domain/counts';
import { type Origins, originOf } from '#domain/origins';
import { follows, periodLabel } from '#domain/period';
import { type Submission, unitsOf } from '#domain/submission';
import type { Unit } from '#domain/unit';
import { unitKey } from './units-of-both.ts';

/**
 * `inOrder` oldest first. Periods with a gap between them, or of different length, say nothing about each other. `origins`: of
 * the latest workbook, where the findings are reported of that one alone.
 */
export function checkCarriedOver(inOrder: readonly Submission[], origins?: Origins): readonly Diagnostic[] {
  return inOrder.flatMap((after, index) => {
    const before = inOrder[index - 1];
    if (before === undefined || before.period === null || after.period === null) return [];
    const labels = { before: periodLabel(before.period), after: periodLabel(after.period) };
    return follows(after.period, before.period) ? between(before, after, labels, origins) : [];
  });
}

function between(
  before: Submission,
  after: Submission,
  labels: { readonly before: string; readonly after: string },
  origins?: Origins,
): readonly Diagnostic[] {
  const [earlier, later] = [unitsByKey(before), unitsByKey(after)];
  return [...new Set([...later.keys(), ...earlier.keys()])].flatMap((key) => {
    const [was, is] = [earlier.get(key), later.get(key)];
    const pending = was === undefined ? null : pendingTotal(was.counts.pending);
    const carriedOver = is === undefined ? null : is.counts.received.carriedOver;
    // Counts of a unit with an unreadable cell are not those stated.
    if (was?.readable === false || is?.readable === false) return [];
    if ((pending ?? 0) === (carriedOver ?? 0)) return [];
    const place =
      is === undefined || origins === undefined
        ? undefined
        : originOf(origins, is.id, 'received.carriedOver');
    return [carriedOverDiffers({ ...labels, pending, carriedOver }, { unit: (is ?? was)?.name, place })];
  });
}

/** In the order of the groups. */
function unitsByKey(submission: Submission): ReadonlyMap<string, Unit> {
  const units = submission.groups.flatMap((group) => unitsOf(submission, group));
  return new Map(units.map((unit) => [unitKey(unit), unit]));
}
