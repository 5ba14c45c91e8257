// Causes that lie in the counts: dossiers carried over, another period's, and one that is stale.
import { indexCarriedOver, indexOtherPeriod, indexStaleCount } from '#diagnostics/audit/index-audit';
import { receivedTotal } from '#domain/counts';
import type { IndexCount } from '#domain/index-unit';
import { indexHeading } from '#domain/index-words';
import {
  add,
  compare,
  divide,
  fromNumber,
  multiply,
  type Rational,
  rational,
  subtract,
} from '#exact/rational';
import type { MeasuredPart, Ratio } from '#scoring/index/index-card';
import { onTimeOf } from '#scoring/index/progress-from-units';
import { pointsOf } from '#scoring/index/score-part';
import {
  type FindIndexCause,
  gives,
  type IndexDifference,
  measuredParts,
  withPoints,
} from './index-difference.ts';

/** Divisors in which dossiers carried over may be counted or not. */
const dossiersOfPeriod: readonly IndexCount[] = ['received', 'allDossiers'];

export const carriedOver: FindIndexCause = (difference) => {
  const { group, counted } = difference;
  const carried = counted?.counts.received.carriedOver ?? 0;
  if (group === null || carried === 0) return null;
  for (const part of measuredParts(group)) {
    const column = part.part.denominator?.find((name) => dossiersOfPeriod.includes(name));
    if (part.counts === null || column === undefined) continue;
    for (const added of [false, true]) {
      const { numerator, denominator } = part.counts;
      const divisor = denominator + (added ? carried : -carried);
      // What was carried over and done in time is left out above the line as well, or is not.
      const tops = added ? [numerator, numerator + carried] : [numerator, numerator - carried];
      if (!tops.some((top) => givesWith(difference, part, { numerator: top, denominator: divisor })))
        continue;
      const facts = { carriedOver: carried, column: indexHeading(column), added };
      return indexCarriedOver(facts);
    }
  }
  return null;
};

/** Sheet Đơn vị counts the same dossiers, by its own dates. */
export const otherPeriod: FindIndexCause = (difference) => {
  const { code, group, counted } = difference;
  if (code !== 'progress' || group === null || counted === null) return null;
  const [onTime, received] = [onTimeOf(counted.counts), receivedTotal(counted.counts.received)];
  const part = measuredParts(group).find(({ part: one }) => one.denominator?.includes('received'));
  if (part === undefined || !givesWith(difference, part, { numerator: onTime, denominator: received }))
    return null;
  const facts = { onTime, received, sheet: 'Đơn vị' };
  return indexOtherPeriod(facts);
};

function givesWith(
  difference: IndexDifference,
  part: MeasuredPart,
  { numerator, denominator }: Ratio,
): boolean {
  const { group, ruleSet } = difference;
  if (group === null || denominator <= 0 || numerator < 0 || numerator > denominator) return false;
  const points = pointsOf(part.part, rational(numerator, denominator));
  return gives(difference, withPoints(group, part, points, ruleSet));
}

interface Recount {
  readonly part: MeasuredPart;
  readonly name: IndexCount;
  readonly given: number;
  readonly would: number;
}

/** The count nearest to what is given with which the printed score comes out. */
export const staleCount: FindIndexCause = (difference) => {
  const { group } = difference;
  if (group === null) return null;
  const found = measuredParts(group)
    .flatMap((part) => [recountAbove(difference, part), recountBelow(difference, part)])
    .filter((one) => one !== null)
    .filter(isPlausible)
    .toSorted((a, b) => Math.abs(a.would - a.given) - Math.abs(b.would - b.given));
  const [nearest] = found;
  if (nearest === undefined) return null;
  const { part, name, given, would } = nearest;
  const facts = { column: indexHeading(name), given, would, part: part.part.code };
  return indexStaleCount(facts);
};

/** Within half of what is given, or within three: anything can be explained by a count that is another altogether. */
function isPlausible(one: Recount): boolean {
  return Math.abs(one.would - one.given) <= 3 || change(one) <= 0.5;
}

function change({ given, would }: Recount): number {
  return Math.abs(would - given) / Math.max(1, given);
}

/** The numerator, where it is one count. */
function recountAbove(difference: IndexDifference, part: MeasuredPart): Recount | null {
  const [name, another] = part.part.numerator ?? [];
  const { counts } = part;
  if (name === undefined || another !== undefined || counts === null || counts.denominator === 0) return null;
  const scale = divide(
    multiply(rational(counts.denominator), fromNumber(part.part.cap ?? 1)),
    fromNumber(part.part.max),
  );
  const centre = multiply(pointsDue(difference, part), scale);
  const would = nearestThat(centre, counts.numerator, (numerator) =>
    givesWith(difference, part, { ...counts, numerator }),
  );
  return would === null ? null : { part, name, given: counts.numerator, would };
}

/** The denominator, where it is one count that no other part of the group divides by. */
function recountBelow(difference: IndexDifference, part: MeasuredPart): Recount | null {
  const [name, another] = part.part.denominator ?? [];
  const { counts } = part;
  if (name === undefined || another !== undefined || counts === null || counts.numerator === 0) return null;
  const alone = difference.group?.parts.filter((one) => one.part.denominator?.includes(name)).length === 1;
  const due = pointsDue(difference, part);
  if (!alone || due.numerator <= 0n) return null;
  const top = divide(
    multiply(rational(counts.numerator), fromNumber(part.part.max)),
    fromNumber(part.part.cap ?? 1),
  );
  const would = nearestThat(divide(top, due), counts.denominator, (denominator) =>
    givesWith(difference, part, { ...counts, denominator }),
  );
  return would === null ? null : { part, name, given: counts.denominator, would };
}

/** What this part would have to be printed as. */
function pointsDue({ published, computed }: IndexDifference, part: MeasuredPart): Rational {
  return add(part.points.printed, subtract(published, computed.printed));
}

/**
 * Of the whole numbers that satisfy, the one nearest to `given`. They lie together around `centre`: so the search starts there and moves
 * towards what is given.
 */
function nearestThat(centre: Rational, given: number, satisfies: (value: number) => boolean): number | null {
  const middle = Number(centre.numerator / centre.denominator);
  const start = [middle, middle + 1, middle - 1].find(satisfies);
  if (start === undefined) return null;
  let [inside, outside] = [start, given];
  // The run has no gap, so halving finds its edge.
  while (Math.abs(outside - inside) > 1) {
    const between = Math.trunc((inside + outside) / 2);
    if (satisfies(between)) inside = between;
    else outside = between;
  }
  return compare(rational(inside), rational(given)) === 0 ? null : inside;
}
