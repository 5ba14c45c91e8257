// Where the table of a sheet starts, and which of its columns is which.

import { columnTitle } from '#contract/column';
import type { TableContract } from '#contract/sheet';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { tableByField, tableNotFound } from '#diagnostics/workbook/sheet';
import { foldWithoutDiacritics } from '#language/fold';
import type { Grid } from '#ooxml/spreadsheet/grid';
import { headerFaults } from './header-faults.ts';
import { type HeaderKeys, headerKeys } from './header-keys.ts';
import { type HeaderPath, type HeaderRows, headerPaths, headerRows } from './header-path.ts';
import { countMatches, matchColumns } from './match-columns.ts';

export interface Header {
  /** First and last row of the header. */
  readonly top: number;
  readonly bottom: number;
  /** Column numbers by member of the contract. */
  readonly columns: ReadonlyMap<string, number>;
  /** Members whose column is at fault (missing but required, doubled, ambiguous): their cells are not to blame. */
  readonly faulty: ReadonlySet<string>;
  /** Texts of the header by column, from the top: a row that repeats them is a header again. */
  readonly texts: ReadonlyMap<number, readonly string[]>;
}

export function findHeader(
  grid: Grid,
  contract: TableContract,
): { readonly header: Header | null; readonly diagnostics: readonly Diagnostic[] } {
  const keys = headerKeys(contract.columns);
  const block = bestBlock(grid, keys, contract.namesAlone === true ? 0 : 1);
  if (block === null) {
    const columns = contract.columns.slice(0, 6).map(columnTitle);
    return {
      header: null,
      diagnostics: [tableNotFound({ sheet: grid.name, columns }, { place: { sheet: grid.name } })],
    };
  }
  const matched = matchColumns(block.paths, keys);
  const field = contract.key === 'units' && !matched.found.has('name') ? fieldHeading(matched.unknown) : null;
  if (field !== null) {
    const facts = { sheet: grid.name, heading: field.own.join(' / ').slice(0, 120) };
    return {
      header: null,
      diagnostics: [tableByField(facts, { place: { sheet: grid.name, cell: field.cell } })],
    };
  }
  const { faulty, diagnostics } = headerFaults(grid.name, contract, matched, block.paths);
  return {
    header: {
      top: block.top,
      bottom: block.bottom,
      columns: new Map([...matched.found].map(([member, { column }]) => [member, column])),
      faulty,
      texts: new Map(block.paths.map(({ column, own }) => [column, own])),
    },
    diagnostics,
  };
}

/** Biểu số II.06 as communes print it since 2025 has its rows by field, not by unit. */
function fieldHeading(unknown: readonly HeaderPath[]): HeaderPath | null {
  return (
    unknown.find(({ own }) => own.some((text) => foldWithoutDiacritics(text).includes('linh vuc'))) ?? null
  );
}

interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly paths: readonly HeaderPath[];
}

const deepestHeader = 5;
/** The same with the blank rows between them. */
const tallestHeader = 12;
/** Rows with content among which the header is looked for. */
const rowsSearched = 60;

/** The rows that name most columns, more than `below`; of equals the fewest rows, and the uppermost. */
function bestBlock(grid: Grid, keys: HeaderKeys, below: number): Block | null {
  const searched = grid.rows.slice(0, rowsSearched);
  const rows = headerRows(grid, searched);
  const mayEndPath = oncePerText(keys.mayEndPath);
  let best: (Block & { readonly matches: number }) | null = null;
  for (const [index, { number: bottom }] of searched.entries()) {
    const ends = pathEnds(rows, bottom, mayEndPath);
    const window = searched.slice(Math.max(0, index - deepestHeader + 1), index + 1);
    for (const { number: top } of window.filter(({ number }) => bottom - number < tallestHeader).reverse()) {
      const count = ends.filter((row) => row >= top).length;
      if (count <= (best?.matches ?? below)) continue;
      const block = readBlock(rows, top, bottom, keys);
      if (block.matches > (best?.matches ?? below)) best = block;
    }
  }
  return best;
}

/**
 * The rows of the lowest texts above and at `bottom`, column by column, of those that may end a path: no block names more columns
 * than it has of them. Blocks of nothing but data, nearly all of the 300, are passed over by it.
 */
function pathEnds(
  rows: HeaderRows,
  bottom: number,
  mayEndPath: (text: string) => boolean,
): readonly number[] {
  return rows.columns.flatMap((column) => {
    for (let row = bottom; row > bottom - tallestHeader; row -= 1) {
      const cell = rows.at(row, column);
      if (cell !== null) return mayEndPath(cell.text) ? [row] : [];
    }
    return [];
  });
}

function oncePerText(test: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = test(text);
    known.set(text, result);
    return result;
  };
}

function readBlock(rows: HeaderRows, top: number, bottom: number, keys: HeaderKeys) {
  const paths = headerPaths(rows, top, bottom);
  return { top, bottom, paths, matches: countMatches(paths, keys) };
}
