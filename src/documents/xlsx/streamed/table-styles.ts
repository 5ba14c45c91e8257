// Styles of the cells of a streamed table: those of every workbook of results (`ooxml/write/sheet-style`).
import { escapeXml } from '#language/xml-text';

export interface TableStyles {
  /** The number of a cell's style: words stand left, all else is centred. */
  cell(words: boolean, format: string | undefined): number;
  /** xl/styles.xml with the styles that were asked for. */
  xml(): string;
}

export const titleStyle = 1;
export const subtitleStyle = 2;
export const headStyle = 3;

const font = (size: number, more = '') =>
  `<font>${more}<sz val="${size}"/><name val="Times New Roman"/></font>`;
const side = (name: string) => `<${name} style="thin"><color rgb="FF808080"/></${name}>`;
const lines = `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`;
/** Formats that need no declaration (ECMA-376 Part 1, 18.8.30). */
const known: Readonly<Record<string, number>> = { '0': 1, '0.00': 2, '#,##0': 3 };

const fixed = [
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
  '<xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
  '<xf numFmtId="0" fontId="4" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>',
];

export function tableStyles(): TableStyles {
  const formats: string[] = [];
  const styles: string[] = [];
  const numbers = new Map<string, number>();
  const formatNumber = (format: string | undefined) => {
    if (format === undefined) return 0;
    const at = formats.indexOf(format);
    return known[format] ?? 164 + (at === -1 ? formats.push(format) - 1 : at);
  };
  return {
    cell(words, format) {
      const key = `${words} ${format}`;
      const number = numbers.get(key) ?? fixed.length + styles.length;
      if (!numbers.has(key)) {
        const alignment = `<alignment horizontal="${words ? 'left' : 'center'}" vertical="center" wrapText="1"/>`;
        styles.push(
          `<xf numFmtId="${formatNumber(format)}" fontId="3" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`,
        );
      }
      numbers.set(key, number);
      return number;
    },
    xml() {
      const declared = formats.map(
        (format, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escapeXml(format)}"/>`,
      );
      const all = [...fixed, ...styles];
      return [
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
        declared.length === 0 ? '' : `<numFmts count="${declared.length}">${declared.join('')}</numFmts>`,
        `<fonts count="5"><font><sz val="11"/><name val="Calibri"/></font>${font(14, '<b/>')}${font(12, '<i/>')}${font(12)}${font(12, '<b/>')}</fonts>`,
        '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7ECF3"/></patternFill></fill></fills>',
        `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>${lines}</borders>`,
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
        `<cellXfs count="${all.length}">${all.join('')}</cellXfs></styleSheet>`,
      ].join('');
    },
  };
}
