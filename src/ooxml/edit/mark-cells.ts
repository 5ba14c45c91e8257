// Gives cells of a sheet another style; a cell or row that is not there yet is put in its place.

import { attribute } from '#ooxml/package/tag';
import { editCells } from './edit-cells.ts';

/** `restyle` gets the cell's own style number and gives the new one. Null where the rows are not numbered as Excel does. */
export function markCells(
  sheetXml: string,
  cells: ReadonlyMap<string, (own: number) => number>,
): string | null {
  return editCells(
    sheetXml,
    new Map([...cells].map(([address, restyle]) => [address, (cell) => restyled(cell, restyle)])),
  );
}

function restyled(cell: string, restyle: (own: number) => number): string {
  const tag = cell.slice(0, cell.indexOf('>') + 1);
  const style = restyle(Number(attribute(tag, 's') || '0'));
  return tag.replace(/\ss="\d+"/u, '').replace(/^<c\b/u, `<c s="${style}"`) + cell.slice(tag.length);
}
