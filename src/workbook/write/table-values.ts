// The rows of a contract's table as plain values, to be written into another workbook or onto a unit's own sheet.

import type { Column } from '#contract/column';
import type { SheetKey } from '#contract/columns';
import type { Diagnostic } from '#diagnostics/diagnostic';
import type { Rational } from '#exact/rational';
import { decimalText } from '#exact/rounding';
import { readGrids } from '#workbook/grids/read-grids';
import { readTables } from '#workbook/parse/parse-submission';
import { type Fields, readFields } from '#workbook/table/read-fields';
import { groupMember, nameMember, type Table } from '#workbook/table/table';
import type { FillValue } from './targets.ts';

export interface RowValues {
  readonly group: string;
  readonly name: string;
  /** By member; what is blank or could not be read is not there. */
  readonly values: Readonly<Record<string, FillValue>>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Of one workbook; no rows where it lacks the sheet. */
export async function readTableValues(
  bytes: Uint8Array,
): Promise<Readonly<Record<SheetKey, readonly RowValues[]>>> {
  const { grids, sheets } = await readGrids(bytes);
  const { tables } = readTables(grids, sheets);
  const rows = (key: SheetKey) => (tables[key] === null ? [] : rowValues(tables[key]));
  return {
    info: [],
    groups: rows('groups'),
    units: rows('units'),
    officers: rows('officers'),
    published: rows('published'),
    index: rows('index'),
  };
}

function rowValues(table: Table): readonly RowValues[] {
  return table.rows.map((row) => {
    const fields = readFields(table, row, row.cells.get(nameMember(table.contract))?.text.trim());
    const group = fields.texts.get(groupMember(table.contract) ?? '') ?? '';
    const name = fields.texts.get(nameMember(table.contract)) ?? '';
    return { group, name, values: valuesOf(fields, table.contract.columns), diagnostics: fields.diagnostics };
  });
}

/** As a person would type them: a choice by its label, a published figure as printed. */
export function valuesOf(fields: Fields, columns: readonly Column[]): Readonly<Record<string, FillValue>> {
  const entries = columns.flatMap(({ member, choices = [] }): [string, FillValue][] => {
    const choice = fields.choices.get(member);
    const label = choices.find(({ value }) => value === choice)?.label;
    const percent = fields.percents.get(member);
    const value =
      fields.counts.get(member) ??
      (percent === undefined ? undefined : plainNumber(percent)) ??
      label ??
      fields.scores.get(member)?.printed ??
      fields.texts.get(member);
    return value === undefined ? [] : [[member, value]];
  });
  return Object.fromEntries(entries);
}

/** A per cent that was typed has few decimals. */
function plainNumber(value: Rational): number {
  return Number(decimalText(value, 10));
}
