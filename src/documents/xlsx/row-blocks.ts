// Which rows of a template's sheet are repeated: passages from the row that opens one to the row that closes it.
import type ExcelJS from 'exceljs';
import { cellText } from './cell-text.ts';
import { isMark, readPieces } from './template-pieces.ts';

/** Rows `from` to `to`, repeated for each of what `name` stands for (or written where there is nothing, if `absent`). */
export interface Block {
  readonly name: string;
  readonly absent: boolean;
  readonly from: number;
  readonly to: number;
  readonly inner: readonly Block[];
}

export interface RowBlocks {
  readonly blocks: readonly Block[];
  /** Rows that hold nothing but marks: they are not printed. */
  readonly markRows: ReadonlySet<number>;
}

/** Of a sheet whose marks have been checked: every passage that is opened is closed, and none cross. */
export function readRowBlocks(sheet: ExcelJS.Worksheet): RowBlocks {
  const markRows = new Set<number>();
  const top: Block[] = [];
  const stack: (Omit<Block, 'to' | 'inner'> & { readonly inner: Block[] })[] = [];
  sheet.eachRow((row, number) => {
    const pieces = piecesOf(row);
    const marks = pieces.filter(isMark);
    if (marks.length > 0 && marks.length === pieces.length) markRows.add(number);
    for (const { kind, name } of marks) {
      if (kind !== 'close') {
        stack.push({ name, absent: kind === 'absent', from: number, inner: [] });
        continue;
      }
      const open = stack.pop();
      if (open !== undefined) (stack.at(-1)?.inner ?? top).push({ ...open, to: number });
    }
  });
  return { blocks: top, markRows };
}

/** Two passages side by side in one row cannot both repeat it: the rows, each with the names of the two. */
export function sharedRows(
  blocks: readonly Block[],
): readonly { readonly row: number; readonly names: readonly [string, string] }[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    const own =
      next !== undefined && next.from <= block.to
        ? [{ row: next.from, names: [block.name, next.name] as const }]
        : [];
    return [...own, ...sharedRows(block.inner)];
  });
}

function piecesOf(row: ExcelJS.Row) {
  const pieces: ReturnType<typeof readPieces>['pieces'][number][] = [];
  row.eachCell((cell) => {
    if (!cell.isMerged || cell.master === cell) pieces.push(...readPieces(cellText(cell)).pieces);
  });
  return pieces;
}
