// The formula of a cell, also where it only names one that it shares with others: Excel writes so what was dragged down.
import { columnNumber } from '#diagnostics/place';
import { attributeOf, childOf, type Element, textOf } from '#ooxml/package/elements';
import { lettersOf } from './sheet-template.ts';

/** Null for a cell without one. */
export function sharedFormulas(data: Element): (cell: Element) => string | null {
  const masters = new Map<string, { readonly formula: string; readonly at: string }>();
  for (const row of data.children)
    for (const cell of row.children) {
      const formula = childOf(cell, 'f');
      const number = formula === undefined ? null : attributeOf(formula, 'si');
      if (formula !== undefined && number !== null && formula.inner !== '')
        masters.set(number, { formula: textOf(formula), at: attributeOf(cell, 'r') ?? '' });
    }
  return (cell) => {
    const formula = childOf(cell, 'f');
    if (formula === undefined) return null;
    if (formula.inner !== '') return textOf(formula);
    const master = masters.get(attributeOf(formula, 'si') ?? '');
    return master === undefined ? null : moved(master.formula, master.at, attributeOf(cell, 'r') ?? '');
  };
}

/** As it reads in another cell: references without "$" move with it. Texts in quotation marks and names stay. */
function moved(formula: string, from: string, to: string): string {
  const [start, end] = [placeOf(from), placeOf(to)];
  return formula.replace(
    /"[^"]*"|'[^']*'|(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_(.])/gu,
    (whole, column?: string, letters?: string, row?: string, number?: string) => {
      if (letters === undefined) return whole;
      const left = column === '$' ? letters : lettersOf(columnNumber(letters) + end.column - start.column);
      return `${column}${left}${row}${row === '$' ? number : Number(number) + end.row - start.row}`;
    },
  );
}

function placeOf(address: string): { readonly column: number; readonly row: number } {
  const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/u.exec(address) ?? [];
  return { column: columnNumber(letters), row: Number(row) };
}
