// Rows of a sheet that came back against those handed out: which is which, and which were deleted, inserted or relabelled.
import type { Diagnostic } from '#diagnostics/diagnostic';
import {
  sheetLabelChanged,
  sheetLabelDoubled,
  sheetRowDeleted,
  sheetRowInserted,
} from '#diagnostics/source/unit-sheet';
import { sheetRowsMoved } from '#diagnostics/source/unit-sheet-rows';
import { type Cell, cellAddress } from '#ooxml/spreadsheet/grid';
import { nameIndex } from '#workbook/table/name-index';
import type { FoundSheet } from './find-sheet.ts';
import { type SheetRow, sheetRows } from './sheet-rows.ts';

export interface MatchedRows {
  /** Row numbers by member of the rows handed out. */
  readonly rows: ReadonlyMap<string, number>;
  /** Cells of column Giá trị that hold something, by the same. */
  readonly values: ReadonlyMap<string, Cell>;
  readonly diagnostics: readonly Diagnostic[];
}

const labels = nameIndex(sheetRows, ({ label }) => label);

interface Unknown {
  readonly row: number;
  readonly text: string;
  readonly hasValue: boolean;
  /** The row handed out that stands above it. */
  readonly after: SheetRow | undefined;
}

export function matchRows(found: FoundSheet): MatchedRows {
  const { grid, label } = found;
  const { rows, values, unknown, diagnostics } = readLabels(found);
  const at = (row: number) => ({ place: { sheet: grid.name, cell: cellAddress(row, label) } });
  diagnostics.push(...moved(found, rows));
  const missing = new Set(sheetRows.filter(({ member }) => !rows.has(member)));
  for (const { row, text, hasValue, after } of unknown) {
    const shown = text.slice(0, 80) || '(trống)';
    const expected = followingMissing(after, missing);
    if (expected !== undefined) {
      missing.delete(expected);
      diagnostics.push(sheetLabelChanged({ found: shown, expected: expected.label }, at(row)));
    } else if (hasValue || after !== sheetRows.at(-1))
      diagnostics.push(sheetRowInserted({ label: shown }, at(row)));
  }
  const deleted = [...missing].filter(({ kind }) => kind !== 'signature').map((row) => row.label);
  if (deleted.length > 0)
    diagnostics.push(sheetRowDeleted({ labels: deleted }, { place: { sheet: grid.name } }));
  return { rows, values, diagnostics };
}

function readLabels({ grid, headerRow, label, value }: FoundSheet) {
  const rows = new Map<string, number>();
  const values = new Map<string, Cell>();
  const unknown: Unknown[] = [];
  const diagnostics: Diagnostic[] = [];
  let above: SheetRow | undefined;
  for (const { number, cells } of grid.rows.filter((row) => row.number > headerRow)) {
    const text = cells.find(({ column }) => column === label)?.text.trim() ?? '';
    const given = cells.find(({ column }) => column === value);
    const found = labels.find(text);
    const before = found === null ? undefined : rows.get(found.member);
    if (found === null) {
      if (text !== '' || given !== undefined)
        unknown.push({ row: number, text, hasValue: given !== undefined, after: above });
    } else if (before !== undefined) {
      const place = { sheet: grid.name, cell: cellAddress(number, label) };
      const facts = { label: found.label, first: cellAddress(before, label) };
      diagnostics.push(sheetLabelDoubled(facts, { place }));
    } else {
      above = found;
      rows.set(found.member, number);
      if (given !== undefined) values.set(found.member, given);
    }
  }
  return { rows, values, unknown, diagnostics };
}

/** The first row that stands below one that it was handed out above. */
function moved({ grid, label }: FoundSheet, rows: ReadonlyMap<string, number>): readonly Diagnostic[] {
  const there = sheetRows.flatMap((row) => {
    const number = rows.get(row.member);
    return number === undefined ? [] : [{ label: row.label, number }];
  });
  const at = there.findIndex(({ number }, index) => number > (there[index + 1]?.number ?? Infinity));
  const [above, below] = [there[at + 1], there[at]];
  if (at < 0 || above === undefined || below === undefined) return [];
  const place = { sheet: grid.name, cell: cellAddress(below.number, label) };
  return [sheetRowsMoved({ label: below.label, above: above.label }, { place })];
}

/** The missing row that should stand right below: then the label was changed, not the row inserted. */
function followingMissing(after: SheetRow | undefined, missing: ReadonlySet<SheetRow>): SheetRow | undefined {
  const next = sheetRows[after === undefined ? 0 : sheetRows.indexOf(after) + 1];
  return next !== undefined && missing.has(next) ? next : undefined;
}
