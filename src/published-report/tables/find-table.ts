// Which of the report's tables one is, by its headings; and which columns they stand over.
import { foldHeader } from '#language/fold';
import type { Grid } from '#ooxml/spreadsheet/grid';
import { findHeader, type Header } from '#workbook/table/find-header';
import { memoizePerList } from '#workbook/table/name-index';
import { withCriteriaNamed } from './numbered-criteria.ts';
import { contracts, type TableKind } from './table-contracts.ts';

export interface FoundTable {
  readonly kind: TableKind;
  readonly grid: Grid;
  readonly header: Header;
}

/** Headings without which a table is another one. */
const identifies: Readonly<Record<TableKind, (columns: ReadonlyMap<string, number>) => boolean>> = {
  summary: (columns) =>
    columns.has('unit') && [...columns.keys()].filter((member) => member.startsWith('criteria.')).length >= 3,
  'criteria-form': (columns) =>
    columns.has('name') && columns.has('count') && (columns.has('points') || columns.has('maximum')),
  officers: (columns) => columns.has('name') && columns.has('points'),
};

const kinds: readonly TableKind[] = ['summary', 'criteria-form', 'officers'];

/** Name, points and two more: a table that only lays out a page is narrower. */
const minColumns = 4;

/** Null where it is none of them. */
export function findTable(grid: Grid): FoundTable | null {
  if (widthOf(grid) < minColumns) return null;
  const found = findNamed(grid);
  if (found?.kind === 'summary') return found;
  const named = withCriteriaNamed(grid);
  const numbered = named === null ? null : findNamed(named);
  return numbered?.kind === 'summary' ? numbered : found;
}

function findNamed(grid: Grid): FoundTable | null {
  for (const kind of kinds) {
    const { header } = findHeader(grid, contracts[kind]);
    if (header !== null && identifies[kind](header.columns)) return { kind, grid, header };
  }
  return null;
}

/** A table without headings that goes on where the one before it was cut: as wide, and with no text between them. */
export function continuationOf(before: FoundTable, grid: Grid): FoundTable | null {
  return widthOf(grid) === widthOf(before.grid) && grid.rows.length > 0
    ? { ...before, grid, header: { ...before.header, top: 0, bottom: 0 } }
    : null;
}

/** A row that repeats the headings on a new page. */
export function repeatsHeading(
  { texts }: Header,
  cells: readonly { readonly column: number; readonly text: string }[],
): boolean {
  return (
    cells.length > 1 &&
    cells.every(
      ({ column, text }) =>
        texts.get(column)?.some((heading) => foldHeader(heading) === foldHeader(text)) === true,
    )
  );
}

/** Once for each grid: a long document compares many with the one before. */
const widthOf = memoizePerList(({ rows, merges }: Grid): number => {
  let width = 0;
  for (const { cells } of rows) width = Math.max(width, cells.at(-1)?.column ?? 0);
  for (const { right } of merges) width = Math.max(width, right);
  return width;
});
