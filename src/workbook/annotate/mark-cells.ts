// Gives cells of a sheet another style; a cell or row that is not there yet is put in its place.
import { readAddress } from '../grid.ts';
import { attribute } from './parts.ts';

/** `restyle` gets the cell's own style number and gives the new one. Null where the rows are not numbered as Excel does. */
export function markCells(
  sheetXml: string,
  cells: ReadonlyMap<string, (own: number) => number>,
): string | null {
  const xml = sheetXml.replace(/<sheetData\s*\/>/u, '<sheetData></sheetData>');
  const start = /<sheetData\b[^>]*>/u.exec(xml);
  const end = xml.indexOf('</sheetData>');
  if (start === null || end === -1) return null;
  const from = start.index + start[0].length;
  const rows = readRows(xml.slice(from, end));
  if (rows === null) return null;
  for (const [address, restyle] of cells) {
    const place = readAddress(address);
    if (place !== null) markCell(rows, place, address, restyle);
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

function markCell(
  rows: Map<number, string>,
  { row: number, column }: { readonly row: number; readonly column: number },
  address: string,
  restyle: (own: number) => number,
): void {
  const row = (rows.get(number) ?? `<row r="${number}"/>`).replace(/^(<row\b[^>]*?)\/>$/u, '$1></row>');
  const existing = new RegExp(`<c\\s[^>]*?\\br="${address}"[^>]*>`, 'u').exec(row);
  if (existing !== null) {
    const [tag] = existing;
    const own = Number(attribute(tag, 's') || '0');
    const marked = tag.replace(/\ss="\d+"/u, '').replace(/^<c\b/u, `<c s="${restyle(own)}"`);
    rows.set(number, row.slice(0, existing.index) + marked + row.slice(existing.index + tag.length));
    return;
  }
  const next = [...row.matchAll(/<c\s[^>]*?\br="([A-Z]+\d+)"/gu)].find(
    ([, other = '']) => (readAddress(other)?.column ?? 0) > column,
  );
  const at = next?.index ?? row.lastIndexOf('</row>');
  rows.set(number, `${row.slice(0, at)}<c r="${address}" s="${restyle(0)}"/>${row.slice(at)}`);
}
