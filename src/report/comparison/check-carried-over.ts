// Hồ sơ kỳ trước chuyển qua = hồ sơ đang giải quyết cuối kỳ trước: unit by unit, between periods that follow each other.
import { carriedOverDiffers } from '#diagnostics/check/comparison';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { pendingTotal } from '#domain/counts';
import { type Origins, originOf } from '#domain/origins';
import { nextPeriod, type Period, periodLabel } from '#domain/period';
import type { Scorecard, UnitScore } from '#scoring/scorecard';
import { groupKey, unitKey } from './pair-entities.ts';

interface Dated {
  readonly scorecard: Scorecard;
  readonly period: Period;
}

/**
 * `dated` oldest first. Periods with a gap between them, or of different length, say nothing about each other. `origins`: of
 * the latest workbook, where the findings are told of that one alone.
 */
export function checkCarriedOver(dated: readonly Dated[], origins?: Origins): readonly Diagnostic[] {
  return dated.flatMap((after, index) => {
    const before = dated[index - 1];
    if (before === undefined || periodLabel(nextPeriod(before.period)) !== periodLabel(after.period))
      return [];
    return between(before, after, origins);
  });
}

function between(before: Dated, after: Dated, origins?: Origins): readonly Diagnostic[] {
  const [earlier, later] = [unitsByKey(before.scorecard), unitsByKey(after.scorecard)];
  const labels = { before: periodLabel(before.period), after: periodLabel(after.period) };
  return [...new Set([...later.keys(), ...earlier.keys()])].flatMap((key) => {
    const [was, is] = [earlier.get(key), later.get(key)];
    const pending = was === undefined ? null : pendingTotal(was.counts.pending);
    const carriedOver = is === undefined ? null : is.counts.received.carriedOver;
    // A unit with an unreadable cell has counts that nobody stated.
    if (was?.unit.readable === false || is?.unit.readable === false) return [];
    if ((pending ?? 0) === (carriedOver ?? 0)) return [];
    const unit = (is ?? was)?.unit.name;
    const place =
      is === undefined || origins === undefined
        ? undefined
        : originOf(origins, is.unit.id, 'received.carriedOver');
    return [carriedOverDiffers({ ...labels, pending, carriedOver }, { unit, place })];
  });
}

function unitsByKey({ groups }: Scorecard): ReadonlyMap<string, UnitScore> {
  return new Map(
    groups.flatMap((group) =>
      group.units.map((score): [string, UnitScore] => [`${groupKey(group)}/${unitKey(score)}`, score]),
    ),
  );
}
