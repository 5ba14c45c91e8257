// A template of Excel's as it is kept: its sheets read, its parts as they lie in the file.
import { attributeOf, childOf, rootOf, textOf } from '#ooxml/package/elements';
import type { PackedPart } from '#ooxml/package/packed-part';
import { relationshipsPath } from '#ooxml/package/paths';
import { allRelationshipsIn, kindOf, type Relationship } from '#ooxml/package/relationships';
import { templateLimits } from '../../template-limits.ts';
import { type CellFormat, readCellFormats, readStyles, type StylesPart } from './cell-formats.ts';
import { readSheet } from './read-sheet.ts';
import { sharedTexts } from './shared-texts.ts';
import type { SheetTemplate } from './sheet-template.ts';

export interface BookTemplate {
  readonly sheets: readonly SheetTemplate[];
  /** Names of the sheets that are one chart each. */
  readonly chartSheets: readonly string[];
  readonly cellFormats: readonly CellFormat[];
  /** The part with the cell formats; null where there is none. */
  readonly styles: StylesPart | null;
  readonly theme: string | null;
  /** `<workbookPr …/>` as written: it says in which year days begin to count. */
  readonly properties: string;
  readonly names: readonly DefinedName[];
  readonly text: (path: string) => string;
  /** What a part refers to. */
  readonly relations: (path: string) => readonly Relationship[];
  /** What a part is. */
  readonly typeOf: (path: string) => string | null;
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly packed: ReadonlyMap<string, PackedPart>;
}

export interface DefinedName {
  readonly name: string;
  /** Of the sheet that alone has it, counted from 0. */
  readonly sheet: number | null;
  readonly refersTo: string;
}

export const workbookPath = 'xl/workbook.xml';

/** Null where none of its sheets can be read, or one of them is damaged. */
export function readBook(
  parts: ReadonlyMap<string, Uint8Array>,
  packed: ReadonlyMap<string, PackedPart>,
): BookTemplate | null {
  const text = (path: string) => new TextDecoder().decode(parts.get(path) ?? new Uint8Array());
  // All XML of a template has been read once within these limits: none is refused here.
  const relations = onceEach((path): readonly Relationship[] => {
    const part = parts.get(relationshipsPath(path));
    return part === undefined ? [] : allRelationshipsIn(part, path, templateLimits);
  });
  const book = rootOf(text(workbookPath));
  const ofBook = relations(workbookPath);
  const partOf = (kind: string) => ofBook.find((one) => kindOf(one) === kind)?.target ?? null;
  const [texts, styles, theme] = [partOf('sharedStrings'), partOf('styles'), partOf('theme')];
  const shared = texts === null ? [] : sharedTexts(text(texts));
  const chartSheets: string[] = [];
  const sheets = (childOf(book, 'sheets')?.children ?? []).flatMap((sheet, position) => {
    const relation = ofBook.find(({ id }) => id === attributeOf(sheet, 'r:id'));
    if (relation === undefined) return [];
    if (kindOf(relation) === 'chartsheet') chartSheets.push(attributeOf(sheet, 'name') ?? '');
    if (kindOf(relation) !== 'worksheet') return [];
    const name = attributeOf(sheet, 'name') ?? '';
    const state = attributeOf(sheet, 'state') ?? 'visible';
    return [readSheet(text(relation.target), shared, { name, state, position, path: relation.target })];
  });
  const read = sheets.filter((sheet) => sheet !== null);
  if (read.length === 0 || read.length < sheets.length) return null;
  return {
    sheets: read,
    chartSheets,
    cellFormats: styles === null ? [] : readCellFormats(text(styles)),
    styles: styles === null ? null : readStyles(text(styles)),
    theme,
    text,
    relations,
    typeOf: typesIn(text),
    parts,
    packed,
    properties: childOf(book, 'workbookPr')?.tag ?? '',
    names: (childOf(book, 'definedNames')?.children ?? []).map((name) => {
      const sheet = attributeOf(name, 'localSheetId');
      return {
        name: attributeOf(name, 'name') ?? '',
        sheet: sheet === null ? null : Number(sheet),
        refersTo: textOf(name),
      };
    }),
  };
}

function typesIn(text: BookTemplate['text']): BookTemplate['typeOf'] {
  const { children } = rootOf(text('[Content_Types].xml'));
  const types = new Map(
    children.map((one) => {
      const part = attributeOf(one, 'PartName')?.replace(/^\//u, '');
      return [part ?? `.${attributeOf(one, 'Extension')?.toLowerCase()}`, attributeOf(one, 'ContentType')];
    }),
  );
  return (path) => types.get(path) ?? null;
}

/** Every report asks for the same. */
function onceEach<T>(read: (path: string) => T): (path: string) => T {
  const known = new Map<string, T>();
  return (path) => {
    const found = known.get(path) ?? read(path);
    known.set(path, found);
    return found;
  };
}
