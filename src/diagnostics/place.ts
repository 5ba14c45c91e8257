// Where a fault stands: sheet and cell of the clerk's workbook.

/** A cell, or a whole sheet where `cell` is missing, with the cell's own text where it has one. */
export interface Place {
  readonly sheet: string;
  readonly cell?: string;
  /** What stands in the cell, as a reader sees it. */
  readonly content?: string;
}

/** "Đơn vị!F17", as Excel's own name box takes it. */
export function placeText(place: Place): string {
  return place.cell === undefined ? place.sheet : `${place.sheet}!${place.cell}`;
}

/** Sheet by sheet in the order first seen, then by row, then by column. */
export function comparePlaces(sheetOrder: readonly string[]): (a?: Place, b?: Place) => number {
  const rank = (sheet: string) =>
    (sheetOrder.indexOf(sheet) + sheetOrder.length + 1) % (sheetOrder.length + 1);
  return (a, b) => {
    if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
    const [rowA, columnA] = coordinates(a.cell);
    const [rowB, columnB] = coordinates(b.cell);
    return rank(a.sheet) - rank(b.sheet) || rowA - rowB || columnA - columnB;
  };
}

function coordinates(cell: string | undefined): [row: number, column: number] {
  const match = /^([A-Z]+)(\d+)/u.exec(cell ?? '');
  if (match === null) return [0, 0];
  const [, letters = '', digits = '0'] = match;
  return [Number(digits), columnNumber(letters)];
}

/** "A" → 1, "AB" → 28. */
export function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
