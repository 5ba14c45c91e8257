// Edges of cells that a reader sees as one line: a border dragged in one row only gives the file another column.

interface Span {
  readonly left: number;
  readonly right: number;
}

/** Twips; a column of a table that people read is wider: 4 mm. */
const tolerance = 220;

/** Spans in columns as a reader sees them, counted from 1; as given where the file does not say how wide columns are. */
export function visibleColumns(
  rows: readonly (readonly Span[])[],
  widths: readonly number[],
): readonly (readonly Span[])[] {
  const used = usedEdges(rows);
  // No spreading: a hostile file may have hundreds of thousands of edges.
  for (const edge of used.keys()) if (edge > widths.length) return rows;
  const positions = [0];
  for (const width of widths) positions.push((positions.at(-1) ?? 0) + width);
  const apart = new Set(rows.flatMap((row) => row.map(({ left, right }) => `${left - 1}|${right}`)));
  const kept: number[] = [];
  const moved = new Map<number, number>();
  for (const [edge] of [...used].sort(([a, m], [b, n]) => n - m || a - b)) {
    const near = kept.find(
      (other) =>
        Math.abs((positions[other] ?? 0) - (positions[edge] ?? 0)) <= tolerance &&
        !apart.has(`${Math.min(edge, other)}|${Math.max(edge, other)}`),
    );
    if (near === undefined) kept.push(edge);
    moved.set(edge, near ?? edge);
  }
  const rank = new Map(kept.sort((a, b) => a - b).map((edge, index) => [edge, index]));
  const at = (edge: number) => rank.get(moved.get(edge) ?? edge) ?? edge;
  return rows.map((row) =>
    row.map(({ left, right }) => ({ left: at(left - 1) + 1, right: Math.max(at(right), at(left - 1) + 1) })),
  );
}

/** Edges by how many rows have them. */
function usedEdges(rows: readonly (readonly Span[])[]): ReadonlyMap<number, number> {
  const used = new Map<number, number>();
  for (const row of rows)
    for (const edge of new Set(row.flatMap(({ left, right }) => [left - 1, right])))
      used.set(edge, (used.get(edge) ?? 0) + 1);
  return used;
}
