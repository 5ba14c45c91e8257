// Cause: two criteria of the row have changed places.
import { publishedSwapped } from '#diagnostics/audit/audit-copying';
import { equal } from '#exact/rational';
import { decimalOf, type FindCause, givesPublished } from '../difference.ts';
import { computedFigure, publishedFigure } from '../figure-name.ts';

export const swappedCriteria: FindCause = (difference) => {
  const { name, intended, intendedEntity, row } = difference;
  if (typeof name !== 'number') return null;
  for (const { criterion } of intendedEntity.criteria) {
    const other = computedFigure(intendedEntity, criterion.number);
    const published = publishedFigure(row.scores, criterion.number);
    if (other === null || published === null) continue;
    if (givesPublished(difference, other.printed) && equal(published.value, intended.printed))
      return publishedSwapped({ other: criterion.number, otherPublished: decimalOf(published) });
  }
  return null;
};
