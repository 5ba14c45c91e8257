// What `compute` prints and writes, by either kind of rule set.
import type { Outcome } from '#app/outcome';
import type { Text } from '#language/language';

export interface ScoresToShow {
  readonly outcome: Outcome<unknown>;
  readonly json: () => object;
  readonly printTable: () => void;
  /** Gives the name of the result workbook. */
  readonly write: (output: string) => Promise<Outcome<string>>;
  /** What the result workbook is good for. */
  readonly use: Text;
}
