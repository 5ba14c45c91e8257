// After a value was changed: Excel is asked to recalculate when it opens the workbook.
import type { Parts } from './parts.ts';

export function askToCalculate(parts: Parts): void {
  const path = 'xl/workbook.xml';
  const xml = parts.read(path);
  const plain = xml.replace(/(<calcPr\b[^>]*?)\sfullCalcOnLoad="[^"]*"/u, '$1');
  const asked = /<calcPr\b/u.test(plain)
    ? plain.replace(/<calcPr\b/u, '<calcPr fullCalcOnLoad="1"')
    : plain.replace(lastBefore(plain), (end) => `${end}<calcPr fullCalcOnLoad="1"/>`);
  parts.write(path, asked);
}

/** The elements that may stand before it, the last first (ECMA-376 Part 1, 18.2.27). */
function lastBefore(xml: string): string {
  const ends = ['</definedNames>', '</externalReferences>', '</functionGroups>', '</sheets>'];
  return ends.find((end) => xml.includes(end)) ?? '</sheets>';
}

/** xl/calcChain.xml is a cache that Excel makes again; naming a cell without a formula, it makes the file damaged. */
export function dropCalculationChain(parts: Parts): void {
  const rels = 'xl/_rels/workbook.xml.rels';
  const types = '[Content_Types].xml';
  if (!/calcChain/u.test(parts.read(rels))) return;
  parts.write(rels, parts.read(rels).replace(/<Relationship\s[^>]*calcChain[^>]*\/>/gu, ''));
  parts.write(types, parts.read(types).replace(/<Override\s[^>]*calcChain[^>]*\/>/gu, ''));
  for (const path of parts.paths()) if (/calcChain\.xml$/u.test(path)) parts.remove(path);
}
