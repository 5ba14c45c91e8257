// How high the rows of a filled sheet are: Excel fits them to their text only while someone types.
import { heightFor } from '#ooxml/write/sheet-style';

/** What Excel gives a row of which nothing is said. */
const usual = 15;
const highest = 409;

export interface TextInRow {
  readonly row: number;
  readonly text: string;
  /** Of its cell, in letters of its font. */
  readonly width: number;
  /** The last row that its cell is merged over. */
  readonly last: number;
}

/** At least the template's heights, and enough for the texts; null where Excel may fit a row itself. By row, from 1. */
export function heightsOf(
  rows: number,
  givenIn: (row: number) => number | null,
  texts: readonly TextInRow[],
): readonly (number | null)[] {
  const needed = new Map<number, (readonly [string, number])[]>();
  for (const { row, text, width, last } of texts) {
    if (last > row) continue;
    const own = needed.get(row);
    if (own === undefined) needed.set(row, [[text, width]]);
    else own.push([text, width]);
  }
  const heights = Array.from({ length: rows + 1 }, (_, row) => {
    const [given, own] = [row === 0 ? null : givenIn(row), needed.get(row)];
    if (own === undefined) return given === null ? null : Math.max(given, 0);
    return Math.max(given ?? usual, heightFor(own));
  });
  for (const text of texts) if (text.last > text.row) makeRoom(heights, text);
  return heights;
}

/** A text merged over several rows has the height of all; what it needs beyond comes to the last. */
function makeRoom(heights: (number | null)[], { row, text, width, last }: TextInRow): void {
  let lacking = heightFor([[text, width]]);
  for (let each = row; each <= last; each += 1) lacking -= heights[each] ?? usual;
  if (lacking > 0) heights[last] = Math.min(highest, (heights[last] ?? usual) + lacking);
}
