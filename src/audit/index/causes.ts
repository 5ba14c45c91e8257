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
import {
  gives,
  type IndexCause,
  indexFacts,
  measuredParts,
  printedText,
  withPoints,
} from './index-difference.ts';

/** Two groups of the row in each other's column. */
export const swappedGroups: IndexCause = (difference) => {
  const { code, score, computed, where } = difference;
  for (const other of portalGroups) {
    const figure = score.unit.portal[other];
    const own = score.groups.find(({ group }) => group.code === other)?.points;
    if (other === code || figure === undefined || own === null || own === undefined) continue;
    if (!gives(difference, own.printed) || !equal(figure.value, computed.printed)) continue;
    const heading = portalHeading(other);
    const facts = {
      other: { vi: heading, en: heading },
      otherPublished: printedText(figure.value, difference),
    };
    return publishedSwapped({ ...indexFacts(difference), ...facts }, where);
  }
  return null;
};

export const roundedOnce: IndexCause = (difference) => {
  const { terms, ruleSet, where } = difference;
  const { decimals, direction } = ruleSet.rounding;
  const once = round(sum(terms.map(({ exact }) => exact)), decimals, direction);
  return gives(difference, once) ? indexRoundedOnce(indexFacts(difference), where) : null;
};

/** One part, or two, that the sum was made without. */
export const partMissing: IndexCause = (difference) => {
  const { group, computed, where } = difference;
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
  return indexPartMissing({ ...indexFacts(difference), parts: found.map(({ part }) => part.code) }, where);
};

export const groupMissing: IndexCause = (difference) => {
  const { code, computed, score, where } = difference;
  if (code !== 'total') return null;
  for (const one of portalGroups) {
    const figure = score.unit.portal[one];
    if (figure === undefined || !gives(difference, subtract(computed.printed, figure.value))) continue;
    const title = score.groups.find(({ group }) => group.code === one)?.group.title ?? portalHeading(one);
    const points = printedText(figure.value, difference);
    return indexGroupMissing({ ...indexFacts(difference), group: title, points }, where);
  }
  return null;
};

/** No cases, counted as 0 where full marks are due, or the other way round. */
export const zeroRule: IndexCause = (difference) => {
  const { group, ruleSet, where } = difference;
  if (group === null) return null;
  for (const part of measuredParts(group)) {
    if (part.ratio !== null || part.part.denominator === undefined) continue;
    const full = part.part.whenZero !== 'full';
    const points = full ? fromNumber(part.part.max) : zero;
    if (!gives(difference, withPoints(group, part, points, ruleSet))) continue;
    const column = part.part.denominator.map(indexHeading).join(' + ');
    return indexZeroRule({ ...indexFacts(difference), part: part.part.code, column, full }, where);
  }
  return null;
};

/** Shares that descriptions of the formula name for one part or another. */
const caps = [1, 0.9, 0.8, 0.5];

export const otherCap: IndexCause = (difference) => {
  const { group, ruleSet, where } = difference;
  if (group === null) return null;
  for (const part of measuredParts(group))
    for (const cap of caps) {
      if (part.ratio === null || cap === (part.part.cap ?? 1)) continue;
      const points = pointsOf({ max: part.part.max, cap }, part.ratio);
      if (!gives(difference, withPoints(group, part, points, ruleSet))) continue;
      return indexOtherCap(
        { ...indexFacts(difference), part: part.part.code, percent: `${cap * 100}` },
        where,
      );
    }
  return null;
};

export const mistyped: IndexCause = (difference) => {
  const { published, computed, ruleSet, where } = difference;
  const { decimals } = ruleSet.rounding;
  const text = (value: typeof published) => decimalText(round(value, decimals, 'half-up'), decimals);
  const slip = slipBetween(text(published), text(computed.printed));
  if (slip === null) return null;
  return publishedDigitsMistyped({ ...indexFacts(difference), slip, meant: computed.text }, where);
};

/** The same column of another row. */
export const copiedRow: IndexCause = (difference) => {
  const { code, others, where } = difference;
  const from = others.find(({ unit, groups, total }) => {
    const recomputed =
      code === 'total' ? total.points : groups.find(({ group }) => group.code === code)?.points;
    const printed = unit.portal[code]?.value;
    return [recomputed?.printed, printed].some((value) => value !== undefined && gives(difference, value));
  });
  if (from === undefined) return null;
  const source = { vi: `dòng ${from.unit.name}`, en: `the row of ${from.unit.name}` };
  const value = printedText(difference.published, difference);
  return publishedCopied({ ...indexFacts(difference), source, value }, where);
};
