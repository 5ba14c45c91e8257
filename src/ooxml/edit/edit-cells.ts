// Cells of a sheet's XML changed in place; a cell or row that is not there yet is put where it belongs.

import { attribute } from '#ooxml/package/tag';
import { readAddress } from '#ooxml/spreadsheet/grid';

/** Gets the cell as the file has it, `<c r="H10"/>` where there is none, and gives the cell to stand in its place. */
export type EditCell = (cell: string) => string;

/** Null where the rows are not numbered as Excel does: such a file is not changed at all. */
export function editCells(sheetXml: string, edits: ReadonlyMap<string, EditCell>): string | null {
  const xml = sheetXml.replace(/<sheetData\s*\/>/u, '<sheetData></sheetData>');
  const start = /<sheetData\b[^>]*>/u.exec(xml);
  const end = xml.indexOf('</sheetData>');
  if (start === null || end === -1) return null;
  const from = start.index + start[0].length;
  const rows = readRows(xml.slice(from, end));
  if (rows === null) return null;
  for (const [address, edit] of edits) {
    const place = readAddress(address);
    if (place === null) continue;
    const row = (rows.get(place.row) ?? `<row r="${place.row}"/>`).replace(
      /^(<row\b[^>]*?)\/>$/u,
      '$1></row>',
    );
    rows.set(place.row, editCell(row, place.column, address, edit));
  }
  const numbers = [...rows.keys()].sort((a, b) => a - b);
  return xml.slice(0, from) + numbers.map((number) => rows.get(number)).join('') + xml.slice(end);
}

function readRows(data: string): Map<number, string> | null {
  const rows = new Map<number, string>();
  for (const [row] of data.matchAll(/<row\b[^>]*?(?:\/>|>.*?<\/row>)/gsu)) {
    const number = Number(attribute(row.slice(0, row.indexOf('>') + 1), 'r'));
    if (!Number.isInteger(number) || number < 1 || rows.has(number)) return null;
    rows.set(number, row);
  }
  return rows;
}

function editCell(row: string, column: number, address: string, edit: EditCell): string {
  const own = new RegExp(`<c\\s[^>]*?\\br="${address}"[^>]*?(?:/>|>.*?</c>)`, 'su').exec(row);
  if (own !== null) return row.slice(0, own.index) + edit(own[0]) + row.slice(own.index + own[0].length);
  const next = [...row.matchAll(/<c\s[^>]*?\br="([A-Z]+\d+)"/gu)].find(
    ([, other = '']) => (readAddress(other)?.column ?? 0) > column,
  );
  // `spans` is optional, and wrong once a cell beyond it is added.
  const head = next?.index ?? row.lastIndexOf('</row>');
  const before = row.slice(0, head).replace(/^(<row\b[^>]*?)\sspans="[^"]*"/u, '$1');
  return `${before}${edit(`<c r="${address}"/>`)}${row.slice(head)}`;
}
