// Bytes of an Excel workbook → its sheets as grids. Streams the XML itself: see docs/adr/0003-reading-xlsx.md.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { openArchive } from '#ooxml/package/archive';
import { type Budget, makeBudget } from '#ooxml/package/budget';
import { whyNoWorkbook } from '#ooxml/package/package-kind';
import { orRefusal, refuse } from '#ooxml/package/refusal';
import { cellOf, type WorkbookContext } from '#ooxml/spreadsheet/cell-content';
import type { Cell, Grid, GridRow } from '#ooxml/spreadsheet/grid';
import { type RawSheet, readRawSheet } from '#ooxml/spreadsheet/raw-sheet';
import { readSharedStrings } from '#ooxml/spreadsheet/shared-strings';
import { noStyles, readStyles } from '#ooxml/spreadsheet/styles';
import { readWorkbookParts } from '#ooxml/spreadsheet/workbook-parts';
import { chooseSheets } from '#workbook/table/contract-sheets';

export interface ReadGrids {
  /** Names of all sheets in the order of the tabs, read or not. */
  readonly sheets: readonly string[];
  /** The sheets chosen only: whatever else a workbook holds is never unpacked. */
  readonly grids: readonly Grid[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Of the names of a workbook's sheets, those to be read. */
export type ChooseSheets = (names: readonly string[]) => {
  readonly chosen: Readonly<Record<string, string>>;
  readonly diagnostics: readonly Diagnostic[];
};

export async function readXlsx(bytes: Uint8Array, choose: ChooseSheets = chooseSheets): Promise<ReadGrids> {
  const outcome = await orRefusal(() => readWorkbook(bytes, choose));
  return 'value' in outcome ? outcome.value : { sheets: [], grids: [], diagnostics: [outcome.refused] };
}

async function readWorkbook(bytes: Uint8Array, choose: ChooseSheets): Promise<ReadGrids> {
  const archive = openArchive(bytes);
  const other = await whyNoWorkbook(archive);
  if (other !== null) return refuse(other);
  const parts = await readWorkbookParts(archive);
  const names = parts.sheets.map(({ name }) => name.normalize('NFC'));
  const { chosen, diagnostics } = choose(names);
  const budget = makeBudget();
  const raw: { readonly name: string; readonly sheet: RawSheet }[] = [];
  for (const [index, { path }] of parts.sheets.entries()) {
    const name = names[index] ?? '';
    if (Object.values(chosen).includes(name))
      raw.push({ name, sheet: await readRawSheet(archive, path, budget) });
  }
  const needed = stringsOf(raw.map(({ sheet }) => sheet));
  const around: WorkbookContext = {
    sharedStrings:
      parts.sharedStrings === null || needed.size === 0
        ? new Map()
        : await readSharedStrings(archive, parts.sharedStrings, needed, budget),
    styles: parts.styles === null ? noStyles : await readStyles(archive, parts.styles),
    from1904: parts.from1904,
  };
  return {
    sheets: names,
    grids: raw.map(({ name, sheet }) => gridOf(name, sheet, around, budget)),
    diagnostics,
  };
}

function stringsOf(sheets: readonly RawSheet[]): ReadonlySet<number> {
  const needed = new Set<number>();
  for (const { cells } of sheets)
    for (const { type, value } of cells)
      if (type === 's' && value !== null && value.trim() !== '') needed.add(Number(value));
  return needed;
}

/** Rows and cells in order, whatever order the file has them in. */
function gridOf(name: string, sheet: RawSheet, around: WorkbookContext, budget: Budget): Grid {
  const { merges, hiddenRows, hiddenColumns } = sheet;
  const cells: Cell[] = [];
  let isOrdered = true;
  for (const raw of sheet.cells) {
    const cell = cellOf(raw, around);
    if (cell === null) continue;
    // One shared text may stand in every cell: it counts towards the limit wherever it stands.
    if (raw.type === 's') budget.characters(cell.text.length);
    isOrdered &&= isAfter(cell, cells.at(-1));
    cells.push(cell);
  }
  if (!isOrdered) cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return { name, merges, hiddenRows, hiddenColumns, rows: inRows(cells) };
}

function isAfter({ row, column }: Cell, before: Cell | undefined): boolean {
  return before === undefined || row > before.row || (row === before.row && column > before.column);
}

function inRows(cells: readonly Cell[]): readonly GridRow[] {
  const rows: { readonly number: number; readonly cells: Cell[] }[] = [];
  for (const cell of cells) {
    const last = rows.at(-1);
    if (last?.number === cell.row) last.cells.push(cell);
    else rows.push({ number: cell.row, cells: [cell] });
  }
  return rows;
}
