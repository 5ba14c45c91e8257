// The cell formats of a workbook, given by number (xl/styles.xml): what of them decides a row's height, and how further ones are added.
import { escapeXml } from '#language/xml-text';
import { attributeOf, childOf, type Element, rootOf } from '#ooxml/package/elements';

export interface CellFormat {
  readonly wraps: boolean;
  /** No format of numbers is given. */
  readonly isGeneral: boolean;
  /** A character's width, as a share of one in the plain font of 12 points. */
  readonly letterWidth: number;
}

export function readCellFormats(styles: string): readonly CellFormat[] {
  const sheet = rootOf(styles);
  const fonts = childOf(sheet, 'fonts')?.children ?? [];
  return (childOf(sheet, 'cellXfs')?.children ?? []).map((xf) => {
    const number = Number(attributeOf(xf, 'fontId') ?? 0);
    const alignment = childOf(xf, 'alignment');
    return {
      wraps: isTrue(alignment, 'wrapText'),
      isGeneral: (attributeOf(xf, 'numFmtId') ?? '0') === '0',
      letterWidth: letterWidthOf(number === 0 ? undefined : fonts[number]),
    };
  });
}

/** As if 12 points were usual where nothing is said: the width of columns is measured in what stands in them. */
function letterWidthOf(font: Element | undefined): number {
  const size = font === undefined ? undefined : childOf(font, 'sz');
  const bold = font === undefined ? undefined : childOf(font, 'b');
  const isBold = bold !== undefined && !['0', 'false'].includes(attributeOf(bold, 'val') ?? '1');
  return (12 / Number(size === undefined ? 12 : attributeOf(size, 'val'))) * (isBold ? 0.92 : 1);
}

function isTrue(element: Element | undefined, name: string): boolean {
  return element !== undefined && ['1', 'true'].includes(attributeOf(element, name) ?? '');
}

export interface AddedFormats {
  /** The number of a format like `style`, with this format of numbers. */
  numbered(style: number, format: string): number;
  /** The part with the formats that were added. */
  xml(): string;
}

/** The part as written, and what further formats are added to. */
export interface StylesPart {
  readonly xml: string;
  readonly tag: string;
  readonly formats: Element | undefined;
  readonly cellFormats: Element | undefined;
  /** The number after which those of further formats of numbers begin. */
  readonly lastFormat: number;
}

export function readStyles(xml: string): StylesPart {
  const sheet = rootOf(xml);
  const formats = childOf(sheet, 'numFmts');
  const numbers = (formats?.children ?? []).map((format) => Number(attributeOf(format, 'numFmtId')));
  return {
    xml,
    tag: sheet.tag,
    formats,
    cellFormats: childOf(sheet, 'cellXfs'),
    lastFormat: Math.max(163, ...numbers),
  };
}

export function addCellFormats({ xml, tag, formats, cellFormats, lastFormat }: StylesPart): AddedFormats {
  const own = cellFormats?.children ?? [];
  const newFormats: string[] = [];
  const newCellFormats: string[] = [];
  /** By the format of numbers, and by the format that it is added to. */
  const known = new Map<string, number[]>();
  const formatNumber = (format: string) => {
    const at = newFormats.indexOf(format);
    return lastFormat + (at === -1 ? newFormats.push(format) : at + 1);
  };
  return {
    numbered(style, format) {
      const numbers = known.get(format) ?? [];
      known.set(format, numbers);
      const there = numbers[style];
      if (there !== undefined) return there;
      const number = own.length + newCellFormats.length;
      newCellFormats.push(withFormat(own[style], formatNumber(format)));
      numbers[style] = number;
      return number;
    },
    xml() {
      if (cellFormats === undefined || newCellFormats.length === 0) return xml;
      const written = newFormats.map(
        (format, index) => `<numFmt numFmtId="${lastFormat + 1 + index}" formatCode="${escapeXml(format)}"/>`,
      );
      const inner = `${formats?.inner ?? ''}${written.join('')}`;
      const counted = `<numFmts count="${(formats?.children.length ?? 0) + written.length}">${inner}</numFmts>`;
      const after = `<cellXfs count="${own.length + newCellFormats.length}">${cellFormats.inner}${newCellFormats.join('')}</cellXfs>`;
      const withFormats = xml.replace(cellFormats.xml, () => after);
      return formats === undefined
        ? withFormats.replace(tag, () => `${tag}${counted}`)
        : withFormats.replace(formats.xml, () => counted);
    },
  };
}

function withFormat(xf: Element | undefined, format: number): string {
  const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
  return (xf?.xml ?? plain)
    .replace(/^(<xf\b[^>]*?)\sapplyNumberFormat="[^"]*"/u, '$1')
    .replace(/^(<xf\b[^>]*?)\snumFmtId="[^"]*"/u, '$1')
    .replace(/^<xf\b/u, `<xf numFmtId="${format}" applyNumberFormat="1"`);
}
