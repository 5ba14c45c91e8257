// What was changed on a sheet where it was locked: its name, its checks, its cells merged, whom it is for.
import type { Diagnostic } from '#diagnostics/diagnostic';
import {
  sheetChecksOverwritten,
  sheetMerged,
  sheetOutsideValues,
  sheetRenamed,
  sheetSavedAsPage,
  sheetUnprotected,
} from '#diagnostics/source/unit-sheet';
import { sheetIdentityChanged } from '#diagnostics/source/unit-sheet-identity';
import { fold } from '#language/fold';
import { type Cell, cellAddress, type Grid } from '#ooxml/spreadsheet/grid';
import type { SheetTraits } from '#ooxml/spreadsheet/sheet-traits';
import type { FoundSheet } from './find-sheet.ts';
import type { MatchedRows } from './match-rows.ts';
import { checkOf } from './row-checks.ts';
import { sheetName, sheetRows, sourceName } from './sheet-rows.ts';

/** `traits`: null where the file is a web page, which has neither formulas nor locks. `source`: what the hidden sheet says. */
export function findTampering(
  found: FoundSheet,
  matched: MatchedRows,
  { traits, source }: { readonly traits: SheetTraits | null; readonly source: ReadonlyMap<string, string> },
): readonly Diagnostic[] {
  const { grid } = found;
  const place = { sheet: grid.name };
  // Without the hidden sheet nobody can tell whether it was handed out for another unit.
  const isOpened = traits !== null && (!traits.isProtected || source.size === 0);
  const renamed = traits !== null && fold(grid.name) !== fold(sheetName);
  return [
    ...(renamed ? [sheetRenamed({ found: grid.name.slice(0, 80) }, { place })] : []),
    ...mergedOver(found),
    ...(traits === null ? [sheetSavedAsPage({})] : overwritten(found, matched, traits)),
    ...besideValues(found, matched),
    ...(isOpened ? [sheetUnprotected({}, { place })] : []),
  ];
}

/** Merged over several rows, or over a label and its value. */
function mergedOver({ grid, headerRow, label, value }: FoundSheet): readonly Diagnostic[] {
  return grid.merges
    .filter(({ top, bottom, left, right }) => {
      const covers = (column: number) => left <= column && right >= column;
      if (bottom <= headerRow || !(covers(label) || covers(value))) return false;
      return bottom > top || (covers(label) && covers(value));
    })
    .map(({ top, left, bottom, right }) => {
      const from = cellAddress(top, left);
      const area = `${from}:${cellAddress(bottom, right)}`;
      return sheetMerged({ area }, { place: { sheet: grid.name, cell: from } });
    });
}

function overwritten(
  { grid, check }: FoundSheet,
  { rows }: MatchedRows,
  { formulas }: SheetTraits,
): readonly Diagnostic[] {
  const cells = sheetRows.flatMap((row) => {
    const number = rows.get(row.member);
    if (number === undefined || checkOf(row, () => null) === null) return [];
    const cell = cellAddress(number, check ?? 1);
    return check !== null && formulas.has(cell) ? [] : [check === null ? `${number}` : cell];
  });
  if (cells.length === 0) return [];
  const at = check === null ? { sheet: grid.name } : { sheet: grid.name, cell: cells[0] ?? '' };
  return [sheetChecksOverwritten({ cells }, { place: at })];
}

/** In columns without a heading, or where the sheet has no check: a figure may stand there that was meant to count. */
function besideValues({ grid, headerRow, ...of }: FoundSheet, { rows }: MatchedRows): readonly Diagnostic[] {
  const checked = new Set(
    sheetRows.flatMap((row) => (checkOf(row, () => null) === null ? [] : (rows.get(row.member) ?? []))),
  );
  const isOwn = ({ row, column }: Cell) =>
    column === of.label || column === of.value || (column === of.check && checked.has(row));
  const cells = grid.rows
    .filter(({ number }) => number > headerRow)
    .flatMap((row) => row.cells.filter((cell) => cell.text.trim() !== '' && !isOwn(cell)))
    .map((cell) => ({ cell: cellAddress(cell.row, cell.column), content: cell.text.trim().slice(0, 40) }));
  const [first] = cells;
  if (first === undefined) return [];
  return [sheetOutsideValues({ cells }, { place: { sheet: grid.name, cell: first.cell } })];
}

/** What the hidden sheet says; empty where it is gone, as in a sheet copied into another file. */
export function sourceOf(grids: readonly Grid[]): ReadonlyMap<string, string> {
  const source = grids.find(({ name }) => fold(name) === fold(sourceName));
  return new Map(
    source?.rows.flatMap(({ cells: [key, value] }) =>
      key === undefined || value === undefined ? [] : [[key.text, value.text] as const],
    ) ?? [],
  );
}

/** The four items by which a sheet is known, each against what it was handed out for. */
export function compareWithSource(
  { grid }: FoundSheet,
  { values }: MatchedRows,
  source: ReadonlyMap<string, string>,
): readonly Diagnostic[] {
  return ['authority', 'period', 'group', 'name'].flatMap((member) => {
    const item = sheetRows.find((row) => row.member === member)?.label ?? '';
    const handedOut = source.get(item);
    const cell = values.get(member);
    if (handedOut === undefined || cell === undefined || fold(cell.text) === fold(handedOut)) return [];
    const place = { sheet: grid.name, cell: cellAddress(cell.row, cell.column), content: cell.text };
    return [sheetIdentityChanged({ item, found: cell.text.slice(0, 80), source: handedOut }, { place })];
  });
}
