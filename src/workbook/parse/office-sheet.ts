// Which sheet of a file holds the office's list of units: the contract's, or else the one with most of its headings.
import { unitList } from '#contract/office-list';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { officeListWithoutNames } from '#diagnostics/source/office-list';
import { sheetNotRead } from '#diagnostics/workbook/unseen';
import type { Grid } from '#ooxml/spreadsheet/grid';
import type { ChooseSheets } from '#workbook/grids/read-xlsx';
import { chooseSheets } from '#workbook/table/contract-sheets';
import { findHeader } from '#workbook/table/find-header';

/** A workbook may have a thousand sheets. */
const maxSheets = 100;

/** Of an input workbook its two sheets; of any other file every sheet may hold the list. */
export const officeSheets: ChooseSheets = (names) => {
  const { units, groups } = chooseSheets(names).chosen;
  const wanted =
    units === undefined ? names.slice(0, maxSheets) : [units, ...(groups === undefined ? [] : [groups])];
  return { chosen: Object.fromEntries(wanted.map((name) => [name, name])), diagnostics: [] };
};

export interface OfficeSheet {
  /** Null where no sheet has a column of names. */
  readonly units: Grid | null;
  /** Sheet Khối of an input workbook. */
  readonly groups: Grid | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** How many headings of the list a sheet has; 0 of one without a column of names. */
export function officeColumns(grid: Grid): number {
  return columnsOf(findHeader(grid, unitList));
}

type Found = ReturnType<typeof findHeader>;

function columnsOf({ header }: Found): number {
  return header?.columns.has('name') ? header.columns.size : 0;
}

export function findOfficeSheet(grids: readonly Grid[]): OfficeSheet {
  const { chosen } = chooseSheets(grids.map(({ name }) => name));
  const groups = grids.find(({ name }) => name === chosen.groups) ?? null;
  const own = grids.find(({ name }) => name === chosen.units);
  const candidates = (own === undefined ? grids : [own]).map((grid) => ({
    grid,
    ...findHeader(grid, unitList),
  }));
  const named = candidates
    .filter((candidate) => columnsOf(candidate) > 0)
    .toSorted((a, b) => columnsOf(b) - columnsOf(a));
  const [best, ...others] = named;
  if (best === undefined) return { units: null, groups, diagnostics: [missingNames(candidates)] };
  return {
    units: best.grid,
    groups,
    diagnostics: others.map(({ grid: { name } }) =>
      sheetNotRead({ sheet: name, read: best.grid.name }, { place: { sheet: name } }),
    ),
  };
}

type Candidate = { readonly grid: Grid } & Found;

/** A heading that is nearly the right one says most. */
function missingNames(candidates: readonly Candidate[]): Diagnostic {
  const found = candidates.flatMap(({ header, diagnostics }) => (header === null ? [] : diagnostics));
  const fault = found.find(({ severity }) => severity === 'error');
  if (fault !== undefined) return fault;
  const sheet = candidates[0]?.grid.name ?? '';
  const columns = unitList.columns.find(({ member }) => member === 'name')?.synonyms[0] ?? [];
  return officeListWithoutNames({ columns }, sheet === '' ? {} : { place: { sheet } });
}
