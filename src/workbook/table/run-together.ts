// Headings that hold block and column in one cell: "Tiếp nhận trực tuyến", "Đã giải quyết - Quá hạn", or on two lines.
import type { Column } from '#contract/column';
import { foldWithoutDiacritics } from '#language/fold';

/** Which column below a block a heading of one cell names; null where it names none, or could be two. */
export function runTogether(columns: readonly Column[]): (text: string) => Column | null {
  const runs = new Map<string, Column | null>();
  for (const column of columns.filter(({ path }) => path.length > 1))
    for (const run of runsOf(column)) {
      const isAlone = !runs.has(run) || runs.get(run) === column;
      runs.set(run, isAlone ? column : null);
    }
  // Nearly every text below a header is asked for: what has no letter, or too many, is not folded.
  const maxLength = 2 * Math.max(0, ...[...runs.keys()].map(({ length }) => length));
  return (text) => (text.length > maxLength || !/\p{L}/u.test(text) ? null : (runs.get(runOf(text)) ?? null));
}

/** Under all words for each of its headings. */
function runsOf({ path, synonyms }: Column): readonly string[] {
  return path
    .map((name, level) => [name, ...(synonyms[level] ?? [])].map(runOf))
    .reduce((before, words) => before.flatMap((start) => words.map((word) => `${start} ${word}`)));
}

/** What stands between the words does not matter. */
export function runOf(text: string): string {
  return foldWithoutDiacritics(text)
    .replace(/[\s/,;:()–—-]+/gu, ' ')
    .trim();
}
