// The class whose lower bound the printed total reaches.
import { compare, fromNumber } from '#exact/rational';
import type { EntityClass } from '#rules/classification';
import type { Figure } from './figure.ts';

/** Best class first, bounds inclusive; the printed total is what a reader can check. */
export function classify(total: Figure, classes: readonly EntityClass[]): string {
  const reached = classes.find(({ atLeast }) => compare(total.printed, fromNumber(atLeast)) >= 0);
  return (reached ?? classes.at(-1))?.name ?? '';
}
