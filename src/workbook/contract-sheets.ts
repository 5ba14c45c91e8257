// Which sheet of a workbook is which of the contract's, by name.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { sheetDoubled } from '#diagnostics/sheet';
import { fold, foldBare } from '#language/fold';
import { type SheetKey, sheets } from './columns.ts';

export type ChosenSheets = Readonly<Partial<Record<SheetKey, string>>>;

/** The name each sheet of the contract has in this workbook; two that could be meant are a fault, and the first is read. */
export function chooseSheets(names: readonly string[]): {
  readonly chosen: ChosenSheets;
  readonly diagnostics: readonly Diagnostic[];
} {
  const chosen: Partial<Record<SheetKey, string>> = {};
  const diagnostics: Diagnostic[] = [];
  for (const { key, name } of Object.values(sheets)) {
    const alike = names.filter((candidate) => fold(candidate) === fold(name));
    const found =
      alike.length > 0 ? alike : names.filter((candidate) => foldBare(candidate) === foldBare(name));
    const [first, second] = found;
    if (first === undefined) continue;
    chosen[key] = first;
    if (second !== undefined)
      diagnostics.push(sheetDoubled({ sheet: name, found }, { place: { sheet: second } }));
  }
  return { chosen, diagnostics };
}
