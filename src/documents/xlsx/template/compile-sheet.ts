// A sheet of a template made ready to be filled any number of times: names looked up, passages found, what each row costs.

import { columnNumber } from '#diagnostics/place';
import { type Named, namedBy } from '../named.ts';
import { type RowBlocks, readRowBlocks } from '../row-blocks.ts';
import { isMark, lonePlaceholder, readPieces } from '../template-pieces.ts';
import { readArea } from './area.ts';
import type { CellFormat } from './cell-formats.ts';
import { type CellTemplate, type RowTemplate, type SheetTemplate, textIn } from './sheet-template.ts';

export interface CompiledSheet {
  readonly template: SheetTemplate;
  readonly blocks: RowBlocks;
  readonly rows: ReadonlyMap<number, CompiledRow>;
}

interface CompiledRow extends RowTemplate {
  readonly cells: readonly CompiledCell[];
  /** One for each cell, and more where it holds much text. */
  readonly cost: number;
}

export interface CompiledCell extends CellTemplate {
  readonly isGeneral: boolean;
  /** Words as they stand and names to be filled in; null where there is nothing to fill in. */
  readonly words: readonly (string | Named)[] | null;
  /** The one name that the cell consists of, marks aside. */
  readonly lone: Named | null;
  /** In letters of its font, where its text is broken into lines; null where it is not, and the row's height does not depend on it. */
  readonly width: number | null;
}

export function compileSheet(template: SheetTemplate, looks: readonly CellFormat[]): CompiledSheet {
  const rights = new Map(
    template.merges.flatMap((merge) => {
      const area = readArea(merge);
      return area === null ? [] : [[`${area.left}${area.top}`, columnNumber(area.right)] as const];
    }),
  );
  const rows = [...template.rows].map(([number, row]) => {
    const cells = row.cells.map((cell) => {
      const look = looks[cell.style];
      const right = rights.get(`${cell.letters}${number}`) ?? cell.column;
      const width = look?.wraps === true && !cell.isCovered ? widthOf(template, cell.column, right) : null;
      return {
        ...cell,
        ...wordsOf(cell),
        isGeneral: look?.isGeneral ?? true,
        width: width === null ? null : width * (look?.letterWidth ?? 1),
      };
    });
    const letters = cells.reduce((sum, cell) => sum + textIn(cell).length, 0);
    return [number, { ...row, cells, cost: 1 + (cells.at(-1)?.column ?? 0) + letters / 500 }] as const;
  });
  return { template, blocks: readRowBlocks(template), rows: new Map(rows) };
}

function wordsOf(cell: CellTemplate): Pick<CompiledCell, 'words' | 'lone'> {
  const { pieces } = readPieces(cell.isCovered ? '' : textIn(cell));
  if (pieces.every(({ kind }) => kind === 'text')) return { words: null, lone: null };
  const lone = lonePlaceholder(pieces);
  return {
    lone: lone === null ? null : namedBy(lone),
    words: pieces.flatMap((piece): readonly (string | Named)[] => {
      if (piece.kind === 'text') return [piece.text];
      return isMark(piece) ? [] : [namedBy(piece.name)];
    }),
  };
}

function widthOf(template: SheetTemplate, from: number, to: number): number {
  let width = 0;
  for (let column = from; column <= Math.min(to, from + 100); column += 1) width += template.widthOf(column);
  return width;
}
