// What a template's sheet has beside its cells: columns, page, panes, formats by condition, choices, links, in the order Excel wants.
import { escapeXml } from '#language/xml-text';
import { attributeOf, childOf, type Element, textOf, withoutAttribute } from '#ooxml/package/elements';
import type { PlannedSheet } from './planned-sheet.ts';
import type { SheetReferences } from './sheet-references.ts';

export interface BesideCells {
  readonly before: string;
  readonly after: string;
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

export function besideCells(
  planned: PlannedSheet,
  references: SheetReferences,
  made: { readonly dimension: string; readonly isFirst: boolean; readonly parts: PartElements },
): BesideCells {
  const { elements } = planned.sheet.template;
  const write = (name: string): string => {
    const own = elements.filter((element) => element.name === name);
    switch (name) {
      case 'dimension':
        return `<dimension ref="${made.dimension}"/>`;
      case 'mergeCells':
        return mergeCells(planned);
      case 'drawing':
      case 'legacyDrawing':
      case 'picture':
        return made.parts[name] ?? '';
      default:
        return own.map((element) => writeElement(element, planned, references, made.isFirst)).join('');
    }
  };
  return { before: before.map(write).join(''), after: after.map(write).join('') };
}

function writeElement(
  element: Element,
  planned: PlannedSheet,
  references: SheetReferences,
  isFirst: boolean,
): string {
  switch (element.name) {
    case 'sheetPr':
      return ['codeName', 'filterMode'].reduce(withoutAttribute, element.xml);
    case 'sheetViews':
      return withoutSelectedTab(element.xml, isFirst);
    case 'pageSetup':
      return pageSetup(element);
    case 'autoFilter':
      return autoFilter(element, references);
    case 'conditionalFormatting':
    case 'ignoredErrors':
    case 'dataValidations':
      return overRanges(element, references);
    case 'hyperlinks':
      return hyperlinks(element, planned, references);
    case 'rowBreaks':
      return rowBreaks(element, planned);
    case 'extLst':
      return extensions(element, references);
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
function withoutSelectedTab(xml: string, isFirst: boolean): string {
  const none = xml.replace(/\stabSelected="[^"]*"/gu, '');
  return isFirst ? none.replace(/<sheetView\b/u, '<sheetView tabSelected="1"') : none;
}

function mergeCells({ sheet, references }: PlannedSheet): string {
  const ranges = sheet.template.merges.flatMap((merge) => references.merges(merge));
  const areas = ranges.filter((range) => {
    const [from, to] = range.split(':');
    return from !== to;
  });
  if (areas.length === 0) return '';
  const cells = areas.map((range) => `<mergeCell ref="${range}"/>`).join('');
  return `<mergeCells count="${areas.length}">${cells}</mergeCells>`;
}

/** What it left out of the template's rows says nothing of the report's. */
function autoFilter(element: Element, references: SheetReferences): string {
  const ranges = references.ranges(attributeOf(element, 'ref') ?? '');
  return ranges === null ? '' : `<autoFilter ref="${ranges}"/>`;
}

/** Elements with a `sqref`, or those within; formulas in them are those of the first cell of their ranges. */
function overRanges(element: Element, references: SheetReferences): string {
  const sqref = attributeOf(element, 'sqref');
  if (sqref === null) {
    const inner = element.children.map((child) => overRanges(child, references)).filter((xml) => xml !== '');
    const tag = withoutAttribute(element.tag, 'count');
    return inner.length === 0 ? '' : `${tag}${inner.join('')}</${element.name}>`;
  }
  const ranges = references.ranges(sqref);
  if (ranges === null) return '';
  const first = Number(/\d+/u.exec(ranges)?.[0] ?? 1);
  const formulas = element.xml.replace(
    /(<(formula[12]?)>)([^<]*)(?=<\/\2>)/gu,
    (_, tag: string, __, formula: string) =>
      `${tag}${escapeXml(references.formula(textOf({ inner: formula }), first))}`,
  );
  return formulas.replace(/(\ssqref=)(?:"[^"]*"|'[^']*')/u, (_, name: string) => `${name}"${ranges}"`);
}

/** A link stands with every row made from its own. */
function hyperlinks(
  element: Element,
  { references }: PlannedSheet,
  { acrossSheets }: SheetReferences,
): string {
  const links = element.children.flatMap((link) => {
    const location = attributeOf(link, 'location');
    const moved =
      location === null
        ? link.xml
        : link.xml.replace(/(\slocation=)(?:"[^"]*"|'[^']*')/u, (_, name: string) => {
            return `${name}"${escapeXml(acrossSheets(location))}"`;
          });
    return references
      .merges(attributeOf(link, 'ref') ?? '')
      .map((range) =>
        withoutAttribute(moved, 'xr:uid').replace(/(\sref=)(?:"[^"]*"|'[^']*')/u, `$1"${single(range)}"`),
      );
  });
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}

function single(range: string): string {
  const [from = range, to] = range.split(':');
  return from === to ? from : range;
}

function rowBreaks(element: Element, { references }: PlannedSheet): string {
  const breaks = element.children.flatMap((each) =>
    references
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
