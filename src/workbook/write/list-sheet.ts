// The sheet that lists all findings, put behind the clerk's own sheets; each line leads to its cell.

import { describe } from '#diagnostics/describe';
import type { Diagnostic, Severity } from '#diagnostics/diagnostic';
import { placeText } from '#diagnostics/place';
import { fold } from '#language/fold';
import { escapeXml } from '#language/xml-text';
import { addSheetPart } from '#ooxml/edit/add-sheet';
import type { MarkedStyles } from '#ooxml/edit/marked-styles';
import type { SheetPart } from '#ooxml/edit/part-references';
import type { Parts } from '#ooxml/edit/parts';
import { cellAddress } from '#ooxml/spreadsheet/grid';
import { heightFor } from '#ooxml/write/sheet-style';

export const severityNames: Readonly<Record<Severity, string>> = {
  error: 'Lỗi',
  warning: 'Cảnh báo',
  info: 'Lưu ý',
};

const columns = [
  ['STT', 6],
  ['Mức độ', 12],
  ['Vị trí', 22],
  ['Đơn vị', 26],
  ['Nội dung', 64],
  ['Cách xử lý', 64],
  ['Mã', 30],
] as const;

export function addListSheet(
  parts: Parts,
  sheets: readonly SheetPart[],
  styles: MarkedStyles,
  diagnostics: readonly Diagnostic[],
): void {
  addSheetPart(parts, freeName(sheets), sheetXml(sheets, styles, diagnostics));
}

function sheetXml(
  sheets: readonly SheetPart[],
  styles: MarkedStyles,
  diagnostics: readonly Diagnostic[],
): string {
  const rows = [
    rowXml(
      1,
      columns.map(([title]) => title),
      styles.listed(true),
    ),
    ...diagnostics.map((diagnostic, index) => {
      const { severity, place, unit, code } = diagnostic;
      const { message, help } = describe(diagnostic, 'vi');
      return rowXml(
        index + 2,
        [
          `${index + 1}`,
          severityNames[severity],
          place === undefined ? '' : placeText(place),
          unit ?? '',
          message,
          help,
          code,
        ],
        styles.listed(false),
      );
    }),
  ];
  const widths = columns.map(
    ([, width], index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const links = diagnostics.flatMap(({ place }, index) => {
    const sheet = sheets.find(({ name }) => name === place?.sheet);
    if (sheet === undefined || place === undefined) return [];
    const location = `'${sheet.name.replaceAll("'", "''")}'!${place.cell ?? 'A1'}`;
    return [`<hyperlink ref="C${index + 2}" location="${escapeXml(location)}"/>`];
  });
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${widths.join('')}</cols><sheetData>${rows.join('')}</sheetData>`,
    links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`,
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>',
  ].join('');
}

/** Inline text, so that no finding that begins with "=" becomes a formula. */
function rowXml(number: number, texts: readonly string[], style: number): string {
  const cells = texts.map(
    (text, index) =>
      `<c r="${cellAddress(number, index + 1)}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`,
  );
  const height = heightFor(texts.map((text, index) => [text, columns[index]?.[1] ?? 10]));
  return `<row r="${number}" ht="${height}" customHeight="1">${cells.join('')}</row>`;
}

function freeName(sheets: readonly SheetPart[]): string {
  const taken = new Set(sheets.map(({ name }) => fold(name)));
  let name = 'Ghi nhận';
  for (let number = 2; taken.has(fold(name)); number += 1) name = `Ghi nhận (${number})`;
  return name;
}
