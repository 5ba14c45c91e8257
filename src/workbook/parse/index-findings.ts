// Which findings of a workbook concern the index: those of its own sheets, and of the rows its progress is taken from.

import { sheets } from '#contract/sheets';
import type { Diagnostic } from '#diagnostics/diagnostic';
import * as cell from '#diagnostics/workbook/cell';
import type { Submission } from '#domain/submission';
import { foldWithoutDiacritics, nameKey } from '#language/fold';
import { chooseSheets } from '#workbook/table/contract-sheets';

const otherSheets = new Set(
  [sheets.groups, sheets.units, sheets.officers, sheets.published].map(({ name }) =>
    foldWithoutDiacritics(name),
  ),
);

const ofCells: ReadonlySet<string> = new Set(Object.values(cell).map(({ code }) => code));

export function indexFindings(
  diagnostics: readonly Diagnostic[],
  submission: Submission | null,
): readonly Diagnostic[] {
  const fromUnits = new Set(
    submission?.indexUnits
      .filter(({ counts }) => counts.onTime === undefined && counts.received === undefined)
      .map(({ name }) => nameKey(name)),
  );
  return diagnostics.filter(({ code, place, unit }) => {
    if (place === undefined || !otherSheets.has(foldWithoutDiacritics(place.sheet))) return true;
    const isUnits = foldWithoutDiacritics(place.sheet) === foldWithoutDiacritics(sheets.units.name);
    return isUnits && ofCells.has(code) && unit !== undefined && fromUnits.has(nameKey(unit));
  });
}

/** As the workbook names it; null where it has none. */
export function indexSheetIn(names: readonly string[]): string | null {
  return chooseSheets(names).chosen.index ?? null;
}

export function unitsSheetIn(names: readonly string[]): string | null {
  return chooseSheets(names).chosen.units ?? null;
}
