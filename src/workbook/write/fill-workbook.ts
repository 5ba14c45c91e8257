// Values written into a copy of a person's own workbook: everything else of theirs, formats and notes included, stays as it was.

import type { SheetKey, TableContract } from '#contract/sheet';
import { sheets } from '#contract/sheets';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { fillCellMerged, fillNotPossible, fillSharedFormula } from '#diagnostics/workbook/filling';
import { fold } from '#language/fold';
import { readCount } from '#language/numbers';
import { askToCalculate, dropCalculationChain } from '#ooxml/edit/calculation';
import { holdsFormula, holdsSharedFormula } from '#ooxml/edit/cell-xml';
import { sheetParts } from '#ooxml/edit/part-references';
import { openParts, type Parts } from '#ooxml/edit/parts';
import { cellAddress, type Grid } from '#ooxml/spreadsheet/grid';
import { readGrids } from '#workbook/grids/read-grids';
import { groupNamed } from '#workbook/parse/known-names';
import { readTables } from '#workbook/parse/parse-submission';
import { chooseSheets } from '#workbook/table/contract-sheets';
import { findHeader } from '#workbook/table/find-header';
import { readRows } from '#workbook/table/read-rows';
import { placeItems } from './info-targets.ts';
import { sheetWithTable } from './new-sheet.ts';
import { groupsOf } from './table-values.ts';
import { type Placed, placeRows, type RowFill, type Target } from './targets.ts';
import { cellOf, writeTargets } from './write-targets.ts';

/** Rows to be filled in on one sheet of the contract; a sheet that the workbook lacks is added. */
export interface SheetFill {
  readonly sheet: Exclude<SheetKey, 'info'>;
  readonly rows: readonly RowFill[];
}

/** One cell that holds something else now. */
export interface FilledCell {
  readonly sheet: string;
  readonly cell: string;
  /** "Đã giải quyết / Quá hạn" */
  readonly column: string;
  /** The unit or officer of the row. */
  readonly name: string;
  /** As a reader saw it; "" where it was blank. */
  readonly before: string;
  readonly after: string;
}

export interface FilledWorkbook {
  /** Null where nothing could be written: the diagnostics say why. The bytes given where nothing changed. */
  readonly bytes: Uint8Array | null;
  readonly changes: readonly FilledCell[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A value that stands there already is no change, however it is written: 1.855 and 1855 are one count. */
export async function fillWorkbook(bytes: Uint8Array, fills: readonly SheetFill[]): Promise<FilledWorkbook> {
  const { grids, sheets: names, diagnostics } = await readGrids(bytes);
  if (grids.length === 0) return { bytes: null, changes: [], diagnostics };
  const changes: FilledCell[] = [];
  const groups = groupsOf(readTables(grids, names).tables);
  const groupKey = (written: string) => groupNamed(written, groups)?.key ?? written;
  let current = bytes;
  for (const { sheet, rows } of fills) {
    const filled = await fillSheet(current, sheets[sheet], rows, groupKey);
    if (filled.bytes === null) return { ...filled, changes: [] };
    current = filled.bytes;
    changes.push(...filled.changes);
  }
  return { bytes: current, changes, diagnostics: [] };
}

async function fillSheet(
  bytes: Uint8Array,
  contract: TableContract,
  fills: readonly RowFill[],
  groupKey: (written: string) => string,
): Promise<FilledWorkbook> {
  if (fills.length === 0) return { bytes, changes: [], diagnostics: [] };
  const { grids } = await readGrids(bytes);
  const { chosen } = chooseSheets(grids.map(({ name }) => name));
  const grid = grids.find(({ name }) => name === chosen[contract.key]);
  const header = grid === undefined ? null : findHeader(grid, contract).header;
  if (grid === undefined || header === null) {
    const added = addSheet(bytes, contract, grid);
    return added === null ? notPossible : await fillSheet(added, contract, fills, groupKey);
  }
  const { rows } = readRows(grid, contract, header);
  const placed = placeRows({ grid, contract, header, rows }, fills, groupKey);
  const targets = placed.targets.filter((target) => !isThere(target));
  if (targets.length === 0) return { bytes, changes: [], diagnostics: [] };
  return writeInto(bytes, grid, { ...placed, targets });
}

/** Items of sheet Thông tin by their key: in their own row, else in new ones below. A workbook without that sheet stays as it is. */
export async function fillInfo(
  bytes: Uint8Array,
  items: Readonly<Record<string, string>>,
): Promise<FilledWorkbook> {
  const { grids } = await readGrids(bytes);
  const { chosen } = chooseSheets(grids.map(({ name }) => name));
  const grid = grids.find(({ name }) => name === chosen.info);
  const header = grid === undefined ? null : findHeader(grid, sheets.info).header;
  if (grid === undefined || header === null) return { bytes, changes: [], diagnostics: [] };
  const placed = placeItems(grid, header, readRows(grid, sheets.info, header).rows, items);
  const targets = placed.targets.filter((target) => !isThere(target));
  if (targets.length === 0) return { bytes, changes: [], diagnostics: [] };
  return writeInto(bytes, grid, { ...placed, targets });
}

const notPossible: FilledWorkbook = { bytes: null, changes: [], diagnostics: [fillNotPossible({})] };

function isThere({ own, value }: Target): boolean {
  if (own === undefined) return false;
  if (typeof value === 'string') return fold(own.text) === fold(value);
  return own.kind === 'number' ? own.decimal === `${value}` : readCount(own.text) === value;
}

function writeInto(bytes: Uint8Array, { name }: Grid, placed: Placed): FilledWorkbook {
  const parts = openParts(bytes);
  const path = parts === null ? undefined : pathOf(parts, name);
  if (parts === null || path === undefined) return notPossible;
  const xml = parts.read(path);
  const faults = placed.targets.flatMap((target) => faultOf(name, xml, target));
  if (faults.length > 0) return { bytes: null, changes: [], diagnostics: faults };
  if (placed.targets.some((target) => holdsFormula(cellOf(xml, target)))) dropCalculationChain(parts);
  const written = writeTargets(xml, placed);
  if (written === null) return notPossible;
  parts.write(path, written);
  askToCalculate(parts);
  return {
    bytes: parts.bytes(),
    changes: placed.targets.map((target) => changeOf(name, target)),
    diagnostics: [],
  };
}

function faultOf(sheet: string, xml: string, target: Target): readonly Diagnostic[] {
  const where = { place: { sheet, cell: cellAddress(target.row, target.column) }, unit: target.name };
  if (target.merged !== null) {
    const { top, left, bottom, right } = target.merged;
    const merged = `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
    return [fillCellMerged({ column: target.title, merged }, where)];
  }
  return holdsSharedFormula(cellOf(xml, target)) ? [fillSharedFormula({ column: target.title }, where)] : [];
}

function changeOf(sheet: string, { row, column, title, name, own, value }: Target): FilledCell {
  const cell = cellAddress(row, column);
  return { sheet, cell, column: title, name, before: own?.text ?? '', after: `${value}` };
}

function pathOf(parts: Parts, sheet: string): string | undefined {
  return sheetParts(parts).find(({ name }) => name.normalize('NFC') === sheet)?.path;
}

/** The header in the blank sheet of that name, or on a new one. */
function addSheet(bytes: Uint8Array, contract: TableContract, grid: Grid | undefined): Uint8Array | null {
  // A sheet with something else on it is not written over.
  if (grid !== undefined && grid.rows.length > 0) return null;
  const parts = openParts(bytes);
  return parts === null ? null : sheetWithTable(parts, contract, grid?.name);
}
