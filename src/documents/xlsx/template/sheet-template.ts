// A sheet of a template as it is kept: rows and cells read once, everything beside them as it is written.
import type { Element } from '#ooxml/package/elements';

export interface SheetTemplate {
  readonly name: string;
  /** "visible", "hidden", "veryHidden". */
  readonly state: string;
  /** Among all sheets of the template, from 0. */
  readonly position: number;
  /** Of its part in the archive. */
  readonly path: string;
  /** The start tag of the whole, with its namespaces. */
  readonly root: string;
  /** What stands beside the cells, in the order of the file. */
  readonly elements: readonly Element[];
  readonly rows: ReadonlyMap<number, RowTemplate>;
  readonly lastRow: number;
  readonly merges: readonly string[];
  /** In characters of the usual font. */
  readonly widthOf: (column: number) => number;
}

export interface RowTemplate {
  /** What is said of the row beside its number and height. */
  readonly attributes: string;
  /** In points; null where nothing is said. */
  readonly height: number | null;
  /** From left to right. */
  readonly cells: readonly CellTemplate[];
}

export interface CellTemplate {
  readonly column: number;
  readonly letters: string;
  readonly style: number;
  /** In a merged area, and not its first cell: it has a style and no content. */
  readonly isCovered: boolean;
  readonly content: CellContent;
}

export type CellContent =
  | { readonly kind: 'blank' }
  /** `xml`: of the shared text, rich or plain. */
  | { readonly kind: 'text'; readonly text: string; readonly xml: string }
  | { readonly kind: 'formula'; readonly formula: string; readonly isArray: boolean }
  /** A number, a date, a truth value, an error: `type` and value as written. */
  | { readonly kind: 'value'; readonly type: string; readonly xml: string };

export function textIn({ content }: CellTemplate): string {
  return content.kind === 'text' ? content.text : '';
}

/** "AB" of 28. */
export function lettersOf(column: number): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return letters;
}
