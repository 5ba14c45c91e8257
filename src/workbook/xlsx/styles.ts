// xl/styles.xml: the number format of each cell style, which alone tells a date or a percentage from a number.
import type { Archive } from './archive.ts';
import { builtInFormat, general, type NumberFormat, readFormat } from './number-format.ts';
import { readXml } from './xml.ts';

/** Number format by the style index of a cell. */
export type Styles = (index: number) => NumberFormat;

export const noStyles: Styles = () => general;

export async function readStyles(archive: Archive, path: string): Promise<Styles> {
  const codes = new Map<number, string>();
  const formats = new Map<number, NumberFormat>();
  const formatIds: number[] = [];
  let inCellFormats = false;
  await readXml(archive, path, {
    open: (element, { numFmtId = '0', formatCode = '' }) => {
      if (element === 'numFmt') codes.set(Number(numFmtId), formatCode);
      else if (element === 'cellXfs') inCellFormats = true;
      else if (element === 'xf' && inCellFormats) formatIds.push(Number(numFmtId));
    },
    close: (element) => {
      if (element === 'cellXfs') inCellFormats = false;
    },
  });
  return (index) => {
    const id = formatIds[index] ?? 0;
    const code = codes.get(id);
    const format = formats.get(id) ?? (code === undefined ? builtInFormat(id) : readFormat(code));
    formats.set(id, format);
    return format;
  };
}
