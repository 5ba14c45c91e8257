// A block's title that also states its sums, as the government's tables have them: "I · CẤP THÀNH PHỐ · 4.109 …".
import type { Diagnostic } from '#diagnostics/diagnostic';
import { blockTotalDiffers } from '#diagnostics/workbook/row';
import { intendedScope, range, sumsOf } from './sums.ts';
import type { Mark, TotalledTable } from './totalled-table.ts';

/** More are no table of units; a hostile sheet may hold a hundred thousand. */
const maxBlocks = 200;

/**
 * It is no row to be scored, but a sum that differs from its rows is worth a look; the first that does is named. A block with
 * blocks of its own runs past their titles: the rows that its counts agree with are the ones meant.
 */
export function checkBlockTotals({ columns, rows, marks }: TotalledTable): readonly Diagnostic[] {
  const blocks = marks.flatMap((mark, index) => (mark.kind === 'block-total' ? [{ ...mark, index }] : []));
  return blocks.slice(0, maxBlocks).flatMap(({ name, at, stated, index }) => {
    const following = marks.slice(index + 1);
    const endAt = (...kinds: readonly Mark['kind'][]) =>
      following.find((mark) => kinds.includes(mark.kind))?.at ?? rows.length;
    // The likelier first: above the next title, above the next with sums, with the table.
    const ends = new Set([endAt('title', 'block-total'), endAt('block-total'), rows.length]);
    const scopes = [...ends].map((end) => ({ sums: sumsOf(range(at, end), rows, columns.length) }));
    const sums = intendedScope(scopes, stated)?.sums ?? [];
    const wrong = stated.find(({ column, count }) => (sums[column] ?? count) !== count);
    if (wrong === undefined) return [];
    const facts = {
      name,
      column: columns[wrong.column] ?? '',
      stated: wrong.text.trim(),
      sum: sums[wrong.column] ?? 0,
    };
    return [blockTotalDiffers(facts, { place: wrong.place })];
  });
}
