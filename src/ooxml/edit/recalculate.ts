// Formulas of a sheet whose cells were changed: sums are recalculated; of any other the stored value, which may be outdated, is removed.
import { unescapeXml } from '#language/xml-text';
import { attribute } from '#ooxml/package/tag';
import { cellAddress, readAddress } from '#ooxml/spreadsheet/grid';

interface Stored {
  readonly value: number | null;
  readonly formula: string | null;
}

const cellPattern = /<c\s[^>]*?(?:\/>|>.*?<\/c>)/gsu;

export function recalculate(sheetXml: string): string {
  if (!/<f\b/u.test(sheetXml)) return sheetXml;
  const cells = readCells(sheetXml);
  const known = new Map<string, number | null>();
  return sheetXml.replace(cellPattern, (cell) => {
    if (!/<f\b/u.test(cell)) return cell;
    const value = numberAt(attribute(cell.slice(0, cell.indexOf('>') + 1), 'r'), cells, known, 0);
    const without = cell
      .replace(/<v\s*\/>|<v\b[^>]*>.*?<\/v>/su, '')
      .replace(/^(<c\b[^>]*?)\st="[^"]*"/u, '$1');
    return value === null ? without : without.replace('</c>', `<v>${value}</v></c>`);
  });
}

function readCells(sheetXml: string): ReadonlyMap<string, Stored> {
  const cells = new Map<string, Stored>();
  const shared = new Map<string, { readonly at: string; readonly text: string }>();
  for (const [cell] of sheetXml.matchAll(cellPattern)) {
    const tag = cell.slice(0, cell.indexOf('>') + 1);
    const at = attribute(tag, 'r');
    const type = attribute(tag, 't');
    const number = /<v\b[^>]*>(.*?)<\/v>/su.exec(cell)?.[1];
    const value = number !== undefined && (type === '' || type === 'n') ? Number(number) : null;
    cells.set(at, { value, formula: formulaOf(cell, at, shared) });
  }
  return cells;
}

function formulaOf(
  cell: string,
  at: string,
  shared: Map<string, { readonly at: string; readonly text: string }>,
): string | null {
  const found = /<f\b([^>]*?)(?:\/>|>(.*?)<\/f>)/su.exec(cell);
  if (found === null) return null;
  const text = unescapeXml(found[2] ?? '').trim();
  const attributes = ` ${found[1] ?? ''}`;
  if (attribute(attributes, 't') !== 'shared') return text;
  const key = attribute(attributes, 'si');
  if (text !== '') shared.set(key, { at, text });
  const first = shared.get(key);
  return first === undefined ? '' : moved(first.text, first.at, at);
}

/** As Excel fills a formula down: what is not held by "$" moves along. */
function moved(formula: string, from: string, to: string): string {
  const [a, b] = [readAddress(from), readAddress(to)];
  if (a === null || b === null) return '';
  return formula.replace(/(\$?)([A-Z]{1,3})(\$?)(\d+)/gu, (whole, holdColumn, column, holdRow, row) => {
    const own = readAddress(`${column}${row}`);
    if (own === null) return whole;
    const r = holdRow === '$' ? own.row : own.row + b.row - a.row;
    const c = holdColumn === '$' ? own.column : own.column + b.column - a.column;
    return r < 1 || c < 1 ? '#REF!' : cellAddress(r, c);
  });
}

/** Deeper than sums of a clerk nest: a loop of references. */
const deepest = 50;
const maxSummed = 20_000;

/** Null where it is no number, or no sum. A blank cell and a text count 0 in a sum, as Excel has it. */
function numberAt(
  at: string,
  cells: ReadonlyMap<string, Stored>,
  known: Map<string, number | null>,
  depth: number,
): number | null {
  const before = known.get(at);
  if (before !== undefined) return before;
  const cell = cells.get(at);
  if (cell === undefined) return 0;
  if (cell.formula === null) return cell.value ?? 0;
  known.set(at, null);
  const value =
    depth > deepest ? null : sumOf(cell.formula, (other) => numberAt(other, cells, known, depth + 1));
  known.set(at, value);
  return value;
}

/** `SUM(E8:G8)`, `E8+F8-G8`, `SUM(E8:E19,E21)+3`. */
function sumOf(formula: string, valueAt: (address: string) => number | null): number | null {
  if (
    !/^[+-]?(?:SUM\([A-Z$\d:,;]*\)|\$?[A-Z]+\$?\d+|\d+)(?:[+-](?:SUM\([A-Z$\d:,;]*\)|\$?[A-Z]+\$?\d+|\d+))*$/u.test(
      formula,
    )
  )
    return null;
  let sum = 0;
  for (const [, sign = '+', term = ''] of formula.matchAll(
    /([+-]?)(SUM\([^)]*\)|(?<![A-Z])\$?[A-Z]+\$?\d+|\d+)/gu,
  )) {
    const parts = term.startsWith('SUM(') ? term.slice(4, -1).split(/[,;]/u) : [term];
    for (const part of parts) {
      const value = /^\d+$/u.test(part) ? Number(part) : rangeSum(part.replaceAll('$', ''), valueAt);
      if (value === null) return null;
      sum += sign === '-' ? -value : value;
    }
  }
  return sum;
}

function rangeSum(range: string, valueAt: (address: string) => number | null): number | null {
  const [from = '', to = from] = range.split(':');
  const [a, b] = [readAddress(from), readAddress(to)];
  if (a === null || b === null) return null;
  if ((Math.abs(b.row - a.row) + 1) * (Math.abs(b.column - a.column) + 1) > maxSummed) return null;
  let sum = 0;
  for (let row = Math.min(a.row, b.row); row <= Math.max(a.row, b.row); row += 1)
    for (let column = Math.min(a.column, b.column); column <= Math.max(a.column, b.column); column += 1) {
      const value = valueAt(cellAddress(row, column));
      if (value === null) return null;
      sum += value;
    }
  return sum;
}
