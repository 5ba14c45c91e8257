// A table that fits the terminal: columns aligned, the less important ones left out where there is no room.
import type { Brush, Paint } from './paint.ts';
import { breakLines, padEnd, padStart, textWidth } from './text-width.ts';

export interface TableColumn {
  readonly title: string;
  readonly align: 'left' | 'right';
  /** Left out, together with all others marked so, where the whole table does not fit. */
  readonly optional?: boolean;
  /** Broken over several lines where there is still no room; at most one column. */
  readonly breakable?: boolean;
}

export interface TableRow {
  readonly cells: readonly string[];
  /** For single cells, by column. */
  readonly brushes?: Readonly<Record<number, Brush>>;
  /** A line above it: for the last row, which sums up. */
  readonly ruled?: boolean;
}

const gap = 2;
const narrowest = 12;
/** In a file, where a last column of text is as wide as its longest. */
const longestRule = 120;

/** Ends with a line feed; a table without rows is its heading. */
export function tableText(
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  width: number,
  paint: Paint,
): string {
  const all = columns.map((_, index) => index);
  const few = all.filter((index) => columns[index]?.optional !== true);
  const shown = totalWidth(all, columns, rows) <= width ? all : few;
  const widths = fitted(shown, columns, rows, width);
  const whole = widths.reduce((sum, each) => sum + each + gap, -gap);
  const endsInText = columns[shown.at(-1) ?? 0]?.breakable === true && !Number.isFinite(width);
  const rule = paint.faint('─'.repeat(endsInText ? Math.min(whole, longestRule) : whole));
  const heading = lines(shown, columns, widths, { cells: columns.map(({ title }) => title) });
  return [
    ...heading.map(paint.strong),
    rule,
    ...rows.flatMap((row) => [...(row.ruled ? [rule] : []), ...lines(shown, columns, widths, row)]),
    '',
  ].join('\n');
}

function natural(index: number, columns: readonly TableColumn[], rows: readonly TableRow[]): number {
  const texts = [columns[index]?.title ?? '', ...rows.map(({ cells }) => cells[index] ?? '')];
  return Math.max(...texts.map(textWidth));
}

function totalWidth(shown: readonly number[], columns: readonly TableColumn[], rows: readonly TableRow[]) {
  return shown.reduce((sum, index) => sum + natural(index, columns, rows) + gap, -gap);
}

function fitted(
  shown: readonly number[],
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  width: number,
): readonly number[] {
  const excess = Math.max(0, totalWidth(shown, columns, rows) - width);
  return shown.map((index) => {
    const own = natural(index, columns, rows);
    return columns[index]?.breakable === true ? Math.max(Math.min(own, narrowest), own - excess) : own;
  });
}

/** One row, on as many lines as its broken cell takes. */
function lines(
  shown: readonly number[],
  columns: readonly TableColumn[],
  widths: readonly number[],
  { cells, brushes = {} }: TableRow,
): readonly string[] {
  const parts = shown.map((index, position) => breakLines(cells[index] ?? '', widths[position] ?? 0));
  const height = Math.max(...parts.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    shown
      .map((index, position) => {
        const text = parts[position]?.[line] ?? '';
        const pad = columns[index]?.align === 'right' ? padStart : padEnd;
        const padded = pad(text, widths[position] ?? 0);
        return brushes[index]?.(padded) ?? padded;
      })
      .join(' '.repeat(gap))
      .trimEnd(),
  );
}
