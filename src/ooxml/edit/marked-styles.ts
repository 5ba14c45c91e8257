// Styles of marked cells: the cell's own, with another background.
import type { Parts } from './parts.ts';

export interface MarkedStyles {
  /** The number of style `own` with the background `rgb`, "FFC7CE"; made once for each pair. */
  marked(own: number, rgb: string): number;
  /** A plain wrapped style, in bold or not, for the sheet that lists all. */
  listed(bold: boolean): number;
  /** Puts the styles made into the workbook. */
  finish(): void;
}

/** Null where the styles are not written as Excel and LibreOffice write them. */
export function openStyles(parts: Parts): MarkedStyles | null {
  const xml = parts.read('xl/styles.xml');
  const cells = section(xml, 'cellXfs');
  const fills = section(xml, 'fills');
  const fonts = section(xml, 'fonts');
  if (cells === null || fills === null || fonts === null) return null;
  const own = cells.match(/<xf\b[^>]*?(?:\/>|>.*?<\/xf>)/gsu) ?? [];
  const fillCount = fills.match(/<fill\b/gu)?.length ?? 0;
  const fontCount = fonts.match(/<font\b/gu)?.length ?? 0;
  const newFills: string[] = [];
  const newFonts: string[] = [];
  const newCells: string[] = [];
  const add = (style: string) => {
    const known = newCells.indexOf(style);
    return own.length + (known === -1 ? newCells.push(style) - 1 : known);
  };
  return {
    marked(number, rgb) {
      const fill = `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;
      if (!newFills.includes(fill)) newFills.push(fill);
      const style = (own[number] ?? '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>')
        .replace(/^(<xf\b[^>]*?)\s(?:fillId|applyFill)="[^"]*"/u, '$1')
        .replace(/^(<xf\b[^>]*?)\s(?:fillId|applyFill)="[^"]*"/u, '$1')
        .replace(/^<xf\b/u, `<xf fillId="${fillCount + newFills.indexOf(fill)}" applyFill="1"`);
      return add(style);
    },
    listed(bold) {
      const font = `<font>${bold ? '<b/>' : ''}<sz val="12"/><name val="Times New Roman"/></font>`;
      if (!newFonts.includes(font)) newFonts.push(font);
      return add(
        `<xf numFmtId="49" fontId="${fontCount + newFonts.indexOf(font)}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`,
      );
    },
    finish() {
      let after = extend(xml, 'fills', newFills, fillCount);
      after = extend(after, 'fonts', newFonts, fontCount);
      parts.write('xl/styles.xml', extend(after, 'cellXfs', newCells, own.length));
    },
  };
}

function section(xml: string, name: string): string | null {
  return new RegExp(`<${name}\\b[^>]*>(.*?)</${name}>`, 'su').exec(xml)?.[1] ?? null;
}

function extend(xml: string, name: string, added: readonly string[], before: number): string {
  return xml
    .replace(new RegExp(`(<${name}\\b[^>]*?\\scount=")\\d+`, 'u'), `$1${before + added.length}`)
    .replace(`</${name}>`, () => `${added.join('')}</${name}>`);
}
