// What is drawn on a template's sheet: pictures, charts, shapes and diagrams, over the rows of the filled sheet.
import { escapeXml } from '#language/xml-text';
import { rootOf, textOf } from '#ooxml/package/elements';
import type { SheetReferences } from '../references.ts';
import { isKeptDrawing } from '../template/drawings.ts';
import { type Copying, copyPart } from './copy-part.ts';
import type { PlannedSheet } from './planned-sheet.ts';

/** The path of the sheet's own drawing; null where nothing of it is kept. */
export function copyDrawing(
  path: string,
  planned: PlannedSheet,
  { acrossSheets }: SheetReferences,
  copying: Copying,
): string | null {
  const drawn = rootOf(copying.book.text(path));
  if (!drawn.children.some(isKeptDrawing)) return null;
  return copyPart(path, copying, (xml, part) => {
    if (part === path) return anchored(xml, planned, acrossSheets);
    return part.includes('/charts/') ? charted(xml, acrossSheets) : xml;
  });
}

/** Each thing stands once, over the first row made from the one it was put on. */
function anchored(
  xml: string,
  { plan, sheet }: PlannedSheet,
  acrossSheets: (formula: string) => string,
): string {
  const root = rootOf(xml);
  const { lastRow } = sheet.template;
  // What lies below the last row stays as far below it.
  const shifted = (row: number) => {
    const next = plan.findIndex(({ template }) => template > row);
    return next === -1 ? plan.length + Math.max(0, row - lastRow) : next;
  };
  const things = root.children.filter(isKeptDrawing).map((anchor) =>
    anchor.xml
      .replace(/(<(?:\w+:)?row>)(\d+)(?=<)/gu, (_, tag: string, row: string) => tag + shifted(Number(row)))
      // Nothing of a template is run; a shape that shows a cell shows the cell where it is now.
      .replace(/\smacro=(?:"[^"]*"|'[^']*')/gu, ' macro=""')
      .replace(/(\stextlink=)"([^"]*)"/gu, (_, name: string, formula: string) => {
        return `${name}"${escapeXml(acrossSheets(textOf({ inner: formula })))}"`;
      }),
  );
  return `${xml.slice(0, xml.indexOf(root.tag))}${root.tag}${things.join('')}</${root.name}>`;
}

/** Its figures are those of the filled sheet: what it remembers of the template's cells is left out, and found again. */
function charted(xml: string, acrossSheets: (formula: string) => string): string {
  return xml
    .replace(/<c:externalData\b.*?<\/c:externalData>/gsu, '')
    .replace(/<c:(numCache|strCache|multiLvlStrCache)>.*?<\/c:\1>/gsu, '')
    .replace(/(<c:f>)([^<]*)/gu, (_, tag: string, formula: string) => {
      return tag + escapeXml(acrossSheets(textOf({ inner: formula })));
    });
}
