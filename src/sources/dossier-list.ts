// Whether a file given as a workbook is a dossier list: by its heading, whatever its name.
import { findListHeader, type ListColumn, rowsSearched } from '#lists/list-columns';
import { decodeText } from '#workbook/grids/decode-text';
import { readColumns } from '#workbook/grids/read-columns';
import { sniffList } from './sniff-list.ts';

type Rows = readonly (readonly string[])[];

/** Nothing but the first rows is looked at. False of whatever cannot be read: who reads it as a workbook says why. */
export async function isDossierList(bytes: Uint8Array): Promise<boolean> {
  const { kind } = sniffList({ start: bytes });
  if (kind === 'text') return separators.some((each) => isHeadOfList(textRows(bytes, each)));
  if (kind === 'parquet') return false;
  let isFound = false;
  await readColumns(bytes, rowsSearched, (head) => {
    isFound ||= isHeadOfList(head);
    return null;
  });
  return isFound;
}

/** A table of counts has units and may have “TTHC”; a state or a code beside a date is of one dossier. */
function isHeadOfList(head: Rows): boolean {
  const columns = findListHeader(head)?.columns;
  const hasOneOf = (...wanted: readonly ListColumn[]) => wanted.some((column) => columns?.has(column));
  return hasOneOf('status', 'code') && hasOneOf('received', 'due', 'ended');
}

const separators = [',', ';', '\t', '|'];

/** Roughly: enough to know headings by, and no row is counted so. */
function textRows(bytes: Uint8Array, separator: string): Rows {
  const lines = (decodeText(bytes.subarray(0, 65_536)) ?? '').split(/\r?\n/u, rowsSearched);
  return lines.map((line) => line.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/u, '$1')));
}
