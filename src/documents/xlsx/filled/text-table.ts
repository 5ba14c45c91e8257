// The texts that the cells of a workbook share: each once, as Excel keeps them.
import { cleanXml, escapeXml } from '#language/xml-text';

export interface TextTable {
  /** The number of a text without any look of its own. */
  numberOf(text: string): number;
  /** The same of one as it stands in its element, `plainText` of none. */
  numberOfXml(xml: string): number;
  xml(): string;
}

export function textTable(): TextTable {
  const items: string[] = [];
  const plain = new Map<string, number>();
  const others = new Map<string, number>();
  let uses = 0;
  const add = (known: Map<string, number>, key: string, xml: string) => {
    known.set(key, items.length);
    return items.push(xml) - 1;
  };
  return {
    numberOf(text) {
      uses += 1;
      const known = plain.get(text);
      if (known !== undefined) return known;
      // Two texts that differ by what XML cannot hold are one.
      const key = cleanXml(text);
      return plain.get(key) ?? add(plain, key, plainText(key));
    },
    numberOfXml(xml) {
      uses += 1;
      return others.get(xml) ?? add(others, xml, xml);
    },
    xml() {
      const counts = `count="${uses}" uniqueCount="${items.length}"`;
      const all = items.length === 0 ? '' : `<si>${items.join('</si><si>')}</si>`;
      return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ${counts}>${all}</sst>`;
    },
  };
}

/** Spaces at either end, and what Excel would read as the number of a sign (`_x0041_`), are kept. */
export function plainText(text: string): string {
  const written = escapeXml(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_');
  return /^\s|\n|\s$/u.test(text) ? `<t xml:space="preserve">${written}</t>` : `<t>${written}</t>`;
}
