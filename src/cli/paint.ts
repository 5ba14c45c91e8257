// Colours by meaning.
import { sign } from './own-signs.ts';

export interface Paint {
  readonly error: Brush;
  readonly warning: Brush;
  readonly info: Brush;
  readonly strong: Brush;
  readonly faint: Brush;
  readonly path: Brush;
  /** For classes of bodies, best first. */
  readonly grades: readonly Brush[];
}

/** Takes exactly one text, so that it can be given to `map`. */
export type Brush = (text: string) => string;

export function paintFor(coloured: boolean): Paint {
  return coloured ? colours : plain;
}

/** By the terminal's numbers for a look and for its end. Spaces after the text stay outside, where they can be cut off. */
function brush(look: string, end: string): Brush {
  return (text) => {
    const seen = text.trimEnd();
    return seen === '' ? text : `${sign(look)}${seen}${sign(end)}${text.slice(seen.length)}`;
  };
}

const colours: Paint = {
  error: brush('1;31', '22;39'),
  warning: brush('33', '39'),
  info: brush('36', '39'),
  strong: brush('1', '22'),
  faint: brush('2', '22'),
  path: brush('4', '24'),
  grades: [
    brush('1;32', '22;39'),
    brush('32', '39'),
    brush('36', '39'),
    brush('33', '39'),
    brush('31', '39'),
  ],
};

const asIs: Brush = (text) => text;
const plain: Paint = {
  error: asIs,
  warning: asIs,
  info: asIs,
  strong: asIs,
  faint: asIs,
  path: asIs,
  grades: [asIs],
};
