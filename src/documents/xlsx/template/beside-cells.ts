// What a template's sheet has beside its cells: columns, page, panes, formats by condition, choices, links, in the order Excel wants.
import { escapeXml } from '#language/xml-text';
import { attributeOf, childOf, type Element, textOf, withoutAttribute } from '#ooxml/package/elements';
import type { References, SheetReferences } from '../references.ts';
import { type Area, areaText, readArea } from './area.ts';

/** Made once for a sheet of a template: a text that is the same in every report, or what is still to be written. */
export interface BesideCells {
  readonly before: readonly Written[];
  readonly after: readonly Written[];
}

type Written = string | ((filled: FilledSheet) => string);

/** The sheet that is written. */
export interface FilledSheet {
  /** Its merged areas. */
  readonly merged: readonly Area[];
  readonly own: References;
  readonly references: SheetReferences;
  readonly dimension: string;
  /** The one that is opened. */
  readonly isFirst: boolean;
  readonly parts: PartElements;
}

/** Of what refers to other parts, by the name of its element: `<drawing r:id="rId1"/>`. */
export type PartElements = Readonly<Record<string, string>>;

/** ECMA-376 Part 1, 18.3.1.99. What is not among these does not come into the report. */
const before = ['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols'];
const after = [
  ...[
    'sheetProtection',
    'autoFilter',
    'mergeCells',
    'phoneticPr',
    'conditionalFormatting',
    'dataValidations',
  ],
  ...['hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks'],
  ...['ignoredErrors', 'drawing', 'legacyDrawing', 'picture', 'extLst'],
];

/** `elements`: what a template's sheet has beside its cells. */
export function besideCells(elements: readonly Element[]): BesideCells {
  const ready = (name: string): readonly Written[] => {
    switch (name) {
      case 'dimension':
        return [({ dimension }) => `<dimension ref="${dimension}"/>`];
      case 'mergeCells':
        return [mergeCells];
      case 'drawing':
      case 'legacyDrawing':
      case 'picture':
        return [({ parts }) => parts[name] ?? ''];
      default:
        return elements.filter((element) => element.name === name).map(readyElement);
    }
  };
  return { before: before.flatMap(ready), after: after.flatMap(ready) };
}

export function writeBeside(ready: readonly Written[], filled: FilledSheet): string {
  return ready.map((one) => (typeof one === 'string' ? one : one(filled))).join('');
}

function readyElement(element: Element): Written {
  switch (element.name) {
    case 'sheetPr':
      return ['codeName', 'filterMode'].reduce(withoutAttribute, element.xml);
    case 'sheetViews':
      return sheetViews(element);
    case 'pageSetup':
      return pageSetup(element);
    case 'autoFilter':
      return ({ references }) => autoFilter(element, references);
    case 'conditionalFormatting':
    case 'ignoredErrors':
    case 'dataValidations':
      return overRanges(element);
    case 'hyperlinks':
      return (filled) => hyperlinks(element, filled);
    case 'rowBreaks':
      return ({ own }) => rowBreaks(element, own);
    case 'extLst':
      return ({ references }) => extensions(element, references);
    default:
      return element.xml;
  }
}

/** Pages are counted from 1 on each sheet, as on each appendix of a report, where the template does not say otherwise. */
function pageSetup(element: Element): string {
  const xml = withoutAttribute(element.xml, 'r:id');
  if (['1', 'true'].includes(attributeOf(element, 'useFirstPageNumber') ?? '')) return xml;
  const plain = ['firstPageNumber', 'useFirstPageNumber'].reduce(withoutAttribute, xml);
  return plain.replace(/^<pageSetup\b/u, '<pageSetup firstPageNumber="1" useFirstPageNumber="1"');
}

/** Only one tab is chosen: of several that are, Excel changes all at once. */
function sheetViews({ xml }: Element): Written {
  const none = xml.replace(/\stabSelected="[^"]*"/gu, '');
  const chosen = none.replace(/<sheetView\b/u, '<sheetView tabSelected="1"');
  return ({ isFirst }) => (isFirst ? chosen : none);
}

function mergeCells({ merged }: FilledSheet): string {
  const areas = merged.filter(({ left, top, right, bottom }) => left !== right || top !== bottom);
  if (areas.length === 0) return '';
  const cells = areas.map((area) => `<mergeCell ref="${areaText(area)}"/>`).join('');
  return `<mergeCells count="${areas.length}">${cells}</mergeCells>`;
}

/** What it left out of the template's rows says nothing of the report's. */
function autoFilter(element: Element, references: SheetReferences): string {
  const ranges = references.ranges(attributeOf(element, 'ref') ?? '');
  return ranges === null ? '' : `<autoFilter ref="${ranges}"/>`;
}

/** Elements with a `sqref`, or those within; formulas in them are those of the first cell of their ranges. */
function overRanges(element: Element): (filled: FilledSheet) => string {
  const sqref = attributeOf(element, 'sqref');
  if (sqref === null) {
    const children = element.children.map(overRanges);
    const tag = withoutAttribute(element.tag, 'count');
    return (filled) => {
      const inner = children.map((write) => write(filled)).join('');
      return inner === '' ? '' : `${tag}${inner}</${element.name}>`;
    };
  }
  // Every second piece is a formula.
  const [start = '', ...rest] = element.xml.split(/(?<=<formula[12]?>)([^<]*)(?=<\/formula)/u);
  const pieces = rest.map((piece, index) => (index % 2 === 0 ? textOf({ inner: piece }) : piece));
  return ({ references }) => {
    const ranges = references.ranges(sqref);
    if (ranges === null) return '';
    const first = Number(/\d+/u.exec(ranges)?.[0] ?? 1);
    const written = pieces.map((piece, index) =>
      index % 2 === 0 ? escapeXml(references.formula(piece, first)) : piece,
    );
    return withRanges(start, ranges) + written.join('');
  };
}

function withRanges(xml: string, ranges: string): string {
  return xml.replace(/(\ssqref\s*=\s*)(?:"[^"]*"|'[^']*')/u, (_, name: string) => `${name}"${ranges}"`);
}

/** A link stands with every row made from its own. */
function hyperlinks(element: Element, { own, references }: FilledSheet): string {
  const links = element.children.flatMap((link) => {
    const location = attributeOf(link, 'location');
    const moved =
      location === null
        ? link.xml
        : link.xml.replace(/(\slocation=)(?:"[^"]*"|'[^']*')/u, (_, name: string) => {
            return `${name}"${escapeXml(references.acrossSheets(location))}"`;
          });
    const area = readArea(attributeOf(link, 'ref') ?? '');
    const areas = area === null ? [] : own.areas(area);
    return areas.map((one) =>
      withoutAttribute(moved, 'xr:uid').replace(/(\sref=)(?:"[^"]*"|'[^']*')/u, `$1"${areaText(one)}"`),
    );
  });
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}

function rowBreaks(element: Element, own: References): string {
  const breaks = element.children.flatMap((each) =>
    own
      .rows(Number(attributeOf(each, 'id')))
      .map((row) => each.xml.replace(/(\sid=)(?:"[^"]*"|'[^']*')/u, `$1"${row}"`)),
  );
  if (breaks.length === 0) return '';
  return `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.join('')}</rowBreaks>`;
}

/** Bars and icons by condition of newer Excel (`x14:conditionalFormattings`); no other extension. */
function extensions(element: Element, references: SheetReferences): string {
  const kept = element.children.filter((extension) => childOf(extension, 'x14:conditionalFormattings'));
  const written = kept.map((extension) =>
    extension.xml
      .replace(
        /(<xm:sqref>)([^<]*)/gu,
        (_, tag: string, sqref: string) => tag + (references.ranges(sqref) ?? 'A1'),
      )
      .replace(
        /(<xm:f>)([^<]*)/gu,
        (_, tag: string, formula: string) =>
          tag + escapeXml(references.formula(textOf({ inner: formula }), 1)),
      ),
  );
  return written.length === 0 ? '' : `<extLst>${written.join('')}</extLst>`;
}
