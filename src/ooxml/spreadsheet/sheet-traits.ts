// What a grid does not say of a sheet: which cells hold formulas, and whether it is protected.

import { openArchive } from '#ooxml/package/archive';
import { makeBudget } from '#ooxml/package/budget';
import { orRefusal } from '#ooxml/package/refusal';
import { readXml } from '#ooxml/package/xml';
import { cellAddress } from './grid.ts';
import { readRawSheet } from './raw-sheet.ts';
import { readWorkbookParts } from './workbook-parts.ts';

export interface SheetTraits {
  readonly formulas: ReadonlySet<string>;
  readonly isProtected: boolean;
}

/** Null where the bytes are no XLSX workbook, or have no sheet of that name. */
export async function readSheetTraits(bytes: Uint8Array, sheet: string): Promise<SheetTraits | null> {
  const outcome = await orRefusal(async () => {
    const archive = openArchive(bytes);
    const { sheets } = await readWorkbookParts(archive);
    const path = sheets.find(({ name }) => name.normalize('NFC') === sheet)?.path;
    if (path === undefined) return null;
    const { cells } = await readRawSheet(archive, path, makeBudget());
    let isProtected = false;
    await readXml(archive, path, {
      open: (name, { sheet: on = '0' }) => {
        if (name === 'sheetProtection') isProtected = on === '1' || on === 'true';
      },
    });
    const formulas = cells.flatMap(({ row, column, formula }) =>
      formula === null ? [] : [cellAddress(row, column)],
    );
    return { formulas: new Set(formulas), isProtected };
  });
  return 'value' in outcome ? outcome.value : null;
}
