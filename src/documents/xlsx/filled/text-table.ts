// The texts that the cells of a workbook share: each once, as Excel keeps them.
import { escapeXml } from '#language/xml-text';

export interface TextTable {
  /** The number of a text as it stands in its element; see `plainText`. */
  numberOf(xml: string): number;
  xml(): string;
}

export function textTable(): TextTable {
  const numbers = new Map<string, number>();
  let uses = 0;
  return {
    numberOf(xml) {
      uses += 1;
      const known = numbers.get(xml);
      if (known !== undefined) return known;
      numbers.set(xml, numbers.size);
      return numbers.size - 1;
    },
    xml() {
      const items = [...numbers.keys()].map((each) => `<si>${each}</si>`).join('');
      const counts = `count="${uses}" uniqueCount="${numbers.size}"`;
      return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ${counts}>${items}</sst>`;
    },
  };
}

/** Spaces at either end, and what Excel would read as the number of a sign (`_x0041_`), are kept. */
export function plainText(text: string): string {
  const written = escapeXml(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_');
  return /^\s|\n|\s$/u.test(text) ? `<t xml:space="preserve">${written}</t>` : `<t>${written}</t>`;
}
