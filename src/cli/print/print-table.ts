// A table that fits the terminal: columns aligned, broken, and at last some on a second line of their row; none is left out.
import type { ColourText, Paint } from '#cli/terminal/paint';
import { gap, layOut, type Strip, type TableColumn } from '#cli/terminal/table-layout';
import { breakAll, padEnd, padStart } from '#cli/terminal/text-width';

export type { TableColumn } from '#cli/terminal/table-layout';

export interface TableRow {
  readonly cells: readonly string[];
  /** For single cells, by column. */
  readonly brushes?: Readonly<Record<number, ColourText>>;
  /** A line above it: for the last row, which sums up. */
  readonly ruled?: boolean;
}

/** In a file, where a last column of text is as wide as its longest. */
const maxRuleLength = 120;

/** Ends with a line feed; a table without rows is its heading. */
export function tableText(
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  width: number,
  paint: Paint,
): string {
  const contents = columns.map(({ title }, index) => [title, ...rows.map(({ cells }) => cells[index] ?? '')]);
  const strips = layOut(columns, contents, width);
  const whole = Math.max(...strips.map(widthOf));
  const endsInText = columns.at(-1)?.breakable === true && !Number.isFinite(width);
  const rule = paint.faint('─'.repeat(endsInText ? Math.min(whole, maxRuleLength) : whole));
  const linesOf = (row: TableRow) => strips.flatMap((strip) => lines(strip, columns, row));
  const heading = linesOf({ cells: columns.map(({ title }) => title) });
  return [
    ...heading.map(paint.strong),
    rule,
    ...rows.flatMap((row) => [...(row.ruled ? [rule] : []), ...linesOf(row)]),
    '',
  ].join('\n');
}

function widthOf({ indent, columns }: Strip): number {
  return columns.reduce((sum, { width }) => sum + width + gap, indent - gap);
}

/** One row of a strip, on as many lines as its longest broken cell takes; none where it has nothing to say. */
function lines(
  { indent, columns: shown }: Strip,
  columns: readonly TableColumn[],
  { cells, brushes = {} }: TableRow,
): readonly string[] {
  const parts = shown.map(({ index, width }) => breakAll(cells[index] ?? '', width));
  const height =
    indent > 0 && parts.flat().every((part) => part === '')
      ? 0
      : Math.max(...parts.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) => {
    const texts = shown.map(({ index, width }, position) => {
      const text = parts[position]?.[line] ?? '';
      const pad = columns[index]?.align === 'right' ? padStart : padEnd;
      return { padded: pad(text, width), brush: text === '' ? undefined : brushes[index] };
    });
    const last = texts.findLastIndex(({ padded }) => padded.trim() !== '');
    return (
      ' '.repeat(indent) +
      texts
        .slice(0, last + 1)
        .map(({ padded, brush }, position) => {
          const text = position === last ? padded.trimEnd() : padded;
          return brush?.(text) ?? text;
        })
        .join(' '.repeat(gap))
    );
  });
}
