// A sheet of a template made ready to be filled any number of times: names looked up, passages found, what each row costs, and the cells
// that are the same in every report written out.

import { columnNumber } from '#diagnostics/place';
import { heightFor } from '#ooxml/write/sheet-style';
import { plainText } from '../filled/text-table.ts';
import { isOperand } from '../live-formulas.ts';
import { type Named, namedBy } from '../named.ts';
import { type RowBlocks, readRowBlocks } from '../row-blocks.ts';
import { isMark, lonePlaceholder, readPieces } from '../template-pieces.ts';
import { type Area, readArea } from './area.ts';
import { type BesideCells, besideCells } from './beside-cells.ts';
import type { CellFormat } from './cell-formats.ts';
import { type CellTemplate, type RowTemplate, type SheetTemplate, textIn } from './sheet-template.ts';

export interface CompiledSheet {
  readonly template: SheetTemplate;
  readonly blocks: RowBlocks;
  readonly rows: ReadonlyMap<number, CompiledRow>;
  readonly merged: readonly Area[];
  readonly beside: BesideCells;
  readonly hasFormulas: boolean;
}

interface CompiledRow extends RowTemplate {
  readonly pieces: readonly RowPiece[];
  /** Cells whose figure others may add up. */
  readonly operands: readonly Operand[];
  readonly width: number;
  /** One for each cell, and more where it holds much text. */
  readonly cost: number;
}

/** Cells that are the same in every report but for the number of their row, which stands between the pieces; or a cell to be filled in. */
type RowPiece = readonly string[] | CompiledCell;

interface Operand extends Pick<CellTemplate, 'column' | 'letters'> {
  readonly lone: Named;
}

export interface CompiledCell extends CellTemplate {
  readonly isGeneral: boolean;
  /** `<c r="AB`, which the number of the row follows, and ` s="4"`. */
  readonly start: string;
  readonly look: string;
  /** Words as they stand and names to be filled in; null where there is nothing to fill in. */
  readonly words: readonly (string | Named)[] | null;
  /** The one name that the cell consists of, marks aside. */
  readonly lone: Named | null;
  /** Its text where nothing is to be filled in and it has no look of its own, as `plainText` would write it; null for any other. */
  readonly plain: string | null;
  /** In letters of its font, where its text is broken into lines; null where it is not, and the row's height does not depend on it. */
  readonly width: number | null;
  /** What its text needs where nothing is to be filled in. */
  readonly height: number | null;
}

export function compileSheet(template: SheetTemplate, formats: readonly CellFormat[]): CompiledSheet {
  const merged = template.merges.map(readArea).filter((area) => area !== null);
  const rights = new Map(merged.map(({ left, top, right }) => [`${left}${top}`, columnNumber(right)]));
  const rows = [...template.rows].map(([number, row]) => {
    const cells = row.cells.map((cell) => {
      const right = rights.get(`${cell.letters}${number}`) ?? cell.column;
      return compileCell(cell, formats[cell.style], widthOf(template, cell.column, right));
    });
    const letters = cells.reduce((sum, cell) => sum + textIn(cell).length, 0);
    const width = cells.reduce((most, { column }) => Math.max(most, column), 1);
    const cost = 1 + (cells.at(-1)?.column ?? 0) + letters / 500;
    return [number, { ...row, pieces: piecesOf(cells), operands: operandsIn(cells), width, cost }] as const;
  });
  return {
    template,
    blocks: readRowBlocks(template),
    rows: new Map(rows),
    merged,
    beside: besideCells(template.elements),
    hasFormulas: rows.some(([, { cells }]) => cells.some(({ content }) => content.kind === 'formula')),
  };
}

function compileCell(cell: CellTemplate, look: CellFormat | undefined, columns: number): CompiledCell {
  const width = look?.wraps === true && !cell.isCovered ? columns * look.letterWidth : null;
  const { words, lone } = wordsOf(cell);
  const { content } = cell;
  const own = words === null && content.kind === 'text' ? content : null;
  const text = own !== null && isPlain(own.xml) ? own.text : '';
  return {
    ...cell,
    words,
    lone,
    width,
    isGeneral: look?.isGeneral ?? true,
    start: `<c r="${cell.letters}`,
    look: styled(cell.style),
    plain: own !== null && own.xml === plainText(own.text) ? own.text : null,
    height: width === null || text === '' ? null : heightFor([[text, width]]),
  };
}

/** Without runs that have looks of their own. */
function isPlain(xml: string): boolean {
  return !/<r[\s>]/u.test(xml);
}

function piecesOf(cells: readonly CompiledCell[]): readonly RowPiece[] {
  const pieces: (string[] | CompiledCell)[] = [];
  for (const cell of cells) {
    const rest = fixedRest(cell);
    const last = pieces.at(-1);
    if (rest === null) pieces.push(cell);
    else if (Array.isArray(last)) last.push(`${last.pop()}${cell.start}`, rest);
    else pieces.push([cell.start, rest]);
  }
  return pieces;
}

/** What follows the number of the row in a cell that is the same in every report; null where it is not. */
function fixedRest({ isCovered, content, look }: CompiledCell): string | null {
  if (isCovered || content.kind === 'blank') return `"${look}/>`;
  if (content.kind !== 'value') return null;
  const type = content.type === 'n' ? '' : ` t="${content.type}"`;
  return `"${look}${type}>${content.xml}</c>`;
}

function operandsIn(cells: readonly CompiledCell[]): readonly Operand[] {
  return cells.flatMap(({ column, letters, lone }) =>
    lone !== null && isOperand(lone.name) ? [{ column, letters, lone }] : [],
  );
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

export function styled(style: number): string {
  return style === 0 ? '' : ` s="${style}"`;
}

function widthOf(template: SheetTemplate, from: number, to: number): number {
  let width = 0;
  for (let column = from; column <= Math.min(to, from + 100); column += 1) width += template.widthOf(column);
  return width;
}
