// Grids → submission with origins, and every fault found on the way.

import { missingProcedureShares } from '#checks/procedure-shares';
import { indexRuleSetId } from '#contract/default-rule-sets';
import type { RowOf, SheetContract, SheetKey } from '#contract/sheet';
import { sheets } from '#contract/sheets';
import { type Diagnostic, hasErrors } from '#diagnostics/diagnostic';
import { indexSheetMissing } from '#diagnostics/scoring/index-request';
import { noUnits, sheetEmpty, sheetMissing } from '#diagnostics/workbook/sheet';
import type { Submission } from '#domain/submission';
import type { Grid } from '#ooxml/spreadsheet/grid';
import { chooseSheets } from '#workbook/table/contract-sheets';
import { findLegacyText } from '#workbook/table/legacy-text';
import { readTable, type Table } from '#workbook/table/table';
import { parseGroups } from './parse-groups.ts';
import { parseIndex } from './parse-index.ts';
import { parseInfo } from './parse-info.ts';
import { parseOfficers } from './parse-officers.ts';
import { parsePublished } from './parse-published.ts';
import { parseUnits } from './parse-units.ts';
import type { Parsed } from './parsing.ts';

/** `names`: of all sheets of the workbook, read or not. The submission is null only where there is no unit on any sheet. */
export function parseSubmission(
  grids: readonly Grid[],
  names: readonly string[],
): { readonly submission: Submission | null; readonly diagnostics: readonly Diagnostic[] } {
  const { tables, diagnostics: ofTables } = readTables(grids, names);
  const info = parseInfo(tables.info);
  const groups = parseGroups(tables.groups, tables.units);
  const units = tables.units === null ? nothing : parseUnits(tables.units, groups.value);
  const officers =
    tables.officers === null ? nothing : parseOfficers(tables.officers, groups.value, units.value);
  const published =
    tables.published === null ? nothing : parsePublished(tables.published, groups.value, units.value);
  const index = tables.index === null ? nothing : parseIndex(tables.index);
  const parsed: readonly Parsed<unknown>[] = [info, groups, units, officers, published, index];
  const origins = new Map(parsed.flatMap((one) => one.origins));
  const faulty = new Set([...(tables.units?.faulty ?? []), ...(tables.groups?.faulty ?? [])]);
  const diagnostics = [
    ...ofTables,
    ...parsed.flatMap((one) => one.diagnostics),
    ...missingProcedureShares(groups.value, units.value, origins, faulty),
    ...(tables.units !== null && tables.units.rows.length === 0 && !tables.units.faulty.has('name')
      ? [noUnits({ sheet: tables.units.sheet }, { place: { sheet: tables.units.sheet } })]
      : []),
  ];
  if (units.value.length === 0 && index.value.length === 0)
    return { submission: null, diagnostics: [...diagnostics, ...indexEmpty(tables, diagnostics)] };
  const indexAlone = units.value.length === 0 && !origins.has('info/ruleSetId');
  return {
    submission: {
      ...info.value,
      ...(indexAlone ? { ruleSetId: indexRuleSetId } : {}),
      groups: groups.value,
      units: units.value,
      officers: officers.value,
      published: published.value,
      indexUnits: index.value,
      origins,
    },
    diagnostics,
  };
}

/** A workbook with no other table of units, on which nothing else has been found wrong. */
function indexEmpty({ units, index }: Tables, found: readonly Diagnostic[]): readonly Diagnostic[] {
  if (units !== null || index === null || hasErrors(found)) return [];
  return [indexSheetMissing({ id: indexRuleSetId, isEmpty: true }, { place: { sheet: index.sheet } })];
}

const nothing: Parsed<readonly never[]> = { value: [], diagnostics: [], origins: [] };

type Sheets = typeof sheets;
export type Tables = {
  readonly [Key in SheetKey]: Table<RowOf<Sheets[Key]>> | null;
};

/** The tables of the contract's sheets, null where there is none. */
export function readTables(
  grids: readonly Grid[],
  names: readonly string[],
): {
  readonly tables: Tables;
  readonly diagnostics: readonly Diagnostic[];
} {
  const { chosen } = chooseSheets(grids.map(({ name }) => name));
  const diagnostics: Diagnostic[] = [];
  const read = <Row>(contract: SheetContract<Row>): Table<Row> | null => {
    const { key } = contract;
    const grid = grids.find(({ name }) => name === chosen[key]);
    if (grid === undefined) {
      if (contract.required && !(key === 'units' && chosen.index !== undefined))
        diagnostics.push(
          sheetMissing({ sheet: contract.name, found: names }, { place: { sheet: contract.name } }),
        );
      return null;
    }
    if (grid.rows.length === 0) {
      if (contract.required)
        diagnostics.push(sheetEmpty({ sheet: grid.name }, { place: { sheet: grid.name } }));
      return null;
    }
    const legacy = findLegacyText(grid);
    const outcome = readTable(grid, contract);
    if (legacy !== null) diagnostics.push(legacy);
    // Headings in an old font are the whole reason why no table is found.
    if (legacy === null || outcome.table !== null) diagnostics.push(...outcome.diagnostics);
    return outcome.table;
  };
  const tables = {
    info: read(sheets.info),
    groups: read(sheets.groups),
    units: read(sheets.units),
    officers: read(sheets.officers),
    published: read(sheets.published),
    index: read(sheets.index),
  };
  return { tables, diagnostics };
}
