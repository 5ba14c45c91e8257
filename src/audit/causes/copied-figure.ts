// Cause: the figure is another row's, or another criterion's of the same row, copied.
import { type CopiedFrom, publishedCopied } from '#diagnostics/audit/audit-copying';
import type { PublishedFigure } from '#domain/published';
import { equal } from '#exact/rational';
import type { AuditedRow } from '../audited-row.ts';
import { type Difference, decimalOf, type FindCause, givesPublished } from '../difference.ts';
import { computedFigure, type FigureName, publishedFigure } from '../figure-name.ts';

/** The row above or below, or the column beside. */
export const copiedFromBeside: FindCause = (difference) => copied(difference, rowsWithin(difference, 1), 1);

/** Any other row, the nearest first, or any other criterion of the row; whole points are too common to be evidence. */
export const copiedFromElsewhere: FindCause = (difference) =>
  difference.published.value.denominator === 1n
    ? null
    : copied(difference, rowsWithin(difference, Number.POSITIVE_INFINITY), Number.POSITIVE_INFINITY);

interface Source {
  readonly from: CopiedFrom;
  readonly figure: PublishedFigure;
}

function copied(difference: Difference, rows: readonly Source[], columns: number) {
  const sources = [...rows, ...columnsWithin(difference, columns)];
  const source = sources.find(({ figure }) => givesPublished(difference, figure.value));
  return source === undefined
    ? null
    : publishedCopied({ source: source.from, value: decimalOf(source.figure) });
}

/** The same column of the other rows of the same group first, by distance, the row above before the row below. */
function rowsWithin({ row, rows, name }: Difference, distance: number): readonly Source[] {
  const own = rows.indexOf(row);
  return rows
    .map((other, index) => ({ other, away: Math.abs(index - own) }))
    .filter(({ away }) => away <= distance)
    .sort((a, b) => a.away - b.away)
    .flatMap(({ other }): Source[] => {
      const figure = rightFigure(other, name);
      return figure === null ? [] : [{ from: { row: other.scores.unit }, figure }];
    });
}

function columnsWithin({ row, ruleSet, name }: Difference, distance: number): readonly Source[] {
  if (typeof name !== 'number') return [];
  return ruleSet.criteria
    .map(({ number }) => ({ number, away: Math.abs(number - name) }))
    .filter(({ away }) => away <= distance)
    .sort((a, b) => a.away - b.away)
    .flatMap(({ number }): Source[] => {
      const figure = rightFigure(row, number);
      return figure === null ? [] : [{ from: { figure: number }, figure }];
    });
}

/** Wrong figures are no source, so that none is copied from itself: Thanh Bình's three 1,93 come from Him Lam, not from each other. */
function rightFigure({ scores, entity, intended }: AuditedRow, name: FigureName): PublishedFigure | null {
  const published = publishedFigure(scores, name);
  const computed = computedFigure(intended?.entity ?? entity, name);
  if (published === null || computed === null) return null;
  return equal(published.value, computed.printed) ? published : null;
}
