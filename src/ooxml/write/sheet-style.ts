// How every sheet of ours looks: one typeface, thin grey lines, pale heads, A4 landscape.
import type ExcelJS from 'exceljs';

/** NĐ 30/2020/NĐ-CP, Phụ lục I: Times New Roman. */
export const typeface: Partial<ExcelJS.Font> = { name: 'Times New Roman', size: 12 };

const thin = { style: 'thin', color: { argb: 'FF808080' } } as const;

export const gridLines: Partial<ExcelJS.Borders> = { top: thin, left: thin, bottom: thin, right: thin };

/** A plain background of the given colour, "E7ECF3". */
export function background(rgb: string): ExcelJS.Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${rgb}` } };
}

const headBackground = background('E7ECF3');

/** A4 landscape, as wide as the page, the header rows on every page. `header` such as "4:5". */
export function printSetUp(header: string, pagesWide = 1): Partial<ExcelJS.PageSetup> {
  return {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: pagesWide,
    fitToHeight: 0,
    printTitlesRow: header,
    margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
  };
}

export function styleHead(cell: ExcelJS.Cell, fill: ExcelJS.Fill = headBackground): void {
  cell.font = { ...typeface, bold: true };
  cell.border = gridLines;
  cell.fill = fill;
  cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
}

/** The height of a row that holds these texts in columns of these widths: Excel fits it only while someone types. */
export function heightFor(texts: readonly (readonly [text: string, width: number])[]): number {
  return Math.min(409, 16 * Math.max(1, ...texts.map(([text, width]) => linesOf(text, width * 1.15))) + 3);
}

function linesOf(text: string, room: number): number {
  // Most texts are short enough whatever their letters are.
  if (lengthOf(text.length, text.length) <= room && !text.includes('\n')) return 1;
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(lengthOf(line.length, capitalsIn(line)) / room)), 0);
}

/** In small letters: a capital of Times New Roman is half as wide again. A little more, since lines break at words. */
function lengthOf(letters: number, capitals: number): number {
  return letters + capitals * 0.5 + 2;
}

function capitalsIn(line: string): number {
  let capitals = 0;
  for (let index = 0; index < line.length; index += 1) {
    const code = line.charCodeAt(index);
    // Pairs, and letters that no name of ours has.
    if (code >= capital.length) return line.match(/\p{Lu}/gu)?.length ?? 0;
    capital[code] ||= /\p{Lu}/u.test(String.fromCharCode(code)) ? 1 : 2;
    if (capital[code] === 1) capitals += 1;
  }
  return capitals;
}

/** By the code of a letter, once it has been met: 1 for a capital, 2 for any other sign. */
const capital = new Uint8Array(0x3000);
