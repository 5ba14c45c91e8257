// What may have led to a score of the portal that its counts do not give: each tried on the figures themselves.
import { publishedCopied, publishedDigitsMistyped, publishedSwapped } from '#diagnostics/audit/audit-copying';
import {
  indexGroupMissing,
  indexOtherCap,
  indexPartMissing,
  indexRoundedOnce,
  indexZeroRule,
} from '#diagnostics/audit/index-audit';
import { portalGroups } from '#domain/index-unit';
import { indexHeading, portalHeading } from '#domain/index-words';
import { equal, fromNumber, subtract, sum, zero } from '#exact/rational';
import { decimalText, round } from '#exact/rounding';
import { pointsOf } from '#scoring/index/score-part';
import { slipBetween } from '../causes/digit-slip.ts';
import { type FindIndexCause, gives, measuredParts, printedText, withPoints } from './index-difference.ts';

/** Two groups of the row in each other's column. */
export const swappedGroups: FindIndexCause = (difference) => {
  const { code, score, computed } = difference;
  for (const other of portalGroups) {
    const figure = score.unit.portal[other];
    const own = score.groups.find(({ group }) => group.code === other)?.points;
    if (other === code || figure === undefined || own === null || own === undefined) continue;
    if (!gives(difference, own.printed) || !equal(figure.value, computed.printed)) continue;
    const facts = {
      other: { heading: portalHeading(other) },
      otherPublished: printedText(figure.value, difference),
    };
    return publishedSwapped(facts);
  }
  return null;
};

export const roundedOnce: FindIndexCause = (difference) => {
  const { terms, ruleSet } = difference;
  const { decimals, direction } = ruleSet.rounding;
  const once = round(sum(terms.map(({ exact }) => exact)), decimals, direction);
  return gives(difference, once) ? indexRoundedOnce({}) : null;
};

/** One part, or two, that the sum was made without. */
export const partMissing: FindIndexCause = (difference) => {
  const { group, computed } = difference;
  if (group === null) return null;
  const parts = measuredParts(group).filter(({ points }) => !equal(points.printed, zero));
  const without = (left: typeof parts) =>
    subtract(computed.printed, sum(left.map(({ points }) => points.printed)));
  const choices = [
    ...parts.map((one) => [one]),
    ...parts.flatMap((one, at) => parts.slice(at + 1).map((two) => [one, two])),
  ];
  const found = choices.find((left) => left.length < parts.length && gives(difference, without(left)));
  if (found === undefined) return null;
  return indexPartMissing({ parts: found.map(({ part }) => part.code) });
};

export const groupMissing: FindIndexCause = (difference) => {
  const { code, computed, score } = difference;
  if (code !== 'total') return null;
  for (const one of portalGroups) {
    const figure = score.unit.portal[one];
    if (figure === undefined || !gives(difference, subtract(computed.printed, figure.value))) continue;
    const title = score.groups.find(({ group }) => group.code === one)?.group.title ?? portalHeading(one);
    const points = printedText(figure.value, difference);
    return indexGroupMissing({ group: title, points });
  }
  return null;
};

/** No cases, counted as 0 where full marks are due, or the other way round. */
export const zeroRule: FindIndexCause = (difference) => {
  const { group, ruleSet } = difference;
  if (group === null) return null;
  for (const part of measuredParts(group)) {
    if (part.ratio !== null || part.part.denominator === undefined) continue;
    const full = part.part.whenZero !== 'full';
    const points = full ? fromNumber(part.part.max) : zero;
    if (!gives(difference, withPoints(group, part, points, ruleSet))) continue;
    const column = part.part.denominator.map(indexHeading).join(' + ');
    return indexZeroRule({ part: part.part.code, column, full });
  }
  return null;
};

/** Shares that descriptions of the formula name for one part or another. */
const caps = [1, 0.9, 0.8, 0.5];

export const otherCap: FindIndexCause = (difference) => {
  const { group, ruleSet } = difference;
  if (group === null) return null;
  for (const part of measuredParts(group))
    for (const cap of caps) {
      if (part.ratio === null || cap === (part.part.cap ?? 1)) continue;
      const points = pointsOf({ max: part.part.max, cap }, part.ratio);
      if (!gives(difference, withPoints(group, part, points, ruleSet))) continue;
      return indexOtherCap({ part: part.part.code, percent: `${cap * 100}` });
    }
  return null;
};

export const mistyped: FindIndexCause = (difference) => {
  const { published, computed, ruleSet } = difference;
  const { decimals } = ruleSet.rounding;
  const text = (value: typeof published) => decimalText(round(value, decimals, 'half-up'), decimals);
  const slip = slipBetween(text(published), text(computed.printed));
  if (slip === null) return null;
  return publishedDigitsMistyped({ slip, intended: computed.text });
};

/** The same column of another row. */
export const copiedRow: FindIndexCause = (difference) => {
  const { code, others } = difference;
  const from = others.find(({ unit, groups, total }) => {
    const recomputed =
      code === 'total' ? total.points : groups.find(({ group }) => group.code === code)?.points;
    const printed = unit.portal[code]?.value;
    return [recomputed?.printed, printed].some((value) => value !== undefined && gives(difference, value));
  });
  if (from === undefined) return null;
  const value = printedText(difference.published, difference);
  return publishedCopied({ source: { row: from.unit.name }, value });
};
