// Which sheet of a workbook is which of the contract's, by name, and which only look like one.

import type { SheetKey } from '#contract/sheet';
import { sheets } from '#contract/sheets';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { sheetDoubled } from '#diagnostics/workbook/sheet';
import { sheetMisnamed, sheetNotRead } from '#diagnostics/workbook/unseen';
import { fold, foldWithoutDiacritics } from '#language/fold';
import { resembles } from './sheet-likeness.ts';

export type ChosenSheets = Readonly<Partial<Record<SheetKey, string>>>;

/**
 * The name each sheet of the contract has in this workbook; two that could be meant are a fault, and the first is read. A sheet that
 * looks like one of them, beside it or instead of it, is named: its figures do not count.
 */
export function chooseSheets(names: readonly string[]): {
  readonly chosen: ChosenSheets;
  readonly diagnostics: readonly Diagnostic[];
} {
  const chosen: Partial<Record<SheetKey, string>> = {};
  const diagnostics: Diagnostic[] = [];
  const assigned = new Set<string>();
  for (const { key, name } of Object.values(sheets)) {
    const alike = names.filter((candidate) => fold(candidate) === fold(name));
    const found =
      alike.length > 0
        ? alike
        : names.filter((candidate) => foldWithoutDiacritics(candidate) === foldWithoutDiacritics(name));
    const [first, second] = found;
    if (first === undefined) continue;
    chosen[key] = first;
    for (const each of found) assigned.add(each);
    if (second !== undefined)
      diagnostics.push(sheetDoubled({ sheet: name, found }, { place: { sheet: second } }));
  }
  for (const candidate of names.filter((name) => name !== '' && !assigned.has(name)).slice(0, maxSheets)) {
    const like = Object.values(sheets).filter(({ key, name }) => resembles(candidate, key, name));
    const beside = like.find(({ key }) => chosen[key] !== undefined);
    const instead = like.find(({ key }) => leftOut.has(key));
    const at = { place: { sheet: candidate } };
    const read = beside === undefined ? undefined : chosen[beside.key];
    if (read !== undefined) diagnostics.push(sheetNotRead({ sheet: candidate, read }, at));
    else if (instead !== undefined)
      diagnostics.push(sheetMisnamed({ sheet: candidate, name: instead.name }, at));
  }
  return { chosen, diagnostics };
}

/** Sheets that a workbook may do without; of the others, one that is missing is an error. */
const leftOut: ReadonlySet<SheetKey> = new Set(['groups', 'officers', 'published']);

/** A workbook may have a thousand sheets. */
const maxSheets = 100;
