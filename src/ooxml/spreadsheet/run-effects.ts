// Runs of a rich text whose digits are no part of the number that a reader sees: a footnote's sign, a figure struck out.

import type { Attributes } from '#ooxml/package/walk-xml';
import type { TextEffect } from './grid.ts';

/** Effects of a font; `white` is hidden where the cell has no fill. */
export type FontEffect = TextEffect | 'white';

export interface RunEffects {
  readonly open: (element: string, attributes: Attributes) => void;
  readonly text: (text: string) => void;
  readonly close: (element: string) => void;
  /** Effects on digits of the text since the last call. */
  readonly taken: () => readonly FontEffect[];
}

/** Fed with what stands inside `is` or `si`. */
export function runEffects(): RunEffects {
  let inProperties = false;
  let run: FontEffect[] = [];
  let found: FontEffect[] = [];
  return {
    open: (element, attributes) => {
      if (element === 'rPr') inProperties = true;
      else if (inProperties) run.push(...fontEffects(element, attributes));
    },
    text: (text) => {
      if (run.length > 0 && /\d/u.test(text)) found.push(...run.filter((mark) => !found.includes(mark)));
    },
    close: (element) => {
      if (element === 'rPr') inProperties = false;
      else if (element === 'r') run = [];
    },
    taken: () => {
      if (found.length === 0) return none;
      const marks = found;
      found = [];
      run = [];
      return marks;
    },
  };
}

const none: readonly FontEffect[] = [];

/** One element of a font or of a run's properties (ECMA-376 Part 1, 18.8.22 and 18.4.7). */
export function fontEffects(
  element: string,
  { val, rgb, theme, tint, indexed }: Attributes,
): readonly FontEffect[] {
  if (element === 'vertAlign') return val === 'superscript' || val === 'subscript' ? [val] : [];
  if (element === 'strike') return val === '0' || val === 'false' ? [] : ['struck'];
  if (element !== 'color') return [];
  const isWhite =
    /^(?:ff)?ffffff$/iu.test(rgb ?? '') ||
    indexed === '1' ||
    indexed === '9' ||
    (theme === '0' && tint === undefined);
  return isWhite ? ['white'] : [];
}
