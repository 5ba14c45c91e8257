// Cause: two criteria of the row have changed places.
import { publishedSwapped } from '#diagnostics/audit/audit-copying';
import { equal } from '#exact/rational';
import { type Cause, decimalOf, factsOf, givesPublished } from '../difference.ts';
import { computedFigure, figureText, publishedFigure } from '../figure-name.ts';

export const swappedCriteria: Cause = (difference) => {
  const { name, meant, meantBody, row, where } = difference;
  if (typeof name !== 'number') return null;
  for (const { criterion } of meantBody.criteria) {
    const other = computedFigure(meantBody, criterion.number);
    const published = publishedFigure(row.scores, criterion.number);
    if (other === null || published === null) continue;
    if (givesPublished(difference, other.printed) && equal(published.value, meant.printed))
      return publishedSwapped(
        { ...factsOf(difference), other: figureText(criterion.number), otherPublished: decimalOf(published) },
        where,
      );
  }
  return null;
};
