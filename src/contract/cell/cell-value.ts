// What one cell gives: a value, nothing, or what is wrong with it.
import type { Diagnostic } from '#diagnostics/diagnostic';

export type CellValue<T> =
  /** `notice`: a warning about a value that is read all the same. */
  | { readonly kind: 'value'; readonly value: T; readonly notice?: Diagnostic }
  | { readonly kind: 'blank' }
  | { readonly kind: 'fault'; readonly diagnostic: Diagnostic };

export function value<T>(read: T, notice?: Diagnostic): CellValue<T> {
  return notice === undefined ? { kind: 'value', value: read } : { kind: 'value', value: read, notice };
}

export function fault(diagnostic: Diagnostic): CellValue<never> {
  return { kind: 'fault', diagnostic };
}
