// What a row under the header is: data, a title, a total, a line of signatures.
import { isDash } from '#contract/cell/dashes';
import type { Column } from '#contract/column';
import type { TableContract } from '#contract/sheet';
import type { Cell, GridRow } from '#ooxml/spreadsheet/grid';
import type { Header } from './find-header.ts';
import { isBlockTitle, isColumnNumbers, isRomanNumbered, isTotal } from './row-words.ts';

export type RowKind =
  | { readonly kind: 'data' | 'pass' }
  /** The title of a block, with the sums over its rows or without; a row of sums that says so. */
  | { readonly kind: 'block-total' | 'title' | 'total'; readonly name: string }
  /** Passed over, but worth a word. */
  | { readonly kind: 'skipped-with-notice'; readonly cell: Cell };

type CellsOfKind = (...kinds: readonly string[]) => readonly Cell[];

const data: RowKind = { kind: 'data' };
const pass: RowKind = { kind: 'pass' };

/** A row with figures is data, or a total: none is ever dropped in silence. */
export function classifyRow(
  row: GridRow,
  cells: ReadonlyMap<string, Cell>,
  { columns, namesAlone }: TableContract,
  header: Header,
  isFirst: boolean,
): RowKind {
  if (cells.size === 0 || (isFirst && isColumnNumbers(row.cells.map(({ text }) => text)))) return pass;
  if (columns.every(({ kind }) => kind !== 'group')) return data;
  const of: CellsOfKind = (...kinds) =>
    columns.filter(({ kind }) => kinds.includes(kind)).flatMap(({ member }) => cells.get(member) ?? []);
  const title = of('name')[0]?.text ?? titleBeside(row, columns, header);
  if (isTotal(title)) return { kind: 'total', name: title.trim() };
  // Whether a row lacks its name or is only numbered is for the parser to say.
  const [first] = row.cells;
  const isRoman = of('group').length === 0 && isRomanNumbered(first?.text ?? '');
  if (namesAlone === true) return isRoman ? { kind: 'title', name: title } : data;
  if (first !== undefined && isSigned(row, of)) return { kind: 'skipped-with-notice', cell: first };
  if (of('count', 'percent', 'choice', 'score', 'unit-names').length > 0)
    return isRoman ? { kind: 'block-total', name: title } : data;
  return classifyWithoutFigures(row, of, columns, title);
}

function classifyWithoutFigures(
  { cells }: GridRow,
  of: CellsOfKind,
  columns: readonly Column[],
  title: string,
): RowKind {
  const [[name], [group]] = [of('name'), of('group')];
  if (name === undefined)
    return group !== undefined && keySuffices(columns) ? data : { kind: 'title', name: title };
  if (group !== undefined) return data;
  return isBlockTitle(cells[0]?.text ?? '', name.text)
    ? { kind: 'title', name: name.text }
    : { kind: 'skipped-with-notice', cell: name };
}

/** "Người lập biểu", "THỦ TRƯỞNG ĐƠN VỊ" under a table of the government's: words over its columns of counts, and no figure anywhere. */
function isSigned({ cells }: GridRow, of: CellsOfKind): boolean {
  return (
    of('count').length > 0 &&
    of('group', 'percent', 'choice', 'score').length === 0 &&
    cells.every((cell) => cell.kind === 'text' && !isDash(cell) && !/\p{N}/u.test(cell.text))
  );
}

/** A group may be known by its key alone. */
function keySuffices(columns: readonly Column[]): boolean {
  return columns.some(({ kind, blank }) => kind === 'name' && blank === 'as-key');
}

/** What stands left of the column of names, where the words of a total merged over several columns stand. */
function titleBeside({ cells }: GridRow, columns: readonly Column[], header: Header): string {
  const member = columns.find(({ kind }) => kind === 'name')?.member ?? '';
  const last = header.columns.get(member) ?? 1;
  return cells.find(({ kind, column }) => kind === 'text' && column <= last)?.text ?? '';
}
