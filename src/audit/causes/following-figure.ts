// Cause: the figure is calculated rightly from other published figures that are wrong themselves.
import { publishedSubtracted } from '#diagnostics/audit/audit';
import { type FollowedFigure, publishedFollows } from '#diagnostics/audit/audit-following';
import { equal, type Rational, subtract, sum } from '#exact/rational';
import { figure } from '#scoring/figure';
import { decimalOf, type FindCause, givesPublished } from '../difference.ts';
import { computedFigure, publishedFigure } from '../figure-name.ts';
import { roundedSum, sumParts } from '../sums.ts';

/** The sum of the criteria as published, or of the exact ones with the wrong ones as published. */
export const followingParts: FindCause = (difference) => {
  const { name } = difference;
  const parts = typeof name === 'number' ? null : sumParts(difference, name);
  const wrong = parts?.filter(({ differs }) => differs) ?? [];
  if (parts === null || wrong.length === 0) return null;
  const asPublished = parts.map(({ published, computed }) => published ?? computed.printed);
  const onlyWrong = parts.map(({ differs, published, computed }) =>
    differs ? (published ?? computed.exact) : computed.exact,
  );
  const found = [asPublished, onlyWrong].some((values) =>
    givesPublished(difference, roundedSum(values, difference)),
  );
  return found
    ? publishedFollows({ from: { criteria: wrong.map(({ score }) => score.criterion.number) } })
    : null;
};

/** Criteria calculated from the same dossiers: Thanh Bình's 2 and 5 of Q2/2022 repeat the wrong 1,93 of criterion 1. */
export const followingCriterion: FindCause = (difference) => {
  const { name, intended, intendedEntity, row } = difference;
  if (typeof name !== 'number') return null;
  const first = intendedEntity.criteria.find(({ criterion, points }) => {
    const published = publishedFigure(row.scores, criterion.number);
    const same = points !== null && equal(points.exact, intended.exact);
    return same && published !== null && givesPublished(difference, published.value);
  });
  if (first === undefined || first.criterion.number >= name || first.criterion.scoring !== 'average')
    return null;
  return publishedFollows({ from: { criteria: [first.criterion.number] } });
};

/** The officers' form repeats the average of the summary table, for an officer that of the only unit in charge of. */
export const followingTable: FindCause = (difference) => {
  const { name, row, intendedEntity } = difference;
  const computed = computedFigure(intendedEntity, 'officerAverage');
  if ((name !== 'officerForm' && name !== 'officerPoints') || row.repeated === null || computed === null)
    return null;
  const { unit, average } = row.repeated;
  if (equal(average.value, computed.printed) || !givesPublished(difference, average.value)) return null;
  const value = decimalOf(average);
  const from: FollowedFigure = name === 'officerPoints' ? { average: value, unit } : { tableAverage: value };
  return publishedFollows({ from });
};

/**
 * "Wrong because the total is" only where the row's own published criteria are what was taken off. Nà Tấu's 9 of Q2/2022
 * is the published total of 15 less the 6 points that criteria 6–9 should have, though 8 were published.
 */
export const followingTotal: FindCause = (difference) => {
  const { name, row, intendedEntity } = difference;
  const total = row.scores.total;
  const computed = computedFigure(intendedEntity, 'total');
  if (name === 'total' || typeof name === 'number' || total === null || computed === null) return null;
  const all = sumParts(difference, 'total');
  const counted = sumParts(difference, name);
  if (all === null || counted === null || equal(total.value, computed.printed)) return null;
  const numbers = new Set(counted.map(({ score }) => score.criterion.number));
  const rest = all.filter(({ score }) => !numbers.has(score.criterion.number));
  const less = (points: readonly Rational[]) =>
    givesPublished(difference, subtract(total.value, sum(points)));
  if (less(rest.map(({ published, computed: own }) => published ?? own.printed)))
    return publishedFollows({ from: { total: decimalOf(total) } });
  const due = rest.map(({ computed: own }) => own.printed);
  if (!less(due)) return null;
  const facts = { total: decimalOf(total), less: figure(sum(due), difference.ruleSet.rounding).text };
  const criteria = rest.map(({ score }) => score.criterion.number);
  return publishedSubtracted({ ...facts, criteria });
};
