// How high the rows of a filled sheet are: Excel fits them to their text only while someone types.

/** What Excel gives a row of which nothing is said. */
const usual = 15;
const highest = 409;

export interface TextInRow {
  readonly row: number;
  /** The last row that its cell is merged over. */
  readonly last: number;
  /** What it needs. */
  readonly height: number;
}

/** At least the template's heights, and enough for the texts; null where Excel may fit a row itself. By row, from 1. */
export function heightsOf(
  rows: number,
  givenIn: (row: number) => number | null,
  texts: readonly TextInRow[],
): readonly (number | null)[] {
  const needed: number[] = [];
  for (const { row, last, height } of texts)
    if (last === row) needed[row] = Math.max(needed[row] ?? 0, height);
  const all = Array.from({ length: rows + 1 }, (_, row) => {
    const [given, own] = [row === 0 ? null : givenIn(row), needed[row]];
    return own === undefined ? given : Math.max(given ?? usual, own);
  });
  for (const text of texts) if (text.last > text.row) makeRoom(all, text);
  return all;
}

/** A text merged over several rows has the height of all; what it needs beyond comes to the last. */
function makeRoom(heights: (number | null)[], { row, last, height }: TextInRow): void {
  let lacking = height;
  for (let each = row; each <= last; each += 1) lacking -= heights[each] ?? usual;
  if (lacking > 0) heights[last] = Math.min(highest, (heights[last] ?? usual) + lacking);
}
