// An HTML table that a one-stop system saved as .xls → grids.

import { limits } from '#contract/limits';
import { sheets } from '#contract/sheets';
import { htmlTableRead, htmlWithoutTable } from '#diagnostics/file/file';
import { makeBudget } from '#ooxml/package/budget';
import { orRefusal, refuse, refuseTooLarge } from '#ooxml/package/refusal';
import type { Grid } from '#ooxml/spreadsheet/grid';
import { chooseSheets } from '#workbook/table/contract-sheets';
import { findHeader } from '#workbook/table/find-header';
import { type HtmlTable, readHtmlTables } from './html-tables.ts';
import type { ReadGrids } from './read-xlsx.ts';

/** The table that looks most like II.06a is taken for sheet Đơn vị where none is named so, and the clerk is told. */
export async function readHtml(html: string): Promise<ReadGrids> {
  const outcome = await orRefusal(async () => readPage(html));
  return 'value' in outcome ? outcome.value : { sheets: [], grids: [], diagnostics: [outcome.refused] };
}

function readPage(html: string): ReadGrids {
  if (html.length > limits.htmlBytes)
    refuseTooLarge('số ký tự của trang HTML', 'characters of the HTML page', limits.htmlBytes);
  const tables = readHtmlTables(html, makeBudget());
  const grids = named(tables, sheetNames(html)).filter(({ rows }) => rows.length > 0);
  if (grids.length === 0) refuse(htmlWithoutTable({}));
  const names = grids.map(({ name }) => name);
  const { chosen, diagnostics } = chooseSheets(names);
  if (chosen.units !== undefined) return { sheets: names, grids, diagnostics };
  const taken = grids.toSorted((a, b) => likeness(b) - likeness(a))[0];
  const renamed = grids.map((grid) => (grid === taken ? { ...grid, name: sheets.units.name } : grid));
  return {
    sheets: renamed.map(({ name }) => name).filter((name) => name !== ''),
    grids: renamed,
    diagnostics: [...diagnostics, htmlTableRead({}, { place: { sheet: sheets.units.name } })],
  };
}

function named(tables: readonly HtmlTable[], names: readonly string[]): readonly Grid[] {
  return tables.map(({ caption, builder }, index) => ({
    name: caption === '' && names.length === tables.length ? (names[index] ?? '') : caption,
    rows: builder.rows(),
    merges: builder.merges,
    hiddenRows: builder.hiddenRows,
    hiddenColumns: builder.hiddenColumns,
  }));
}

/** Excel's HTML names its sheets in a conditional comment. */
function sheetNames(html: string): readonly string[] {
  return [...html.matchAll(/<x:Name>([^<]{1,80})<\/x:Name>/giu)].map(([, name = '']) =>
    name.normalize('NFC'),
  );
}

/** How many columns of sheet Đơn vị the table has. */
function likeness(grid: Grid): number {
  return findHeader(grid, sheets.units).header?.columns.size ?? 0;
}
