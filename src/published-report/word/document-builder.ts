// Paragraphs, tables in tables and text boxes as they open and close → blocks in reading order.

import { limits } from '#contract/limits';
import type { Budget } from '#ooxml/package/budget';
import type { Block } from '../blocks.ts';
import { gridOfTable, type WordCell } from './word-table.ts';

interface OpenCell {
  span: number;
  vertical: WordCell['vertical'];
  readonly contents: Block[];
}

interface OpenRow {
  before: number;
  isDeleted: boolean;
  readonly cells: OpenCell[];
}

interface OpenTable {
  readonly widths: number[];
  readonly rows: OpenRow[];
}

/** Where paragraphs go: the document or a text box, or the cell that is open. */
type Place = { readonly kind: 'flow' } | { readonly kind: 'cell'; readonly cell: OpenCell };

export function documentBuilder(budget: Budget) {
  const blocks: Block[] = [];
  const tables: OpenTable[] = [];
  const places: Place[] = [{ kind: 'flow' }];
  const paragraphs: string[] = [];
  let properties = '';
  let tableCount = 0;

  const put = (block: Block) => {
    const place = places.at(-1);
    if (place?.kind === 'cell') place.cell.contents.push(block);
    else blocks.push(block);
  };
  const row = () => tables.at(-1)?.rows.at(-1);

  const setCell = (name: string, value: string | undefined) => {
    const place = places.at(-1);
    if (place?.kind !== 'cell') return;
    const { cell } = place;
    if (name === 'gridSpan') cell.span = wholeOf(value, 1);
    if (name === 'vMerge') cell.vertical = value === 'restart' ? 'restart' : 'continue';
  };

  const closeTable = () => {
    const table = tables.pop();
    if (table === undefined) return;
    const rows = table.rows.filter(({ isDeleted }) => !isDeleted);
    const contents = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.contents));
    tableCount += 1;
    const grid = gridOfTable(
      `Bảng ${tableCount}`,
      rows.map(({ before, cells }) => ({
        before,
        cells: cells.map(({ span, vertical, contents: own }) => ({
          span,
          vertical,
          text: textOf(own, budget),
        })),
      })),
      table.widths,
    );
    put({ kind: 'table', grid, contents });
  };

  const openCell = () => {
    budget.cell();
    const cell: OpenCell = { span: 1, vertical: null, contents: [] };
    row()?.cells.push(cell);
    places.push({ kind: 'cell', cell });
  };

  const opening = new Map<string, (width: string | undefined) => void>([
    ['p', () => void paragraphs.push('')],
    ['tbl', () => void tables.push({ widths: [], rows: [] })],
    ['tr', () => void tables.at(-1)?.rows.push({ before: 0, isDeleted: false, cells: [] })],
    ['tc', openCell],
    ['txbxContent', () => void places.push({ kind: 'flow' })],
    ['gridCol', (width) => addWidth(tables.at(-1)?.widths, width)],
  ]);

  const setProperty = (name: string, value: string | undefined) => {
    const open = row();
    if (properties === 'tcPr') setCell(name, value);
    else if (properties === 'trPr' && name === 'gridBefore' && open !== undefined)
      open.before = wholeOf(value, 0);
  };

  return {
    open: (name: string, value: string | undefined, width: string | undefined) => {
      const open = opening.get(name);
      if (open !== undefined) open(width);
      else if (name === 'trPr' || name === 'tcPr') properties = name;
      else setProperty(name, value);
    },
    close: (name: string) => {
      if (name === 'p') put({ kind: 'paragraph', text: tidy(paragraphs.pop() ?? '') });
      else if (name === 'tbl') closeTable();
      else if (name === 'tc' || name === 'txbxContent') places.pop();
      else if (name === 'trPr' || name === 'tcPr') properties = '';
    },
    text: (text: string) => {
      if (paragraphs.length > 0) paragraphs[paragraphs.length - 1] += text;
    },
    /** A row whose properties say that it was deleted. */
    deletedMark: () => {
      const open = row();
      if (properties === 'trPr' && open !== undefined) open.isDeleted = true;
    },
    isInCell: () => places.at(-1)?.kind === 'cell',
    blocks: (): readonly Block[] => blocks,
  };
}

/** Lines of a cell, those of a table inside it included. */
function textOf(contents: readonly Block[], budget: Budget): string {
  const lines = contents.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.text]
      : block.grid.rows.map(({ cells }) => cells.map(({ text }) => text).join(' ')),
  );
  // A table that lays out a whole page is not read by its cells.
  const text = lines
    .filter((line) => line !== '')
    .join('\n')
    .slice(0, limits.cellCharacters);
  budget.characters(text.length);
  return text;
}

function tidy(text: string): string {
  return text
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .trim();
}

/** Word allows 63; a table with more columns than this is not put in line by their edges. */
const maxWidths = 400;

function addWidth(widths: number[] | undefined, width: string | undefined): void {
  if (widths !== undefined && widths.length < maxWidths) widths.push(wholeOf(width, 0));
}

/** Bounded by what a Word table can have. */
function wholeOf(value: string | undefined, otherwise: number): number {
  const number = Number(value);
  return Number.isInteger(number) && number >= 0 ? Math.min(number, 100_000) : otherwise;
}
