// Colours by meaning.
import { Chalk, type ChalkInstance } from 'chalk';
import { signed } from './own-signs.ts';

export interface Paint {
  readonly error: ColourText;
  readonly warning: ColourText;
  readonly info: ColourText;
  readonly strong: ColourText;
  readonly faint: ColourText;
  readonly path: ColourText;
  /** For classes of entities, best first. */
  readonly grades: readonly ColourText[];
}

/** Takes exactly one text, so that it can be given to `map`. */
export type ColourText = (text: string) => string;

export function paintFor(coloured: boolean): Paint {
  return coloured ? colours : plain;
}

/** Spaces after the text stay outside, where they can be cut off. */
function brush(style: ChalkInstance): ColourText {
  return (text) => {
    const seen = text.trimEnd();
    return seen === '' ? text : `${signed(seen, style)}${text.slice(seen.length)}`;
  };
}

const chalk = new Chalk({ level: 1 });
const colours: Paint = {
  error: brush(chalk.bold.red),
  warning: brush(chalk.yellow),
  info: brush(chalk.cyan),
  strong: brush(chalk.bold),
  faint: brush(chalk.dim),
  path: brush(chalk.underline),
  grades: [chalk.bold.green, chalk.green, chalk.cyan, chalk.yellow, chalk.red].map((style) => brush(style)),
};

const asIs: ColourText = (text) => text;
const plain: Paint = {
  error: asIs,
  warning: asIs,
  info: asIs,
  strong: asIs,
  faint: asIs,
  path: asIs,
  grades: [asIs],
};
