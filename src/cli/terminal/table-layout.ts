// How wide each column of a table is, and which ones stand on a second line of their row, so that it fits the terminal.
import { textWidth } from './text-width.ts';

export interface TableColumn {
  readonly title: string;
  readonly align: 'left' | 'right';
  /** On a second line of its row, together with all others marked so, where the whole table does not fit. */
  readonly below?: boolean;
  /** Broken over several lines first, where there is still no room. */
  readonly breakable?: boolean;
}

/** Columns side by side. */
export interface Strip {
  readonly indent: number;
  readonly columns: readonly { readonly index: number; readonly width: number }[];
}

export const gap = 2;
/** A breakable column is read with ease down to this width, and can be read down to the next. */
const comfortable = 24;
const narrowest = 12;
const narrowestOfAll = 4;

/** The first strip begins each row; the others follow below it. `contents`: the texts of each column. */
export function layOut(
  columns: readonly TableColumn[],
  contents: readonly (readonly string[])[],
  width: number,
): readonly Strip[] {
  const natural = contents.map((texts) => Math.max(...texts.map(textWidth)));
  const all = columns.map((_, index) => index);
  const least = all.map((index) => leastOf(columns[index], natural[index] ?? 0, comfortable));
  const main = all.filter((index) => columns[index]?.below !== true);
  const below = all.filter((index) => columns[index]?.below === true);
  if (sumOf(least) <= width || below.length === 0) return [fitted(all, columns, natural, width, 0)];
  const indent = columns[0]?.align === 'right' ? (natural[0] ?? 0) + gap : gap;
  const first = fitted(main, columns, natural, width, 0);
  return [
    first,
    ...strips(below, natural, width - indent).map((each) => fitted(each, columns, natural, width, indent)),
  ];
}

function leastOf(column: TableColumn | undefined, natural: number, least: number): number {
  return column?.breakable === true ? Math.min(natural, least) : natural;
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, each) => sum + each + gap, -gap);
}

/** As many columns on each line as there is room for. */
function strips(
  indexes: readonly number[],
  natural: readonly number[],
  room: number,
): readonly (readonly number[])[] {
  const lines: number[][] = [];
  let taken = Number.POSITIVE_INFINITY;
  for (const index of indexes) {
    const own = natural[index] ?? 0;
    if (taken + gap + own > room) {
      lines.push([]);
      taken = -gap;
    }
    lines.at(-1)?.push(index);
    taken += gap + own;
  }
  return lines;
}

function fitted(
  indexes: readonly number[],
  columns: readonly TableColumn[],
  natural: readonly number[],
  width: number,
  indent: number,
): Strip {
  const widths = new Map(indexes.map((index) => [index, natural[index] ?? 0]));
  const room = width - indent;
  // First those meant to be broken, then texts, then whatever there is: no line is wider than the terminal.
  const breakable = indexes.filter((index) => columns[index]?.breakable === true);
  const texts = indexes.filter((index) => columns[index]?.align === 'left');
  for (const [some, least] of [
    [breakable, narrowest],
    [texts, narrowest],
    [indexes, narrowestOfAll],
  ] as const)
    shrink(widths, some, least, sumOf([...widths.values()]) - room);
  return { indent, columns: indexes.map((index) => ({ index, width: widths.get(index) ?? 0 })) };
}

/** The widest first, column by column of the terminal. */
function shrink(widths: Map<number, number>, some: readonly number[], least: number, excess: number): void {
  for (let over = excess; over > 0; over -= 1) {
    const wide = some.filter((index) => (widths.get(index) ?? 0) > least);
    const widest = wide.sort((a, b) => (widths.get(b) ?? 0) - (widths.get(a) ?? 0))[0];
    if (widest === undefined) return;
    widths.set(widest, (widths.get(widest) ?? 0) - 1);
  }
}
