// Colours by meaning. Chalk is loaded only where something is coloured.

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

export type Brush = (text: string) => string;

export async function loadPaint(coloured: boolean): Promise<Paint> {
  if (!coloured) return plain;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return {
    error: chalk.bold.red,
    warning: chalk.yellow,
    info: chalk.cyan,
    strong: chalk.bold,
    faint: chalk.dim,
    path: chalk.underline,
    grades: [chalk.bold.green, chalk.green, chalk.cyan, chalk.yellow, chalk.red],
  };
}

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
