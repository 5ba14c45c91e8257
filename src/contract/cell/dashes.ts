// What a dash means: none, 0, in a column of counts; a blank in any other. A criterion's own counts that are all dashes are not given.

import type { Column } from '#contract/column';
import { withoutInvisible } from '#language/invisible';
import type { Cell } from '#ooxml/spreadsheet/grid';
import type { Content } from './cell-value.ts';

/** "-", "–", "—", "---", "- -": as Vietnamese statistics write that there is nothing to count. */
export function isDash({ kind, text }: Content): boolean {
  return kind === 'text' && isShortSign(text) && /^[-\u2010-\u2015\u2212]+$/u.test(withoutSpaces(text));
}

/** "…", "...": as they write that the figure is not there yet. */
export function isNotKnown({ kind, text }: Content): boolean {
  return kind === 'text' && isShortSign(text) && /^(?:…|\.{2})[….]*$/u.test(withoutSpaces(text));
}

const maxLength = 100;

/** Most texts begin with a letter: they need not be looked at more closely. */
function isShortSign(text: string): boolean {
  return text.length <= maxLength && !/^[\p{L}\p{N}]/u.test(text);
}

function withoutSpaces(text: string): string {
  return withoutInvisible(text).replace(/\s/gu, '');
}

/** The cells of a row without those whose dash is a blank. */
export function withoutBlankDashes(
  cells: ReadonlyMap<string, Cell>,
  columns: readonly Column[],
): ReadonlyMap<string, Cell> {
  const dashes = columns.filter(({ member }) => {
    const cell = cells.get(member);
    return cell !== undefined && isDash(cell);
  });
  if (dashes.length === 0) return cells;
  const blank = new Set(
    dashes.filter((column) => column.kind !== 'count' || isOfBlankBlock(column)).map(({ member }) => member),
  );
  return new Map([...cells].filter(([member]) => !blank.has(member)));

  function isOfBlankBlock({ member, path: [criterion] }: Column): boolean {
    if (!member.startsWith('levels.')) return false;
    const block = columns.filter(
      (column) => column.member.startsWith('levels.') && column.path[0] === criterion,
    );
    return block.every((column) => {
      const cell = cells.get(column.member);
      return cell === undefined || isDash(cell);
    });
  }
}
