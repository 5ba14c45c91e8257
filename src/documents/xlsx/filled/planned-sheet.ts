// A sheet to be written: its template, its name, and the rows it will have.
import type { TemplateValues } from '../../placeholder.ts';
import type { Address, AddressOf } from '../live-formulas.ts';
import { mapReferences, type References } from '../references.ts';
import { type Allowance, type PlannedRow, planRows } from '../row-plan.ts';
import { lookUp, type Scope } from '../scope.ts';
import type { Area } from '../template/area.ts';
import { type CompiledSheet, compileSheet } from '../template/compile-sheet.ts';

export interface PlannedSheet {
  readonly sheet: CompiledSheet;
  readonly name: string;
  readonly plan: readonly PlannedRow[];
  readonly references: References;
  /** The merged areas of the filled sheet. */
  readonly merged: readonly Area[];
  /** Where each value stands that a formula may name, known before any is written. */
  readonly addressOf: AddressOf;
}

export interface SheetToPlan {
  readonly name: string;
  readonly scope: Scope;
  /** Takes the names for which there is no value at all. */
  readonly missing: Set<string>;
}

/** Gives the passage that repeats more than the allowance suffices for, and then no sheet. */
export function planSheet(
  sheet: CompiledSheet,
  { name, scope, missing }: SheetToPlan,
  allowance: Allowance,
): PlannedSheet | { readonly over: string } {
  const { blocks, rows, template } = sheet;
  const costOf = (row: number) => rows.get(row)?.cost ?? 1;
  const plan = planRows({ blocks, lastRow: template.lastRow, scope, costOf, missing }, allowance);
  if ('over' in plan) return plan;
  const references = mapReferences(plan);
  const merged = sheet.merged.flatMap(references.areas);
  return { sheet, name, plan, references, merged, addressOf: addressesOf(sheet, plan) };
}

/** Of a workbook that would have no sheet at all, which Excel does not open. */
export function blankSheet(name: string): PlannedSheet {
  const template = {
    name,
    state: 'visible',
    position: -1,
    path: '',
    elements: [],
    lastRow: 0,
    merges: [],
    root: '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    rows: new Map(),
    widthOf: () => 0,
  };
  const sheet = compileSheet(template, []);
  return { sheet, name, plan: [], references: mapReferences([]), merged: [], addressOf: () => null };
}

function addressesOf({ rows }: CompiledSheet, plan: readonly PlannedRow[]): AddressOf {
  const places = new Map<TemplateValues, Map<string, Address>>();
  plan.forEach(({ template, scope }, index) => {
    for (const { column, letters, lone } of rows.get(template)?.operands ?? []) {
      const found = lookUp(scope, lone);
      if (found === null) continue;
      const own = places.get(found.owner) ?? new Map<string, Address>();
      places.set(found.owner, own.set(found.name, { column, letters, row: index + 1 }));
    }
  });
  return (owner, name) => places.get(owner)?.get(name) ?? null;
}
