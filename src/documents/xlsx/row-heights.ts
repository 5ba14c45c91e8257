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
  const heightOf = heights();
  const needed: number[] = [];
  for (const text of texts)
    if (text.last === text.row) needed[text.row] = Math.max(needed[text.row] ?? 0, heightOf(text));
  const all = Array.from({ length: rows + 1 }, (_, row) => {
    const [given, own] = [row === 0 ? null : givenIn(row), needed[row]];
    return own === undefined ? given : Math.max(given ?? usual, own);
  });
  for (const text of texts) if (text.last > text.row) makeRoom(all, text, heightOf(text));
  return all;
}

/** A text merged over several rows has the height of all; what it needs beyond comes to the last. */
function makeRoom(heights: (number | null)[], { row, last }: TextInRow, needs: number): void {
  let lacking = needs;
  for (let each = row; each <= last; each += 1) lacking -= heights[each] ?? usual;
  if (lacking > 0) heights[last] = Math.min(highest, (heights[last] ?? usual) + lacking);
}

/** Each text is measured once: the rows of a form have many of the same. */
function heights(): (text: TextInRow) => number {
  const known = new Map<number, Map<string, number>>();
  return ({ text, width }) => {
    const ofWidth = known.get(width) ?? new Map<string, number>();
    known.set(width, ofWidth);
    const height = ofWidth.get(text) ?? heightFor([[text, width]]);
    ofWidth.set(text, height);
    return height;
  };
}
