// Planned sheets → the parts of a workbook: those of the template that it needs, and its own.
import { escapeXml } from '#language/xml-text';
import { withoutAttribute } from '#ooxml/package/elements';
import { packArchive } from '#ooxml/package/pack-archive';
import { kindOf, type Relationship } from '#ooxml/package/relationships';
import type { SheetReferences } from '../references.ts';
import { numberFormats } from '../shown-number.ts';
import { type BookTemplate, workbookPath } from '../template/book-template.ts';
import { addCellFormats, readStyles } from '../template/cell-formats.ts';
import { copyDrawing } from './copy-drawing.ts';
import { copyNotes } from './copy-notes.ts';
import { type Copying, copyPicture } from './copy-part.ts';
import { definedNames } from './defined-names.ts';
import { addProperties, declaration, newParts } from './new-parts.ts';
import type { PlannedSheet } from './planned-sheet.ts';
import { sheetReferences } from './sheet-references.ts';
import { textTable } from './text-table.ts';
import type { CellContext } from './write-cell.ts';
import { writeSheet } from './write-sheet.ts';

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** At least one sheet. The bytes are the same wherever Node carries the same zlib; nothing is written where a name has no value. */
export function writeBook(
  book: BookTemplate,
  sheets: readonly PlannedSheet[],
  { facts, missing }: Pick<CellContext, 'facts' | 'missing'>,
): Uint8Array | null {
  const copying: Copying = { book, parts: newParts() };
  const { parts } = copying;
  const texts = textTable();
  const formats = addCellFormats(book.styles ?? readStyles(plainStyles));
  const formatOf = numberFormats(facts.decimals);
  const paths = sheets.map((planned, index) => {
    const references = sheetReferences(planned, sheets);
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const related = relatedTo(planned, references, copying);
    const xml = writeSheet(planned, {
      facts,
      texts,
      formats,
      formatOf,
      missing,
      references,
      isFirst: index === firstVisible(sheets),
      parts: related.elements,
    });
    parts.add(path, xml, `${spreadsheet}.worksheet+xml`);
    parts.relate(path, related.relations);
    return path;
  });
  if (missing.size > 0) return null;
  const relations = paths.map((path, index) => relation(`rId${index + 1}`, 'worksheet', path));
  const others = [
    { kind: 'styles', path: 'xl/styles.xml', content: formats.xml(), type: `${spreadsheet}.styles+xml` },
    {
      kind: 'sharedStrings',
      path: 'xl/sharedStrings.xml',
      content: texts.xml(),
      type: `${spreadsheet}.sharedStrings+xml`,
    },
    ...(book.theme === null
      ? []
      : [
          {
            kind: 'theme',
            path: 'xl/theme/theme1.xml',
            content: book.packed.get(book.theme) ?? book.text(book.theme),
            type: 'application/vnd.openxmlformats-officedocument.theme+xml',
          },
        ]),
  ];
  for (const { path, content, type } of others) parts.add(path, content, type);
  parts.add(workbookPath, workbookXml(book, sheets), `${spreadsheet}.sheet.main+xml`);
  parts.relate(workbookPath, [
    ...relations,
    ...others.map(({ kind, path }, index) => relation(`rId${paths.length + index + 1}`, kind, path)),
  ]);
  addProperties(parts);
  return packArchive(parts.all());
}

/** The parts that a sheet refers to, and the elements that name them. */
function relatedTo(planned: PlannedSheet, references: SheetReferences, copying: Copying) {
  const relations: Relationship[] = [];
  const elements: Record<string, string> = {};
  const add = (kind: string, path: string | null, element?: string) => {
    if (path === null) return;
    const id = `rId${relations.length + 1}t`;
    relations.push(relation(id, kind, path));
    if (element !== undefined) elements[element] = `<${element} r:id="${id}"/>`;
  };
  for (const each of copying.book.relations(planned.sheet.template.path)) {
    const kind = kindOf(each);
    if (each.isExternal) {
      if (kind === 'hyperlink') relations.push(each);
    } else if (kind === 'drawing') {
      add(kind, copyDrawing(each.target, planned, references, copying), 'drawing');
    } else if (kind === 'image') {
      add(kind, copyPicture(each.target, copying), 'picture');
    } else if (kind === 'comments') {
      const copied = copyNotes(copying.book.text(each.target), planned, copying.parts);
      add('comments', copied?.notes ?? null);
      add('vmlDrawing', copied?.shapes ?? null, 'legacyDrawing');
    }
  }
  return { relations, elements };
}

function relation(id: string, kind: string, target: string): Relationship {
  return { id, typeAddress: `${office}/relationships/${kind}`, target, isExternal: false };
}

function firstVisible(sheets: readonly PlannedSheet[]): number {
  return Math.max(
    0,
    sheets.findIndex(({ sheet }) => sheet.template.state === 'visible'),
  );
}

function workbookXml({ properties, names }: BookTemplate, sheets: readonly PlannedSheet[]): string {
  const tabs = sheets.map(({ name, sheet }, index) => {
    const state = sheet.template.state === 'visible' ? '' : ` state="${escapeXml(sheet.template.state)}"`;
    return `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  // Only formulas that somebody put into the template lack their values; ours have them.
  const hasFormulas = sheets.some(({ sheet }) => sheet.hasFormulas);
  const first = firstVisible(sheets);
  return [
    `${declaration}<workbook xmlns="${main}" xmlns:r="${office}/relationships">`,
    ['codeName', 'xr:uid'].reduce(withoutAttribute, properties).replace(/(?<!\s)\s*\/?>$/u, '/>'),
    `<bookViews><workbookView${first === 0 ? '' : ` activeTab="${first}"`}/></bookViews>`,
    `<sheets>${tabs.join('')}</sheets>${definedNames(names, sheets)}`,
    `<calcPr calcId="171027"${hasFormulas ? ' fullCalcOnLoad="1"' : ''}/></workbook>`,
  ].join('');
}

const plainStyles = `${declaration}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs></styleSheet>`;
