// Which rows of a template's sheet are repeated: passages from the row that opens one to the row that closes it.
import { type Named, namedBy } from './named.ts';
import { type RowTemplate, type SheetTemplate, textIn } from './template/sheet-template.ts';
import { isMark, readPieces } from './template-pieces.ts';

/** Rows `from` to `to`, repeated for each of what `named` stands for (or written where there is nothing, if `absent`). */
export interface Block {
  readonly named: Named;
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
export function readRowBlocks({ rows }: SheetTemplate): RowBlocks {
  const markRows = new Set<number>();
  const top: Block[] = [];
  const stack: (Omit<Block, 'to' | 'inner'> & { readonly inner: Block[] })[] = [];
  for (const [number, row] of rows) {
    const pieces = piecesOf(row);
    const marks = pieces.filter(isMark);
    if (marks.length > 0 && marks.length === pieces.length) markRows.add(number);
    for (const { kind, name } of marks) {
      if (kind !== 'close') {
        stack.push({ named: namedBy(name), absent: kind === 'absent', from: number, inner: [] });
        continue;
      }
      const open = stack.pop();
      if (open !== undefined) (stack.at(-1)?.inner ?? top).push({ ...open, to: number });
    }
  }
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
        ? [{ row: next.from, names: [block.named.name, next.named.name] as const }]
        : [];
    return [...own, ...sharedRows(block.inner)];
  });
}

function piecesOf({ cells }: RowTemplate) {
  return cells.flatMap((cell) => (cell.isCovered ? [] : readPieces(textIn(cell)).pieces));
}
