// xl/styles.xml: of each cell style its number format, the only sign that a number is a date or a percentage, and what hides digits.
import type { Archive } from '#ooxml/package/archive';
import type { Attributes } from '#ooxml/package/walk-xml';
import { readXml } from '#ooxml/package/xml';
import { builtInFormat, general, type NumberFormat, readFormat } from './number-format.ts';
import { type FontEffect, fontEffects } from './run-effects.ts';

export interface CellStyle {
  readonly format: NumberFormat;
  readonly effects: readonly FontEffect[];
  /** Whether a colour other than white lies behind the text. */
  readonly filled: boolean;
}

/** By the style index of a cell. */
export type Styles = (index: number) => CellStyle;

const plain: CellStyle = { format: general, effects: [], filled: false };
export const noStyles: Styles = () => plain;

interface CellFormat {
  readonly format: number;
  readonly font: number;
  readonly fill: number;
}

export async function readStyles(archive: Archive, path: string): Promise<Styles> {
  const codes = new Map<number, string>();
  const fonts: FontEffect[][] = [];
  const fills: boolean[] = [];
  const cellFormats: CellFormat[] = [];
  let within: string | null = null;
  await readXml(archive, path, {
    open: (element, attributes) => {
      const { numFmtId = '0', formatCode = '', fontId, fillId } = attributes;
      if (element === 'numFmt') codes.set(Number(numFmtId), formatCode);
      else if (lists.has(element)) within = element;
      else if (within === 'fonts' && element === 'font') fonts.push([]);
      else if (within === 'fonts') fonts.at(-1)?.push(...fontEffects(element, attributes));
      else if (within === 'fills') readFill(fills, element, attributes);
      else if (within === 'cellXfs' && element === 'xf')
        cellFormats.push({ format: Number(numFmtId), font: Number(fontId), fill: Number(fillId) });
    },
    close: (element) => {
      if (element === within) within = null;
    },
  });
  const made = new Map<number, CellStyle>();
  return (index) => {
    const known = made.get(index);
    if (known !== undefined) return known;
    const { format: id, font, fill } = cellFormats[index] ?? { format: 0, font: 0, fill: 0 };
    const code = codes.get(id);
    const format = code === undefined ? builtInFormat(id) : readFormat(code);
    const style = { format, effects: fonts[font] ?? [], filled: fills[fill] ?? false };
    made.set(index, style);
    return style;
  };
}

const lists = new Set(['fonts', 'fills', 'cellXfs']);

/** Whether each fill has a colour other than white. */
function readFill(fills: boolean[], element: string, attributes: Attributes): void {
  if (element === 'fill') fills.push(false);
  else if (element === 'patternFill')
    // openpyxl leaves the type out where there is no fill.
    fills.splice(-1, 1, (attributes.patternType ?? 'none') !== 'none');
  else if (element === 'gradientFill') fills.splice(-1, 1, true);
  else if (element === 'fgColor' && fontEffects('color', attributes).length > 0) fills.splice(-1, 1, false);
}
