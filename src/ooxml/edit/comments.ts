// Cell comments: added to those a sheet has, or the first ones it gets.
import { escapeXml } from '#language/xml-text';
import { kindOf } from '#ooxml/package/relationships';
import { readAddress } from '#ooxml/spreadsheet/grid';
import { declareType, relate, relationships } from './part-references.ts';
import { freePath, type Parts } from './parts.ts';

/** Texts by cell. The sheet's own comments stay; where a cell has one, ours is put below it. */
export function addComments(parts: Parts, sheetPath: string, texts: ReadonlyMap<string, string>): void {
  const { comments, drawing } = commentParts(parts, sheetPath);
  let xml = parts.read(comments);
  let shapes = '';
  let shape =
    1 + Math.max(1024, ...[...parts.read(drawing).matchAll(/_x0000_s(\d+)/gu)].map(([, n]) => Number(n)));
  for (const [address, text] of texts) {
    const run = `<r><rPr><sz val="10"/><rFont val="Times New Roman"/></rPr><t xml:space="preserve">${escapeXml(text)}</t></r>`;
    const own = new RegExp(`(<comment\\s[^>]*?\\bref="${address}"[^>]*>.*?)(</text>)`, 'su');
    if (own.test(xml)) {
      xml = xml.replace(
        own,
        (_, before: string, close: string) => `${before}${run.replace('preserve">', 'preserve">\n')}${close}`,
      );
      continue;
    }
    xml = xml.replace(
      '</commentList>',
      () => `<comment ref="${address}" authorId="0"><text>${run}</text></comment></commentList>`,
    );
    shapes += shapeOf(address, shape);
    shape += 1;
  }
  parts.write(comments, xml);
  parts.write(
    drawing,
    parts.read(drawing).replace(/<\/xml>\s*$/u, () => `${shapes}</xml>`),
  );
}

function commentParts(
  parts: Parts,
  sheetPath: string,
): { readonly comments: string; readonly drawing: string } {
  const own = relationships(parts, sheetPath);
  const drawing = own.find((one) => kindOf(one) === 'vmlDrawing')?.target ?? addDrawing(parts, sheetPath);
  const comments = own.find((one) => kindOf(one) === 'comments')?.target ?? addPart(parts, sheetPath);
  parts.write(comments, parts.read(comments).replace(/<commentList\s*\/>/u, '<commentList></commentList>'));
  return { comments, drawing };
}

function addPart(parts: Parts, sheetPath: string): string {
  const path = freePath(parts, 'xl/comments', 'xml');
  parts.write(
    path,
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>tthc-score</author></authors><commentList></commentList></comments>',
  );
  declareType(
    parts,
    { part: path },
    'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml',
  );
  relate(parts, sheetPath, 'comments', path);
  return path;
}

function addDrawing(parts: Parts, sheetPath: string): string {
  const path = freePath(parts, 'xl/drawings/vmlDrawing', 'vml');
  parts.write(path, emptyDrawing);
  declareType(parts, { ending: 'vml' }, 'application/vnd.openxmlformats-officedocument.vmlDrawing');
  const id = relate(parts, sheetPath, 'vmlDrawing', path);
  const tag = `<legacyDrawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"/>`;
  // ECMA-376 Part 1, 18.3.1.99: these and only these come after it.
  const later =
    /<(?:legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/u;
  const xml = parts.read(sheetPath);
  const data = xml.indexOf('</sheetData>');
  const at = data + (later.exec(xml.slice(data))?.index ?? 0);
  parts.write(sheetPath, xml.slice(0, at) + tag + xml.slice(at));
  return path;
}

const emptyDrawing =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

/** A drawing with a box for the note of each cell. */
export function noteShapes(addresses: readonly string[]): string {
  const shapes = addresses.map((address, index) => shapeOf(address, 1025 + index));
  return emptyDrawing.replace('</xml>', `${shapes.join('')}</xml>`);
}

/** A box beside the cell, four columns wide and eight rows high, hidden until pointed at. */
function shapeOf(address: string, number: number): string {
  const { row, column } = readAddress(address) ?? { row: 1, column: 1 };
  return `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:240pt;height:130pt;z-index:${number};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column}, 6, ${row - 1}, 6, ${column + 4}, 6, ${row + 7}, 6</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`;
}
