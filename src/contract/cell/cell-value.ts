// What one cell gives: a value, or what is wrong with it.
import type { Definition } from '#diagnostics/define';
import type { Facts } from '#diagnostics/diagnostic';
import type { Cell, CellContent } from '#ooxml/spreadsheet/grid';
import { type Finding, finding } from './finding.ts';

/** A cell, wherever it stands. */
export type Content = CellContent & Pick<Cell, 'effects'>;

export type CellValue<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'fault'; readonly finding: Finding };

export function value<T>(read: T): CellValue<T> {
  return { kind: 'value', value: read };
}

export function fault<Given extends Facts>(definition: Definition<Given>, facts: Given): CellValue<never> {
  return { kind: 'fault', finding: finding(definition, facts) };
}
