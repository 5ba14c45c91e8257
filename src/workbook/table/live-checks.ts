// A table without its column of live checks: their formulas fill rows that are blank, and say nothing of the data.
import { checkHeading } from '#contract/header-words';
import { foldHeader } from '#language/fold';
import type { Grid } from '#ooxml/spreadsheet/grid';
import type { Header } from './find-header.ts';

/** The rows below the header that still hold something; the same grid where there is no such column. */
export function withoutChecks(grid: Grid, { texts, bottom }: Header): Grid {
  const checks = new Set(
    [...texts].flatMap(([column, own]) =>
      own.some((text) => foldHeader(text) === foldHeader(checkHeading)) ? [column] : [],
    ),
  );
  if (checks.size === 0) return grid;
  const rows = grid.rows.flatMap((row) => {
    if (row.number <= bottom) return [row];
    const cells = row.cells.filter(({ column }) => !checks.has(column));
    return cells.length === 0 ? [] : [{ ...row, cells }];
  });
  return { ...grid, rows };
}
