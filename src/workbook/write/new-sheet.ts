// A sheet of the contract that a person's workbook lacks: its headings in one row, each by its whole path.

import { columnTitle } from '#contract/column';
import type { TableContract } from '#contract/sheet';
import { escapeXml } from '#language/xml-text';
import { addSheetPart } from '#ooxml/edit/add-sheet';
import { sheetParts } from '#ooxml/edit/part-references';
import type { Parts } from '#ooxml/edit/parts';
import { cellAddress } from '#ooxml/spreadsheet/grid';
import { widthOf } from './column-format.ts';

/** `blank`: the name of a sheet that is there with nothing on it. The workbook's new bytes. */
export function sheetWithTable(parts: Parts, contract: TableContract, blank?: string): Uint8Array {
  const own = sheetParts(parts).find(({ name }) => name.normalize('NFC') === blank)?.path;
  if (own === undefined) addSheetPart(parts, contract.name, sheetXml(contract));
  else parts.write(own, sheetXml(contract));
  return parts.bytes();
}

function sheetXml({ columns }: TableContract): string {
  const cells = columns.map(
    (column, index) =>
      `<c r="${cellAddress(1, index + 1)}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(columnTitle(column))}</t></is></c>`,
  );
  const widths = columns.map(
    (column, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${widthOf(column)}" customWidth="1"/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<cols>${widths.join('')}</cols><sheetData><row r="1">${cells.join('')}</row></sheetData></worksheet>`,
  ].join('');
}
