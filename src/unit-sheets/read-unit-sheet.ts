// A unit's sheet that came back → what it says, and all that was changed where it was locked.

import { sheets } from '#contract/sheets';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { sheetHeadingsChanged, sheetsSeveral } from '#diagnostics/source/unit-sheet';
import { sheetIdentityMissing, sheetNotFilledIn } from '#diagnostics/source/unit-sheet-identity';
import { sheetOfficerNameless } from '#diagnostics/source/unit-sheet-rows';
import { type Cell, cellAddress, type Grid, placeOf } from '#ooxml/spreadsheet/grid';
import type { SheetTraits } from '#ooxml/spreadsheet/sheet-traits';
import { rowValues } from '#workbook/table/row-values';
import type { Table, TableRow } from '#workbook/table/table';
import { typedValues } from '#workbook/write/table-values';
import { type FoundSheet, findSheets, sheetOfThatName } from './find-sheet.ts';
import { type MatchedRows, matchRows } from './match-rows.ts';
import { nobody, type Returned } from './returned.ts';
import { headers, maxOfficers, sheetRows } from './sheet-rows.ts';
import { compareWithSource, findTampering, sourceOf } from './tampering.ts';

/** `traitsOf`: of the sheet by name, null for a web page. Null where no sheet of the file is a unit's. */
export async function readUnitSheet(
  grids: readonly Grid[],
  traitsOf: (sheet: string) => Promise<SheetTraits | null>,
): Promise<Returned | null> {
  const source = sourceOf(grids);
  const [found, ...others] = findSheets(grids);
  if (found === undefined) return withoutHeadings(grids, source);
  const matched = matchRows(found);
  const differing = others.filter((other) => saysOther(matched, matchRows(other)));
  const identity = (member: string) => textOf(matched, member) ?? source.get(labelOf(member)) ?? null;
  const unit = identity('name');
  const counts = fieldsOf(found, matched, sheets.units, unit);
  const scores = fieldsOf(found, matched, { ...sheets.published, columns: criteriaColumns }, unit);
  const diagnostics = [
    ...(differing.length > 0
      ? [sheetsSeveral({ sheets: [found, ...differing].map(({ grid }) => grid.name.slice(0, 80)) })]
      : []),
    ...matched.diagnostics,
    ...findTampering(found, matched, { traits: await traitsOf(found.grid.name), source }),
    ...compareWithSource(found, matched, source),
    ...['authority', 'period', 'group', 'name'].flatMap((member) =>
      identity(member) === null
        ? [sheetIdentityMissing({ item: labelOf(member) }, { place: { sheet: found.grid.name } })]
        : [],
    ),
    ...counts.diagnostics,
    ...scores.diagnostics,
  ];
  const { ordinal: _ordinal, group: _group, name: _name, ...own } = counts.values;
  return {
    authority: identity('authority'),
    period: identity('period'),
    group: identity('group'),
    unit,
    isComplete: true,
    counts: own,
    selfScores: asNumbers(scores.values),
    officers: officersOf(matched, unit),
    diagnostics: [
      ...diagnostics,
      ...namelessOfficers(found, matched),
      ...(isBlank(own) ? [sheetNotFilledIn({}, { place: { sheet: found.grid.name } })] : []),
    ],
  };
}

/** A copy of the sheet that holds the same is no other; nobody knows which of two is meant, or that both are. */
function saysOther({ values }: MatchedRows, { values: others }: MatchedRows): boolean {
  const members = new Set([...values.keys(), ...others.keys()]);
  return [...members].some((member) => values.get(member)?.text !== others.get(member)?.text);
}

/** Nobody knows which column holds the values; whose sheet it is the hidden one still says. */
function withoutHeadings(grids: readonly Grid[], source: ReadonlyMap<string, string>): Returned | null {
  const sheet = sheetOfThatName(grids);
  if (sheet === null) return null;
  const identity = (member: string) => source.get(labelOf(member)) ?? null;
  return {
    ...nobody,
    authority: identity('authority'),
    period: identity('period'),
    group: identity('group'),
    unit: identity('name'),
    diagnostics: [sheetHeadingsChanged({ headings: [...headers] }, { place: { sheet: sheet.name } })],
  };
}

const criteriaColumns = sheets.published.columns.filter(({ member }) => member.startsWith('criteria.'));

/** Points are typed as numbers, with a comma or a point. */
function asNumbers(printed: Returned['selfScores']): Returned['selfScores'] {
  return Object.fromEntries(
    Object.entries(printed).map(([member, value]) => [member, Number(`${value}`.replace(',', '.'))]),
  );
}

/** What a unit must have counted to have filled in anything; what was carried over it did not write itself. */
function isBlank(counts: Returned['counts']): boolean {
  return ['received.online', 'received.inPerson', 'resolved.early', 'resolved.onTime', 'resolved.late'].every(
    (member) => counts[member] === undefined,
  );
}

function fieldsOf(
  { grid, value }: FoundSheet,
  { rows, values }: MatchedRows,
  contract: Table['contract'],
  unit: string | null,
): { readonly values: Returned['counts']; readonly diagnostics: readonly Diagnostic[] } {
  const cells = new Map<string, Cell>(
    contract.columns.flatMap(({ member }) => {
      const cell = values.get(member);
      return cell === undefined ? [] : [[member, cell] as const];
    }),
  );
  const row: TableRow = {
    number: 0,
    cells,
    merged: new Set(),
    place: (member) => {
      const cell = cells.get(member);
      return cell === undefined
        ? { sheet: grid.name, cell: cellAddress(rows.get(member) ?? 1, value) }
        : placeOf(grid.name, cell);
    },
  };
  const table: Table = { sheet: grid.name, contract, rows: [row], faulty: new Set() };
  const fields = rowValues(table, row, unit ?? undefined);
  return { values: typedValues(row, fields, contract), diagnostics: fields.diagnostics };
}

function officersOf(matched: MatchedRows, unit: string | null): Returned['officers'] {
  return Array.from({ length: maxOfficers }, (_, index) => index + 1).flatMap((number) => {
    const name = textOf(matched, `officer.${number}.name`);
    const position = textOf(matched, `officer.${number}.position`);
    if (name === null) return [];
    return [{ name, values: { ...(position === null ? {} : { position }), units: unit ?? '' } }];
  });
}

function namelessOfficers({ grid }: FoundSheet, matched: MatchedRows): readonly Diagnostic[] {
  return Array.from({ length: maxOfficers }, (_, index) => index + 1).flatMap((number) => {
    const cell = matched.values.get(`officer.${number}.position`);
    const position = textOf(matched, `officer.${number}.position`);
    if (cell === undefined || position === null || textOf(matched, `officer.${number}.name`) !== null)
      return [];
    return [sheetOfficerNameless({ position: position.slice(0, 80) }, { place: placeOf(grid.name, cell) })];
  });
}

function textOf({ values }: MatchedRows, member: string): string | null {
  const text = values.get(member)?.text.trim() ?? '';
  return text === '' ? null : text;
}

function labelOf(member: string): string {
  return sheetRows.find((row) => row.member === member)?.label ?? '';
}
