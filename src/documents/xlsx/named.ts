// A name that a template asks for, looked up in the list of placeholders once, when the template is read.
import { isNumbered, spelling } from '../find-placeholder.ts';

export interface Named {
  /** As the list of placeholders spells it. */
  readonly name: string;
  /** One of a row of numbered ones: a report may have fewer. */
  readonly mayLack: boolean;
}

export function namedBy(written: string): Named {
  return { name: spelling(written), mayLack: isNumbered(written) };
}
