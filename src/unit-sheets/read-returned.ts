// One file that a unit sent back, whatever it is → what it says. The only entry for reading.

import { hasErrors } from '#diagnostics/diagnostic';
import { returnedNothing } from '#diagnostics/source/collection';
import { readSheetTraits } from '#ooxml/spreadsheet/sheet-traits';
import { isWord } from '#published-report/read-report';
import { readGrids } from '#workbook/grids/read-grids';
import { readOwnForm } from './read-own-form.ts';
import { readOwnWorkbook } from './read-own-workbook.ts';
import { readUnitSheet } from './read-unit-sheet.ts';
import { nobody, type Returned } from './returned.ts';

export async function readReturned(bytes: Uint8Array): Promise<Returned> {
  if (await isWord(bytes)) return (await readOwnForm(bytes)) ?? nothingIn('Word');
  const { grids, sheets, diagnostics } = await readGrids(bytes, (names) => ({
    chosen: Object.fromEntries(names.map((name) => [name, name])),
    diagnostics: [],
  }));
  if (grids.length === 0 && hasErrors(diagnostics)) return { ...nobody, diagnostics };
  const sheet = await readUnitSheet(grids, (name) => readSheetTraits(bytes, name));
  const read = sheet ?? (await readOwnWorkbook(bytes)) ?? (await readOwnForm(bytes));
  return read ?? nothingIn(sheets.length === 0 ? 'HTML' : sheets.slice(0, 5).join(', '));
}

function nothingIn(found: string): Returned {
  return { ...nobody, diagnostics: [returnedNothing({ found: found.slice(0, 120) })] };
}
